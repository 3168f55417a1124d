import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findEpost } from '../../../../src/check/regler/stod/epost.ts';
import { findPersonnummer } from '../../../../src/check/regler/stod/personnummer.ts';
import { findTelefon } from '../../../../src/check/regler/stod/telefon.ts';
import { fc } from '../../../fast-check.ts';

const KALLOR = [
	'motion-2023-02-13-vanort-trostyanets/kallor/protokollsutdrag-ocr.txt',
	'motion-2023-02-13-vanort-trostyanets/kallor/tjansteutlatande-ocr.txt',
	'motion-2023-02-13-vanort-trostyanets/kallor/tjansteutlatande-textlager.txt',
	'ks-2022-1011/kallor/tillaggsyrkande.md',
].map((fil) => readFileSync(`content/arenden/${fil}`, 'utf8'));

const all = (text: string) => [...findPersonnummer(text), ...findTelefon(text), ...findEpost(text)].map((t) => t.text);

/** Digits of a personnummer or samordningsnummer, with the century. */
const nummer = fc
	.record({
		ar: fc.integer({ min: 1880, max: 2029 }),
		manad: fc.integer({ min: 1, max: 12 }),
		dag: fc.integer({ min: 1, max: 28 }),
		samordning: fc.boolean(),
		lopnummer: fc.integer({ min: 0, max: 999 }),
	})
	.map(({ ar, manad, dag, samordning, lopnummer }) => {
		const two = (n: number) => String(n).padStart(2, '0');
		const nine = `${String(ar)}${two(manad)}${two(samordning ? dag + 60 : dag)}${String(lopnummer).padStart(3, '0')}`;
		return nine + controlDigit(nine.slice(2));
	});

function controlDigit(nine: string): string {
	const sum = [...nine]
		.map((digit, i) => Number(digit) * (i % 2 === 0 ? 2 : 1))
		.reduce((total, value) => total + (value > 9 ? value - 9 : value), 0);
	return String((10 - (sum % 10)) % 10);
}

/** Ways of dividing the ten digits, and what stands between the parts. */
const FORMER: readonly ((yy: string, mm: string, dd: string, last: string, sign: string) => string)[] = [
	(yy, mm, dd, last) => yy + mm + dd + last,
	(yy, mm, dd, last, sign) => yy + mm + dd + sign + last,
	(yy, mm, dd, last, sign) => `${yy + mm + dd} ${sign} ${last}`,
	(yy, mm, dd, last, sign) => `${yy} ${mm} ${dd}${sign}${last}`,
	(yy, mm, dd, last) => `${yy} ${mm} ${dd} ${last.slice(0, 2)} ${last.slice(2)}`,
	(yy, mm, dd, last, sign) => `${yy}${mm} ${dd}${sign}${last}`,
	(yy, mm, dd, last) => `${yy}${mm}${dd} ${last.slice(0, 2)} ${last.slice(2)}`,
	(yy, mm, dd, last) => `${yy}-${mm}-${dd}-${last}`,
	(yy, mm, dd, last) => `${yy}${mm}${dd}-\n${last}`,
];

const skrivet = fc
	.tuple(nummer, fc.boolean(), fc.constantFrom(...FORMER), fc.constantFrom('-', '+', ' ', '–', '\u00A0', '\u2011', '−'))
	.map(([digits, sekel, form, sign]) =>
		form(
			sekel ? digits.slice(0, 4) : digits.slice(2, 4),
			digits.slice(4, 6),
			digits.slice(6, 8),
			digits.slice(8),
			sign,
		),
	);

/** Words without digits. */
const ord = fc.constantFrom('', 'Hon heter Ek, ', 'pnr: ', '(', 'född ', 'nr\n', '§ ', 'Aron Ek\u00A0', 'a');

describe('personnummer', () => {
	it('are found in 10,000 forms, all of them', () => {
		let missed: string[] = [];
		fc.assert(
			fc.property(skrivet, ord, fc.constantFrom('', '.', ' och', ') bor', '\n', ';'), (text, before, after) => {
				if (!findPersonnummer(before + text + after).some((t) => t.text === text)) missed = [...missed, text];
			}),
			{ numRuns: 10_000 },
		);
		expect(missed).toEqual([]);
	});

	it('are found one after another', () => {
		expect(findPersonnummer('811218-9876 640823-3234, 19811218-9876').map((t) => t.text)).toEqual([
			'811218-9876',
			'640823-3234',
			'19811218-9876',
		]);
	});

	it('are told by their control digit', () => {
		fc.assert(
			fc.property(nummer, fc.integer({ min: 1, max: 9 }), (digits, more) => {
				const wrong = digits.slice(0, -1) + String((Number(digits.at(-1)) + more) % 10);
				expect(findPersonnummer(`${wrong.slice(0, 8)}-${wrong.slice(8)}`)).toEqual([]);
			}),
			{ numRuns: 2000 },
		);
	});

	it.each(['811318', '810230', '811200', '810431', '811260', '811292'])(
		'are none when the calendar has no such day: %s',
		(date) => {
			expect(findPersonnummer(`${date}-987${controlDigit(`${date}987`)}`)).toEqual([]);
		},
	);

	it.each(['810101', '810131', '840229', '810430', '811231', '811261', '811291'])(
		'are some on every day that the calendar has: %s',
		(date) => {
			const text = `${date}-987${controlDigit(`${date}987`)}`;
			expect(findPersonnummer(text).map((t) => t.text)).toEqual([text]);
		},
	);

	it.each([
		'5, 8112189876',
		'1,5 och 8112189876',
		'8112189876, 5 barn',
		'8112189876.',
		'8112189876 2023',
		'198112189876/KS',
	])('are found undivided, where nothing makes them another number: %s', (text) => {
		expect(findPersonnummer(text).map((t) => t.text.slice(-10))).toEqual(['8112189876']);
	});

	it.each(['8112189876,5', '5,8112189876', '3/8112189876', '8112189876:1', '8112189876 kr', '198112189876 %'])(
		'are none undivided, where they are a part of another number or an amount: %s',
		(text) => {
			expect(findPersonnummer(text)).toEqual([]);
		},
	);

	it.each(['811218-9876/2023', '19811218-9876:1', '811218-9876 kr', '3/811218-9876'])(
		'are found divided as they use to be, whatever stands beside: %s',
		(text) => {
			expect(findPersonnummer(text)).toHaveLength(1);
		},
	);

	it('are none in a century that is no one’s', () => {
		expect(findPersonnummer(`21811218-987${controlDigit('811218987')}`)).toEqual([]);
	});
});

describe('numbers that are no personal data', () => {
	it('are left alone in the four sources', () => {
		expect(KALLOR.flatMap(all)).toEqual([]);
	});

	const siffror = (n: number) =>
		fc.string({ unit: fc.constantFrom(...Array.from('0123456789')), minLength: n, maxLength: n });
	const ar = fc.integer({ min: 1990, max: 2030 });
	const organ = fc.constantFrom('KS', 'BUN', 'KSM', 'ITVT', 'Dnr', 'Dnr KS', 'Diarienummer:');

	it.each<[string, fc.Arbitrary<string>]>([
		[
			'organisationsnummer',
			fc
				.tuple(siffror(2), fc.integer({ min: 2, max: 9 }), siffror(3), siffror(4))
				.map(([a, b, c, d]) => `${a}${String(b)}${c}-${d}`),
		],
		[
			'organisationsnummer without a dash',
			fc
				.tuple(fc.integer({ min: 1, max: 9 }), siffror(1), fc.integer({ min: 2, max: 9 }), siffror(7))
				.map((parts) => parts.join('')),
		],
		['SFS numbers', fc.tuple(ar, fc.integer({ min: 1, max: 9999 })).map(([a, b]) => `(${String(a)}:${String(b)})`)],
		['diarienummer', fc.tuple(organ, ar, siffror(5), siffror(3)).map(([o, a, b, c]) => `${o} ${String(a)}/${b}.${c}`)],
		['diarienummer with a dash', fc.tuple(organ, ar, siffror(6)).map(([o, a, b]) => `${o} ${String(a)}-${b}`)],
		[
			'diarienummer like phone numbers',
			fc.tuple(ar, siffror(3), siffror(2)).map(([a, b, c]) => `${String(a)}/KS 0${b} ${c}`),
		],
		['diarienummer like long phone numbers', fc.tuple(siffror(3), siffror(5)).map(([a, b]) => `Dnr 0${a}-${b}`)],
		['IBAN', siffror(22).map((digits) => `SE${digits.slice(0, 2)} ${digits.slice(2).match(/.{4}/g)?.join(' ') ?? ''}`)],
		['IBAN without spaces', siffror(22).map((digits) => `SE${digits}`)],
		['amounts', fc.integer({ min: 1, max: 2 ** 40 }).map((n) => `${n.toLocaleString('sv-SE')} kronor`)],
		['amounts without a unit', fc.integer({ min: 1, max: 2 ** 40 }).map((n) => n.toLocaleString('sv-SE'))],
		['undivided amounts', fc.integer({ min: 10 ** 9, max: 10 ** 10 - 1 }).map((n) => `${String(n)} kr`)],
		['decimals', fc.tuple(siffror(3), siffror(10)).map(([a, b]) => `${a},${b}`)],
		[
			'dates',
			fc
				.date({ min: new Date('1800-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
				.map((d) => d.toISOString().slice(0, 10)),
		],
		[
			'times',
			fc
				.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
				.map((d) => d.toISOString().replace('T', ' ').replace(':', '').slice(0, 15)),
		],
		['spans of years', fc.tuple(ar, ar, ar).map(([a, b, c]) => `${String(a)}–${String(b)} ${String(c)}`)],
		['post codes and streets', fc.tuple(siffror(2), siffror(3)).map(([a, b]) => `Box 1${b}, 14${b} ${a}`)],
		[
			'checksums',
			fc.string({ unit: fc.constantFrom(...Array.from('0123456789abcdef')), minLength: 64, maxLength: 64 }),
		],
		[
			'beginnings of checksums',
			fc
				.tuple(fc.constantFrom('SHA-256 ', 'SHA-256\n', '(sha256 '), fc.integer({ min: 0, max: 2 }), nummer)
				.map(([label, at, tal]) => `${label}${'a'.repeat(at)}${tal.slice(2)}${'b'.repeat(2 - at)}…`),
		],
		['paragraphs', fc.tuple(siffror(2), siffror(2)).map(([a, b]) => `§ ${a}/${b}, 5 kap. ${a}–${b} §§`)],
	])('such as %s', (_, arbitrary) => {
		fc.assert(
			fc.property(arbitrary, (text) => {
				expect(all(`Se ${text} i bilagan.`)).toEqual([]);
			}),
			{ numRuns: 2000 },
		);
	});
});

describe('a number that only looks like a checksum', () => {
	it.each(['SHA-256 198112189876', 'sha256 8112189876', 'SHA-256 a8112189876', 'summa a8112189876b'])(
		'is found: %s',
		(text) => {
			expect(findPersonnummer(text)).toHaveLength(1);
		},
	);
});

describe('phone numbers', () => {
	it.each([
		'08-535 300 00',
		'08-53530000',
		'070-123 45 67',
		'070-1234567',
		'0701234567',
		'0470-12 34 56',
		'0470-123 45',
		'+46 8 535 300 00',
		'+46 (0)8-535 300 00',
		'+46701234567',
		'0046 70 123 45 67',
		'0771-11 22 33',
		'+358 40 123 4567',
		'070–123 45 67',
	])('are found: %s', (text) => {
		expect(findTelefon(`Ring (${text}) i dag.`).map((t) => t.text)).toEqual([text]);
		expect(findTelefon(`[ring](tel:${text})`).map((t) => t.text)).toEqual([text]);
	});

	it.each(['tel. 535 300 00', 'Telefon: 53 53 00 00', 'mobil 123 45 67', 'växel 535300'])(
		'are found without an area code after a word that says so: %s',
		(text) => {
			expect(findTelefon(text)).toHaveLength(1);
		},
	);

	it.each([
		'kl. 08.00–10.00',
		'den 01-02-2023',
		'0,25 procent',
		'telefon 2023',
		'0-306-40615-2',
		'KS0548-00312',
		'sidan 012',
	])('are none: %s', (text) => {
		expect(findTelefon(text)).toEqual([]);
	});
});

describe('e-mail addresses', () => {
	it.each([
		'anna.ek@exempel.se',
		'Anna_Ek+kommun@post.exempel.co.uk',
		'åsa@exempel.se',
		'anna(at)exempel.se',
		'anna [snabel-a] exempel.se',
	])('are found: %s', (text) => {
		expect(findEpost(`Skriv till <${text}>.`).map((t) => t.text)).toEqual([text]);
		expect(findEpost(`[skriv](mailto:${text.replaceAll(' ', '')})`)).toHaveLength(1);
	});

	it.each(['@', 'a@b', 'npm i paket@1.2.3', 'se @exempel', 'kl. 8 @ torget.', '@exempel.se'])(
		'are none: %s',
		(text) => {
			expect(findEpost(text)).toEqual([]);
		},
	);
});
