import type { Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/markdown/processor.ts';
import { buildReferenceIndex } from '../../src/references/reference-index.ts';
import type { Register } from '../../src/domain/register.ts';
import { readSite } from '../../src/read/site.ts';

const { register, index } = await readSite('content');

async function html(markdown: string, inteLankar: string[] = []): Promise<string> {
	const rendered = await renderMarkdown(markdown, { base: '/bas/', references: { register, index, inteLankar } });
	return rendered.html.replace(/\n/g, ' ');
}

/** What the links of a text lead to, with the words they stand on. */
async function links(markdown: string, inteLankar?: string[]): Promise<string[]> {
	const found = (await html(markdown, inteLankar)).matchAll(
		/<a class="hanvisning[^>]* href="([^"]*)"[^>]*>(.*?)<\/a>/g,
	);
	return [...found].map(([, href = '', words = '']) => `${words} → ${href}`);
}

describe('references in running text', () => {
	it('link people, bodies, parties, laws and ärenden, from the base of the site', async () => {
		expect(
			await links(
				'Bo Källströms (L) yrkande i kommunstyrelsen gäller 5 kap. 4–9 §§ lagen (2009:47) om vissa kommunala befogenheter och KS-2022/1011.107.',
			),
		).toMatchInlineSnapshot(`
			[
			  "Bo Källströms → /bas/personer/bo-kallstrom/",
			  "L → /bas/partier/l/",
			  "kommunstyrelsen → /bas/organ/kommunstyrelse/",
			  "5 kap. 4–9 §§ lagen (2009:47) om vissa kommunala befogenheter → https://data.riksdagen.se/dokument/sfs-2009-47.html#K5P4",
			  "KS-2022/1011.107 → /bas/arenden/ks-2022-1011/",
			]
		`);
	});

	it('take emphasis along when it lies inside them or around them', async () => {
		expect(await links('Se *Bo* Källström och **Bo Källström**.')).toEqual([
			'<em>Bo</em> Källström → /bas/personer/bo-kallstrom/',
			'Bo Källström → /bas/personer/bo-kallstrom/',
		]);
	});

	it('are left alone where they begin inside emphasis and end outside it', async () => {
		expect(await html('Se *skrivelsen från Bo* Källström.')).not.toContain('bo-kallstrom');
	});

	it('are left alone in links, in code and where the handling asks for it', async () => {
		expect(await links('[Bo Källström](https://exempel.se/) och `Bo Källström`')).toEqual([]);
		expect(await links('Bo Källström', ['Bo Källström'])).toEqual([]);
	});

	it('do not see the mark of a footnote', async () => {
		const text = await html('Bo Källström[^1] yrkar.\n\n[^1]: En not om kommunstyrelsen.');
		expect(text).toMatch(/<a class="hanvisning person"[^>]*>Bo Källström<\/a><sup/);
		expect(text).toMatch(/En not om <a class="hanvisning organ"/);
	});

	it('mark dates for machines', async () => {
		expect(await html('Den 13 februari 2023.')).toContain('<time datetime="2023-02-13">13 februari 2023</time>');
	});

	it('mark a number whose ärende is not here, without a link', async () => {
		expect(await html('Ärendet KS-2019/77 är avslutat.')).toMatch(
			/<span class="hanvisning diarienummer"[^>]*>KS-2019\/77<\/span>/,
		);
	});
});

describe('terms', () => {
	const terms = async (markdown: string) =>
		[...(await html(markdown)).matchAll(/<button[^>]*popovertarget="([^"]*)"[^>]*>(.*?)<\/button>/g)].map(
			([, , words]) => words,
		);

	it('are explained where they first stand in a section, in any inflection', async () => {
		expect(await terms('Ett bifall. Två bifall.\n\n## Nytt avsnitt\n\nReservationen och bifallet.')).toEqual([
			'bifall',
			'Reservationen',
			'bifallet',
		]);
	});

	it('are not explained in headings', async () => {
		expect(await terms('## Reservation\n\nText.')).toEqual([]);
	});

	it('hold their explanation, kept out of the search index, under an id that is one of a kind', async () => {
		const text = await html('En reservation mot ett bifall.');
		const ids = [...text.matchAll(/popovertarget="([^"]*)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(2);
		for (const id of ids) expect(text).toMatch(new RegExp(`<span id="${id ?? ''}" popover="auto"`));
		expect(text).toContain(register.begrepp.get('reservation')?.forklaring);
	});

	it('keep the punctuation that stands against them on their line', async () => {
		const text = await html('Se motionen (bilaga 1) och (motion).');
		expect(text).toContain('<span class="hanvisning begreppsruta">(<button');
	});
});

describe('running twice', () => {
	it('changes nothing', async () => {
		const markdown =
			register.handlingar.get('motion-2023-02-13-vanort-trostyanets/2023-10-04-tjansteutlatande')?.brodtext ?? '';
		const { unified } = await import('unified');
		const { default: rehypeParse } = await import('rehype-parse');
		const { toHtml } = await import('hast-util-to-html');
		const { rehypeReferences } = await import('../../src/markdown/rehype-references.ts');
		const once = (await renderMarkdown(markdown, { base: '/', references: { register, index } })).html;
		const again = unified().use(rehypeReferences, { register, index, base: '/' });
		const tree = await again.run(unified().use(rehypeParse, { fragment: true }).parse(once));
		expect(toHtml(tree as Root).replaceAll('=""', '')).toBe(once.replaceAll('=""', ''));
	});
});

describe('an archive without registers', () => {
	it('links nothing and fails nothing', async () => {
		const empty: Register = {
			...register,
			arenden: new Map(),
			personer: new Map(),
			organ: new Map(),
			partier: new Map(),
			begrepp: new Map(),
			forfattningar: new Map(),
		};
		const options = { base: '/', references: { register: empty, index: buildReferenceIndex(empty) } };
		expect((await renderMarkdown('Bo Källström i kommunstyrelsen.', options)).html).toBe(
			'<p>Bo Källström i kommunstyrelsen.</p>',
		);
	});
});
