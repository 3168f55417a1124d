/**
 * How well documents are read: `npm run bench -- importera [text|skanning|lagning|fakta …]`, all of them by default.
 * PDFs are made from the clean report of the first sources, and from fictional documents in folders beside this file; on all
 * but the last two the rules have been developed or mended. `npm run bench -- importera --osedda MAPP` measures another folder of
 * such documents, and lists what is wrong.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { distance } from 'fastest-levenshtein';
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { chromium, type Browser } from 'playwright-core';
import { requireChromium } from '../src/build/chromium.ts';
import { loadLexikon } from '../src/check/regler/stod/lexikon.ts';
import { readDokument } from '../src/import/las.ts';
import { pagesOf, type Bild } from '../src/import/lasare/bild.ts';
import { readPages } from '../src/import/lasare/ocr.ts';
import { readText } from '../src/import/lasare/text.ts';
import { toMarkdown } from '../src/import/markdown.ts';
import { compareTexts, describeSkada } from '../src/import/reparera/jamfor.ts';
import { lagning } from '../src/import/reparera/laga.ts';
import { wordsOf } from '../src/import/reparera/ord.ts';
import { factsOf } from './importera/fakta.ts';
import { loadProv } from './importera/prov.ts';
import { reportTree, toUtskrift } from './importera/rapport.ts';
import { printPdf, type Layout } from './importera/sidor.ts';
import { scan, type Skanning } from './importera/skanning.ts';

const LAYOUT: Layout = {
	typsnitt: "'Liberation Serif', serif",
	storlek: 11,
	marginal: 30,
	avstava: true,
	sidhuvud: ['Provkommun|TJÄNSTEUTLÅTANDE|# (##)', 'Kommunstyrelsens förvaltning|2023-10-04|KS-2023/123.456'],
	sidfot: ['Provkommun|provkommun.example'],
};

const SKANNINGAR: Readonly<Record<string, Skanning>> = {
	'300 dpi, grey': { dpi: 300, lutning: 0.3, brus: 0.08, svartvit: false, kvalitet: 80 },
	'200 dpi, noise and skew': { dpi: 200, lutning: 0.7, brus: 0.15, svartvit: false, kvalitet: 60 },
	'150 dpi, fax': { dpi: 150, lutning: 0.7, brus: 0.1, svartvit: true, kvalitet: 100 },
};

const PARTS: Readonly<Record<string, (browser: Browser) => Promise<void>>> = {
	text: measureText,
	skanning: measureScans,
	lagning: measureRepair,
	fakta: measureFacts,
};

const { values, positionals: wanted } = parseArgs({ allowPositionals: true, options: { osedda: { type: 'string' } } });
const unknown = wanted.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
	process.stderr.write(`Ange några av: ${Object.keys(PARTS).join(', ')}. Eller --osedda MAPP.\n`);
	process.exitCode = 2;
} else {
	const browser = await chromium.launch({ executablePath: requireChromium(), args: ['--no-sandbox', '--disable-gpu'] });
	try {
		if (values.osedda !== undefined) await measureUnseen(browser, values.osedda);
		else
			for (const [name, measure] of Object.entries(PARTS))
				if (wanted.length === 0 || wanted.includes(name)) await measure(browser);
	} finally {
		await browser.close();
	}
	print(`peak memory ${String(Math.round(process.resourceUsage().maxRSS / 1024))} MB`);
}

async function measureText(browser: Browser): Promise<void> {
	const want = reportTree();
	const pdf = await printPdf(browser, toUtskrift(want), LAYOUT);
	const start = performance.now();
	const { tree, sidor = 1 } = await readDokument({ bytes: pdf, format: { format: 'pdf', andelse: 'pdf' } }, quiet);
	const ms = performance.now() - start;
	const [got, right] = [blocks(tree), blocks(want)];
	const same = right.filter((block, i) => block === got[i]).length;
	print(
		`text layer, ${String(sidor)} pages: ${String(distance(plain(tree), plain(want)))} character errors, ${String(same)} of ${String(right.length)} blocks right, ${(ms / sidor / 1000).toFixed(2)} s a page`,
	);
	print(`  the same Markdown: ${toMarkdown(tree) === toMarkdown(want) ? 'yes' : 'no'}`);
}

async function measureScans(browser: Browser): Promise<void> {
	const want = reportTree();
	const pdf = await printPdf(browser, toUtskrift(want), LAYOUT);
	for (const [name, skanning] of Object.entries(SKANNINGAR)) {
		const images = await scan(pdf, skanning);
		const start = performance.now();
		const { tree } = await readPages(eachPage(images), { antal: images.length, framsteg: quiet });
		const seconds = (performance.now() - start) / 1000 / images.length;
		const [got, right] = [plain(tree), plain(want)];
		const same = blocks(want).filter((block) => blocks(tree).includes(block)).length;
		print(
			`scan ${name}: ${percent(distance(got, right) / right.length)} of characters wrong, å ä ö ${percent(compareTexts(got, right).svenska)}, ${String(same)} of ${String(blocks(want).length)} blocks right, ${seconds.toFixed(1)} s a page`,
		);
	}
}

/** Scans as the importer takes them in, one file for each page. */
async function* eachPage(images: readonly Uint8Array[]): AsyncGenerator<Bild> {
	for (const image of images) yield* pagesOf(image);
}

async function measureRepair(): Promise<void> {
	const folder = new URL('../content/arenden/motion-2023-02-13-vanort-trostyanets/kallor/', import.meta.url);
	const damaged = readText(readFileSync(new URL('tjansteutlatande-ocr.txt', folder))).tree;
	const clean = readFileSync(new URL('tjansteutlatande-textlager.txt', folder), 'utf8').replace(
		/^\s*Kommunstyrelsen/,
		'',
	);
	const lexikon = await loadLexikon();
	if (!lexikon) throw new Error('The dictionary is not installed: run npm install.');
	const joined = (tree: Root): string =>
		wordsOf(tree)
			.map(({ text }) => text)
			.join(' ');
	print(`damaged report: ${describeSkada(compareTexts(joined(damaged), clean))}`);
	for (const [name, syskon] of [
		['dictionary alone', {}],
		['with its clean sibling', { syskon: clean }],
	] as const) {
		const mended = lagning({ lexikon, namn: [], ...syskon })(damaged);
		if (mended) print(`  mended, ${name}: ${describeSkada(compareTexts(joined(mended.tree), clean))}`);
	}
}

async function measureFacts(browser: Browser): Promise<void> {
	const home = (folder: string): string => fileURLToPath(new URL(`./importera/${folder}/`, import.meta.url));
	const verbose = process.env.BENCH_VISA !== undefined;
	const mended = Array.from({ length: 17 }, (_, i) => [
		`slutprov-${String(i + 2)}`,
		'mended after; 0047 has the first figures',
	]);
	for (const [folder = '', history = ''] of [
		['forsta', 'developed on'],
		['osedda', 'mended after; 0040 has the first figures'],
		['slutprov', 'mended after; 0040 has the first figures'],
		...mended,
		['slutprov-19', 'unseen: nothing was changed after it'],
		['slutprov-20', 'unseen, but for a space beside a dash'],
		['utveckling', 'developed on'],
	]) {
		const handlingar = loadProv(home(folder));
		print(`facts of ${String(handlingar.length)} fictional documents, ${folder} (${history}):`);
		for (const line of await factsOf(handlingar, browser, verbose)) print(line);
	}
}

/** A folder of documents that were written elsewhere: every wrong and every missed fact is listed. */
async function measureUnseen(browser: Browser, folder: string): Promise<void> {
	const handlingar = loadProv(folder);
	print(`facts of ${String(handlingar.length)} documents in ${folder}:`);
	for (const line of await factsOf(handlingar, browser, true)) print(line);
}

function blocks(tree: Root): string[] {
	return tree.children.map((node) => `${node.type} ${texts(node)}`);
}

function plain(tree: Root): string {
	return tree.children.map(texts).join('\n');
}

/** Text of a block with its footnote marks, points and cells apart. */
function texts(node: Nodes): string {
	if (node.type === 'footnoteReference') return `[${node.identifier}]`;
	if (node.type === 'break') return '\n';
	if (!('children' in node)) return toString(node);
	const apart = node.type === 'list' || node.type === 'table' ? '\n' : node.type === 'tableRow' ? '|' : '';
	return node.children.map(texts).join(apart);
}

function percent(share: number): string {
	return `${(share * 100).toFixed(2)} %`;
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}

function quiet(): void {
	// Nobody watches a benchmark's progress.
}
