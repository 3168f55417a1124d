import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, it } from 'vitest';
import { atom } from '../../src/feeds/atom.ts';
import { flode, MAX_INLAGG } from '../../src/feeds/flode.ts';
import { inlaggstitel } from '../../src/feeds/inlaggstext.ts';
import { urval } from '../../src/feeds/urval.ts';
import { arkiv } from '../exports/arkiv.ts';
import { fc } from '../fast-check.ts';
import { schemafel } from './atom-schema.ts';
import { arkivMed, felIHtml, manga, motion, PLATS } from './exempel.ts';
import { barn, ett, las } from './xml.ts';

const register = arkivMed([motion()]);
const sajt = atom(flode.sajt(register), register, PLATS);
const poster = barn(las(sajt), 'entry');

describe('an Atom feed', () => {
	it('follows the schema of RFC 4287', async () => {
		expect(await schemafel(sajt)).toEqual([]);
		expect(await schemafel(sajt.replace(/<updated>[^<]*<\/updated>/, ''))).not.toEqual([]);
		expect(await schemafel(sajt.replace('</entry>', '<title>Två</title></entry>'))).not.toEqual([]);
	});

	it('has what RFC 4287 requires of a feed, with a permanent id and its own address', () => {
		const feed = las(sajt);
		expect(feed).toMatchObject({ namn: 'feed', attribut: { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'sv' } });
		expect(ett(feed, 'id').text).toBe('tag:oppna-arenden.example,2026:exempelby/flode/');
		expect(ett(feed, 'title').text).toBe('Alla händelser – Öppna ärenden i Exempelby kommun');
		expect(ett(feed, 'updated').text).toBe('2026-11-21T00:00:00Z');
		expect(ett(ett(feed, 'author'), 'name').text).toBe('Exempelby');
		expect(barn(feed, 'link').map(({ attribut: { rel, href } }) => [rel, href])).toEqual([
			['self', 'https://exempel.invalid/oppna/feed.xml'],
			['alternate', 'https://exempel.invalid/oppna/'],
		]);
	});

	it('has every event, the latest first, and neither background nor gaps', () => {
		expect(poster.map((post) => ett(post, 'title').text)).toEqual([
			'4 oktober 2023: Tjänsteutlåtande från kommunstyrelsen – Laga väderkvarnen',
			'Tidigast 4 oktober 2023: Kommunstyrelsen lämnar förslag till kommunfullmäktige – Laga väderkvarnen',
			'13 februari 2023: Aron Ek (V) väcker motionen – Laga väderkvarnen',
		]);
	});

	it('never calls a proposal a decision, and names what is not known', () => {
		const [utkast, forslag] = poster.map((post) => ett(post, 'content').text);
		expect(utkast).toContain('Utkast av kommunstyrelsen');
		expect(utkast).toContain('Handläggaren framgår inte.');
		expect(forslag).toContain('Förslag. ');
		expect(forslag).toContain('Om förslaget följs: motionen anses besvarad.');
		expect(forslag).toContain('Fullmäktiges beslut finns inte i källorna.');
		expect(forslag).toContain('Aron Ek (V)');
		expect(forslag).not.toMatch(/Beslutet betyder/);
	});

	it('gives each entry its permanent id, its day here, its words, its kind and its place on the page', () => {
		const post = poster[2];
		if (!post) throw new Error('the entry is missing');
		expect(ett(post, 'id').text).toBe('tag:oppna-arenden.example,2026:exempelby/arenden/motion-2023-vaderkvarn/vackt');
		expect([ett(post, 'published').text, ett(post, 'updated').text]).toEqual(Array(2).fill('2026-11-21T00:00:00Z'));
		expect(ett(post, 'link').attribut.href).toBe('https://exempel.invalid/oppna/arenden/motion-2023-vaderkvarn/#vackt');
		expect(barn(post, 'category').map(({ attribut: { term, label } }) => [term, label])).toEqual([
			['vackt', 'Väcks'],
			['motion', 'Motion'],
			['kvarnar', 'Kvarnar'],
		]);
		expect(ett(post, 'content').attribut).toEqual({ type: 'html' });
	});

	it('is read by another parser as it was meant', () => {
		const feed = parseFeed(sajt);
		expect(feed.meta).toEqual({ type: 'atom', version: '1.0' });
		expect(feed.items.map(({ id, url, published }) => [id, url, published?.toISOString()])).toEqual(
			poster.map((post) => [ett(post, 'id').text, ett(post, 'link').attribut.href, '2026-11-21T00:00:00.000Z']),
		);
	});

	it('keeps its ids when the site moves', () => {
		const ids = (xml: string) => [...xml.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);
		const flyttad = atom(flode.sajt(register), register, { site: 'https://annan.invalid', base: '/' });
		expect(ids(flyttad)).toEqual(ids(sajt));
		expect(new Set(ids(sajt)).size).toBe(4);
	});

	it('takes the authority of its ids from the publisher', () => {
		const utgivare = { ...register.kommun.utgivare, idnamn: 'exempel.se,2026-01' };
		const eget = arkivMed([motion()], { utgivare });
		expect(ett(las(atom(flode.sajt(eget), eget, PLATS)), 'id').text).toBe('tag:exempel.se,2026-01:exempelby/flode/');
	});

	it('says so when the municipality is invented', () => {
		const pahittat = arkivMed([], { fiktiv: true });
		expect(atom(flode.sajt(pahittat), pahittat, PLATS)).toContain('Exempelby kommun är påhittad.');
	});

	it('holds at most 50 entries and 200 kB, and at least one', () => {
		const stort = arkivMed(manga(40));
		expect(barn(las(atom(flode.sajt(stort), stort, PLATS)), 'entry')).toHaveLength(MAX_INLAGG);
		const langt = arkivMed(manga(40).map((a) => ({ ...a, titel: 'å'.repeat(20_000) })));
		const xml = atom(flode.sajt(langt), langt, PLATS);
		expect(Buffer.byteLength(xml)).toBeLessThan(200_000);
		expect(barn(las(xml), 'entry').length).toBeGreaterThan(0);
	});

	it('is well-formed whatever the texts hold, and means the same', () => {
		fc.assert(
			fc.property(arkiv, (hela) => {
				for (const ettFlode of [flode.sajt(hela), ...[...hela.organ.values()].map((o) => flode.organ(hela, o))]) {
					const xml = atom(ettFlode, hela, PLATS);
					const entries = barn(las(xml), 'entry');
					const titlar = ettFlode.inlagg.map((inlagg) => inlaggstitel(inlagg, hela));
					expect(entries.map((entry) => ett(entry, 'title').text)).toEqual(titlar);
					for (const entry of entries) {
						expect(felIHtml(ett(entry, 'content').text)).toEqual([]);
						expect(ett(entry, 'updated').text).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
					}
					expect(parseFeed(xml).items).toHaveLength(entries.length);
				}
				expect(new Set(urval(hela).alla.map(({ id }) => id)).size).toBe(urval(hela).alla.length);
			}),
			{ numRuns: 100 },
		);
	});
});
