import type { Underlag } from './faktum.ts';

/** A piece of the document with its place. */
export interface Stalle {
	readonly text: string;
	readonly stycke?: string;
}

/** Where a document says what it is: its header, its title, its first paragraphs line by line. */
export function headLines({ sidmobler, titel, rubriker, stycken }: Underlag): Stalle[] {
	return [
		...sidmobler.map((text) => ({ text })),
		...(titel === undefined ? [] : [{ text: titel }]),
		...itemNumber(rubriker).map((text) => ({ text })),
		...stycken.slice(0, 5).flatMap(({ rader, id }) => rader.map((text) => ({ text, stycke: id }))),
	];
}

/** The number of the paragraph may be a heading of its own, with that of the case; whole minutes have several. */
function itemNumber(rubriker: readonly string[]): string[] {
	const numbered = rubriker.filter((text) => /^§\s?\d/.test(text));
	return numbered.length === 1 ? numbered.filter((text) => text.length < 40) : [];
}
