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
	for (const del of fil.delar()) {
		const chunk = typeof del === 'string' ? Buffer.from(del, 'utf8') : del;
		hash.update(chunk);
		bytes += chunk.length;
	}
	return { sha256: hash.digest('hex'), bytes };
}

/** The content as a stream of bytes, so that no file needs to be one string. */
export function stream(fil: Datafil): ReadableStream<Uint8Array> {
	const iterator = fil.delar()[Symbol.iterator]();
	const encoder = new TextEncoder();
	return new ReadableStream({
		pull(controller) {
			const next = iterator.next();
			if (next.done) controller.close();
			else controller.enqueue(typeof next.value === 'string' ? encoder.encode(next.value) : next.value);
		},
	});
}
