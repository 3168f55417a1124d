import { expect, test } from 'vitest';
import { anmarkningsankare, varaktigtAnkare } from '../../src/domain/ankare.ts';
import { handling } from './values.ts';

test('remarks are numbered from one', () => {
	expect([0, 1, 9].map(anmarkningsankare)).toEqual(['anmarkning--1', 'anmarkning--2', 'anmarkning--10']);
});

test('a paragraph is named by its permanent anchor, and by its number where the text is not at hand', () => {
	const stycken = ['s1', 's2'].map((id) => ({ id, slag: 'stycke' as const, text: '', ankare: `p--${id}` }));
	const h = handling({ id: 'h1', arende: 'a', stycken });
	const register = { handlingar: new Map([['a/h1', h]]) };
	expect(varaktigtAnkare({ handling: 'a/h1', stycke: 's2' }, register)).toBe('p--s2');
	expect(varaktigtAnkare({ handling: 'a/h1', stycke: 's9' }, register)).toBe('s9');
	expect(varaktigtAnkare({ handling: 'a/h2', stycke: 's2' }, register)).toBe('s2');
	expect(varaktigtAnkare({ handling: 'a/h1' }, register)).toBeUndefined();
});
