import { describe, expect, test } from 'vitest';
import { ordI, sammanskrivna } from '../../../src/search/sprak/ord.ts';
import { delaOrd } from '../../../src/search/sprak/sammansatt.ts';
import { harPrickar, normalText, utanPrickar } from '../../../src/search/sprak/tecken.ts';
import { lexikon } from '../../../src/search/index/lexikon.ts';
import { medEgnaOrd } from '../../../src/search/index/egna-ord.ts';
import { createOrdforrad, type Ordbruk } from '../../../src/search/index/ordforrad.ts';
import { createOrdlasare } from '../../../src/search/index/ordlasning.ts';
import { dokument } from '../index-pa-disk.ts';
import { fc } from '../../fast-check.ts';

describe('text in its normal form', () => {
	test.each([
		['ﬁnska eﬀekter', 'finska effekter'],
		['vän\u00ADorts\u00ADavtal', 'vänortsavtal'],
		['förvalt-\n  ningens', 'förvaltningens'],
		['barn-\n och ungdom', 'barn- och ungdom'],
		['va\u0308nort', 'vänort'],
		['35\u00A0000\t kr\n', '35 000 kr'],
	])('makes %j %j', (text, normal) => {
		expect(normalText(text)).toBe(normal);
	});

	test('stays as it is when made once more', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(normalText(normalText(text))).toBe(normalText(text));
			}),
		);
	});

	test('is the same for plain text as for text that needs more', () => {
		const signs = 'a b Å ä ö é ÿ ß ð þ × ÷ - – ” ’ … ½ ² ª º ¨ ´ µ 12 ﬁ'.split(' ');
		const sign = fc.constantFrom(...signs, ' ', '\u00A0', '\u0308', '\n', '\t');
		fc.assert(
			fc.property(fc.string({ unit: sign }), (text) => {
				// A soft hyphen is in no plain text, and in none that has been made normal.
				expect(normalText(text)).toBe(normalText(`${text}\u00AD`));
			}),
			{ numRuns: 2000 },
		);
	});
});

describe('diacritics', () => {
	test('fall away, and are told of', () => {
		expect(utanPrickar('vänorté åöøæ')).toBe('vanorte aooa');
		expect([harPrickar('får'), harPrickar('far')]).toEqual([true, false]);
	});
});

describe('the words of a text', () => {
	test('are runs of letters and digits, with their places', () => {
		const text = 'Sveriges SKR-avtal, § 63/20: ”Nej!”';
		expect(ordI(text).map(({ ord }) => ord)).toEqual(['sveriges', 'skr', 'avtal', '63', '20', 'nej']);
		for (const { ord, start, end } of ordI(text)) expect(text.slice(start, end).toLowerCase()).toBe(ord);
	});

	test('are joined where a hyphen joins them', () => {
		const joined = (text: string): string[] => sammanskrivna(text, ordI(text)).map(({ ord }) => ord);
		expect(joined('e-tjänst och socialtjänst-enheten')).toEqual(['etjänst', 'socialtjänstenheten']);
		expect(joined('förvalt- ningens')).toEqual(['förvaltningens']);
		expect(joined('barn- och ungdom, KS-2022')).toEqual([]);
	});
});

/** What documents with these texts say of their words. */
function bruk(...texter: readonly string[]): Ordbruk[] {
	const forrad = createOrdforrad();
	for (const last of texter.map((text, i) => dokument(`/${String(i)}/`, text)).map(createOrdlasare())) forrad.las(last);
	return [...forrad.bruk()];
}

describe('a compound', () => {
	const parts = (ord: string): string => {
		const delar = delaOrd(ord, lexikon());
		return delar ? `${delar.forled.join('+')} | ${delar.efterled.join(' ')}` : '–';
	};

	test.each([
		['vänortssamarbete', 'samarbete'],
		['kommunfullmäktige', 'fullmäktige'],
		['biståndsverksamhet', 'verksamhet'],
		['studiebesök', 'besök'],
		['kyrkogård', 'gård'],
		['skolskjuts', 'skjuts'],
		['klimatförändringar', 'förändringar'],
		['återuppbyggnadsarbete', 'arbete'],
		['kulturhus', 'hus'],
		['cykelväg', 'väg'],
		['bostadskö', 'kö'],
	])('%s ends in %s', (ord, del) => {
		expect(delaOrd(ord, lexikon())?.efterled).toContain(del);
	});

	test('begins with a word, whatever joins it to the next', () => {
		expect(delaOrd('kyrkogård', lexikon())?.forled).toEqual(['kyrka']);
		expect(delaOrd('biståndsverksamhet', lexikon())?.forled).toEqual(['bistånd']);
	});

	test('may be made of words that only the archive has', () => {
		const led = medEgnaOrd(lexikon(), bruk('Nykkelby belysning', 'belysning i Nykkelby'));
		expect(delaOrd('nykkelbyavtal', led)).toEqual({ forled: ['nykkelby'], efterled: ['avtal'] });
		expect(delaOrd('gatubelysning', led)?.efterled).toEqual(['belysning']);
		expect(delaOrd('nykkelbyavtal', lexikon())).toBeUndefined();
	});

	test('has a joint where the archive has the word after it, and not the one that would begin with an s', () => {
		const text = 'tillstånd för underhåll';
		const led = medEgnaOrd(lexikon(), bruk(text, text));
		expect(delaOrd('underhållstillstånd', led)?.efterled).toEqual(['tillstånd']);
	});

	test.each([
		'underlag',
		'storlek',
		'översyn',
		'ungdomar',
		'motion',
		'berättelse',
		'kommunen',
		'huddinge',
		'trostyanets',
		'2022',
	])('%s is none', (ord) => {
		expect(parts(ord)).toBe('–');
	});
});
