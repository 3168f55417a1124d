import { describe, expect, it } from 'vitest';
import { aktgrupper } from '../../src/domain/aktgrupper.ts';
import { akterI } from '../../src/domain/akt.ts';
import { expectedPages } from '../../src/build/expected.ts';
import { akterAv, langaListor, MAX_AKTER } from '../../src/domain/langa-listor.ts';
import { arende, beslut, datum, handelse, handling, KALLA, register, yrkande } from './values.ts';

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

	it('has a group for each kind, in one order, and puts a draft of a decision among the proposals', () => {
		const niva = ['utkast', 'forslag', 'delbeslut', 'slutligt'] as const;
		const protokoll = handling({
			id: 'p',
			undertecknare: [{ person: 'siv-al', kalla: KALLA }],
			yrkanden: [yrkande({ id: 'y' })],
			beslut: niva.map((n) =>
				beslut({
					id: n,
					niva: n,
					reservationer: n === 'slutligt' ? [{ av: [{ parti: 'v' }], lydelse: 'Nej.', kalla: KALLA }] : [],
				}),
			),
		});
		const one = arende({ handelser: [handelse({ id: 'e', organ: 'ks' })], handlingar: [protokoll] });
		expect(
			aktgrupper(akterI(one)).map(({ slag, akter }) => [
				slag,
				akter.map((akt) => (akt.slag === 'beslut' ? akt.beslut.niva : akt.slag)),
			]),
		).toEqual([
			['yrkande', ['yrkande']],
			['forslag', ['utkast', 'forslag']],
			['beslut', ['delbeslut', 'slutligt']],
			['reservation', ['reservation']],
			['undertecknade', ['undertecknade']],
			['handelse', ['handelse']],
		]);
		expect(aktgrupper([])).toEqual([]);
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

	it('are made of what a person, a party or an organ did, each from its own', () => {
		const reg = register({
			arenden: [
				arende({ handlingar: [handling({ id: 'h', undertecknare: [{ person: 'x', parti: 'v', kalla: KALLA }] })] }),
				arende({ id: 'b', handelser: [handelse({ id: 'e', organ: 'x' })] }),
			],
		});
		const slag = (folder: 'personer' | 'partier' | 'organ', id: string) =>
			akterAv({ slag: folder, id }, reg).map((akt) => akt.slag);
		expect([slag('personer', 'x'), slag('partier', 'v'), slag('organ', 'x')]).toEqual([
			['undertecknade'],
			['undertecknade'],
			['handelse'],
		]);
		expect(slag('partier', 'x')).toEqual([]);
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
