import { glob, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';

export interface IndexOptions {
	/** Folder of the built site. */
	readonly siteDir: string;
	/** Folder of the index; `pagefind` in the site by default. */
	readonly outDir?: string;
}

export interface IndexResult {
	/** Pages in the index. */
	readonly pages: number;
}

/** Marks the pages, and the part of each, that are searched. */
const MARK = /\sdata-pagefind-body[\s=>]/;

/** Pagefind writes these for other clients than ours. */
const UNUSED = [
	'pagefind-component-ui.css',
	'pagefind-component-ui.js',
	'pagefind-highlight.js',
	'pagefind-modular-ui.css',
	'pagefind-modular-ui.js',
	'pagefind-ui.css',
	'pagefind-ui.js',
	'pagefind-worker.js',
	'wasm.unknown.pagefind',
];

/**
 * Makes the search index of a built site. Equal pages give equal bytes, whatever order the disk lists them in.
 *
 * @throws when Pagefind refuses a page, when no page is marked for search, or when the index cannot be written
 */
export async function indexSite({ siteDir, outDir }: IndexOptions): Promise<IndexResult> {
	const outputPath = path.resolve(outDir ?? path.join(siteDir, 'pagefind'));
	await rm(outputPath, { recursive: true, force: true });
	try {
		// One language: a page in another would get an index of its own, which a search never sees.
		const created = await createIndex({ forceLanguage: 'sv' });
		const index = created.index;
		if (!index || created.errors.length > 0) throw failure('kunde inte startas', created.errors);
		const pages = await addPages(index, siteDir);
		if (pages === 0) throw failure('hittade inga sidor', [`ingen sida i ${siteDir} har data-pagefind-body`]);
		const written = await index.writeFiles({ outputPath });
		if (written.errors.length > 0) throw failure(`kunde inte skriva ${outputPath}`, written.errors);
		await Promise.all(UNUSED.map((file) => rm(path.join(outputPath, file))));
		return { pages };
	} finally {
		await close();
	}
}

async function addPages(index: PagefindIndex, siteDir: string): Promise<number> {
	let pages = 0;
	// One by one: the numbers that Pagefind gives to pages follow the order in which they arrive.
	for (const sourcePath of await htmlFiles(siteDir)) {
		const content = await readFile(path.join(siteDir, sourcePath), 'utf8');
		if (!MARK.test(content)) continue;
		const { errors } = await index.addHTMLFile({ sourcePath, content });
		if (errors.length > 0) throw failure(`kunde inte läsa ${sourcePath}`, errors);
		pages++;
	}
	return pages;
}

async function htmlFiles(siteDir: string): Promise<string[]> {
	const files: string[] = [];
	for await (const file of glob('**/*.html', { cwd: siteDir })) files.push(file.split(path.sep).join('/'));
	return files.sort();
}

function failure(what: string, errors: readonly string[]): Error {
	return new Error(`Sökindexet ${what}: ${errors.join('; ')}`);
}
