import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { serve } from '../../src/build/serve.ts';
import { barn, ett, las } from '../feeds/xml.ts';
import { attribute, Page, pagePaths } from './html.ts';

const siteDir = inject('siteDir');
const SITE = 'https://exempel.invalid';
const pages = await pagePaths(siteDir);
const read = (file: string) => readFileSync(path.join(siteDir, file), 'utf8');
const served = await serve(siteDir, { port: 0 });
afterAll(() => served.close());

const file = (url: string) => new URL(url).pathname.replace(/\/$/, '/index.html');
const address = (page: string) => `${SITE}/${page.replace(/(^|\/)index\.html$/, '$1')}`;
const noindex = (page: Page) =>
	page.find((e) => attribute(e, 'name') === 'robots' && attribute(e, 'content') === 'noindex').length > 0;

describe('the sitemap', () => {
	it('lists exactly the pages that search engines may list', () => {
		const delar = barn(las(read('sitemap-index.xml')), 'sitemap').map((del) => ett(del, 'loc').text);
		const listade = delar.flatMap((del) => barn(las(read(file(del))), 'url').map((url) => ett(url, 'loc').text));
		const vantade = pages.filter((page) => !noindex(new Page(siteDir, page))).map(address);
		expect(listade.sort()).toEqual(vantade.sort());
		expect(read('robots.txt')).toContain(`Sitemap: ${SITE}/sitemap-index.xml`);
	});
});

describe('every page', () => {
	it('has JSON-LD, a search description and an image to share, which exist', () => {
		for (const name of pages.filter((page) => !noindex(new Page(siteDir, page)))) {
			const page = new Page(siteDir, name);
			const ld = page.find((e) => e.tagName === 'script' && attribute(e, 'type') === 'application/ld+json');
			expect(ld.length, name).toBeGreaterThan(0);
			const [bild] = page.find((e) => attribute(e, 'property') === 'og:image');
			expect(existsSync(path.join(siteDir, file((bild && attribute(bild, 'content')) ?? SITE))), name).toBe(true);
			const [sok] = page.find((e) => e.tagName === 'link' && attribute(e, 'rel') === 'search');
			expect(sok && attribute(sok, 'href'), name).toBe('/opensearch.xml');
		}
	});
});

describe('a handling', () => {
	it('has its text as Markdown, announced on its page', () => {
		const handlingar = pages.filter((page) => /^arenden\/[^/]+\/(?!badda-in)[^/]+\/index\.html$/.test(page));
		expect(handlingar.length).toBeGreaterThan(0);
		for (const name of handlingar) {
			const md = `/${name.replace('/index.html', '.md')}`;
			expect(read(md)).toMatch(/^---\ntitel: "/);
			const lankar = new Page(siteDir, name).find((e) => attribute(e, 'type') === 'text/markdown');
			expect(lankar.map((e) => attribute(e, 'href'))).toEqual([md]);
		}
	});

	it('can be cited in every form without scripts', () => {
		const page = new Page(siteDir, 'arenden/motion-2023-02-13-vanort-trostyanets/2023-10-04-tjansteutlatande/');
		const form = (id: string) => page.text(page.byId(`citering--${id}`));
		expect(form('text')).toMatch(/^Huddinge kommun, kommunstyrelsens förvaltning, tjänsteutlåtande, 4 oktober 2023, /);
		expect(form('text')).toMatch(/version 2026-11-21 \(sha256 [0-9a-f]{12}\)/);
		expect(form('bibtex')).toMatch(/^@misc\{/);
		expect(JSON.parse(form('csl'))).toHaveLength(1);
		expect(form('ris')).toMatch(/^TY - GOVDOC /);
		expect(page.text()).toContain('Till ett stycke: följ numret i marginalen.');
	});

	it('has its copying in a script of at most 1 kB', () => {
		const namn = readdirSync(path.join(siteDir, '_astro')).filter((f) => /^Hanvisning.*\.js$/.test(f));
		expect(namn).toHaveLength(1);
		expect(read(`_astro/${namn[0] ?? ''}`).length).toBeLessThanOrEqual(1000);
	});
});

describe('a timeline made for other sites', () => {
	const sidor = pages.filter((page) => page.endsWith('/badda-in/index.html'));

	it('exists for every ärende, is not listed or searched, runs no script, and opens its links outside', () => {
		const arenden = readdirSync(path.join(siteDir, 'arenden'), { withFileTypes: true }).filter((e) => e.isDirectory());
		expect(sidor.length).toBe(arenden.length);
		for (const name of sidor) {
			const page = new Page(siteDir, name);
			expect(noindex(page), name).toBe(true);
			expect(page.find((e) => e.tagName === 'script')).toEqual([]);
			const lankar = page.find((e) => e.tagName === 'a');
			expect(lankar.length).toBeGreaterThan(1);
			for (const lank of lankar)
				expect([attribute(lank, 'target'), attribute(lank, 'rel')], name).toEqual(['_blank', 'noopener']);
		}
	});

	it('says what is a proposal and what is missing', () => {
		const text = new Page(siteDir, 'arenden/motion-2023-02-13-vanort-trostyanets/badda-in/').text();
		expect(text).toContain('Ett förslag till den som bestämmer. Inte ett slutligt beslut.');
		expect(text).toContain('Kommunfullmäktiges beslut om motionen finns inte i källorna.');
	});

	it('is the only kind of page that other sites may show', async () => {
		const csp = async (adress: string) => (await fetch(served.url + adress)).headers.get('content-security-policy');
		for (const name of pages) {
			const vantat = name.endsWith('/badda-in/index.html') ? 'frame-ancestors *' : "frame-ancestors 'none'";
			expect(await csp(name.replace(/index\.html$/, '')), name).toContain(vantat);
		}
	});

	it('is found by programs through oEmbed, whose frame leads to it', () => {
		for (const name of sidor) {
			const arende = name.replace('badda-in/index.html', '');
			const [lank] = new Page(siteDir, arende).find((e) => attribute(e, 'type') === 'application/json+oembed');
			const svar = JSON.parse(read((lank && attribute(lank, 'href')) ?? '')) as { html: string; thumbnail_url: string };
			expect(svar.html).toContain(`src="${SITE}/${arende}badda-in/"`);
			expect(existsSync(path.join(siteDir, file(svar.thumbnail_url)))).toBe(true);
		}
	});
});

describe('llms.txt', () => {
	it('leads to what exists', () => {
		const lankar = [...read('llms.txt').matchAll(/\]\((https:[^)]+)\)/g)].map(([, url = '']) => file(url));
		// The data files are the work of the exports.
		expect(lankar.filter((lank) => !lank.startsWith('/data/') && !existsSync(path.join(siteDir, lank)))).toEqual([]);
		expect(lankar.length).toBeGreaterThan(10);
	});
});

describe('security.txt', () => {
	it('is absent while nobody has said where to report', () => {
		expect(existsSync(path.join(siteDir, '.well-known'))).toBe(false);
	});
});
