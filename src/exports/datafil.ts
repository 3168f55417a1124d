import { createHash } from 'node:crypto';

/** A published data file. */
export interface Datafil {
	/** Address relative to the base. */
	readonly path: string;
	readonly mediatyp: string;
	/** Makes its content, piece by piece; the same every time. */
	readonly delar: () => Iterable<string | Uint8Array>;
	/** Its checksum, where it has been written already. */
	readonly skriven?: () => Kontrollsumma | undefined;
}

export interface Kontrollsumma {
	/** Lower-case hexadecimal. */
	readonly sha256: string;
	readonly bytes: number;
}

const known = new WeakMap<Datafil, Kontrollsumma>();

/** Checksum and size of a file: of what has been written, or worked out once without keeping its content. */
export function kontrollsumma(fil: Datafil): Kontrollsumma {
	const made = fil.skriven?.() ?? known.get(fil) ?? sum(fil);
	known.set(fil, made);
	return made;
}

function sum(fil: Datafil): Kontrollsumma {
	const hash = createHash('sha256');
	let bytes = 0;
	for (const chunk of chunks(fil)) {
		hash.update(chunk);
		bytes += chunk.length;
	}
	return { sha256: hash.digest('hex'), bytes };
}

/** The content as a stream of bytes, so that no file needs to be one string. */
export function stream(fil: Datafil): ReadableStream<Uint8Array> {
	const iterator = chunks(fil)[Symbol.iterator]();
	return new ReadableStream({
		pull(controller) {
			const next = iterator.next();
			if (next.done) controller.close();
			else controller.enqueue(next.value);
		},
	});
}

/** Characters that are passed on at a time; to pass on a record of its own costs more than to make it. */
const CHUNK = 1 << 16;

function* chunks({ delar }: Datafil): Iterable<Uint8Array> {
	const encoder = new TextEncoder();
	let text = '';
	for (const del of delar()) {
		const isText = typeof del === 'string';
		if (isText) text += del;
		if (text !== '' && (!isText || text.length >= CHUNK)) {
			yield encoder.encode(text);
			text = '';
		}
		if (!isText) yield del;
	}
	if (text !== '') yield encoder.encode(text);
}
