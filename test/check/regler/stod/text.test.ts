import { describe, expect, it } from 'vitest';
import { certainlyBefore } from '../../../../src/check/regler/stod/datum.ts';
import { findEpost } from '../../../../src/check/regler/stod/epost.ts';
import { repaired } from '../../../../src/check/regler/stod/ocr.ts';
import { findPersonuppgifter, harPersonuppgifter, masked } from '../../../../src/check/regler/stod/personuppgifter.ts';
import { gruppering, isBelopp, isTusental, sifferrader } from '../../../../src/check/regler/stod/siffror.ts';
import { andelSvenska, hasFewSvenska, isSvenska } from '../../../../src/check/regler/stod/svenska.ts';
import { findTelefon } from '../../../../src/check/regler/stod/telefon.ts';
import { datum } from '../../../domain/values.ts';
import { fc, textOf } from '../../../fast-check.ts';

describe('rows of digits', () => {
	const rows = (text: string) =>
		[...sifferrader(text)].map((row) => `${text.slice(row[0]?.start, row.at(-1)?.end)} ${gruppering(row)}`);

	it.each([
		['', []],
		['inga siffror', []],
		['811218-9876', ['811218-9876 6,4']],
		['08-535 300 00', ['08-535 300 00 2,3,3,2']],
		['+46 (0)8', ['46 (0)8 2,1,1']],
		['1 234 567', ['1 234 567 1,3,3']],
		['811218-\n9876', ['811218-\n9876 6,4']],
		['811218\n9876', ['811218 6', '9876 4']],
		['2023 och 2024', ['2023 4', '2024 4']],
		['1,5', ['1 1', '5 1']],
		['12   34    56', ['12   34 2,2', '56 2']],
	])('in %j', (text, expected) => {
		expect(rows(text)).toEqual(expected);
	});

	it('leave out the long ones of a checksum, and only those', () => {
		const sum = 'a1234567890'.repeat(3);
		expect(rows(`${sum} 1234567890`)).toEqual(['1234567890 10']);
		expect(rows(`1234567890 ${sum}`)).toEqual(['1234567890 10']);
		expect(rows('a1234567890'.repeat(2))).toEqual(['1234567890 10', '1234567890 10']);
	});

	it('leave out a checksum that begins with digits', () => {
		expect(rows(`${'1234567890a'.repeat(3)} 1234567890`)).toEqual(['1234567890 10']);
	});

	it.each([
		['1 234', true],
		['12 345 678', true],
		['123 456', true],
		['1234 567', false],
		['1 23 456', false],
		['1 2345', false],
		['234', false],
	])('%s is written as thousands: %s', (text, expected) => {
		expect([...sifferrader(text)].map(isTusental)).toEqual([expected]);
	});

	it.each([
		['100 kr', true],
		['100\u00A0kronor', true],
		['100%', true],
		['100 €', true],
		['100 Mkr.', true],
		['100 kristna', false],
		['100 eurovisioner', false],
		['100 procentenheter', false],
		['100  kr', false],
		['100 och 5 kr', false],
		['100', false],
	])('%j is an amount: %s', (text, expected) => {
		expect(isBelopp(text, 3)).toBe(expected);
	});
});

describe('phone numbers', () => {
	it.each([
		['tel 123456', 'tel 12345'],
		['mobilnummer nr 123456', 'automobil 123456'],
		['+46 8 123 456', '+46 8 123 45'],
		['Ring +46 8 123 456', 'Det är +100 000 000 fler'],
		['0046 8 123 456', '0046 8 123 45'],
		['08-123 456', '08-123 45'],
		['(08-535 300 00)', '§08-535 300 00'],
		['08-535300', 'x08-535 300 00'],
		['0701234567', '07012345678'],
		['Ring 08-535 300 00', 'Dnr 08-535 300 00'],
		['Ring 0470-12 34 56', 'Diarienummer: 0470-12 34 56'],
	])('"%s" is one when "%s" is none', (one, none) => {
		expect([findTelefon(one).length, findTelefon(none).length]).toEqual([1, 0]);
	});

	it('take the plus sign along', () => {
		expect(findTelefon('Ring +46 8 123 456 nu')).toEqual([{ start: 5, text: '+46 8 123 456' }]);
		expect(findTelefon('Ring 08-123 456 nu')).toEqual([{ start: 5, text: '08-123 456' }]);
	});
});

describe('e-mail addresses', () => {
	it.each([
		['anna{at}exempel.se', 'anna{at}exempel.se'],
		['anna(@)exempel.se', 'anna(@)exempel.se'],
		['anna [AT] exempel.se', 'anna [AT] exempel.se'],
		['anna(snabela)exempel.se', 'anna(snabela)exempel.se'],
		['Mejla anna.ek@exempel.se.', 'anna.ek@exempel.se'],
		['Mejla anna.ek@exempel.se...', 'anna.ek@exempel.se'],
		['Mejla anna.ek@exempel.se- och vänta', 'anna.ek@exempel.se'],
	])('stand in "%s"', (text, address) => {
		expect(findEpost(text)).toEqual([{ start: text.indexOf(address), text: address }]);
	});

	it.each([
		'anna @ exempel.se',
		'anna@exempel.s',
		'anna@exempel',
		'anna at exempel.se',
		'anna@@exempel.se',
		'anna(at)',
	])('do not stand in "%s"', (text) => {
		expect(findEpost(text)).toEqual([]);
	});
});

describe('personal data of all kinds', () => {
	it('are told by kind, and a personnummer that looks like a phone number once', () => {
		const slag = (text: string) => findPersonuppgifter(text).map((u) => `${u.slag} ${u.text}`);
		expect(slag('anna@exempel.se, 08-535 300 00 och 811218-9876')).toEqual([
			'personnummer 811218-9876',
			'telefon 08-535 300 00',
			'epost anna@exempel.se',
		]);
		expect(slag('0101019999')).toEqual(['telefon 0101019999']);
		expect(slag('0101019990')).toEqual(['personnummer 0101019990']);
	});

	it('are there or are not', () => {
		expect([harPersonuppgifter('811218-9876'), harPersonuppgifter('motionen 2023')]).toEqual([true, false]);
	});

	it.each([
		['811218-9876', '811218-****'],
		['19811218 98 76', '19811218 ** **'],
		['08-535 300 00', '08-535 3** **'],
		['123', '***'],
		['anna@exempel.se', 'anna@exempel.se'],
		['', ''],
	])('"%s" is reported as "%s": the last four digits are hidden', (text, hidden) => {
		expect(masked(text)).toBe(hidden);
	});
});

describe('the share of å, ä and ö', () => {
	it.each([
		['', 0, 0],
		['åäöÅÄÖ', 6, 1],
		['aåzAÖZ', 6, 2 / 6],
		['@[`{ 12 \u2026 \u00BF', 0, 0],
		['éÉñÀ', 4, 0],
		['\u2000', 0, 0],
	])('of %j: of %i letters %d', (text, bokstaver, andel) => {
		expect(andelSvenska(text)).toEqual({ bokstaver, andel });
	});

	it('is small when it is less than asked for, whatever the text', () => {
		const share = fc.constantFrom(0.01, 0.1, 0.25, 0.5, 1);
		fc.assert(
			fc.property(textOf('aåäöÖé 1.'), share, (text, part) => {
				expect(hasFewSvenska(text, part)).toBe(andelSvenska(text).andel < part);
			}),
		);
		expect([hasFewSvenska('åaaa', 0.25), hasFewSvenska('åaaaa', 0.25)]).toEqual([false, true]);
	});

	it('is asked for where the text is Swedish, however damaged', () => {
		expect(isSvenska('Motionen och frdgan om det som har hant')).toBe(true);
		expect(isSvenska('The committee has decided on this matter')).toBe(false);
		expect(isSvenska('')).toBe(false);
		// One frequent word in twelve is enough, one in thirteen is chance.
		expect([isSvenska(`${'ord '.repeat(11)}och`), isSvenska(`${'ord '.repeat(12)}och`)]).toEqual([true, false]);
	});
});

describe('certainlyBefore()', () => {
	it.each([
		['2023-02-13', '2023-02-14', true],
		['2023-02-13', '2023-02-13', false],
		['2023-02-14', '2023-02-13', false],
		['2023-01', '2023-02-01', true],
		['2023-02', '2023-02-13', false],
		['2022~', '2023', false],
		['2022', '2023?', false],
		['2022/..', '2023', false],
		['2022', '../2023', false],
		['../2022', '2023/..', true],
	])('%s before %s: %s', (a, b, expected) => {
		expect(certainlyBefore(datum(a), datum(b))).toBe(expected);
	});
});

describe('repaired()', () => {
	const WORDS = new Set(['över', 'ökat', 'frågan', 'lära', 'till', 'bil', 'får', 'för', 'är']);
	const knows = (word: string) => WORDS.has(word);

	it.each([
		['6ver', 'över'],
		['0kat', 'ökat'],
		['fragan', 'frågan'],
		['frdgan', 'frågan'],
		['laéra', 'lära'],
		['ti1l', 'till'],
		['över', undefined],
		['6st', undefined],
		['A4', undefined],
		['bi1', 'bil'],
		['4r', undefined],
		['', undefined],
		['2023', undefined],
		['xyzzy', undefined],
	])('"%s" may have been %s', (word, expected) => {
		expect(repaired(word, knows)).toBe(expected);
	});

	it('tries nothing with a unit, a format or a single letter', () => {
		const anyWord = (word: string) => /^\p{L}+$/u.test(word);
		expect(['4a', '12a', '66st', '6m', 'a44'].map((word) => repaired(word, anyWord))).toEqual(Array(5).fill(undefined));
		expect(repaired('e4e', anyWord)).toBe('eäe');
		expect(repaired('6abc', anyWord)).toBe('öabc');
	});

	it('puts one letter for two signs at the beginning of a word too', () => {
		expect(repaired('adtal', (word) => word === 'åtal')).toBe('åtal');
		expect(repaired('fadtal', (word) => word === 'fåtal')).toBe('fåtal');
	});

	it('takes the word with the fewest changes, of several', () => {
		expect(repaired('dalig', (word) => ['äalig', 'dålåg'].includes(word))).toBe('äalig');
	});

	it('takes the word that is preferred, of several', () => {
		expect(repaired('fdr', knows)).toBe('får');
		expect(repaired('fdr', knows, (word) => word === 'för')).toBe('för');
		expect(repaired('far', knows, (word) => word === 'far')).toBeUndefined();
	});
});
