import { harPersonuppgifter } from '../../check/regler/stod/personuppgifter.ts';
import { changedText, type Andring, type Historik, type Historikpost } from '../../compare/historik.ts';
import { jamforTexter } from '../../compare/jamfor.ts';
import { markdownBlocks } from '../../compare/markdown-blocks.ts';
import { uppgiftsandringar } from '../../compare/uppgifter.ts';
import { dela } from '../../read/historik/dela.ts';
import { readTexter } from '../../read/historik/texter.ts';
import type { Site } from '../../read/site.ts';

/** Changes that are shown in full; a text that is corrected a hundred times must not make its page grow without end. */
const HOGST = 20;

/** When a file of the content came and changed here, and what changed. */
export async function historikFor(fil: string, { root, historik }: Site): Promise<Historik> {
	const versioner = historik.filer.get(fil) ?? [];
	// What was hidden once must not be shown by what was changed before it.
	const firstHidden = versioner.findIndex(({ arDold }) => arDold);
	const shown = versioner.slice(0, firstHidden < 0 ? HOGST : Math.min(firstHidden, HOGST));
	const texter = await readTexter(
		root,
		shown.flatMap(({ fore, efter }) => (fore !== undefined && efter !== undefined ? [fore, efter] : [])),
	);
	const poster = versioner.map((version, i): Historikpost => {
		const { datum, slag, fore, efter } = version;
		if (fore === undefined || efter === undefined) return { datum, slag };
		if (firstHidden >= 0 && i >= firstHidden) return { datum, slag, andring: { slag: 'dold' } };
		const [a, b] = [texter.get(fore), texter.get(efter)];
		if (a === undefined || b === undefined) return { datum, slag, andring: { slag: 'for-gammal' } };
		return { datum, slag, andring: andringOf(a, b) };
	});
	return { tillstand: historik.tillstand, poster };
}

function andringOf(fore: string, efter: string): Andring {
	const [a, b] = [dela(fore), dela(efter)];
	const uppgifter = uppgiftsandringar(a.uppgifter, b.uppgifter);
	const text = jamforTexter(markdownBlocks(a.text), markdownBlocks(b.text));
	// A personnummer that has been taken away must not come back as a change.
	if (harPersonuppgifter(changedText(uppgifter, text))) return { slag: 'personuppgift' };
	return { slag: 'visas', uppgifter, text };
}
