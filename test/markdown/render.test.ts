import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/markdown/processor.ts';
import { valuesOf } from './html.ts';

async function html(markdown: string, base = '/'): Promise<string> {
	return (await renderMarkdown(markdown, { base })).html;
}

describe('headings', () => {
	it('get ids folded from their text and are listed', async () => {
		const rendered = await renderMarkdown('## Förvaltningens överväganden[^1]\n\n### *Åt* & `ö`\n\nx\n\n[^1]: Not.', {
			base: '/',
		});
		expect(rendered.rubriker).toEqual([
			{ djup: 2, id: 'rubrik-forvaltningens-overvaganden', text: 'Förvaltningens överväganden' },
			{ djup: 3, id: 'rubrik-at-o', text: 'Åt & ö' },
			{ djup: 2, id: 'footnote-label', text: 'Fotnoter' },
		]);
		expect(valuesOf(rendered.html, 'id')).toEqual(expect.arrayContaining(rendered.rubriker.map(({ id }) => id)));
	});

	it('get ids of their own when they say the same, or nothing that an id can hold', async () => {
		const { rubriker } = await renderMarkdown(
			'## Beslut\n\n## Beslut 2\n\n## Beslut\n\n## Beslut\n\n##\n\n## §\n\n## Україна',
			{ base: '/' },
		);
		expect(rubriker.map(({ id }) => id)).toMatchInlineSnapshot(`
			[
			  "rubrik-beslut",
			  "rubrik-beslut-2",
			  "rubrik-beslut-3",
			  "rubrik-beslut-4",
			  "rubrik-utan-text",
			  "rubrik-utan-text-2",
			  "rubrik-utan-text-3",
			]
		`);
	});

	it('never take the id of a paragraph', async () => {
		const { html: rendered } = await renderMarkdown('## s1\n\nText.', { base: '/', stycken: {} });
		expect(valuesOf(rendered, 'id')).toEqual(['rubrik-s1', 's1']);
	});
});

describe('footnotes', () => {
	const markdown = 'Ett[^1] och två[^not-å] och ett igen[^1].\n\n[^1]: Första *noten*.\n[^not-å]: Andra.';

	it('lead from the mark to the note and back, from each place', async () => {
		const rendered = await html(markdown);
		const ids = valuesOf(rendered, 'id');
		const targets = valuesOf(rendered, 'href').map((href) => href.slice(1));
		expect(targets).toHaveLength(6);
		expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('speak Swedish', async () => {
		const rendered = await html(markdown);
		expect(rendered).toContain('>Fotnoter</h2>');
		expect(valuesOf(rendered, 'aria-label')).toMatchInlineSnapshot(`
			[
			  "Tillbaka till texten vid not 1",
			  "Tillbaka till texten vid not 1, plats 2",
			  "Tillbaka till texten vid not 2",
			]
		`);
		expect(rendered).not.toMatch(/footnotes?<|back to/i);
	});
});

describe('tables', () => {
	it('stand in a region that scrolls by keyboard, with their columns aligned without style', async () => {
		expect(await html('| Parti | Röster |\n|---|--:|\n| V | 3 |')).toMatchInlineSnapshot(`
			"<div class="tabell" role="region" aria-label="Tabell" tabindex="0"><table>
			<thead>
			<tr>
			<th>Parti</th>
			<th align="right">Röster</th>
			</tr>
			</thead>
			<tbody>
			<tr>
			<td>V</td>
			<td align="right">3</td>
			</tr>
			</tbody>
			</table></div>"
		`);
	});
});

describe('links', () => {
	it('within the site get the base once', async () => {
		const markdown =
			'[a](/om/) [b](/oppna-arenden/om/) [c](/oppna-arenden-x/) [d](#s1) [e](https://a.se/om/) [f](mailto:a@b.se)';
		const expected = [
			'/oppna-arenden/om/',
			'/oppna-arenden/om/',
			'/oppna-arenden/oppna-arenden-x/',
			'#s1',
			'https://a.se/om/',
			'mailto:a@b.se',
		];
		expect(valuesOf(await html(markdown, '/oppna-arenden/'), 'href')).toEqual(expected);
	});

	it('stay as they are where the site has no base', async () => {
		expect(valuesOf(await html('[a](/om/) [b](/)'), 'href')).toEqual(['/om/', '/']);
	});
});

describe('numbered paragraphs', () => {
	it('begin with a permanent link and end with links to what rests on them', async () => {
		const bakatlankar = new Map([
			['s1', [{ href: '/arenden/a/#vackt', text: 'Motionen väcks' }]],
			[
				's2',
				[
					{ href: '/arenden/a/#x', text: 'X & "Y" <z>' },
					{ href: '/arenden/a/#y', text: 'Y' },
				],
			],
		]);
		const { html: rendered } = await renderMarkdown('Ett.\n\n- två\n\n- tre', { base: '/', stycken: { bakatlankar } });
		expect(rendered).toMatchInlineSnapshot(`
			"<p id="s1" class="stycke"><a class="styckelank" href="#s1" aria-label="Länk till stycke 1">1</a> Ett. <span class="bakatlankar"><a class="bakatlank" href="/arenden/a/#vackt">Motionen väcks</a></span></p>
			<ul>
			<li id="s2" class="stycke">
			<p><a class="styckelank" href="#s2" aria-label="Länk till stycke 2">2</a> två <span class="bakatlankar"><a class="bakatlank" href="/arenden/a/#x">X &#x26; "Y" &#x3C;z></a> <a class="bakatlank" href="/arenden/a/#y">Y</a></span></p>
			</li>
			<li id="s3" class="stycke">
			<p><a class="styckelank" href="#s3" aria-label="Länk till stycke 3">3</a> tre</p>
			</li>
			</ul>"
		`);
	});

	it('have a permanent anchor around their words, and one for each that they had, but not around other paragraphs', async () => {
		const ankare = new Map([
			['s1', ['p--aaaaaaa', 'p--bbbbbbb']],
			['s2', ['p--ccccccc']],
			['s3', ['p--ddddddd']],
		]);
		const { html: rendered } = await renderMarkdown('Ett *två*.\n\n- tre\n  - fyra', {
			base: '/',
			stycken: { ankare },
		});
		expect(rendered).toMatchInlineSnapshot(`
			"<p id="s1" class="stycke"><span class="styckeankare" id="p--bbbbbbb"></span><span class="stycketext" id="p--aaaaaaa"><a class="styckelank" href="#p--aaaaaaa" aria-label="Länk till stycke 1">1</a> Ett <em>två</em>.</span></p>
			<ul>
			<li id="s2" class="stycke"><span class="stycketext" id="p--ccccccc"><a class="styckelank" href="#p--ccccccc" aria-label="Länk till stycke 2">2</a> tre
			</span><ul>
			<li id="s3" class="stycke"><span class="stycketext" id="p--ddddddd"><a class="styckelank" href="#p--ddddddd" aria-label="Länk till stycke 3">3</a> fyra</span></li>
			</ul>
			</li>
			</ul>"
		`);
	});

	it('are not numbered in a text that is ours', async () => {
		expect(await html('Ett.')).toBe('<p>Ett.</p>');
	});

	it('are marked where the pages of the source begin, with a link into a source that opens at a page', async () => {
		const sidmarken = new Map([
			['s1', [{ sida: 1 }]],
			[
				's2',
				[
					{ sida: 2, href: '/arenden/a/kallor/a.pdf#page=2' },
					{ sida: 3, href: '/arenden/a/kallor/a.pdf#page=3' },
				],
			],
		]);
		const { html: rendered } = await renderMarkdown('## Sida 1\n\nEtt.\n\nTvå.', { base: '/', stycken: { sidmarken } });
		expect(rendered).toContain(
			'<p id="s1" class="stycke"><span class="sidmarke" id="sida--1"><a href="#sida--1">Sida 1</a> i källan</span> <a class="styckelank"',
		);
		expect(rendered).toContain(
			'<a href="#sida--2">Sida 2</a> <a href="/arenden/a/kallor/a.pdf#page=2" aria-label="Sida 2 i källfilen">i källan</a></span> <span class="sidmarke" id="sida--3">',
		);
	});

	it('are left alone when a footnote names itself as one', async () => {
		const { html: rendered } = await renderMarkdown('Ett.[^s1]\n\n[^s1]: Not.', { base: '/', stycken: {} });
		const ids = valuesOf(rendered, 'id');
		expect(ids.filter((id) => id === 's1')).toHaveLength(1);
		expect(new Set(ids).size).toBe(ids.length);
	});
});

describe('renderMarkdown()', () => {
	it('keeps the text structure of a formal document', async () => {
		expect(await html('Text med **fet**, *kursiv* och `kod`.  \nNy rad.\n\n3. tre\n4. fyra\n\n> citat\n\n---'))
			.toMatchInlineSnapshot(`
			"<p>Text med <strong>fet</strong>, <em>kursiv</em> och <code>kod</code>.<br>
			Ny rad.</p>
			<ol start="3">
			<li>tre</li>
			<li>fyra</li>
			</ol>
			<blockquote>
			<p>citat</p>
			</blockquote>
			<hr>"
		`);
	});

	it('does not make typographic guesses, links of addresses, struck text or boxes', async () => {
		expect(await html('"Citat" -- https://a.se a@b.se ~~x~~ ...\n\n- [x] gjort')).toMatchInlineSnapshot(`
			"<p>"Citat" -- https://a.se a@b.se ~~x~~ ...</p>
			<ul>
			<li>[x] gjort</li>
			</ul>"
		`);
	});

	it('gives nothing for nothing', async () => {
		expect(await renderMarkdown('', { base: '/' })).toEqual({ html: '', rubriker: [] });
	});
});
