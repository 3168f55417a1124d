import { readFileSync } from 'node:fs';
import path from 'node:path';
import { lookIntoKallfil } from '../../check/kallinnehall/kallinnehall.ts';
import { PLATS } from '../../check/regler/stod/personuppgifter.ts';
import { NO_CACHE, type Cache } from '../../read/cache/cache.ts';
import { codeVersion } from '../../read/cache/version.ts';
import { overThreads } from '../../read/tradar.ts';
import { createSummor, type Summor } from '../summor.ts';
import { bitarAv } from './bitar.ts';
import { inspectPage, personuppgifterI, type PageFacts, type Uppgift } from './markup.ts';

/** The facts of a page as JSON. */
interface Written extends Omit<PageFacts, 'ids'> {
	readonly ids: readonly string[];
}

/**
 * What stands in a file of a site, as JSON; what a thread does.
 * @param file relative to `dir`
 */
export async function inspectFile(dir: string, file: string): Promise<string> {
	const { ids, links, ...facts } = await look(path.join(dir, file), KALLA.test(file));
	return JSON.stringify({ ...facts, ids: [...ids], links: [...new Set(links)] });
}

function look(file: string, isKalla: boolean): PageFacts | Promise<PageFacts> {
	if (isKalla) return inspectKalla(file);
	return file.endsWith('.html') ? inspectPage(readFileSync(file, 'utf8')) : inspectText(bitarAv(file));
}

/** A file that is no page has neither links nor markup to look at. */
function inspectText(bitar: Iterable<string>): PageFacts {
	const personuppgifter: Uppgift[] = [];
	for (const bit of bitar) personuppgifter.push(...personuppgifterI(bit).filter(({ slag }) => slag === 'personnummer'));
	return { ids: new Set(), links: [], mainText: 0, faults: [], personuppgifter };
}

/** A source as it came: what the check looks for in it, for the gate does not trust that the check has been there. */
async function inspectKalla(file: string): Promise<PageFacts> {
	const bytes = readFileSync(file);
	const plain = { fel: [], text: bytes.toString('utf8'), plats: false };
	const { fel, text, plats } = (await lookIntoKallfil(file, bytes)) ?? plain;
	const facts = inspectText([text]);
	return {
		...facts,
		faults: fel.map((f) => f.text.replace(/\.$/, '')),
		personuppgifter: [...facts.personuppgifter, ...(plats ? [{ text: PLATS, slag: 'plats' } as const] : [])],
	};
}

/** What is known of a site's files. */
export interface Minnen {
	/** Where to remember what stands in files, by the digest of their bytes. */
	readonly cache?: Cache | undefined;
	/** Digests of the files, for each to be read once in a build. */
	readonly summor?: Summor | undefined;
}

const TEXT = /\.(?:csv|html|ics|json|jsonld|md|ndjson|rdf|ttl|txt|xml)$/;
const KALLA = /^arenden\/[^/]+\/kallor\//;

/** Whether what stands in a file of a site is looked at: it is text, or a source as it came. */
export function isLookedAt(file: string): boolean {
	return TEXT.test(file) || KALLA.test(file);
}

/**
 * Looks at pages and other files, in threads: at those whose bytes were looked at before by the same code, no more
 * than to see that they are the same.
 * @returns {@link Written} by file, in the order given
 */
export async function lookAt(
	dir: string,
	files: readonly string[],
	{ cache = NO_CACHE, summor = createSummor(dir) }: Minnen = {},
): Promise<Map<string, string | undefined>> {
	const version = codeVersion(['package-lock.json', 'src/build/gate', 'src/check', 'src/read', 'src/text']) ?? '';
	const known = new Map<string, string | undefined>();
	const unknown: { file: string; key: string }[] = [];
	for (const file of files) {
		const key = `sida:${version}:${KALLA.test(file) ? 'kalla' : ''}${path.extname(file)}:${summor.of(file)}`;
		const json = cache.get(key);
		known.set(file, json);
		if (json === undefined) unknown.push({ file, key });
	}
	const jobs = unknown.map(({ file }) => file);
	const here = () => Promise.resolve((file: string) => inspectFile(dir, file));
	const script = path.join(import.meta.dirname, 'page.worker.ts');
	await overThreads({ script, with: dir, here }, jobs, (i, json) => {
		const { file, key } = unknown[i] ?? {};
		if (file === undefined || key === undefined) return;
		cache.set(key, json);
		known.set(file, json);
	});
	cache.save('sida');
	return known;
}

/** The facts of files that {@link isLookedAt}, in the order given. */
export async function inspectPages(
	dir: string,
	files: readonly string[],
	minnen?: Minnen,
): Promise<Map<string, PageFacts>> {
	const known = await lookAt(dir, files, minnen);
	// Menus, paragraph numbers and the like are the same on all pages; once in memory is enough.
	const texts = new Map<string, string>();
	const once = (text: string): string => {
		const same = texts.get(text);
		if (same !== undefined) return same;
		texts.set(text, text);
		return text;
	};
	return new Map(
		[...known].map(([file, json]) => {
			const { ids, links, ...facts } = JSON.parse(json ?? '') as Written;
			return [file, { ...facts, ids: new Set(ids.map(once)), links: links.map(once) }];
		}),
	);
}
