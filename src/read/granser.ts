import { fel, type At, type Plats, type Problem } from './problem.ts';

/**
 * Limits of one text, each far above what a formal document has: the longest paragraph of the first sources has 1,720
 * characters, the longest line 590. Within them no text takes long to read, whoever wrote it.
 */
export const GRANSER = {
	rad: 10_000,
	stycke: 20_000,
	djup: 50,
	kolumner: 200,
	celler: 20_000,
	lankar: 5_000,
} as const;

/** The problem that something is larger than it may be. */
export function limit(plats: Plats, what: string, value: number, max: number, unit: string): Problem {
	return fel(
		plats,
		'text-granser',
		`${what} har ${String(value)} ${unit}; gränsen är ${String(max)}. Dela upp texten.`,
	);
}

/** What in a text is too long, too deep or too wide, found before parsing: deep nesting overflows the parser's stack. */
export function limitProblems(body: string, at: At): Problem[] {
	const lines = body.split('\n');
	const links = count(body, '](');
	const cells = lines.reduce((sum, line) => sum + (/^\s*\|/.test(line) ? count(line, '|') : 0), 0);
	return [
		...(links > GRANSER.lankar ? [limit(at(), 'Texten', links, GRANSER.lankar, 'länkar')] : []),
		...(cells > GRANSER.celler ? [limit(at(), 'Tabellerna', cells, GRANSER.celler, 'celler')] : []),
		...longParagraphs(lines, at),
		...lines.flatMap((line, i) => lineProblems(line, at(i + 1))),
	];
}

function lineProblems(line: string, plats: Plats): Problem[] {
	const prefix = /^(?:[\s>*+-]|\d{1,9}[.)])*/.exec(line)?.[0] ?? '';
	const markers = /^\s*[-*+]+\s*$/.test(line) ? 0 : (prefix.match(/[>*+-]|\d+/g)?.length ?? 0);
	// Four columns at most take a text one level in.
	const depth = Math.max(markers, Math.ceil((/^\s*/.exec(line)?.[0].length ?? 0) / 4));
	const columns = count(line, '|');
	return [
		...(line.length > GRANSER.rad ? [limit(plats, 'Raden', line.length, GRANSER.rad, 'tecken')] : []),
		...(depth > GRANSER.djup ? [limit(plats, 'Indraget', depth, GRANSER.djup, 'nivåer')] : []),
		...(columns > GRANSER.kolumner ? [limit(plats, 'Tabellen', columns, GRANSER.kolumner, 'kolumner')] : []),
	];
}

/** Lines that follow each other without one that begins something new: the time to read them grows with the square. */
function longParagraphs(lines: readonly string[], at: At): Problem[] {
	const problem: Problem[] = [];
	let first = 0;
	let length = 0;
	for (const [i, line] of [...lines, ''].entries()) {
		if (!/^\s*(?:$|[-*+] |\d+[.)] |#{1,6} |\|)/.test(line)) {
			length += line.length + 1;
			continue;
		}
		if (length > GRANSER.stycke) problem.push(limit(at(first + 1), 'Stycket', length, GRANSER.stycke, 'tecken'));
		length = line.length === 0 ? 0 : line.length + 1;
		first = length === 0 ? i + 1 : i;
	}
	return problem;
}

function count(text: string, part: string): number {
	return text.split(part).length - 1;
}
