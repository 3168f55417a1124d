import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { serve } from '../../src/build/serve.ts';
import { adresser } from '../../src/exports/adresser.ts';
import { kodexempel } from '../../src/exports/exempel.ts';
import { KOLUMNER } from '../../src/exports/kolumner.ts';
import { MANGDNAMN } from '../../src/schema/export/dokument.ts';
import { attribute, Page } from './html.ts';
import { lankarI, lankprov, SITE } from './lankar.ts';

const siteDir = inject('siteDir');
const read = (file: string) => readFileSync(path.join(siteDir, file), 'utf8');
const served = await serve(siteDir, { port: 0 });
afterAll(() => served.close());
const dodLank = lankprov(siteDir);
const datafiler = ['data', 'datasets'].flatMap((dir) =>
	readdirSync(path.join(siteDir, dir), { recursive: true, encoding: 'utf8' })
		.map((file) => path.join(dir, file))
		.filter((file) => /\.(?:json|ndjson|csv|rdf|ttl|jsonld)$/.test(file)),
);
const kod = (id: string) => kodexempel(adresser({ site: served.url, base: '/' })).find((e) => e.id === id)?.kod ?? '';

/** What a program prints; nothing where the program is not on this machine, which is then said. */
async function run(program: string, args: readonly string[]): Promise<string | undefined> {
	try {
		return (await promisify(execFile)(program, args)).stdout;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
		console.warn(`${program} finns inte här: exemplet är inte kört.`);
		return undefined;
	}
}

describe('the data files', () => {
	it('hold no address of the site that leads nowhere', () => {
		const alla = datafiler.flatMap((file) => lankarI(read(file)));
		expect(alla.length).toBeGreaterThan(1000);
		// Names inside the catalogue and the change feed are names, not places on a page.
		const platser = new Set(alla.filter((url) => !/\{|dcat\.rdf#/.test(url)));
		expect([...platser].flatMap(dodLank)).toEqual([]);
	});

	it('are what the checksums say, and so is every original', () => {
		const rader = read('data/SHA256SUMS').trimEnd().split('\n');
		for (const rad of rader) {
			const [sum = '', file = ''] = rad.split('  ');
			expect(
				createHash('sha256')
					.update(readFileSync(path.join(siteDir, file)))
					.digest('hex'),
				file,
			).toBe(sum);
		}
		const summerade = new Set(rader.map((rad) => rad.split('  ')[1]));
		expect(datafiler.filter((file) => !summerade.has(file))).toEqual([]);
	});
});

describe('the data page', () => {
	const page = new Page(siteDir, 'data/');

	it('offers every set in every form, and shows every field of it', () => {
		const lankar = new Set(page.find(({ tagName }) => tagName === 'a').map((a) => attribute(a, 'href')));
		for (const mangd of MANGDNAMN) {
			for (const form of ['json', 'csv', 'ndjson']) expect(lankar).toContain(`/data/${mangd}.${form}`);
			const text = page.text(page.byId(`falt--${mangd}`));
			for (const { namn, beskrivning } of KOLUMNER[mangd]) {
				expect(text).toContain(namn);
				expect(text).toContain(beskrivning.replace(/\s+/g, ' '));
			}
		}
	});

	it('offers every other data file but the single ärenden', () => {
		const lankar = new Set(page.find(({ tagName }) => tagName === 'a').map((a) => attribute(a, 'href')));
		const ovriga = [...datafiler, 'data/oppna-arenden.sqlite', 'data/SHA256SUMS'].filter(
			(file) => !/^data\/(?:arenden|schema\/innehall)\//.test(file),
		);
		expect(ovriga.filter((file) => !lankar.has(`/${file}`))).toEqual([]);
	});

	it('is described as a dataset whose files exist', () => {
		const [ld] = page
			.find((e) => e.tagName === 'script' && attribute(e, 'type') === 'application/ld+json')
			.map((e) => JSON.parse(e.childNodes.map((n) => ('value' in n ? n.value : '')).join('')) as unknown)
			.filter((data) => JSON.stringify(data).includes('"@type":"Dataset"'));
		const text = JSON.stringify(ld);
		const { description, license } = ld as { description: string; license: string };
		expect(description.length).toBeGreaterThanOrEqual(50);
		expect(lankarI(text).length).toBeGreaterThan(27);
		expect(
			[...lankarI(text).filter((url) => url !== `${SITE}/data/#${url.split('#')[1] ?? ''}`), license].flatMap(dodLank),
		).toEqual([]);
	});
});

describe('the worked examples', () => {
	it('in the shell gives the yrkanden that fell, with their places', async () => {
		const { data } = JSON.parse(read('data/yrkanden.json')) as { data: { utfall: string }[] };
		const foll = data.filter(({ utfall }) => utfall === 'foll');
		expect(foll.length).toBeGreaterThan(0);
		if ((await run('curl', ['--version'])) === undefined || (await run('jq', ['--version'])) === undefined) return;
		const rader = (await run('bash', ['-c', kod('shell')]))?.trimEnd().split('\n') ?? [];
		expect(rader).toHaveLength(foll.length);
		for (const rad of rader) expect(rad).toContain(`\t${SITE}/arenden/`);
	});

	it('in Python is a program, and runs where pandas is installed', async () => {
		const program = kod('python');
		const tolkad = await run('python3', ['-c', 'import ast, sys; ast.parse(sys.argv[1])', program]);
		const harPandas = ['-c', "import importlib.util as u; print(u.find_spec('pandas') is not None)"];
		if (tolkad === undefined || (await run('python3', harPandas))?.trim() !== 'True') return;
		expect(await run('python3', ['-c', program])).toContain('anses-besvarad');
	});

	it('in R is a program', async () => {
		await run('Rscript', ['-e', `invisible(parse(text = ${JSON.stringify(kod('r'))}))`]);
	});

	it('name only columns that the files have', () => {
		const header = (mangd: string) => read(`data/${mangd}.csv`).split('\r\n', 1)[0]?.split(',') ?? [];
		const beslut = [...kod('r').matchAll(/\$(\w+)/g)].map(([, namn = '']) => namn);
		expect(beslut).toEqual(['niva', 'utfall']);
		expect(header('beslut')).toEqual(expect.arrayContaining([...beslut, 'handling', 'datum']));
		expect(header('handlingar')).toEqual(expect.arrayContaining(['id', 'titel']));
		for (const [, namn = ''] of kod('python').matchAll(/"(\w+\.csv)"/g))
			expect(existsSync(path.join(siteDir, 'data', namn))).toBe(true);
	});
});

describe('the page of changes', () => {
	const page = new Page(siteDir, 'andringar/');

	it('links every published ärende and handling, and says that nothing has been corrected', () => {
		const lankar = page.find(({ tagName }) => tagName === 'a').map((a) => attribute(a, 'href'));
		const { data } = JSON.parse(read('data/handlingar.json')) as { data: { id: string }[] };
		for (const { id } of data) expect(lankar).toContain(new URL(id).pathname);
		expect(page.text()).toContain('Inget som har publicerats här har rättats eller dragits tillbaka.');
	});
});
