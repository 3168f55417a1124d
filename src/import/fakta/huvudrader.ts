import type { Underlag } from './faktum.ts';

/** A piece of the document with its place. */
export interface Stalle {
	readonly text: string;
	readonly stycke?: string;
}

/** Where a document says what it is: its header, its title, its first paragraphs line by line. */
export function headLines({ sidmobler, titel, stycken }: Underlag): Stalle[] {
	return [
		...sidmobler.map((text) => ({ text })),
		...(titel === undefined ? [] : [{ text: titel }]),
		...stycken.slice(0, 5).flatMap(({ rader, id }) => rader.map((text) => ({ text, stycke: id }))),
	];
}
