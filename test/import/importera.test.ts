import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { granska } from '../../src/check/granska.ts';
import { lockedPdf, pdf } from './filer.ts';

const run = promisify(execFile);
let dir = '';
beforeAll(async () => {
	dir = await mkdtemp(path.join(tmpdir(), 'importera-'));
});
afterAll(async () => {
	await rm(dir, { recursive: true });
});

async function importera(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
	try {
		return { code: 0, ...(await run(process.execPath, ['src/import/cli.ts', ...args])) };
	} catch (error) {
		return error as { code: number; stdout: string; stderr: string };
	}
}

const skrivelse = pdf([
	[
		{ text: 'TJÄNSTESKRIVELSE', x: 70, y: 800, size: 9 },
		{ text: 'Dnr KS-2024/77', x: 400, y: 800, size: 9 },
		{ text: 'Datum: 2024-03-06', x: 70, y: 760 },
		{ text: 'Kommunstyrelsen godkänner redovisningen av arbetet med vänorter.', x: 70, y: 700 },
	],
]);

describe('npm run importera', () => {
	test('writes a draft beside its untouched source, and goes on past files that cannot be read', async () => {
		const [good, bad, ut] = ['Bra fil, åäö.pdf', 'låst.pdf', 'ut'].map((name) => path.join(dir, name)) as [
			string,
			string,
			string,
		];
		await writeFile(good, skrivelse);
		await writeFile(bad, lockedPdf());
		const { code, stdout, stderr } = await importera(bad, good, '--ut', ut, '--ja');
		expect(code).toBe(1);
		expect(stderr).toContain(`${bad}: PDF:en är låst med lösenord.`);
		expect(stderr).toContain('1 av 2 filer kunde inte läsas in.');
		expect(stdout).toContain('Inte hittat:');
		expect((await readdir(ut, { recursive: true })).sort()).toEqual([
			'2024-03-06-tjansteskrivelse.md',
			'kallor',
			'kallor/bra-fil-aao.pdf',
		]);
		expect(new Uint8Array(await readFile(path.join(ut, 'kallor/bra-fil-aao.pdf')))).toEqual(skrivelse);
		const draft = await readFile(path.join(ut, '2024-03-06-tjansteskrivelse.md'), 'utf8');
		expect(draft).not.toContain(dir);
	});

	test('never replaces a file without being told to, and then keeps the earlier one', async () => {
		const [fil, ut] = [path.join(dir, 'igen.pdf'), path.join(dir, 'igen')];
		await writeFile(fil, skrivelse);
		await importera(fil, '--ut', ut, '--ja');
		const draft = path.join(ut, '2024-03-06-tjansteskrivelse.md');
		await writeFile(draft, 'mitt arbete');
		const refused = await importera(fil, '--ut', ut, '--ja');
		expect(refused.code).toBe(1);
		expect(refused.stderr).toContain('finns redan. Skriv över den med --skriv-over');
		expect(await readFile(draft, 'utf8')).toBe('mitt arbete');
		const replaced = await importera(fil, '--ut', ut, '--ja', '--skriv-over');
		const kopia = /finns kvar i (\S+)\.\n/.exec(replaced.stdout)?.[1] ?? '';
		expect(await readFile(kopia, 'utf8')).toBe('mitt arbete');
		await rm(kopia);
	}, 60_000);

	test('gives two files with the same date and type names of their own', async () => {
		const ut = path.join(dir, 'tva');
		const filer = ['ett.pdf', 'tva.pdf'].map((name) => path.join(dir, name));
		for (const fil of filer) await writeFile(fil, skrivelse);
		await importera(...filer, '--ut', ut, '--ja');
		expect(await readdir(ut)).toEqual(['2024-03-06-tjansteskrivelse-2.md', '2024-03-06-tjansteskrivelse.md', 'kallor']);
	});

	test('without an answer takes no guess, and leaves each in the draft as a remark', async () => {
		const fil = path.join(dir, 'gissning.txt');
		await writeFile(
			fil,
			'Kommunstyrelsen\n\n## Beskrivning av ärendet\n\nEn skrivelse.\n\nBeskrivning av ärendet\nNämnden vill bygga.\n\nFörvaltningens synpunkter\nDet går bra.\n',
		);
		const ut = path.join(dir, 'gissning');
		await importera(fil, '--ut', ut);
		const draft = (await readdir(ut)).find((name) => name.endsWith('.md')) ?? '';
		const text = await readFile(path.join(ut, draft), 'utf8');
		expect(text).toContain('# FATTAS: typen hittades inte.');
		expect(text).toContain('# Typ: tjansteutlatande (');
	});

	test('takes the items of minutes that are asked for, and says which there are', async () => {
		const fil = path.join(dir, 'protokoll.txt');
		const item = (n: number, om: string): string =>
			`§ ${String(n)} ${om}\nBeslut\nKommunstyrelsen beslutar om ${om}.\n\nYrkanden\nBo Ek (V) yrkar avslag på ${om}.\n\n`;
		await writeFile(
			fil,
			`Sammanträdesprotokoll\nKommunstyrelsen\n\nDatum: 2024-03-13\n\n${item(7, 'Taxan')}${item(8, 'Vägen')}${item(9, 'Bron')}Vid protokollet\nAnn Berg\n`,
		);
		const ut = path.join(dir, 'paragraf');
		const { code, stderr, stdout } = await importera(fil, '--ut', ut, '--paragraf', '8', '--paragraf', '§ 9');
		expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
		expect(stdout).toContain('Rubrik: Vägen');
		expect(await readdir(ut)).toEqual(['2024-03-13-protokollsutdrag-2.md', '2024-03-13-protokollsutdrag.md', 'kallor']);
		const draft = await readFile(path.join(ut, '2024-03-13-protokollsutdrag.md'), 'utf8');
		expect(draft).toContain('Lästexten har bara § 8 ur protokollet');
		expect(draft).toContain('Bo Ek (V) yrkar avslag på Vägen.');
		expect(draft).not.toMatch(/Taxan|Bron/);

		const whole = await importera(fil, '--ut', path.join(dir, 'hela'));
		expect(whole.stdout).toContain('  Paragrafer:\n    § 7 Taxan\n    § 8 Vägen\n    § 9 Bron\n');
		expect(whole.stdout).toContain('Protokollet har 3 paragrafer.');

		const none = await importera(fil, '--ut', ut, '--paragraf', '12');
		expect(none.code).toBe(1);
		expect(none.stderr).toContain('Protokollet har ingen § 12. Det har:\n  § 7 Taxan\n  § 8 Vägen\n');
		expect((await importera(fil, '--paragraf', 'tolv')).stderr).toContain('"tolv" är inget nummer på en paragraf.');
	}, 60_000);

	test('is told how when it is misspelt', async () => {
		const { code, stderr } = await importera('--utt', 'x');
		expect(code).toBe(2);
		expect(stderr).toContain('Flaggan --utt finns inte.');
		expect(stderr).toContain('npm run importera -- FIL…');
	});
});

test('a draft in the folder of an ärende passes the content check, but for what it asks the editor for', async () => {
	const root = path.join(dir, 'content');
	await cp('content', root, { recursive: true });
	const mapp = path.join(root, 'arenden', 'ks-2022-1011');
	const fil = path.join(dir, 'svar.pdf');
	await writeFile(fil, skrivelse);
	const { code } = await importera(fil, '--ut', mapp, '--register', root, '--ja');
	expect(code).toBe(0);
	const { problem } = await granska(root);
	expect(problem.filter(({ niva }) => niva === 'fel').map(({ kod }) => kod)).toEqual(['utkast-fattas']);
});

test('so does one of an item of minutes, with the pages it stands on', async () => {
	const root = path.join(dir, 'content-paragraf');
	await cp('content', root, { recursive: true });
	const line = (text: string, y: number) => ({ text, x: 70, y });
	const fil = path.join(dir, 'protokoll.pdf');
	await writeFile(
		fil,
		pdf([
			[
				line('Sammanträdesprotokoll', 800),
				line('Datum: 2024-03-13', 760),
				line('§ 7 Taxan', 700),
				line('Bifall.', 660),
			],
			[line('§ 8 Vägen till bron', 760), line('Kommunstyrelsen beslutar att vägen ska lagas.', 720)],
			[line('Arbetet börjar till hösten.', 760), line('§ 9 Bron', 700), line('Avslag.', 660)],
		]),
	);
	const mapp = path.join(root, 'arenden', 'ks-2022-1011');
	const { code, stdout } = await importera(fil, '--ut', mapp, '--register', root, '--ja', '--paragraf', '8');
	expect(code).toBe(0);
	const draft = await readFile(path.join(mapp, '2024-03-13-protokollsutdrag.md'), 'utf8');
	expect(stdout).toContain('Protokollets paragraf: § 8');
	expect(draft).toMatch(
		/sidor:\n {2}- \{ sida: 1, stycke: s1 \}\n {2}- \{ sida: 2, stycke: s\d \}\n {2}- \{ sida: 3, stycke: s\d \}\n/,
	);
	const { problem } = await granska(root);
	expect(problem.filter(({ niva }) => niva === 'fel')).toEqual([]);
});
