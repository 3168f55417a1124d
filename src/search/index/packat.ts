/** What is counted of a word in a document. */
interface Ordtal {
	readonly flaggor: number;
	/** How often it stands in the title. */
	readonly titel: number;
	/** What it counts for elsewhere, in hundredths. */
	readonly ovrigt: number;
}

const BITAR = { flaggor: 6, titel: 10 } as const;

/** More than this in one text changes nothing; it leaves room for the rest in 30 bits. */
const MAX_OVRIGT = 2 ** 14 - 1;
const MAX_TITEL = 2 ** BITAR.titel - 1;

/** The flags of a word, how often it stands in the title and what it counts for elsewhere, as one number. */
export function packa({ flaggor, titel, ovrigt }: Ordtal): number {
	const counts = (Math.min(ovrigt, MAX_OVRIGT) << BITAR.titel) | Math.min(titel, MAX_TITEL);
	return (counts << BITAR.flaggor) | flaggor;
}

/** The flags in what {@link packa} gave. */
export function flaggorI(tal: number): number {
	return tal & (2 ** BITAR.flaggor - 1);
}

/** How often the word stands in the title. */
export function titelI(tal: number): number {
	return (tal >>> BITAR.flaggor) & MAX_TITEL;
}

/** What the word counts for elsewhere. */
export function ovrigtI(tal: number): number {
	return tal >>> (BITAR.flaggor + BITAR.titel);
}

/** Numbers of 32 bits, each once and in order, as base64. */
export function packaPar(par: readonly number[]): string {
	const sorted = Uint32Array.from(par).sort();
	let used = 0;
	for (const one of sorted) if (used === 0 || one !== sorted[used - 1]) sorted[used++] = one;
	return Buffer.from(sorted.buffer, 0, used * Uint32Array.BYTES_PER_ELEMENT).toString('base64');
}

/** The numbers that {@link packaPar} packed. */
export function parUr(par: string): Uint32Array {
	// Small buffers lie anywhere in one that is shared; numbers of 32 bits begin at every fourth byte.
	return new Uint32Array(Uint8Array.from(Buffer.from(par, 'base64')).buffer);
}
