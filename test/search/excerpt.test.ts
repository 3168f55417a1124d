import { describe, expect, test } from 'vitest';
import { excerpt, type Part, type Range } from '../../src/search/client/excerpt.ts';
import { fc } from '../fast-check.ts';

const TEXT = 'Kommunen har (en vänort). Den ligger i Ukraina, och heter Trostyanets.';
const marksIn = (text: string, ...words: string[]): Range[] =>
	words
		.flatMap((word) =>
			Array.from(text.matchAll(new RegExp(word, 'g')), ({ index }) => ({ start: index, end: index + word.length })),
		)
		.sort((a, b) => a.start - b.start);
const written = (parts: readonly Part[]): string => parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

describe('an excerpt', () => {
	test('marks what was hit', () => {
		expect(written(excerpt(TEXT, marksIn(TEXT, 'vänort', 'Ukraina')))).toBe(
			'Kommunen har (en [vänort]). Den ligger i [Ukraina], och heter Trostyanets.',
		);
	});

	test('is cut around the most hits, between words', () => {
		const text = `${'bla '.repeat(100)}vänort i Ukraina ${'bla '.repeat(100)}`.trim();
		const parts = excerpt(text, marksIn(text, 'vänort', 'Ukraina'), 60);
		expect(written(parts)).toMatch(/^… (?:bla )+\[vänort\] i \[Ukraina\](?: bla)+ …$/);
	});

	test('begins at the beginning where nothing was hit', () => {
		expect(written(excerpt('ord '.repeat(200).trim(), [], 20))).toBe('ord ord ord ord ord …');
	});

	test('is a part of the text, with every mark whole, whatever is marked', () => {
		const anyMarks = fc.array(fc.tuple(fc.nat(300), fc.nat(20)), { maxLength: 12 }).map((pairs) => {
			let end = 0;
			return pairs
				.sort(([a], [b]) => a - b)
				.flatMap(([start, length]) => (start >= end ? [{ start, end: (end = start + length + 1) }] : []));
		});
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom('a', 'å', ' ', '<'), minLength: 330, maxLength: 400 }),
				anyMarks,
				(text, marks) => {
					const parts = excerpt(text, marks, 80);
					const plain = parts
						.map((part) => part.text)
						.join('')
						.replace(/^… | …$/g, '');
					expect(text).toContain(plain);
					if (marks.length > 0) expect(parts.some(({ hit }) => hit)).toBe(true);
				},
			),
		);
	});
});
