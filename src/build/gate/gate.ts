import { readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { masked } from '../../check/regler/stod/personuppgifter.ts';
import type { PageFacts } from './markup.ts';
import { inspectPages, isLookedAt, type Minnen } from './pages.ts';

export interface GateOptions extends Minnen {
	/** Folder of the built site. */
	readonly dir: string;
	/** Base path, `/` or `/oppna-arenden/`. */
	readonly base: string;
	/** Addresses relative to the base that must be there as pages; no other page may. */
	readonly pages: readonly string[];
	/** Addresses of other files that must be there. */
	readonly files: readonly string[];
	/** Whether a file of the site, by its address, has nothing to say; no other may be empty. */
	readonly isEmpty?: (file: string) => boolean;
	/** Numbers and addresses of persons that content says may be published: exceptions, and the publisher's own. */
	readonly tillatna?: readonly string[];
	/** Pages that lead on from an earlier address, with the very text that each must have; they are there besides the others. */
	readonly flyttsidor?: ReadonlyMap<string, string>;
}

const SERVER_CODE = /^(?:\.prerender|server)\/|\.(?:mjs|cjs|ts|map)$/;
/** What a browser runs as part of the site, and where the build does not put such files. */
const ACTIVE =
	/^(?!(?:_astro|redigera\/program)\/[\w.-]+$).*\.(?:css|js|wasm)$|^(?!favicon\.svg$).*\.svgz?$|\.(?:hta|htm|jar|mht|mhtml|shtml|swf|xht|xhtml|xsl|xslt)$/i;

/**
 * The last look at a built site before it is published. It trusts no exit code and no build cache: it reads the files, or
 * has read them, where the last build left them and nobody has touched them since.
 * @returns what is wrong, one Swedish sentence each, in order of file; empty when the site may be published
 */
export async function gate({
	dir,
	base,
	pages,
	files,
	isEmpty = () => false,
	flyttsidor = new Map(),
	tillatna = [],
	cache,
	summor,
}: GateOptions): Promise<string[]> {
	const all = listFiles(dir, isEmpty);
	const faults = all.faults;
	const facts = new Map<string, PageFacts>();
	const allowed = new Set(tillatna.map(collapse));
	for (const [page, html] of flyttsidor) {
		const text = await readFile(path.join(dir, page, 'index.html'), 'utf8').catch(() => undefined);
		if (text !== html) faults.push(`${page}: sidan som leder vidare ${text === undefined ? 'saknas' : 'är en annan'}.`);
	}
	const readFiles = all.files.filter((file) => isLookedAt(file) && !flyttsidor.has(addressOf(file)));
	for (const [file, page] of await inspectPages(dir, readFiles, { cache, summor })) {
		for (const { text, slag } of page.personuppgifter)
			if (!allowed.has(collapse(text)))
				faults.push(`${file}: ${BENAMNT[slag]} ${slag === 'personnummer' ? masked(text) : text} får inte publiceras.`);
		faults.push(...page.faults.map((fault) => `${file}: ${fault}.`));
		if (!file.endsWith('.html')) continue;
		facts.set(addressOf(file), page);
		if (page.mainText === 0) faults.push(`${file}: sidan är tom.`);
	}
	const published = new Set(all.files.map((file) => (file.endsWith('.html') ? addressOf(file) : `/${file}`)));
	const wanted = new Set(pages);
	for (const page of wanted) if (!facts.has(page)) faults.push(`${page}: sidan saknas.`);
	for (const page of facts.keys()) if (!wanted.has(page)) faults.push(`${page}: sidan var inte väntad.`);
	for (const file of files) if (!published.has(file)) faults.push(`${file}: filen saknas.`);
	const prova = createLankprov(base, published, facts);
	for (const [page, { links }] of facts)
		for (const link of links) {
			const fault = prova(page, link);
			if (fault !== undefined) faults.push(`${page}: ${fault}`);
		}
	return [...new Set(faults)].sort();
}

const BENAMNT = {
	personnummer: 'personnumret',
	telefon: 'telefonnumret',
	epost: 'e-postadressen',
	plats: 'platsuppgiften',
} as const;

function collapse(text: string): string {
	return text.normalize('NFC').replace(/\s+/g, ' ').toLowerCase();
}

function listFiles(dir: string, isEmpty: (file: string) => boolean): { files: string[]; faults: string[] } {
	const files: string[] = [];
	const faults: string[] = [];
	// Not readdir's own recursion, which goes into linked folders.
	const visit = (folder: string): void => {
		const entries = readdirSync(path.join(dir, folder), { withFileTypes: true });
		for (const entry of entries) {
			const name = path.posix.join(folder, entry.name);
			if (entry.isDirectory()) visit(name);
			else if (entry.isFile()) files.push(name);
			else faults.push(`${name}: inte en vanlig fil.`);
		}
	};
	visit('');
	for (const name of files.sort()) {
		if (statSync(path.join(dir, name)).size === 0 && !isEmpty(`/${name}`)) faults.push(`${name}: filen är tom.`);
		if (/(?:^|\/)\.(?!well-known\/)/.test(name)) faults.push(`${name}: en dold fil.`);
		if (SERVER_CODE.test(name)) faults.push(`${name}: programkod som inte ska publiceras.`);
		if (ACTIVE.test(name)) faults.push(`${name}: en fil som en webbläsare kan köra.`);
	}
	return { files, faults };
}

function addressOf(file: string): string {
	return `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
}

const HOST = 'http://site.invalid';

/** What is wrong with a link on a page, after the page's name; nothing when it leads where it says. */
type Lankprov = (page: string, link: string) => string | undefined;

/** Looks where links lead; those that mean the same on every page once for all. */
function createLankprov(base: string, published: ReadonlySet<string>, facts: ReadonlyMap<string, PageFacts>): Lankprov {
	const look: Lankprov = (page, link) => {
		const url = URL.parse(link, HOST + base.replace(/\/$/, '') + page);
		const pathname = url ? decoded(url.pathname) : undefined;
		if (!url || pathname === undefined) return `adressen "${link}" går inte att läsa.`;
		if (url.origin !== HOST) return undefined;
		if (!pathname.startsWith(base)) return `länken "${link}" leder utanför ${base}.`;
		const target = `/${pathname.slice(base.length)}`;
		if (!published.has(target)) return `länken "${link}" leder ingenstans.`;
		const ids = facts.get(target)?.ids;
		const fragment = url.hash.slice(1);
		// A browser looks for the fragment as it is written, and then decoded.
		const hasFragment = fragment === '' || !ids || ids.has(fragment) || ids.has(decoded(fragment) ?? fragment);
		return hasFragment ? undefined : `länken "${link}" leder till ett ställe som inte finns.`;
	};
	const known = new Map<string, string | undefined>();
	return (page, link) => {
		if (!link.startsWith('/')) return look(page, link);
		if (!known.has(link)) known.set(link, look(page, link));
		return known.get(link);
	};
}

function decoded(text: string): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}
