import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync, zstdCompressSync } from 'node:zlib';
import { overThreads } from '../../read/tradar.ts';
import { filesUnder } from '../filer.ts';

/** What compresses well; the search index is packed already. */
const LONAR_SIG = /\.(?:css|csv|html|ics|js|json|md|ndjson|svg|ttl|txt|xml)$|(?:^|\/)SHA256SUMS$/;

/** Smaller files fit into the first packets of an answer as they are. */
const MINST = 1000;

const SORTER: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
	'.br': (bytes) =>
		brotliCompressSync(bytes, {
			params: {
				// The highest takes ten times as long for 3 % less; a whole municipality is tens of thousands of pages.
				[constants.BROTLI_PARAM_QUALITY]: 9,
				[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
				[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
			},
		}),
	'.gz': (bytes) => {
		const packed = gzipSync(bytes, { level: 9 });
		// The header names the kind of system it was made on; 255 is none.
		packed[9] = 255;
		return packed;
	},
	'.zst': (bytes) => zstdCompressSync(bytes, { params: { [constants.ZSTD_c_compressionLevel]: 15 } }),
};

/** What was written. */
export interface Komprimerat {
	readonly filer: number;
	/** Bytes of the files that were compressed, as they are and by the ending of what was made of them. */
	readonly bytes: Readonly<Record<string, number>>;
}

/**
 * Puts beside each file of a built site that gains from it what a web server can send in its place: `.br`, `.gz`, `.zst`.
 * The same file gives the same bytes on every machine with the same Node.
 */
export async function komprimera(dir: string, progress?: (done: number, all: number) => void): Promise<Komprimerat> {
	const files = filesUnder(dir).filter((file) => LONAR_SIG.test(file));
	const bytes: Record<string, number> = {};
	let filer = 0;
	let done = 0;
	const script = path.join(import.meta.dirname, 'komprimera.worker.ts');
	const jobs = files.map((file) => path.join(dir, file));
	await overThreads({ script, with: undefined, here: () => Promise.resolve(komprimeraFil) }, jobs, (_, json) => {
		progress?.(++done, files.length);
		const sizes = JSON.parse(json) as Record<string, number>;
		if (Object.keys(sizes).length > 0) filer++;
		for (const [ending, size] of Object.entries(sizes)) bytes[ending] = (bytes[ending] ?? 0) + size;
	});
	return { filer, bytes };
}

/** Compresses one file; what a thread does. Gives sizes as JSON, none when the file is left as it is. */
export function komprimeraFil(file: string): string {
	const bytes = readFileSync(file);
	if (bytes.length < MINST) return '{}';
	const sizes: Record<string, number> = { '': bytes.length };
	for (const [ending, pack] of Object.entries(SORTER)) {
		const packed = pack(bytes);
		if (!existsSync(file + ending)) writeFileSync(file + ending, packed);
		sizes[ending] = packed.length;
	}
	return JSON.stringify(sizes);
}
