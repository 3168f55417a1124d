import { describe, expect, it } from 'vitest';
import { aktgrupper } from '../../src/domain/aktgrupper.ts';
import { akterI } from '../../src/domain/akt.ts';
import { expectedPages } from '../../src/build/expected.ts';
import { langaListor, MAX_AKTER } from '../../src/domain/langa-listor.ts';
import { arende, beslut, datum, handling, KALLA, register } from './values.ts';

describe('aktgrupper()', () => {
	it('calls a decision on what to propose a proposal, and puts the latest first', () => {
		const one = arende({
			handlingar: [
				handling({ id: 'a', datum: datum('2023-01-01'), beslut: [beslut({ id: 'tidigt' })] }),
				handling({ id: 'b', datum: datum('2024-01-01'), beslut: [beslut({ id: 'sent' })] }),
			],
		});
		const grupper = aktgrupper(akterI(one));
		expect(grupper.map(({ slag }) => slag)).toEqual(['forslag']);
		expect(grupper[0]?.akter.map((akt) => (akt.slag === 'beslut' ? akt.beslut.id : ''))).toEqual(['sent', 'tidigt']);
	});
});

describe('langaListor()', () => {
	const signed = (n: number) =>
		register({
			personer: [
				{ id: 'aron-ek', namn: 'Aron Ek', namnvarianter: [], kategori: 'fortroendevald', uppdrag: [], saknas: [] },
			],
			arenden: Array.from({ length: n }, (_, i) =>
				arende({
					id: `a${String(i)}`,
					handlingar: [
						handling({ id: 'h', arende: `a${String(i)}`, undertecknare: [{ person: 'aron-ek', kalla: KALLA }] }),
					],
				}),
			),
		});

	it('are only of those who did more of a kind than their own page takes', () => {
		expect(langaListor(signed(MAX_AKTER))).toEqual([]);
		const [lista, ...others] = langaListor(signed(MAX_AKTER + 1));
		expect(others).toEqual([]);
		expect(lista).toMatchObject({ slag: 'personer', id: 'aron-ek', grupp: 'undertecknade' });
		expect(lista?.akter).toHaveLength(MAX_AKTER + 1);
	});

	it('have as many pages as are expected', () => {
		const pages = expectedPages(signed(201)).filter((page) => page.startsWith('/personer/aron-ek/'));
		expect(pages).toEqual([
			'/personer/aron-ek/',
			'/personer/aron-ek/undertecknade/',
			'/personer/aron-ek/undertecknade/2/',
			'/personer/aron-ek/undertecknade/3/',
		]);
	});
});
