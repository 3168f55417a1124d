import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { NO_CACHE, type Cache } from '../../read/cache/cache.ts';
import { codeVersion } from '../../read/cache/version.ts';
import { andelseOf, slagFel } from '../../read/filslag.ts';
import { fel, type Problem } from '../../read/problem.ts';
import { GRANSER } from './granser.ts';

const innehallSchema = z.object({
	fel: z.array(z.object({ kod: z.enum(['kallfil-slag', 'kallfil-aktiv', 'kallfil-granser']), text: z.string() })),
	/** Text that no reader of Markdown sees: of a PDF, and of what a file says about itself. */
	text: z.string(),
	/** What a picture says of where it was taken. */
	plats: z.boolean(),
});

/** What a source file holds, besides what its handling says of it. */
export type Kallinnehall = z.output<typeof innehallSchema>;

/**
 * Looks into source files: whether they are what they are named, hold nothing that runs, keep within the limits, and
 * what text and places are hidden in them.
 * @param filer relative to the root
 */
export async function readKallinnehall(
	root: string,
	filer: readonly string[],
	cache: Cache = NO_CACHE,
): Promise<ReadonlyMap<string, Kallinnehall>> {
	const version = codeVersion(['package-lock.json', 'src/check/kallinnehall', 'src/read', 'src/text']);
	const found = new Map<string, Kallinnehall>();
	for (const fil of filer) {
		const bytes = readFileSync(path.join(root, fil));
		const refused = refuse(fil, bytes);
		const read = READERS[andelseOf(fil)];
		if (refused) found.set(fil, refused);
		else if (read) {
			const digest = createHash('sha256')
				.update(`${version ?? ''}${andelseOf(fil)}`)
				.update(bytes)
				.digest('base64url');
			const key = version && `kallfil:${digest}`;
			const known = key && cache.get(key);
			const innehall = known ? innehallSchema.parse(JSON.parse(known)) : await read(bytes);
			if (key) cache.set(key, JSON.stringify(innehall));
			found.set(fil, innehall);
		}
	}
	cache.save('kallfil');
	return found;
}

/** Looks into one source file; there is nothing to see in one of plain text that is what it is named. */
export async function lookIntoKallfil(fil: string, bytes: Uint8Array): Promise<Kallinnehall | undefined> {
	return refuse(fil, bytes) ?? (await READERS[andelseOf(fil)]?.(bytes));
}

/** What is wrong with source files; no exception is made from it, for it harms whoever opens the file. */
export function kallinnehallProblems(innehall: ReadonlyMap<string, Kallinnehall>): Problem[] {
	return [...innehall].flatMap(([fil, { fel: found }]) =>
		found.map(({ kod, text }) => fel({ fil, rad: 1, kolumn: 1 }, kod, text)),
	);
}

/** How a file of each ending is read; loaded when there is one, for most archives have few kinds. */
const READERS: Readonly<Record<string, (bytes: Uint8Array) => Promise<Kallinnehall>>> = {
	pdf: async (bytes) => (await import('./pdf.ts')).lookIntoPdf(bytes),
	...packed('docx', 'odt'),
	...pictures('jpg', 'jpeg', 'png', 'tif', 'tiff', 'webp'),
};

function packed(...andelser: readonly string[]): typeof READERS {
	const read = async (bytes: Uint8Array) => (await import('./packad.ts')).lookIntoPackad(bytes);
	return Object.fromEntries(andelser.map((andelse) => [andelse, read]));
}

function pictures(...andelser: readonly string[]): typeof READERS {
	const read = async (bytes: Uint8Array) => (await import('./bild.ts')).lookIntoBild(bytes);
	return Object.fromEntries(andelser.map((andelse) => [andelse, read]));
}

/** A file that is not what it is named, or too large, and is not looked into. */
function refuse(fil: string, bytes: Uint8Array): Kallinnehall | undefined {
	const slag = slagFel(fil, bytes);
	if (slag !== undefined) return { fel: [{ kod: 'kallfil-slag', text: slag }], text: '', plats: false };
	if (bytes.length <= GRANSER.fil) return undefined;
	const text = `Källfilen är ${String(bytes.length)} byte; gränsen är ${String(GRANSER.fil)}. Dela upp den.`;
	return { fel: [{ kod: 'kallfil-granser', text }], text: '', plats: false };
}
