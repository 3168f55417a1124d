import { expect, it } from 'vitest';
import { NUMBER, SIGN, tokenize, WORD } from '../../src/references/tokens.ts';

const NAMES = new Map([
	[WORD, 'word'],
	[NUMBER, 'number'],
	[SIGN, 'sign'],
]);

/** Each token as `kind text`, and in brackets what it is looked up as, where that is something else. */
const taken = (text: string): string[] => {
	const { count, kind, start, end, norm } = tokenize(text);
	expect([kind, start, end, norm].map(({ length }) => length)).toEqual([count, count, count, count]);
	return kind.map((k, i) => {
		const raw = text.slice(start[i], end[i]);
		return `${NAMES.get(k) ?? '?'} ${raw}${norm[i] === raw ? '' : ` (${norm[i] ?? ''})`}`;
	});
};

it.each([
	['', []],
	[' \t\n\u00A0\u202F', []],
	['motion', ['word motion']],
	['Motionen väcks', ['word Motionen (motionen)', 'word väcks']],
	['ÅÄÖ', ['word ÅÄÖ (åäö)']],
	['2017:725', ['number 2017', 'sign :', 'number 725']],
	['26a §§', ['number 26', 'word a', 'sign §', 'sign §']],
	['KS-2022', ['word KS (ks)', 'sign -', 'number 2022']],
	['…', ['sign …']],
	['ord\n\nord', ['word ord', 'word ord']],
])('takes %j apart', (text, tokens) => {
	expect(taken(text)).toEqual(tokens);
});

it.each(['\u2010', '\u2011'])('takes the hyphen %j for a hyphen', (hyphen) => {
	expect(taken(hyphen)).toEqual([`sign ${hyphen} (-)`]);
});

it.each(['\u2012', '\u2014', '\u2015', '\u2212'])('takes the dash %j for a dash', (dash) => {
	expect(taken(dash)).toEqual([`sign ${dash} (–)`]);
});

it('leaves a hyphen, a dash and signs of other kinds as they are', () => {
	expect(taken('-–~')).toEqual(['sign -', 'sign –', 'sign ~']);
});

it('puts letters with loose marks together, so that both ways to write ö are one word', () => {
	expect(taken('Ka\u0308llstro\u0308m')).toEqual(['word Ka\u0308llstro\u0308m (källström)']);
});

it('takes signs outside the first plane whole, letters among them', () => {
	expect(taken('a😀b')).toEqual(['word a', 'sign 😀', 'word b']);
	expect(taken('𝐊𝐒 𐐀')).toEqual(['word 𝐊𝐒', 'word 𐐀 (𐐨)']);
	expect(taken('\uFF21b')).toEqual(['word \uFF21b (\uFF41b)']);
});

it('takes half a sign for a sign', () => {
	expect(taken('a\uD800b')).toEqual(['word a', 'sign \uD800', 'word b']);
	expect(taken('a\uDC00')).toEqual(['word a', 'sign \uDC00']);
});

it('looks no word up that is longer than any name: 64 letters are one, 65 are none', () => {
	const long = 'k'.repeat(64);
	expect(tokenize(long).norm).toEqual([long]);
	expect(tokenize(`${long}k`).norm).toEqual(['']);
	expect(tokenize(`${long}k`).end).toEqual([65]);
});
