import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';
import { altered, writeArchive } from '../archive.ts';

const CLI = path.resolve(import.meta.dirname, '../../src/check/cli.ts');

const FILE = 'arenden/ks-2022-1011/index.md';

function run(content: string, ...args: string[]) {
	const env = { ...process.env, CONTENT_CACHE: '', CONTENT_DIR: content };
	const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
		cwd: content,
		env,
		encoding: 'utf8',
	});
	return { status, stdout, stderr };
}

it('a warning fails only with --strict', async () => {
	const root = await writeArchive(altered(FILE, ['Ärendet känner', 'Ärendet XXX känner']));
	expect(run(root, FILE)).toMatchObject({ status: 0, stderr: '' });
	const { status, stdout } = run(root, '--strict', FILE);
	expect(status).toBe(1);
	expect(stdout).toBe(
		`${FILE}:9:9  text-hygien (varning)\n  "XXX" ser ut som en rest av en mall. Ta bort den.\nHittade 0 fel och 1 varning i 1 fil. docs/handbok/fel.md förklarar koderna.\n`,
	);
});

it('nothing wrong passes with --strict', async () => {
	expect(run(await writeArchive(), '--strict', FILE)).toMatchObject({ status: 0, stdout: 'Inga fel i innehållet.\n' });
});

it('spelling is checked', async () => {
	const ocr = 'arenden/motion-2023-02-13-vaderkvarn/okant-datum-protokollsutdrag.md';
	const words = 'Det är så att forvaltningen och nämnden vill att det som har hänt med kvarnen ska utredas.';
	const root = await writeArchive(altered(ocr, ['---\nMotionen anses', `---\n${words} Motionen anses`]));
	expect(run(root, ocr).stdout).toContain('ocr-skada (varning)\n  "forvaltningen"');
});
