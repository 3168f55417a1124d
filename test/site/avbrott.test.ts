import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { appendFile, mkdir, rename, truncate, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { byggIProcess, rester, summa, type Val } from '../../bench/fel/doda.ts';
import { tempFolder, writeArchive } from '../archive.ts';

async function setting(): Promise<Val> {
	const dir = await tempFolder();
	return { content: await writeArchive(), out: path.join(dir, 'dist'), cache: path.join(dir, 'cache') };
}

/** A small file system of its own; `undefined` where that takes rights which nobody has. */
async function mounted(options: string): Promise<string | undefined> {
	const dir = await tempFolder();
	try {
		execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', dir], { stdio: 'ignore' });
	} catch {
		return undefined;
	}
	onTestFinished(() => void execFileSync('umount', ['--lazy', dir]));
	return dir;
}

const TEXT = 'arenden/ks-2022-1011/index.md';

describe('a build that is killed', () => {
	it('leaves a whole site, and the next one succeeds and clears up', { timeout: 300_000 }, async () => {
		const val = await setting();
		const first = await byggIProcess(val);
		expect(first).toMatchObject({ code: 0 });
		for (const share of [0.15, 0.4, 0.65, 0.9]) {
			const good = summa(val.out);
			await appendFile(path.join(val.content, TEXT), `\nEtt stycke, ${String(share)}.\n`);
			await byggIProcess({ ...val, dodaEfter: first.ms * share });
			const after = summa(val.out);
			const next = await byggIProcess(val);
			expect(next, next.text).toMatchObject({ code: 0 });
			expect([good, summa(val.out)]).toContain(after);
			expect(rester(val.out)).toEqual([]);
		}
		const clean = { ...val, out: path.join(path.dirname(val.out), 'ren'), cache: '' };
		expect(await byggIProcess(clean)).toMatchObject({ code: 0 });
		expect(summa(val.out)).toBe(summa(clean.out));
	});

	it('while it puts the new site in place gives the last one back, also when the next one fails', async () => {
		const val = await setting();
		await mkdir(val.out);
		await writeFile(path.join(val.out, 'index.html'), 'förra bygget');
		const good = summa(val.out);
		const work = path.join(path.dirname(val.out), '.dist-aB3xYz');
		await mkdir(work);
		await rename(val.out, path.join(work, 'gammal'));
		await writeFile(path.join(val.content, TEXT), 'trasig');
		expect(await byggIProcess(val)).toMatchObject({ code: 1 });
		expect(summa(val.out)).toBe(good);
		expect(rester(val.out)).toEqual([]);
	});
});

describe('a build on a machine where something is wrong', () => {
	it('says that the disk is full, and leaves the last good site', { timeout: 120_000 }, async ({ skip }) => {
		const dir = await mounted('size=2m');
		if (dir === undefined) return skip('Att montera en liten disk kräver root.');
		const val = { ...(await setting()), out: path.join(dir, 'dist') };
		await mkdir(val.out);
		await writeFile(path.join(val.out, 'index.html'), 'förra bygget');
		const good = summa(val.out);
		const { code, text } = await byggIProcess(val);
		expect(text).toContain('Disken är full.');
		expect(code).toBe(3);
		expect(summa(val.out)).toBe(good);
		expect(rester(val.out)).toEqual([]);
		execFileSync('mount', ['-o', 'remount,size=200m', dir]);
		expect(await byggIProcess(val)).toMatchObject({ code: 0 });
	});

	it('says that the memory is too small, and leaves the last good site', { timeout: 60_000 }, async () => {
		const val = await setting();
		await mkdir(val.out);
		await writeFile(path.join(val.out, 'index.html'), 'förra bygget');
		const { code, text } = await byggIProcess({ ...val, megabyte: 60 });
		expect(text).toContain('Minnet räckte inte.');
		expect(code).toBe(3);
		expect(readFileSync(path.join(val.out, 'index.html'), 'utf8')).toBe('förra bygget');
		expect(rester(val.out)).toEqual([]);
	});

	it('says that the output cannot be written, and leaves the last good site', { timeout: 60_000 }, async ({ skip }) => {
		const dir = await mounted('size=20m');
		if (dir === undefined) return skip('Att montera en skrivskyddad disk kräver root.');
		const val = { ...(await setting()), out: path.join(dir, 'dist') };
		await mkdir(val.out);
		await writeFile(path.join(val.out, 'index.html'), 'förra bygget');
		execFileSync('mount', ['-o', 'remount,ro', dir]);
		const { code, text } = await byggIProcess(val);
		expect(text).toContain('Det går inte att skriva bredvid');
		expect(code).toBe(3);
		expect(readFileSync(path.join(val.out, 'index.html'), 'utf8')).toBe('förra bygget');
	});

	it('does without a cache that is cut short, garbled or empty', { timeout: 180_000 }, async () => {
		const val = await setting();
		expect(await byggIProcess(val)).toMatchObject({ code: 0 });
		const good = summa(val.out);
		const damage: readonly ((file: string) => Promise<void>)[] = [
			(file) => truncate(file, Math.floor(statSync(file).size / 2)),
			(file) => writeFile(file, Buffer.alloc(statSync(file).size, 'x')),
			(file) => writeFile(file, ''),
		];
		for (const harm of damage) {
			const files = readdirSync(val.cache, { recursive: true, encoding: 'utf8' });
			expect(files.length).toBeGreaterThan(1);
			for (const name of files)
				if (statSync(path.join(val.cache, name)).isFile()) await harm(path.join(val.cache, name));
			const { code, text } = await byggIProcess(val);
			expect(code, text).toBe(0);
			expect(summa(val.out)).toBe(good);
		}
	});

	it('does not look at the clock of files', { timeout: 120_000 }, async () => {
		const val = await setting();
		expect(await byggIProcess(val)).toMatchObject({ code: 0 });
		const good = summa(val.out);
		for (const year of ['1971', '2099']) {
			for (const dir of [val.content, val.cache, val.out])
				for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' }))
					if (existsSync(path.join(dir, name)))
						await utimes(path.join(dir, name), new Date(`${year}-01-01`), new Date(`${year}-01-01`));
			expect((await byggIProcess(val)).text).toContain('; 0 skrevs på nytt.');
			expect(summa(val.out)).toBe(good);
		}
	});

	it('runs once at a time into a folder', { timeout: 60_000 }, async () => {
		const val = await setting();
		const both = await Promise.all([byggIProcess(val), byggIProcess(val)]);
		expect(both.map(({ code }) => code).sort()).toEqual([0, 3]);
		expect(both.find(({ code }) => code === 3)?.text).toContain('Ett bygge pågår redan');
		expect(rester(val.out)).toEqual([]);
	});
});
