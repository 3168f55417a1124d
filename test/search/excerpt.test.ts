import { fc } from '../fast-check.ts';
import { describe, expect, test } from 'vitest';
import { excerpt, wordsOf, type Part } from '../../src/search/client/excerpt.ts';

const TEXT = wordsOf('Kommunen har (en vänort). Den ligger i Ukraina, och heter Trostyanets.');
const whole = { from: 0, to: TEXT.length };

const written = (parts: readonly Part[]) => parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

describe('an excerpt', () => {
	test('marks the words that were hit, without the punctuation around them', () => {
		expect(written(excerpt(TEXT, [3, 7], whole))).toBe(
			'Kommunen har (en [vänort]). Den ligger i [Ukraina], och heter Trostyanets.',
		);
	});

	test('is cut around the hits, and says so', () => {
		expect(written(excerpt(TEXT, [7], whole, 3))).toBe('… i [Ukraina], och …');
	});

	test('keeps within its part of the page', () => {
		expect(written(excerpt(TEXT, [3, 7], { from: 4, to: 8 }))).toBe('Den ligger i [Ukraina],');
	});

	test('begins at the start where nothing was hit', () => {
		expect(written(excerpt(TEXT, [], whole, 2))).toBe('Kommunen har …');
	});

	test('takes the window with the most hits', () => {
		const words = wordsOf('x a a a a a a x x');
		expect(written(excerpt(words, [0, 7, 8], { from: 0, to: 9 }, 3))).toBe('… a [x] [x]');
	});

	test('shows HTML in a text as the characters it is', () => {
		const words = wordsOf('<img src=x onerror=alert(1)> &amp; <mark>');
		expect(
			excerpt(words, [0], { from: 0, to: words.length })
				.map(({ text }) => text)
				.join(''),
		).toBe('<img src=x onerror=alert(1)> &amp; <mark>');
	});

	test('never loses, adds or reorders a word', () => {
		fc.assert(
			fc.property(
				fc.array(fc.stringMatching(/^[\p{L}\p{P}<>]{1,8}$/u), { minLength: 1, maxLength: 40 }),
				fc.array(fc.nat(45)),
				fc.integer({ min: 1, max: 50 }),
				(words, hits, length) => {
					const text = excerpt(words, hits, { from: 0, to: words.length }, length)
						.map((part) => part.text)
						.join('')
						.split(' ');
					const wanted = Math.min(length, words.length);
					const before = text.length > wanted && text[0] === '…' ? 1 : 0;
					const kept = text.slice(before, before + wanted);
					expect(` ${words.join(' ')} `).toContain(` ${kept.join(' ')} `);
					expect(text.length - kept.length).toBe(before + (text.length > before + wanted ? 1 : 0));
				},
			),
		);
	});
});
