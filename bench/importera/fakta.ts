import type { Browser } from 'playwright-core';
import { findFakta, toUppslag } from '../../src/import/fakta/fakta.ts';
import { FAKTASLAG, toUnderlag, type Faktaslag, type Faktum } from '../../src/import/fakta/faktum.ts';
import { readDokument } from '../../src/import/las.ts';
import { splitTitle } from '../../src/import/markdown.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import type { Provhandling } from './prov.ts';
import { toUtskrift } from './rapport.ts';
import { printPdf } from './sidor.ts';

interface Antal {
	right: number;
	/** Of those, how many are given as guesses. */
	guessed: number;
	wrong: number;
	missed: number;
	unflagged: number;
}

/**
 * Prints each document as PDF, reads it back and compares the facts that are found with those that it has.
 * @returns lines: a table of precision and recall by kind, and before it each wrong and each missed fact when asked for
 */
export async function factsOf(
	handlingar: readonly Provhandling[],
	browser: Browser,
	verbose: boolean,
): Promise<string[]> {
	const count = new Map<Faktaslag, Antal>();
	const lines: string[] = [];
	for (const prov of handlingar) {
		const facts = await readBack(prov, browser);
		for (const slag of FAKTASLAG) {
			// Which ärende a document belongs to is looked up in a register, and there is none here.
			if (slag === 'arende') continue;
			const tally = count.get(slag) ?? { right: 0, guessed: 0, wrong: 0, missed: 0, unflagged: 0 };
			count.set(slag, tally);
			lines.push(...compare(slag, facts, prov, tally));
		}
	}
	return [...(verbose ? lines : []), ...table(count)];
}

async function readBack({ text, layout }: Provhandling, browser: Browser): Promise<Faktum[]> {
	const pdf = await printPdf(browser, toUtskrift(parseMarkdown(text)), layout);
	const dokument = await readDokument({ bytes: pdf, format: { format: 'pdf', andelse: 'pdf' } }, () => undefined);
	const { titel, tree } = splitTitle(dokument.tree);
	return findFakta(toUnderlag(tree, dokument, titel), toUppslag());
}

/** Counts the facts of a kind, and tells which are wrong and which were not found. */
function compare(slag: Faktaslag, facts: readonly Faktum[], { namn, facit }: Provhandling, tally: Antal): string[] {
	const left = [...(facit[slag] ?? [])].map(normal);
	const lines: string[] = [];
	for (const fact of facts.filter((found) => found.slag === slag)) {
		const at = left.indexOf(normal(fact.varde));
		if (at >= 0) {
			tally.right++;
			if (!fact.saker) tally.guessed++;
			left.splice(at, 1);
			continue;
		}
		tally.wrong++;
		if (fact.saker) tally.unflagged++;
		lines.push(
			`  ${namn}: ${slag} "${fact.varde}" is wrong, ${fact.saker ? 'TAKEN AS CERTAIN' : 'flagged as uncertain'}`,
		);
	}
	tally.missed += left.length;
	return [...lines, ...left.map((varde) => `  ${namn}: ${slag} "${varde}" is missed`)];
}

function table(count: ReadonlyMap<Faktaslag, Antal>): string[] {
	const rows = [...count].filter(([, { right, wrong, missed }]) => right + wrong + missed > 0);
	return [
		`  ${'kind'.padEnd(16)}facts  precision  recall  wrong  of them taken as certain  right, but flagged`,
		...rows.map(([slag, { right, guessed, wrong, missed, unflagged }]) =>
			[
				`  ${slag.padEnd(16)}`,
				String(right + missed).padStart(5),
				share(right, right + wrong).padStart(11),
				share(right, right + missed).padStart(8),
				String(wrong).padStart(7),
				String(unflagged).padStart(26),
				String(guessed).padStart(20),
			].join(''),
		),
	];
}

function share(part: number, whole: number): string {
	return whole === 0 ? '–' : (part / whole).toFixed(2);
}

function normal(text: string): string {
	return text.replace(/\s+/g, ' ').replace(/\.$/, '').trim().toLowerCase();
}
