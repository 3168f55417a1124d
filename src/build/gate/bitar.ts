import { closeSync, openSync, readSync } from 'node:fs';

/** Bytes that are read at a time. */
const BIT = 4_000_000;

/**
 * The text of a file in pieces of whole lines, for a data file may be longer than any string. Each piece begins with the last
 * line of the one before, so that what goes over the end of a line is whole in one of them.
 */
export function* bitarAv(file: string, bit = BIT): Generator<string> {
	const fd = openSync(file, 'r');
	try {
		let parts: Buffer[] = [];
		for (;;) {
			const buffer = Buffer.allocUnsafe(bit);
			const chunk = buffer.subarray(0, readSync(fd, buffer));
			if (chunk.length === 0) break;
			parts.push(chunk);
			if (!chunk.includes('\n')) continue;
			const whole = Buffer.concat(parts);
			const end = whole.lastIndexOf('\n');
			yield whole.toString('utf8', 0, end);
			parts = [whole.subarray(end === 0 ? 0 : whole.lastIndexOf('\n', end - 1) + 1)];
		}
		yield Buffer.concat(parts).toString('utf8');
	} finally {
		closeSync(fd);
	}
}
