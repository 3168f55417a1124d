import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { granska } from '../../src/check/granska.ts';
import { collectAnswers, SvarSaknas } from '../../src/editor/fragor.ts';
import { ARENDEFRAGOR } from '../../src/editor/ny.ts';

const run = promisify(execFile);
let root = '';
beforeAll(async () => {
	root = await mkdtemp(path.join(tmpdir(), 'ny-'));
	await cp('content', root, { recursive: true });
});
afterAll(async () => {
	await rm(root, { recursive: true });
});

async function ny(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
	try {
		return {
			code: 0,
			...(await run(process.execPath, ['src/editor/cli.ts', ...args], { env: { ...process.env, CONTENT_DIR: root } })),
		};
	} catch (error) {
		return error as { code: number; stdout: string; stderr: string };
	}
}

const ARENDE = [
	'arende',
	'--titel',
	'Cykelgarage: vid "stationen"',
	'--ingress',
	'Ärendet gäller cykelgarage.',
	'--typ',
	'motion',
];

test('an ärende and a handling made with flags pass the content check', async () => {
	const fil = path.join(root, '..', `${path.basename(root)}.txt`);
	await writeFile(
		fil,
		'Motion\n\nDen 3 maj 2024 föreslår jag följande.\n\natt kommunen bygger ett cykelgarage vid stationen.\n',
	);
	const arende = await ny(...ARENDE, '--datum', '2024-05-03');
	expect(arende).toMatchObject({ code: 0, stderr: '' });
	const id = 'motion-2024-05-03-cykelgarage-stationen';
	expect(arende.stdout).toContain(`${id}/index.md`);
	const handling = await ny(
		'handling',
		'--arende',
		id,
		'--kalla',
		fil,
		'--typ',
		'motion',
		'--titel',
		'Cykelgarage',
		'--datum',
		'2024-05-03',
	);
	expect(handling).toMatchObject({ code: 0, stderr: '' });
	const text = await readFile(path.join(root, 'arenden', id, '2024-05-03-motion.md'), 'utf8');
	expect(text).toContain('citat: 3 maj 2024');
	const { problem } = await granska(root);
	expect(problem.filter(({ niva }) => niva === 'fel')).toEqual([]);
	await rm(fil);
});

test('an ärende with a number lies under it, and is not made twice', async () => {
	const first = await ny(...ARENDE, '--diarienummer', 'KS-2024/77');
	expect(first.stdout).toContain('arenden/ks-2024-77/index.md');
	const again = await ny(...ARENDE, '--diarienummer', 'KS 2024/77');
	expect(again).toMatchObject({ code: 1, stderr: 'Ärendet ks-2024-77 finns redan.\n' });
});

test('what is missing or wrong is said, every option at once', async () => {
	const { code, stderr } = await ny('arende', '--typ', 'motionen', '--datum', 'igår');
	expect(code).toBe(1);
	expect(stderr).toMatch(
		/--titel: .*\n--ingress: .*\n--typ: "motionen" finns inte\. Välj ett av: motion, .*\n--datum: "igår" är inget datum\./,
	);
	const sak = await ny('ärende');
	expect(sak).toMatchObject({ code: 2 });
	expect(sak.stderr).toContain('"ärende" går inte att skapa: skriv arende eller handling.');
	const flagga = await ny('arende', '--id', 'x');
	expect(flagga).toMatchObject({ code: 2 });
	expect(flagga.stderr).toContain('Flaggan --id finns inte');
	const handling = await ny('handling', '--arende', 'ks-1900-1', '--kalla', 'finns-inte.pdf');
	expect(handling.code).toBe(1);
	expect(handling.stderr).toMatch(
		/--arende: Ärendet ks-1900-1 finns inte .*\n--kalla: Filen finns-inte\.pdf finns inte\.\n--typ: /,
	);
});

test('questions are asked until the answer will do', async () => {
	const said = ['Rubrik', 'Ingress.', 'fel', 'motion', '', '', ''];
	const asked: string[] = [];
	const ask = (text: string): Promise<string> => {
		asked.push(text);
		return Promise.resolve(said.shift() ?? '');
	};
	expect(await collectAnswers(ARENDEFRAGOR, {}, ask)).toEqual({ titel: 'Rubrik', ingress: 'Ingress.', typ: 'motion' });
	expect(asked[3]).toMatch(/^"fel" finns inte\./);
	await expect(collectAnswers(ARENDEFRAGOR, {}, undefined)).rejects.toBeInstanceOf(SvarSaknas);
});
