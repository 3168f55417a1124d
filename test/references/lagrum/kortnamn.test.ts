import { expect, it } from 'vitest';
import { readIntroduction } from '../../../src/references/lagrum/kortnamn.ts';
import { tokenize } from '../../../src/references/tokens.ts';

/** What the brackets after a word give a law for a name, and how many tokens they take. */
const read = (text: string) => {
	const found = readIntroduction(tokenize(`lag ${text}`), 1);
	return found && { ...found, to: found.to - 1 };
};

it.each([
	['(befogenhetslagen)', 'befogenhetslagen', 3],
	['(miljöbalken)', 'miljöbalken', 3],
	['(tryckfrihetsförordningen)', 'tryckfrihetsförordningen', 3],
	['(LAS)', 'las', 3],
	['(KL)', 'kl', 3],
	['(SoL)', 'sol', 3],
	['(ABCDEF)', 'abcdef', 3],
	['("KL")', 'kl', 5],
	['(”befogenhetslagen”)', 'befogenhetslagen', 5],
	['(’KL’)', 'kl', 5],
	['("KL)', 'kl', 4],
	['(nedan KL)', 'kl', 4],
	['(nedan kallad KL)', 'kl', 5],
	['(här nedan förkortad ”KL”) säger', 'kl', 8],
	['(fortsättningsvis här nedan kallad KL)', 'kl', 7],
])('%s gives a law the short name "%s"', (text, namn, to) => {
	expect(read(text)).toEqual({ namn, to });
});

it.each([
	'[KL)',
	'KL)',
	'(',
	'()',
	'(KL',
	'(KL"',
	'(KL x)',
	'(K)',
	'(Kl)',
	'(kl)',
	'(ABCDEFG)',
	'(lagens)',
	'(lagenhet)',
	'(2017)',
	'("2017")',
	'(nedan)',
	'(se KL)',
	'(-KL)',
	'(hädanefter fortsättningsvis här nedan kallad KL)',
	'(\n\nKL)',
	'(KL\n\n)',
	'("KL"\n\n)',
])('%j gives no law a short name', (text) => {
	expect(read(text)).toBeUndefined();
});
