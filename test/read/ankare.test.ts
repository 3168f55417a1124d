import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { NumreratStycke } from '../../src/domain/handling.ts';
import { medAnkare } from '../../src/read/ankare/ankare.ts';
import { ankarlasPath, OPUBLICERAT, readAnkarlas } from '../../src/read/ankare/ankarlas.ts';
import { nastaAnkarlas } from '../../src/read/ankare/nasta.ts';
import { tidigareAnkare, type PubliceratStycke } from '../../src/read/ankare/tidigare.ts';
import { readArkiv } from '../../src/read/arkiv.ts';
import { renderHandling } from '../../src/read/render.ts';
import { readSite } from '../../src/read/site.ts';
import { ARCHIVE, writeArchive } from '../archive.ts';
import { fc } from '../fast-check.ts';

const numrerade = (...texter: readonly string[]): NumreratStycke[] =>
	texter.map((text, i) => ({ id: `s${String(i + 1)}`, text, slag: 'stycke' }));
const ankare = (...texter: readonly string[]): string[] => medAnkare(numrerade(...texter)).map((s) => s.ankare);
const utan = (list: readonly string[]): PubliceratStycke[] => list.map((namn) => [namn]);

describe('the permanent anchor of a paragraph', () => {
	it('is the same for ever: an address that was printed once must not change with this code', () => {
		expect(ankare('Motionen anses besvarad.', 'Ärendet återremitteras.', '—')).toEqual([
			'p--ke874me',
			'p--468ndxy',
			'p--x0grt0g',
		]);
	});

	it('stays when another comes before, and when case, spaces or punctuation are corrected', () => {
		const [before] = ankare('Bo Ek (L) yrkar bifall.');
		expect(ankare('Nytt.', 'Bo Ek (L) yrkar bifall.')[1]).toBe(before);
		expect(ankare('bo  Ek ( L ), yrkar bifall')).toEqual([before]);
		expect(ankare('Bo Ek (L) yrkar avslag.')).not.toEqual([before]);
	});

	it('is one for each, also of paragraphs with the same words or none', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom('Ja.', 'ja', 'Nej.', '…', '–', '', 'Ja. 2')), (texter) => {
				const found = ankare(...texter);
				expect(new Set(found).size).toBe(texter.length);
				for (const namn of found) expect(namn).toMatch(/^p--[0-9a-z]{7}(?:-\d+)?$/);
			}),
		);
	});
});

/** A text of paragraphs a0, a1 … with some edits made to it. */
const text = fc
	.uniqueArray(fc.nat(40), { minLength: 1, maxLength: 15 })
	.map((list) => list.map((n) => `p--${String(n)}`));

describe('anchors of the last publication', () => {
	it('each lead to one paragraph, whatever has become of the text', () => {
		fc.assert(
			fc.property(text, text, (then, now) => {
				const found = tidigareAnkare(utan(then), now);
				const leads = [...now, ...found.flat()];
				expect(new Set(leads).size).toBe(leads.length);
				expect(leads).toEqual(expect.arrayContaining(then));
			}),
		);
	});

	it('lead to the paragraph whose words were changed, as long as those around it stay', () => {
		fc.assert(
			fc.property(text, fc.nat(), (then, n) => {
				const i = n % then.length;
				const now = then.with(i, 'p--ny');
				expect(tidigareAnkare(utan(then), now)).toEqual(now.map((_, at) => (at === i ? [then[i]] : [])));
			}),
		);
	});

	it('follow a paragraph through several publications', () => {
		expect(tidigareAnkare(utan(['a', 'b', 'c']), ['a', 'b2', 'c'])).toEqual([[], ['b'], []]);
		expect(tidigareAnkare([['a'], ['b2', 'b'], ['c']], ['ny', 'a', 'b3', 'c'])).toEqual([[], [], ['b2', 'b'], []]);
	});

	it('lead to where a paragraph stood that was joined with another, divided or taken away', () => {
		expect(tidigareAnkare(utan(['a', 'b', 'c', 'd']), ['a', 'bc', 'd'])).toEqual([[], ['b', 'c'], []]);
		expect(tidigareAnkare(utan(['a', 'b', 'c']), ['a', 'b1', 'b2', 'c'])).toEqual([[], ['b'], [], []]);
		expect(tidigareAnkare(utan(['a', 'b', 'c']), ['a', 'c'])).toEqual([['b'], []]);
		expect(tidigareAnkare(utan(['a', 'b']), ['b'])).toEqual([['a']]);
	});
});

const ID = 'motion-2023-02-13-vaderkvarn/2023-10-04-tjansteutlatande';

/** The text that a publication of the archive is written down as. */
async function publicera(root: string): Promise<string> {
	return nastaAnkarlas(await readArkiv(root), (await readSite(root)).register, OPUBLICERAT);
}

describe('what is written down of a publication', () => {
	it('holds every paragraph and what rests on it, and is read as it was written', async () => {
		const root = await writeArchive();
		writeFileSync(ankarlasPath(root), await publicera(root));
		const { las, problem } = readAnkarlas(root);
		expect(problem).toEqual([]);
		const { register } = await readSite(root);
		expect(las.handlingar.get(ID)).toEqual(register.handlingar.get(ID)?.stycken.map((s) => [s.ankare]));
		expect(las.citerat.get('personer/aron-ek.yaml')).toEqual([`${ID}#${las.handlingar.get(ID)?.[0]?.[0] ?? ''}`]);
		expect(nastaAnkarlas(await readArkiv(root), register, las)).toBe(await publicera(root));
	});

	it('is refused when it is broken, with what to do', async () => {
		for (const broken of ['{', '{"format":2}', '{"format":1,"handlingar":{"a/b":"<script>"},"citerat":{}}']) {
			const root = await writeArchive();
			writeFileSync(ankarlasPath(root), broken);
			expect(readAnkarlas(root).problem).toMatchObject([
				{ kod: 'ankarlas-fel', niva: 'fel', text: expect.stringContaining('Hämta tillbaka') as string },
			]);
			await expect(readSite(root)).rejects.toThrow('ankarlas-fel');
		}
	});

	it('lets an address lead to its paragraph when the words were corrected and the ärende has moved', async () => {
		const las = await publicera(await writeArchive());
		const { handlingar } = JSON.parse(las) as { handlingar: Record<string, string> };
		const [old = ''] = handlingar[ID]?.split(' ') ?? [];
		const root = await writeArchive(rattatOchFlyttat());
		writeFileSync(ankarlasPath(root), las);
		const site = await readSite(root);
		const handling = site.register.handlingar.get(ID.replace(MAPP, `${MAPP}en`));
		if (!handling) throw new Error('The handling is gone');
		const { html } = await renderHandling(handling, site, '/');
		const own = handling.stycken[0]?.ankare ?? '';
		expect(old).not.toBe(own);
		expect(html).toContain(
			`<p id="s1" class="stycke"><span class="styckeankare" id="${old}"></span><span class="stycketext" id="${own}"><a class="styckelank" href="#${own}"`,
		);
	});
});

const MAPP = 'motion-2023-02-13-vaderkvarn';

/** The archive with a word of its first paragraph corrected, and its ärende under another name. */
function rattatOchFlyttat(): Record<string, string | null> {
	const files: Record<string, string | null> = {};
	for (const [fil, text] of Object.entries(ARCHIVE)) {
		const nytt = text.replaceAll(MAPP, `${MAPP}en`).replaceAll('väckte Aron Ek', 'lämnade Aron Ek');
		if (fil.includes(MAPP)) files[fil] = null;
		files[fil.replace(MAPP, `${MAPP}en`)] = fil.endsWith(`${MAPP}/index.md`)
			? nytt.replace('---\n', `---\ntidigare: [/arenden/${MAPP}/]\n`)
			: nytt;
	}
	return files;
}
