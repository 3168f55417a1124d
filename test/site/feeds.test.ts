import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import ICAL from 'ical.js';
import { describe, expect, inject, it } from 'vitest';
import { schemafel } from '../feeds/atom-schema.ts';
import { barn, ett, las } from '../feeds/xml.ts';
import { attribute, Page, pagePaths } from './html.ts';
import { lankarI, lankprov } from './lankar.ts';

const siteDir = inject('siteDir');
const files = readdirSync(siteDir, { recursive: true, encoding: 'utf8' }).sort();
const atomfiler = files.filter((file) => path.basename(file) === 'feed.xml');
const kalendrar = files.filter((file) => path.basename(file) === 'kalender.ics');
const pages = await pagePaths(siteDir);
const read = (file: string) => readFileSync(path.join(siteDir, file), 'utf8');
const dodLank = lankprov(siteDir);

describe('the feeds', () => {
	it('follow the schema of RFC 4287, every one', async () => {
		for (const file of atomfiler) expect(await schemafel(read(file)), file).toEqual([]);
	});

	it('exist for the site, every ärende, person, party, organ and subject', () => {
		const antal = (mapp: string) => atomfiler.filter((file) => file.startsWith(`${mapp}/`)).length;
		expect(atomfiler).toContain('feed.xml');
		for (const mapp of ['arenden', 'personer', 'partier', 'organ', 'amnen'])
			expect([mapp, antal(mapp)]).toEqual([mapp, readdirSync(path.join(siteDir, mapp)).length - 1]);
		expect(kalendrar.length).toBe(1 + antal('organ'));
	});

	it('are read by another parser, and lead to pages and places that exist', () => {
		for (const file of atomfiler) {
			const xml = read(file);
			expect(ett(las(xml), 'title').text, file).not.toBe('');
			expect(parseFeed(xml).items.length, file).toBe(barn(las(xml), 'entry').length);
			expect(lankarI(xml).flatMap(dodLank), file).toEqual([]);
			expect(Buffer.byteLength(xml)).toBeLessThanOrEqual(200_000);
		}
		const json = JSON.parse(read('feed.json')) as { items: { url: string; content_html: string }[] };
		expect(json.items.flatMap(({ url, content_html }) => [url, ...lankarI(content_html)]).flatMap(dodLank)).toEqual([]);
	});

	it('give the same entry the same id and the same text everywhere', () => {
		const seen = new Map<string, string>();
		for (const entry of atomfiler.flatMap((file) => barn(las(read(file)), 'entry'))) {
			const { text: id } = ett(entry, 'id');
			expect(seen.get(id) ?? ett(entry, 'content').text).toBe(ett(entry, 'content').text);
			seen.set(id, ett(entry, 'content').text);
		}
		expect(seen.size).toBe(barn(las(read('feed.xml')), 'entry').length);
	});

	it("tell of the kommunstyrelse's proposal as a proposal, and that the final decision is missing", () => {
		const entry = barn(las(read('arenden/motion-2023-02-13-vanort-trostyanets/feed.xml')), 'entry').find((e) =>
			ett(e, 'id').text.endsWith('/kommunstyrelsens-forslag'),
		);
		if (!entry) throw new Error('the entry is missing');
		expect(ett(entry, 'title').text).toMatch(/^Tidigast 4 oktober 2023: Kommunstyrelsen lämnar förslag/);
		expect(ett(entry, 'content').text).toContain('Inte ett slutligt beslut.');
		expect(ett(entry, 'content').text).toContain('Kommunfullmäktiges beslut om motionen finns inte i källorna.');
	});
});

describe('the calendars', () => {
	it('are read by another parser, and hold only certain days', () => {
		for (const file of kalendrar) {
			const kalender = new ICAL.Component(ICAL.parse(read(file)) as unknown[]);
			for (const event of kalender.getAllSubcomponents('vevent')) {
				expect(new ICAL.Event(event).startDate.isDate, file).toBe(true);
				expect(dodLank(event.getFirstPropertyValue('url')?.toString() ?? ''), file).toEqual([]);
			}
		}
		expect(read('kalender.ics')).not.toMatch(/kommunstyrelsens-forslag/);
	});
});

describe('every page', () => {
	it('announces the feeds of the site and its own, which exist, and leads to how to follow', () => {
		for (const address of pages.filter((page) => !page.includes('/badda-in/'))) {
			const page = new Page(siteDir, address);
			const floden = page
				.find((e) => e.tagName === 'link' && attribute(e, 'rel') === 'alternate' && !attribute(e, 'hreflang'))
				.map((e) => attribute(e, 'href') ?? '');
			expect(floden, address).toEqual(expect.arrayContaining(['/feed.xml', '/feed.json', '/kalender.ics']));
			for (const flode of floden) expect(existsSync(path.join(siteDir, flode)), flode).toBe(true);
			const egen = /^(?:arenden|personer|partier|organ|amnen)\/[^/]+\//.exec(address)?.[0];
			if (egen) expect(floden, address).toContain(`/${egen}feed.xml`);
			const kontroll = page.find((e) => e.tagName === 'a' && attribute(e, 'href') === '/folj/');
			expect(kontroll.length, address).toBeGreaterThan(0);
		}
	});
});

describe('the page about following', () => {
	const text = read('folj/index.html');

	it('leads to every feed and calendar of a small archive', () => {
		for (const file of [...atomfiler, ...kalendrar, 'feed.json']) expect(text).toContain(`href="/${file}"`);
	});
});
