import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { bygg } from '../../src/build/bygg.ts';
import { filesUnder } from '../../src/build/filer.ts';
import { altered, tempFolder, writeArchive } from '../archive.ts';
import { repo } from '../git.ts';
import { Page } from './html.ts';

const ARENDE = 'arenden/motion-2023-02-13-vaderkvarn';
const INDEX = `${ARENDE}/index.md`;
const IN_REPO = `content/${INDEX}`;
const UTLATANDE = `${ARENDE}/2023-10-04-tjansteutlatande`;

async function built(content: string, out: string, cache?: string): Promise<number> {
	const result = await bygg({ site: 'https://exempel.invalid', base: '/', content, out, cache });
	if (!result.ok) throw new Error(JSON.stringify(result).slice(0, 3000));
	return result.skrivna;
}

function historyOf(out: string, sida: string): string {
	const page = new Page(out, `${sida}/`);
	return page.text(page.around('avsnitt--historik', 'section')).replaceAll(' :', ':');
}

test(
	'a page shows when it changed here and what, also when only the history is new',
	{ timeout: 300_000 },
	async () => {
		const [work, other] = [await tempFolder(), await tempFolder()];
		const content = path.join(work, 'content');
		cpSync(await writeArchive(), content, { recursive: true });
		const [out, cache] = [path.join(other, 'dist'), path.join(other, 'cache')];
		await built(content, out, cache);
		expect(historyOf(out, ARENDE)).toContain('byggd utan arkivets versionshistorik');

		const { commit } = repo(work);
		commit('2024-01-01', {});
		expect(await built(content, out, cache)).toBeGreaterThan(0);
		expect(historyOf(out, ARENDE)).toContain('1 januari 2024: Publicerad här.');
		expect(historyOf(out, ARENDE)).toContain('Handlingarna Tjänsteutlåtande 4 oktober 2023: publicerad 1 januari 2024');

		const [text = ''] = Object.values(altered(INDEX, ['titel: Laga väderkvarnen', 'titel: Riv väderkvarnen']));
		const hemlig = `${String(text)}\nFråga aron.ek@exempel.invalid om kvarnen.\n`;
		commit('2024-02-01', { [IN_REPO]: text });
		commit('2024-03-01', { [IN_REPO]: hemlig });
		commit('2024-04-01', { [IN_REPO]: text });
		const lasbar = readFileSync(path.join(content, `${UTLATANDE}.md`), 'utf8');
		const [annan, ny] = [lasbar.replace('samma kvarn', 'hemlig kvarn'), `${lasbar.trimEnd()}\n\nTillagt.\n`];
		commit('2024-03-02', { [`content/${UTLATANDE}.md`]: annan });
		commit('2024-04-02', { [`content/${UTLATANDE}.md`]: lasbar }, 'Ta bort\n\nHistorik: dold');
		commit('2024-05-01', { [`content/${UTLATANDE}.md`]: ny });
		await built(content, out, cache);

		const arende = historyOf(out, ARENDE);
		expect(arende).toContain(
			'1 februari 2024: Ändrad här. Uppgift: titel. titel Förut: Laga väderkvarnen Nu: Riv väderkvarnen',
		);
		expect(arende.match(/kan röra en personuppgift/g)).toHaveLength(2);
		expect(arende).toContain('Tjänsteutlåtande 4 oktober 2023: 3 ändringar, senast 1 maj 2024');
		const handling = historyOf(out, UTLATANDE);
		expect(handling).toContain('1 maj 2024: Ändrad här. Texten: Ett stycke tillagt.');
		expect(handling.match(/Den som gjorde ändringen har angett det/g)).toHaveLength(2);
		const files = filesUnder(out);
		for (const file of files) {
			const bytes = readFileSync(path.join(out, file), 'utf8');
			expect(bytes).not.toContain('aron.ek@');
			expect(bytes).not.toContain('hemlig kvarn');
		}

		const clean = path.join(other, 'ren');
		await built(content, clean);
		for (const file of files.filter((name) => name.startsWith('arenden/')))
			expect(readFileSync(path.join(clean, file)).equals(readFileSync(path.join(out, file))), file).toBe(true);
	},
);
