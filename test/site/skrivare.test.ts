import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { bygg } from '../../src/build/bygg.ts';
import { sumOf } from '../../src/build/filer.ts';
import { createSkrivarlag, type Beredskap, type Skrivarlag } from '../../src/build/skrivare.ts';
import { type Files, writeArchive } from '../archive.ts';

/** Has a process made ready in a folder, to write an archive with these files too. */
async function beredd(work: string, files: Files = {}, val: Beredskap = {}): Promise<Skrivarlag> {
	const content = await writeArchive(files);
	const env = { CONTENT_DIR: content, CONTENT_CACHE: '', SITE: 'https://exempel.invalid', BASE: '/' };
	const lag = createSkrivarlag({ work, env });
	lag.bered(val);
	return lag;
}

function isBundled(work: string): boolean {
	return globSync(`${work}/*/dist/.prerender/prerender-entry.*.mjs`).length > 0;
}

/** A folder inside the project, where Astro writes into the folder that it is given. */
function insideProject(): string {
	mkdirSync('.bygge', { recursive: true });
	const dir = path.resolve(mkdtempSync('.bygge/skrivare-'));
	onTestFinished(() => {
		rmSync(dir, { recursive: true });
	});
	return dir;
}

describe('a process that writes pages', () => {
	it('bundles while it waits, and writes when it is told what', async () => {
		const work = insideProject();
		const lag = await beredd(work);
		onTestFinished(() => lag.stang());
		while (!isBundled(work)) await setTimeout(50);
		// Had it not waited, it would have written by now.
		await setTimeout(1000);
		expect(globSync(`${work}/*/dist/**/*.{html,json}`)).toEqual([]);

		const written = await lag.nasta().skriv({ klara: { 'index.html': { sha256: '', bytes: 0 } } });
		if (!written.ok) throw new Error(written.faults.join('\n'));
		expect(existsSync(path.join(written.dir, 'index.html'))).toBe(false);
		expect(existsSync(path.join(written.dir, 'sok/index.html'))).toBe(true);
		const { 'sok/index.html': sok } = written.spar;
		expect(sok?.sag).toContain('kommun');
		const file = path.join(written.dir, 'sok/index.html');
		expect(sok).toMatchObject({ sha256: sumOf(file), bytes: statSync(file).size });
	});

	it('reads at once where it is told to, in threads where there is much to read', async () => {
		const ord = Array.from({ length: 160 }, (_, i) => `ord-${String(i)}`);
		const begrepp = ord.map(
			(id) => [`begrepp/${id}.md`, `---\nterm: ${id}\nforklaring: Ett ord.\n---\nMer.\n`] as const,
		);
		const lag = await beredd(insideProject(), Object.fromEntries(begrepp), { lasStrax: true });
		onTestFinished(() => lag.stang());
		const written = await lag.nasta().skriv({ klara: {} });
		expect(written).toMatchObject({ ok: true });
		expect(written.ok && Object.keys(written.spar)).toContain('begrepp/ord-159/index.html');
	});

	it('begins again when content has been changed since it began', async () => {
		const dir = insideProject();
		const sida = (text: string) => `---\ntitel: Om\ningress: Om webbplatsen.\n---\n${text}\n`;
		const content = await writeArchive({ 'sidor/om.mdx': sida('Som det var.') });
		const result = await bygg({
			content,
			out: path.join(dir, 'dist'),
			site: 'https://exempel.invalid',
			base: '/',
			cache: path.join(dir, 'minne'),
			progress: (text) => {
				if (!text.startsWith('Granskar')) return;
				// The check has not begun, and waits for this.
				while (!isBundled(`${dir}/.dist-*`)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
				writeFileSync(path.join(content, 'sidor/om.mdx'), sida('Som det är nu.'));
			},
		});
		expect(result).toMatchObject({ ok: true });
		expect(readFileSync(path.join(dir, 'dist/om/index.html'), 'utf8')).toContain('Som det är nu.');
	});
});
