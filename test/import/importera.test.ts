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
