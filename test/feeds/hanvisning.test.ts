import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, it } from 'vitest';
import type { Arende } from '../../src/domain/arende.ts';
import { somBibtex, somCsl, somRis, somText } from '../../src/feeds/hanvisning/format.ts';
import { hanvisningsformer } from '../../src/feeds/hanvisning/former.ts';
import { uppgifterOmArende, uppgifterOmHandling, type Uppgifter } from '../../src/feeds/hanvisning/uppgifter.ts';
import { arkiv, fientligText } from '../exports/arkiv.ts';
import { datum } from '../domain/values.ts';
import { fc } from '../fast-check.ts';
import { arkivMed, motion, PLATS, tomma } from './exempel.ts';

const arende = motion({ diarienummer: 'KS-2022/1011.107' });
const register = arkivMed([arende]);

function uppgifter(i: number, stycke?: string, av: Arende = arende): Uppgifter {
	const handling = av.handlingar[i];
	if (!handling) throw new Error('no such handling');
	return uppgifterOmHandling(handling, av, register, PLATS, stycke);
}

/** Reads RIS strictly: a tag of two characters, two spaces, a hyphen, a space, a value. */
function lasRis(ris: string): [string, string][] {
	return ris.split('\n').map((rad) => {
		const [, tagg, varde] = /^([A-Z][A-Z0-9]) {2}- (.*)$/u.exec(rad) ?? [];
		if (tagg === undefined || varde === undefined) throw new Error(`not RIS: ${rad}`);
		return [tagg, varde];
	});
}

describe('a citation for people', () => {
	it('says who, what, when, its number, where it is read and which version', () => {
		expect(somText(uppgifter(0))).toMatchInlineSnapshot(
			`"Exempelby kommun, kommunstyrelsen, tjänsteutlåtande, 4 oktober 2023, ”Laga väderkvarnen – svar på motion”, diarienummer KS-2022/1011.107. Öppna ärenden, version 2026-11-21 (sha256 75b0879ad2f9), https://exempel.invalid/oppna/arenden/motion-2023-vaderkvarn/2023-10-04-tjansteutlatande/"`,
		);
	});

	it('says what is not known instead of guessing', () => {
		const text = somText(uppgifter(1, undefined, motion()));
		expect(text).toContain('datum framgår inte');
		expect(text).toContain('diarienummer framgår inte');
	});

	it('points at a paragraph by its number and its address', () => {
		const text = somText(uppgifter(0, 's1'));
		expect(text).toContain(', stycke 1. ');
		expect(text).toMatch(/\/2023-10-04-tjansteutlatande\/#p--[0-9a-z]{7}$/);
	});

	it('names a party as the author of its own text, in the municipality', () => {
		const [handling] = arende.handlingar;
		const eget = { ...arende, handlingar: [{ ...handling, avsandare: [{ parti: 'v' }] }] } as Arende;
		expect(somText(uppgifter(0, undefined, eget))).toMatch(/^Kvarnpartiet \(V\), Exempelby kommun, /);
	});

	it('changes when the text does', () => {
		const [handling] = arende.handlingar;
		const andrat = { ...arende, handlingar: [{ ...handling, brodtext: 'Kvarnen är hel.' }] } as Arende;
		expect(uppgifter(0, undefined, andrat).version.sha256).not.toBe(uppgifter(0).version.sha256);
	});
});

describe('BibTeX', () => {
	it('is read by another program as it was meant', () => {
		const [read] = new Cite(somBibtex(uppgifter(0))).data;
		expect(read).toMatchObject({
			title: 'Laga väderkvarnen – svar på motion',
			// One name, not divided into given and family.
			author: [{ family: 'Exempelby kommun, kommunstyrelsen' }],
			issued: { 'date-parts': [[2023, 10]] },
			URL: 'https://exempel.invalid/oppna/arenden/motion-2023-vaderkvarn/2023-10-04-tjansteutlatande/',
		});
	});

	it('is one entry with balanced braces, whatever the title', () => {
		fc.assert(
			fc.property(fientligText, (titel) => {
				const text = somBibtex(uppgifterOmArende({ ...arende, titel }, register, PLATS));
				let djup = 0;
				for (const tecken of text) {
					djup += tecken === '{' ? 1 : tecken === '}' ? -1 : 0;
					expect(djup).toBeGreaterThanOrEqual(0);
				}
				expect(djup).toBe(0);
				expect(text.split('\n').at(-1)).toBe('}');
				expect(new Cite(text).data).toHaveLength(1);
			}),
		);
	});
});

describe('CSL-JSON', () => {
	it('keeps a date as exact as it is, and no more', () => {
		const dated = (text: string) => {
			const [post] = somCsl({ ...uppgifter(0), datum: datum(text) }) as [{ issued?: object }];
			return post.issued;
		};
		expect(dated('2023-10-04')).toEqual({ 'date-parts': [[2023, 10, 4]] });
		expect(dated('2023-10')).toEqual({ 'date-parts': [[2023, 10]] });
		expect(dated('1985')).toEqual({ 'date-parts': [[1985]] });
		expect(dated('2023-10-04/..')).toEqual({ literal: 'tidigast 4 oktober 2023' });
		expect(dated('194X')).toEqual({ literal: '1940-talet' });
		expect(dated('2018~')).toEqual({ literal: 'omkring 2018' });
		expect(somCsl(uppgifter(1))[0]).not.toHaveProperty('issued');
	});

	it('is read by another program', () => {
		const [read] = new Cite(JSON.stringify(somCsl(uppgifter(0, 's1')))).data;
		expect(read).toMatchObject({
			type: 'document',
			title: 'Laga väderkvarnen – svar på motion',
			number: 'KS-2022/1011.107',
			section: 'stycke 1',
		});
	});
});

describe('RIS', () => {
	it('begins with its type and ends', () => {
		const rader = lasRis(somRis(uppgifter(0, 's1')));
		expect(rader[0]).toEqual(['TY', 'GOVDOC']);
		expect(rader.at(-1)).toEqual(['ER', '']);
		expect(Object.fromEntries(rader)).toMatchObject({
			TI: 'Laga väderkvarnen – svar på motion',
			DA: '2023/10/04/',
			SE: 'stycke 1',
		});
	});
});

describe('every form', () => {
	it('survives whatever the texts hold, with neither null nor empty values', () => {
		fc.assert(
			fc.property(arkiv, (hela) => {
				const alla = [...hela.arenden.values()].flatMap((a) => [
					uppgifterOmArende(a, hela, PLATS),
					...a.handlingar.map((h) => uppgifterOmHandling(h, a, hela, PLATS, 's1')),
				]);
				for (const u of alla) {
					const [text, , csl, ris] = hanvisningsformer(u).map((form) => form.text);
					expect(text).not.toMatch(/[\n\r]/);
					expect(JSON.parse(csl ?? '')).toHaveLength(1);
					const skrivna = lasRis(ris ?? '').map(([tagg]) => tagg);
					expect(skrivna.filter((tagg) => tagg === 'TY' || tagg === 'ER')).toEqual(['TY', 'ER']);
					if (!tomma(u).length) expect(tomma(JSON.parse(csl ?? ''))).toEqual([]);
				}
			}),
			{ numRuns: 100 },
		);
	});
});
