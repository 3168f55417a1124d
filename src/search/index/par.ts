import { writeVarint } from '../format.ts';
import { createBytes } from './bytes.ts';

/** Documents of one index that pairs of words can be told of: number of pair and document are one number below 2⁵³. */
const MAX_DOCUMENTS = 2 ** 21;

/** Pairs are collected in so many heaps, by the highest bits of their numbers. */
const HEAP_BITS = 8;

const BLOCK = 4096;

/** Bytes that a pair takes in a file, more or less; and the size of a file that is aimed at. */
const PAIR = 2.5;
const FULL = 20_000;

/** Collects which words stand beside each other in which documents. */
export interface Parsamlare {
	/** Documents must come in order of number; each pair is told of once for each. */
	add(par: Iterable<number>, dokument: number): void;
	/** Bits of a pair's number, the highest ones, that tell its file. */
	bitar(): number;
	/** The files in order; what has been collected is let go on the way. */
	filer(): Generator<Uint8Array>;
}

export function createParsamlare(): Parsamlare {
	const heaps = Array.from({ length: 2 ** HEAP_BITS }, createHeap);
	let count = 0;
	const bitar = (): number => Math.max(0, Math.ceil(Math.log2((count * PAIR) / FULL)));
	return {
		add(par, dokument) {
			if (dokument >= MAX_DOCUMENTS) throw new RangeError('Sökindexet har för många dokument i en del');
			for (const tal of par) {
				heaps[tal >>> (32 - HEAP_BITS)]?.push(tal * MAX_DOCUMENTS + dokument);
				count++;
			}
		},
		bitar,
		*filer() {
			const bits = bitar();
			const files = 2 ** bits;
			let file = 0;
			let out = createFile();
			for (const heap of heaps)
				for (const both of heap.sorted()) {
					const tal = Math.floor(both / MAX_DOCUMENTS);
					for (const own = fileOf(tal, bits); file < own; file++) {
						yield out.end();
						out = createFile();
					}
					out.add(tal, both % MAX_DOCUMENTS);
				}
			for (; file < files; file++) {
				yield out.end();
				out = createFile();
			}
		},
	};
}

/** The file that a pair is told of in. */
function fileOf(tal: number, bitar: number): number {
	return bitar === 0 ? 0 : tal >>> (32 - bitar);
}

/** Pair by pair: how far its number is from the one before, how many documents, and how far each is from the one before. */
function createFile(): { add(tal: number, dokument: number): void; end(): Uint8Array } {
	const bytes = createBytes();
	let before = 0;
	let current: number | undefined;
	let own: number[] = [];
	const close = (): void => {
		if (current === undefined) return;
		writeVarint(bytes.push, current - before);
		writeVarint(bytes.push, own.length);
		let last = 0;
		for (const nr of own) {
			writeVarint(bytes.push, nr - last);
			last = nr;
		}
		before = current;
	};
	return {
		add(tal, dokument) {
			if (tal !== current) {
				close();
				current = tal;
				own = [];
			}
			own.push(dokument);
		},
		end() {
			close();
			return bytes.view();
		},
	};
}

/** Numbers in blocks, for an array that grows by doubling would take twice the memory. */
function createHeap(): { push(value: number): void; sorted(): Float64Array } {
	let full: Float64Array[] = [];
	let open = new Float64Array(0);
	let used = 0;
	return {
		push(value) {
			if (used === open.length) {
				if (used > 0) full.push(open);
				open = new Float64Array(BLOCK);
				used = 0;
			}
			open[used++] = value;
		},
		sorted() {
			const all = new Float64Array(full.length * BLOCK + used);
			for (const [i, block] of full.entries()) all.set(block, i * BLOCK);
			all.set(open.subarray(0, used), full.length * BLOCK);
			full = [];
			open = new Float64Array(0);
			used = 0;
			return all.sort();
		},
	};
}
