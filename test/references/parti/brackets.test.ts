import { expect, it } from 'vitest';
import { partierInBrackets } from '../../../src/references/parti/brackets.ts';
import { indexPartier } from '../../../src/references/parti/parti-index.ts';
import { tokenize } from '../../../src/references/tokens.ts';
import { PARTIER } from '../people.ts';

const index = indexPartier(PARTIER);

/** What stands in the brackets after a name: letters, ids, and how far in each stands. */
const read = (text: string): string =>
	partierInBrackets(tokenize(`Ek ${text}`), 1, index)
		.map((found) => `${found.text}=${found.parti ?? '?'}@${String(found.at - 1)}`)
		.join(' ');

it.each([
	['(L)', 'L=l@1'],
	['(l)', 'l=l@1'],
	['(X)', 'X=?@1'],
	['(M, KD)', 'M=m@1 KD=kd@3'],
	['(M+KD)', 'M=m@1 KD=kd@3'],
	['(M och KD)', 'M=m@1 KD=kd@3'],
	['(M, KD och L)', 'M=m@1 KD=kd@3 L=l@5'],
	['(abcde)', 'abcde=?@1'],
	['(L) (M)', 'L=l@1'],
	[
		`(${Array.from({ length: 8 }, () => 'L').join(', ')})`,
		Array.from({ length: 8 }, (_, i) => `L=l@${String(1 + 2 * i)}`).join(' '),
	],
])('reads the parties of %s', (text, parties) => {
	expect(read(text)).toBe(parties);
});

it.each([
	'L)',
	'[L)',
	'L',
	'()',
	'(L',
	'(L M)',
	'(L;M)',
	'(L/M)',
	'(L,)',
	'(L, 2)',
	'(abcdef)',
	'(\n\nL)',
	'(L,\n\nM)',
	'(L\n\n)',
	`(${Array.from({ length: 9 }, () => 'L').join(', ')})`,
])('reads no parties in %j', (text) => {
	expect(read(text)).toBe('');
});
