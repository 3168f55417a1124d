import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { bygg } from '../../src/build/bygg.ts';
import { ARCHIVE, tempFolder, writeArchive } from '../archive.ts';
import { Page } from './html.ts';

/** Builds the archive with these of its files alone; gives a reader of the site's pages. */
async function publish(files: readonly string[]): Promise<{ dist: string; text: (page: string) => string }> {
	const content = await writeArchive(
		Object.fromEntries(Object.keys(ARCHIVE).flatMap((fil) => (files.includes(fil) ? [] : [[fil, null]]))),
	);
	const dist = path.join(await tempFolder(), 'dist');
	expect(await bygg({ content, out: dist, site: 'https://exempel.invalid', base: '/' })).toMatchObject({ ok: true });
	return { dist, text: (page) => new Page(dist, page).text() };
}

it('builds the site of an archive that has no ärende yet, and says so where they would be', async () => {
	const { dist, text } = await publish(['kommun.yaml']);
	expect(text('index.html')).toContain('Inga ärenden än');
	expect(text('index.html')).not.toContain('Senaste händelserna');
	expect(text('sok/')).toContain('Arkivet har inga ärenden än');
	expect(text('arenden/')).toContain('Inga ärenden i källorna.');
	for (const register of ['personer', 'partier', 'organ', 'amnen', 'ar', 'begrepp', 'forfattningar'])
		expect(text(`${register}/`), register).toContain('Här finns inget än.');
	expect(readFileSync(path.join(dist, 'data/arenden.ndjson'), 'utf8')).toBe('');
	expect(readdirSync(path.join(dist, 'sokindex'))).toContain('index.sok');
});
