import { lstat, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { ID_PATTERN } from '../domain/fold.ts';
import { fel, type Problem } from './problem.ts';

/** Largest content file, bytes; a source file under `kallor/` may be larger. */
export const MAX_FIL = 1_000_000;

/** What lies in the content root: paths relative to it, with `/`, sorted. */
export interface Filer {
	/** Markdown, MDX and YAML. */
	readonly texter: readonly string[];
	/** Untouched source files and lists of deviations: `arenden/<arende>/kallor|avvikelser/<fil>`. */
	readonly bilagda: readonly string[];
	readonly problem: readonly Problem[];
}

const BILAGD = /^arenden\/[^/]+\/(?:kallor|avvikelser)\/[^/]+$/;
const KALLFIL = /^[a-z0-9]+(?:[-._][a-z0-9]+)*\.[a-z0-9]+$/;
const RESERVERADE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;
const TEXT = /^(?<namn>.+)\.(?:md|mdx|yaml)$/;

/** Lists the files of a content root. Anything but a plain file with a plain name is a problem, never followed or read. */
export async function listFiler(root: string): Promise<Filer> {
	const texter: string[] = [];
	const bilagda: string[] = [];
	const problem: Problem[] = [];

	const visit = async (dir: string): Promise<void> => {
		const names = (await readdir(path.join(root, dir))).sort();
		for (const name of names) {
			const fil = dir ? `${dir}/${name}` : name;
			const at = { fil, rad: 1, kolumn: 1 };
			const stat = await lstat(path.join(root, fil));
			if (stat.isDirectory() && ID_PATTERN.test(name)) await visit(fil);
			else if (stat.isDirectory())
				problem.push(fel(at, 'fil-namn', `Mappen "${name}" måste heta med a–z, 0–9 och bindestreck. Döp om den.`));
			else if (stat.isSymbolicLink())
				problem.push(fel(at, 'fil-sort', 'Symboliska länkar följs inte. Lägg själva filen här.'));
			else if (!stat.isFile()) problem.push(fel(at, 'fil-sort', 'Här får bara finnas vanliga filer. Ta bort den.'));
			else if (BILAGD.test(fil)) {
				if (!KALLFIL.test(name) || RESERVERADE.test(name)) problem.push(fel(at, 'fil-namn', namnText(name)));
				else bilagda.push(fil);
			} else {
				const namn = TEXT.exec(name)?.groups?.namn;
				if (!namn || !ID_PATTERN.test(namn) || RESERVERADE.test(name))
					problem.push(fel(at, 'fil-namn', namnText(name)));
				else if (stat.size > MAX_FIL)
					problem.push(
						fel(at, 'fil-storlek', `Filen är ${String(stat.size)} byte; gränsen är ${String(MAX_FIL)}. Dela upp den.`),
					);
				else texter.push(fil);
			}
		}
	};
	await visit('');
	return { texter, bilagda, problem };
}

function namnText(name: string): string {
	return `Filnamnet ${JSON.stringify(name)} får bara ha a–z, 0–9 och bindestreck (å och ä skrivs a, ö skrivs o) och en ändelse i gemener: .md, .mdx eller .yaml. Döp om filen.`;
}

// Bidirectional controls, zero-width and other invisible characters, control characters, the replacement character.
const FORBIDDEN =
	/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFDD0-\uFDEF\uFEFF\uFFF9-\uFFFD\uFFFE\uFFFF]/gu;

/**
 * Reads a content file as text: UTF-8, with or without a byte-order mark, LF or CRLF, NFC.
 * @returns the text (LF, NFC, no mark), or problems with their places.
 */
export async function readText(root: string, fil: string): Promise<{ text: string; problem: Problem[] }> {
	const bytes = await readFile(path.join(root, fil));
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		const rad = firstBadLine(bytes);
		return {
			text: '',
			problem: [
				fel(
					{ fil, rad, kolumn: 1 },
					'fil-teckenkod',
					`Rad ${String(rad)} är inte UTF-8. Spara filen på nytt med teckenkodningen UTF-8.`,
				),
			],
		};
	}
	const normal = text.replaceAll('\r\n', '\n').normalize('NFC');
	const problem = [...normal.matchAll(FORBIDDEN)].slice(0, 20).map((match) => {
		const before = normal.slice(0, match.index);
		const at = { fil, rad: before.split('\n').length, kolumn: match.index - before.lastIndexOf('\n') };
		const kod = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
		return fel(at, 'tecken-otillatet', `Här står det osynliga eller otillåtna tecknet U+${kod}. Ta bort det.`);
	});
	const cr = normal.indexOf('\r');
	if (cr >= 0)
		problem.push(
			fel(
				{ fil, rad: 1, kolumn: 1 },
				'tecken-otillatet',
				'Filen har radbrytningar av gammal Mac-typ (CR). Spara den med LF eller CRLF.',
			),
		);
	return { text: normal, problem };
}

function firstBadLine(bytes: Uint8Array): number {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let rad = 1;
	for (let start = 0; start < bytes.length; rad++) {
		const newline = bytes.indexOf(10, start);
		const end = newline < 0 ? bytes.length : newline + 1;
		try {
			decoder.decode(bytes.subarray(start, end));
		} catch {
			return rad;
		}
		start = end;
	}
	return rad;
}
