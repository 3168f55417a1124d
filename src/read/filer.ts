import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import {
	folderNameText,
	isFolderName,
	isRestfil,
	isSourceName,
	isText,
	isTextName,
	restfilText,
	sourceNameText,
	textNameText,
} from './filnamn.ts';
import { fel, type Problem } from './problem.ts';
import { forbiddenIn } from './tecken.ts';

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

/** Lists the files of a content root. Anything but a plain file with a plain name is a problem, never followed or read. */
export function listFiler(root: string): Filer {
	const texter: string[] = [];
	const bilagda: string[] = [];
	const problem: Problem[] = [];

	const visit = (dir: string): void => {
		const names = readdirSync(path.join(root, dir)).sort();
		for (const name of names) {
			const fil = dir ? `${dir}/${name}` : name;
			const at = { fil, rad: 1, kolumn: 1 };
			const stat = lstatSync(path.join(root, fil));
			if (stat.isSymbolicLink())
				problem.push(fel(at, 'fil-sort', 'Symboliska länkar följs inte. Lägg själva filen här.'));
			else if (stat.isDirectory()) {
				if (isFolderName(name)) visit(fil);
				else problem.push(fel(at, 'fil-namn', folderNameText(name)));
			} else if (!stat.isFile()) problem.push(fel(at, 'fil-sort', 'Här får bara finnas vanliga filer. Ta bort den.'));
			else if (BILAGD.test(fil)) {
				if (isSourceName(name)) bilagda.push(fil);
				else if (isRestfil(name)) problem.push(fel(at, 'fil-namn', restfilText(name)));
				else problem.push(fel(at, 'fil-namn', sourceNameText(name)));
			} else if (isRestfil(name)) problem.push(fel(at, 'fil-namn', restfilText(name)));
			else if (isSourceName(name) && !isText(name))
				problem.push(
					fel(at, 'fil-plats', 'Här får bara .md, .mdx och .yaml ligga. Källfiler läggs i arenden/<ärende>/kallor/.'),
				);
			else if (!isTextName(name)) problem.push(fel(at, 'fil-namn', textNameText(name)));
			else if (stat.size > MAX_FIL)
				problem.push(
					fel(at, 'fil-storlek', `Filen är ${String(stat.size)} byte; gränsen är ${String(MAX_FIL)}. Dela upp den.`),
				);
			else texter.push(fil);
		}
	};
	try {
		visit('');
	} catch (error) {
		const { code, path: missing = root } = error as NodeJS.ErrnoException;
		if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
		// Only the root itself: what is listed is there, unless somebody removes it at this moment.
		const at = { fil: path.relative(root, missing) || 'kommun.yaml', rad: 1, kolumn: 1 };
		problem.push(fel(at, 'fil-saknas', `${missing} finns inte, eller är ingen mapp. Ange rätt mapp i CONTENT_DIR.`));
	}
	return { texter, bilagda, problem };
}

/** The text of bytes that have been found to be UTF-8: LF, NFC, no byte-order mark. */
export function decodeText(bytes: Uint8Array): string {
	return new TextDecoder().decode(bytes).replaceAll('\r\n', '\n').normalize('NFC').replaceAll('\r', '\n');
}

/**
 * Reads a content file as text: UTF-8, with or without a byte-order mark, LF or CRLF, NFC.
 * @returns the text (LF, NFC, no mark), or problems with their places.
 */
export function textOf(fil: string, bytes: Uint8Array): { text: string; problem: Problem[] } {
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
	const lines = normal.replaceAll('\r', '\n');
	const problem = forbiddenIn(lines).map(({ index, text: what }) => {
		const before = lines.slice(0, index);
		const at = { fil, rad: before.split('\n').length, kolumn: index - before.lastIndexOf('\n') };
		return fel(at, 'tecken-otillatet', what);
	});
	if (lines !== normal)
		problem.push(
			fel(
				{ fil, rad: 1, kolumn: 1 },
				'tecken-otillatet',
				'Filen har radbrytningar av gammal Mac-typ (CR). Spara den med LF eller CRLF.',
			),
		);
	return { text: lines, problem };
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
