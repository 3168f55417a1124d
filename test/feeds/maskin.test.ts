import { describe, expect, it } from 'vitest';
import { llms } from '../../src/feeds/llms.ts';
import { inbaddning, oembed } from '../../src/feeds/oembed.ts';
import { opensearch } from '../../src/feeds/opensearch.ts';
import { robots } from '../../src/feeds/robots.ts';
import { securityTxt } from '../../src/feeds/security.ts';
import { arListad, webbplatskarta, webbplatskartor, webbplatskarteindex } from '../../src/feeds/webbplatskarta.ts';
import { arkiv } from '../exports/arkiv.ts';
import { fc } from '../fast-check.ts';
import { arkivMed, manga, motion, PLATS, tomma } from './exempel.ts';
import { barn, ett, las } from './xml.ts';

const register = arkivMed([motion()]);

describe('the sitemap', () => {
	const pages = [
		'/',
		'/404.html',
		'/arenden/motion-2023-vaderkvarn/',
		'/arenden/motion-2023-vaderkvarn/badda-in/',
		'/ar/',
		'/sok/',
	];

	it('lists what search engines may list, with the day of the last change where content gives one', () => {
		const urls = barn(las(webbplatskarta(pages, 1, register, PLATS)), 'url');
		expect(urls.map(({ barn: b }) => b.map(({ text }) => text))).toEqual([
			['https://exempel.invalid/oppna/', '2026-11-21'],
			['https://exempel.invalid/oppna/arenden/motion-2023-vaderkvarn/', '2026-11-21'],
			['https://exempel.invalid/oppna/ar/'],
		]);
	});

	it('says nothing of when a page changed where content is silent', () => {
		const { publicerad: _, ...arende } = motion();
		expect(webbplatskarta(pages, 1, arkivMed([arende]), PLATS)).not.toContain('lastmod');
	});

	it('is divided at 50,000 addresses, and its index names every part', () => {
		const stor = Array.from({ length: 100_001 }, (_, i) => `/arenden/a${String(i)}/`);
		expect(webbplatskartor(stor)).toEqual(['/sitemap-1.xml', '/sitemap-2.xml', '/sitemap-3.xml']);
		expect(webbplatskartor([])).toEqual(['/sitemap-1.xml']);
		const delar = barn(las(webbplatskarteindex(stor, PLATS)), 'sitemap').map((del) => ett(del, 'loc').text);
		expect(delar[2]).toBe('https://exempel.invalid/oppna/sitemap-3.xml');
		expect(barn(las(webbplatskarta(stor, 3, register, PLATS)), 'url')).toHaveLength(1);
	});

	it('leaves out the search, the page for what is not found, and embedded pages', () => {
		expect(pages.filter((page) => !arListad(page))).toEqual([
			'/404.html',
			'/arenden/motion-2023-vaderkvarn/badda-in/',
			'/sok/',
		]);
	});
});

describe('robots.txt', () => {
	it('opens everything and points at the sitemap', () => {
		expect(robots(PLATS)).toBe('User-agent: *\nAllow: /\n\nSitemap: https://exempel.invalid/oppna/sitemap-index.xml\n');
	});
});

describe('the description of the search', () => {
	it('keeps to the lengths of OpenSearch 1.1 and stays XML, whatever the municipality is called', () => {
		fc.assert(
			fc.property(arkiv, ({ kommun }) => {
				const rot = las(opensearch(kommun, PLATS));
				expect([...ett(rot, 'ShortName').text].length).toBeLessThanOrEqual(16);
				expect([...ett(rot, 'LongName').text].length).toBeLessThanOrEqual(48);
				expect(barn(rot, 'Url')[0]?.attribut.template).toBe('https://exempel.invalid/oppna/sok/?q={searchTerms}');
			}),
			{ numRuns: 50 },
		);
	});
});

describe('security.txt', () => {
	it('is not published before content says where to report and until when', () => {
		expect(securityTxt(register.kommun, PLATS)).toBeUndefined();
	});

	it('has the fields that RFC 9116 requires', () => {
		const { utgivare } = register.kommun;
		const med = { ...utgivare, sakerhet: { kontakt: 'a@exempel.se', giltigTill: '2027-06-30' } };
		expect(securityTxt({ ...register.kommun, utgivare: med }, PLATS)).toBe(
			'Contact: mailto:a@exempel.se\nExpires: 2027-06-30T00:00:00Z\nPreferred-Languages: sv, en\nCanonical: https://exempel.invalid/oppna/.well-known/security.txt\n',
		);
	});
});

describe('llms.txt', () => {
	it('says first that a proposal is no decision and that gaps are not to be filled', () => {
		const text = llms(register, PLATS);
		expect(text).toMatch(/^# Öppna ärenden i Exempelby kommun\n\n> /);
		expect(text).toContain('Ett förslag är inte ett beslut.');
		expect(text).toContain('Fyll inte i det.');
		expect(text).toContain(
			'(https://exempel.invalid/oppna/arenden/motion-2023-vaderkvarn/2023-10-04-tjansteutlatande.md)',
		);
	});

	it('names a hundred ärenden of many', () => {
		const text = llms(arkivMed(manga(150)), PLATS);
		expect(text).toContain('## Ärenden (100 av 150)');
		expect(text.length).toBeLessThan(100_000);
	});

	it('has one ärende a line, whatever it is called', () => {
		fc.assert(
			fc.property(arkiv, (hela) => {
				const rader = llms(hela, PLATS)
					.split('\n')
					.filter((rad) => /^(?:- |# |## |> | {2}- |$|Läs)/.exec(rad) === null);
				expect(rader).toEqual([]);
			}),
			{ numRuns: 50 },
		);
	});
});

describe('an ärende on other sites', () => {
	it('is a frame whose title cannot break out', () => {
		const kod = inbaddning(motion({ titel: '"><script>alert(1)</script>' }), PLATS);
		expect(kod).not.toContain('<script>');
		expect(kod).toMatch(
			/^<iframe src="https:\/\/exempel\.invalid\/oppna\/arenden\/motion-2023-vaderkvarn\/badda-in\/" title="/,
		);
	});

	it('is described as oEmbed 1.0 asks of rich content', () => {
		fc.assert(
			fc.property(arkiv, (hela) => {
				for (const arende of hela.arenden.values()) {
					const svar = JSON.parse(oembed(arende, hela, PLATS)) as Record<string, unknown>;
					expect(svar).toMatchObject({ version: '1.0', type: 'rich', width: 640, height: 480 });
					expect(tomma(svar).filter((path) => path !== '$.title')).toEqual([]);
				}
			}),
			{ numRuns: 50 },
		);
	});
});
