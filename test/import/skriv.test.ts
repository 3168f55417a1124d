import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeWhole } from '../../src/import/skriv.ts';

const UUID = '0e2a7a4e-3c1f-4c55-9d0f-6a1c3b5e7f90';

test('takes away what a killed import left, and nothing that is being written or is no such file', async () => {
	const dir = await mkdtemp(path.join(tmpdir(), 'skriv-'));
	onTestFinished(() => rm(dir, { recursive: true }));
	const { pid: ended } = spawnSync(process.execPath, ['--version']);
	const left = [`.a.md.${ended}-${UUID}.tmp`, `.b.pdf.${ended}-${UUID}.tmp`];
	const kept = [`.c.md.${process.pid}-${UUID}.tmp`, `.d.md.${ended}.tmp`, `e.md.${ended}-${UUID}.tmp`];
	for (const name of [...left, ...kept]) await writeFile(path.join(dir, name), 'halv');
	await writeWhole(path.join(dir, 'a.md'), 'hel', { skrivOver: false, kopior: '' });
	expect((await readdir(dir)).sort()).toEqual([...kept, 'a.md'].sort());
	expect(await readFile(path.join(dir, 'a.md'), 'utf8')).toBe('hel');
});
