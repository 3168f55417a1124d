import { describe, expect, it } from 'vitest';
import { flode } from '../../src/feeds/flode.ts';
import { jsonFeed } from '../../src/feeds/json-feed.ts';
import { arkiv } from '../exports/arkiv.ts';
import { fc } from '../fast-check.ts';
import { arkivMed, felIHtml, motion, PLATS, tomma } from './exempel.ts';

interface JsonFeed {
	readonly version: string;
	readonly items: readonly { id: string; url: string; content_html: string; date_modified: string }[];
}

const read = (text: string) => JSON.parse(text) as JsonFeed;
const register = arkivMed([motion()]);

describe('a JSON feed', () => {
	it('follows JSON Feed 1.1', () => {
		const feed = read(jsonFeed(flode.sajt(register), '/feed.json', register, PLATS));
		expect(feed).toMatchObject({
			version: 'https://jsonfeed.org/version/1.1',
			title: 'Alla händelser – Öppna ärenden i Exempelby kommun',
			home_page_url: 'https://exempel.invalid/oppna/',
			feed_url: 'https://exempel.invalid/oppna/feed.json',
			language: 'sv',
			authors: [{ name: 'Exempelby', url: 'https://exempel.invalid/oppna/' }],
		});
		expect(feed.items[2]).toMatchObject({
			id: 'tag:oppna-arenden.example,2026:exempelby/arenden/motion-2023-vaderkvarn/vackt',
			url: 'https://exempel.invalid/oppna/arenden/motion-2023-vaderkvarn/#vackt',
			title: '13 februari 2023: Aron Ek (V) väcker motionen – Laga väderkvarnen',
			date_published: '2026-11-21T00:00:00Z',
			date_modified: '2026-11-21T00:00:00Z',
			tags: ['Väcks', 'Motion', 'Kvarnar'],
		});
	});

	it('says nothing about when something was published where content does not', () => {
		const { publicerad: _, ...arende } = motion();
		const tyst = arkivMed([arende]);
		for (const item of read(jsonFeed(flode.sajt(tyst), '/feed.json', tyst, PLATS)).items)
			expect(item).not.toHaveProperty('date_published');
	});

	it('is JSON with harmless HTML whatever the texts hold, and has neither null nor empty texts', () => {
		fc.assert(
			fc.property(arkiv, (hela) => {
				fc.pre(hela.kommun.utgivare.namn.replace(/[\p{C}\s]/gu, '') !== '');
				const { items, ...head } = read(jsonFeed(flode.sajt(hela), '/feed.json', hela, PLATS));
				expect(tomma({ items, head })).toEqual([]);
				for (const item of items) expect(felIHtml(item.content_html)).toEqual([]);
			}),
			{ numRuns: 100 },
		);
	});
});
