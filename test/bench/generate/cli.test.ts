import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { tillfallig } from './arkiv.ts';

function starta(...argument: string[]) {
	const process = spawn('node_modules/.bin/node', ['bench/generate/cli.ts', ...argument]);
	let stderr = '';
	process.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
	const slut = new Promise<{ kod: number | null; stderr: string }>((resolve) => {
		process.on('close', (kod) => {
			resolve({ kod, stderr });
		});
	});
	return { process, slut };
}

describe('npm run generate', { timeout: 60_000 }, () => {
	it('writes an archive and says nothing when nobody looks', async () => {
		const mapp = await tillfallig();
		expect(await starta('--n', '2', '--out', mapp).slut).toEqual({ kod: 0, stderr: '' });
		expect(readdirSync(path.join(mapp, 'arenden'))).toHaveLength(2);
	});

	it('refuses to write into a folder that has something in it, and leaves it as it is', async () => {
		const mapp = await tillfallig();
		mkdirSync(mapp);
		writeFileSync(path.join(mapp, 'eget.txt'), 'rör inte');
		const { kod, stderr } = await starta('--n', '2', '--out', mapp).slut;
		expect(kod).toBe(2);
		expect(stderr).toBe(`Mappen ${mapp} är inte tom. Ange en ny eller tom mapp med --out.\n`);
		expect(readdirSync(mapp)).toEqual(['eget.txt']);
	});

	it('refuses what it cannot mean, with a sentence', async () => {
		const mapp = await tillfallig();
		const fel = await Promise.all([
			starta('--n', '0', '--out', mapp).slut,
			starta('--n', '2', '--out', mapp, '--with', 'docs').slut,
			starta('--n', '2', '--out', 'content/arenden/ny', '--with', 'content').slut,
			starta('--antal', '2').slut,
		]);
		expect(fel.map(({ kod }) => kod)).toEqual([2, 2, 2, 2]);
		expect(fel[0].stderr).toBe('--n ska vara ett heltal från 1 till 9999999, inte "0".\n');
		expect(fel[1].stderr).toMatch(/^docs är ingen innehållsmapp: kommun\.yaml saknas\./);
		expect(fel[2].stderr).toMatch(/^--out kan inte ligga i mappen som --with anger\./);
		expect(fel[3].stderr).toMatch(/^npm run generate -- --n ANTAL/);
		expect(existsSync(mapp)).toBe(false);
	});

	it('takes away what it wrote when it is interrupted, and the folders it made', async () => {
		const mapp = path.join(await tillfallig(), 'djupare');
		const { process, slut } = starta('--n', '5000', '--out', mapp);
		while (!existsSync(path.join(mapp, 'arenden')) || readdirSync(path.join(mapp, 'arenden')).length < 3)
			await setTimeout(20);
		process.kill('SIGINT');
		const { kod, stderr } = await slut;
		expect(kod).toBe(130);
		expect(stderr).toBe(`Avbrutet. Det som var skrivet i ${mapp} är borttaget.\n`);
		expect(existsSync(path.dirname(mapp))).toBe(false);
	});
});
