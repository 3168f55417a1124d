/** A seeded source of pseudo-random numbers: the same seed gives the same numbers on every machine. */
export interface Slump {
	/** A number from 0 up to, not including, 1. */
	next(): number;
	/** A whole number from 0 up to, not including, `n`. */
	int(n: number): number;
	/** A whole number from `min` to `max`, both included. */
	mellan(min: number, max: number): number;
	/** True with the probability `p`. */
	chans(p: number): boolean;
	/** One of the items. */
	val<T>(items: readonly T[]): T;
	/** Some of the items, none twice, in their own order. */
	urval<T>(items: readonly T[], antal: number): T[];
}

/** Makes a source from a text such as `seed/arende/17`: other texts give independent numbers (sfc32). */
export function nySlump(seed: string): Slump {
	let [a, b, c] = [hash(seed, 0x9e3779b9), hash(seed, 0x243f6a88), hash(seed, 0xb7e15162)];
	let counter = 1;
	const step = (): number => {
		const t = (((a + b) | 0) + counter) | 0;
		counter = (counter + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = (c << 21) | (c >>> 11);
		c = (c + t) | 0;
		return t >>> 0;
	};
	for (let i = 0; i < 12; i++) step();
	const next = (): number => step() / 4_294_967_296;
	const int = (n: number): number => Math.floor(next() * n);
	const val = <T>(items: readonly T[]): T => {
		if (items.length === 0) throw new RangeError('val() takes at least one item');
		return items[int(items.length)] as T;
	};
	return {
		next,
		int,
		mellan: (min, max) => min + int(max - min + 1),
		chans: (p) => next() < p,
		val,
		urval: (items, antal) => {
			const picked = new Set<number>();
			while (picked.size < Math.min(antal, items.length)) picked.add(int(items.length));
			return items.filter((_, i) => picked.has(i));
		},
	};
}

function hash(text: string, start: number): number {
	let h = start | 0;
	for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return h ^ (h >>> 16);
}

/** Draws indexes 0 … n-1 so that the first are common and the last rare, as words are (Zipf–Mandelbrot). */
export class Zipf {
	readonly #sums: Float64Array;

	constructor(n: number, { platt = 3 }: { platt?: number } = {}) {
		this.#sums = new Float64Array(n);
		let sum = 0;
		for (let i = 0; i < n; i++) this.#sums[i] = sum += 1 / (i + 1 + platt);
	}

	/** An index drawn with numbers of `slump`. */
	dra(slump: Slump): number {
		const sums = this.#sums;
		const wanted = slump.next() * (sums[sums.length - 1] ?? 0);
		let [low, high] = [0, sums.length - 1];
		while (low < high) {
			const middle = (low + high) >>> 1;
			if ((sums[middle] ?? 0) > wanted) high = middle;
			else low = middle + 1;
		}
		return low;
	}
}
