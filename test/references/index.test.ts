import { describe, expect, it } from 'vitest';
import type { Begrepp, Forfattning, Organ } from '../../src/domain/grunddata.ts';
import { indexDiarienummer } from '../../src/references/diarienummer/diarienummer-index.ts';
import type { Reference } from '../../src/references/reference.ts';
import { buildReferenceIndex } from '../../src/references/reference-index.ts';
import { findReferences } from '../../src/references/references.ts';
import type { Innehall } from '../../src/domain/register.ts';
import { arende, register } from '../domain/values.ts';

/** What is found in a text with a register of its own, as `kind words`. */
function found(text: string, fields: Partial<Innehall>): string[] {
	const own = buildReferenceIndex(register(fields));
	return findReferences(text, own).map((r) => `${text.slice(r.start, r.end)} = ${targetOf(r)}`);
}

function targetOf(reference: Reference): string {
	if (reference.kind === 'organ') return reference.organ;
	if (reference.kind === 'begrepp') return reference.begrepp;
	return reference.kind === 'lagrum' ? (reference.forfattning ?? reference.sfs ?? '?') : reference.kind;
}

describe('indexDiarienummer()', () => {
	const organ = (kortnamn?: string) => ({ id: 'o', namn: 'o', ...(kortnamn !== undefined && { kortnamn }) }) as never;

	it('knows the letters of bodies and of numbers, and takes no other short name for letters', () => {
		const { organ: letters } = indexDiarienummer(
			[
				arende({ id: 'a', diarienummer: 'ITVT 7/2019' }),
				arende({ id: 'b' }),
				arende({ id: 'c', diarienummer: '2021/101' }),
			],
			[organ('BMN'), organ('Nämnden'), organ('K'), organ()],
		);
		expect([...letters].sort()).toEqual(['BMN', 'ITVT']);
	});

	it('keeps every ärende that has a number, in order, and none without one', () => {
		const { arenden } = indexDiarienummer(
			[
				arende({ id: 'a', diarienummer: 'KS-2022/7.107' }),
				arende({ id: 'b', diarienummer: 'KS 2022/7' }),
				arende({ id: 'c' }),
				arende({ id: 'd', diarienummer: 'KS-2023/7' }),
			],
			[],
		);
		expect([...arenden.values()]).toEqual([['a', 'b'], ['d']]);
	});
});

describe('the names of organ', () => {
	const organ = (id: string, namn: string, fields: Partial<Organ> = {}): Organ => {
		return { id, namn, typ: 'namnd', former: [], kallor: [], ...fields };
	};

	it('are the name, the short name and other forms, each with definite form and genitive', () => {
		const own = [organ('n', 'byggnämnd', { kortnamn: 'BN', former: ['byggnadsnämnd'] })];
		const text = 'byggnämnd, byggnämnden, byggnämndens, BN, BN:s, BNs, byggnadsnämnden, byggnadsnämndens';
		expect(found(text, { organ: own })).toEqual(text.split(', ').map((name) => `${name} = n`));
	});

	it('are not the word for their kind alone, but for the one fullmäktige', () => {
		const text = 'fullmäktige, fullmäktiges, nämnden, styrelsen, undefined';
		const styrelse = organ('ks', 'kommunstyrelsen', { typ: 'styrelse' });
		const kf = organ('kf', 'kommunfullmäktige', { typ: 'fullmaktige' });
		const rf = organ('rf', 'regionfullmäktige', { typ: 'fullmaktige' });
		expect(found(text, { organ: [styrelse, kf] })).toEqual(['fullmäktige = kf', 'fullmäktiges = kf']);
		expect(found(text, { organ: [styrelse] })).toEqual([]);
		expect(found(text, { organ: [kf, rf, styrelse] })).toEqual([]);
	});
});

describe('the names of laws', () => {
	const lag = (titel: string, fields: Partial<Forfattning> = {}): Forfattning => {
		return { id: 'lag', sfs: '1999:10', titel, kortnamn: [], adress: 'https://lag.exempel.se', ...fields };
	};
	const named = (text: string, forfattning: Forfattning) => found(text, { forfattningar: [forfattning] });

	it.each([
		['Kvarnlag (1999:10)', 'kvarnlagen'],
		['Kvarnbalk (1999:10)', 'kvarnbalken'],
		['Kvarnförordning (1999:10)', 'kvarnförordningen'],
		['Lag (1999:10) om kvarnar', 'lagen om kvarnar'],
		['Förordning (1999:10) med föreskrifter om kvarnar', 'förordningen med föreskrifter om kvarnar'],
	])('%s is %s in running text, and in the genitive', (titel, name) => {
		expect(named(`Enligt ${name} gäller`, lag(titel))).toEqual([`${name} = lag`]);
		expect(named(`Enligt ${name}s gäller`, lag(titel))).toEqual([`${name}s = lag`]);
	});

	it('are not made of a title of another kind, nor of the kind alone', () => {
		expect(named('regeringsformen och regeringsformenen', lag('Regeringsform (1999:10)'))).toEqual([]);
		expect(named('lagstadgan och lagstadganen', lag('Lagstadga (1999:10)'))).toEqual([]);
		expect(named('lagen, lagen om och lag om kvarnar', lag('Lag (1999:10) om kvarnar'))).toEqual([]);
	});

	it('are the short names that the register lists, with genitive', () => {
		const own = lag('Lag (1999:10) om kvarnar', { kortnamn: ['kvarnlagen', 'KvL'] });
		expect(named('Enligt kvarnlagen, kvarnlagens och (KvL)', own)).toEqual([
			'kvarnlagen = lag',
			'kvarnlagens = lag',
			'KvL = lag',
		]);
	});

	it('take the words of the title along after the number, and only those', () => {
		const own = lag('Lag (1999:10) om kvarnar');
		expect(named('lagen (1999:10) om kvarnar och hjul', own)).toEqual(['lagen (1999:10) om kvarnar = lag']);
		expect(named('lagen (1999:10) om hjul', own)).toEqual(['lagen (1999:10) = lag']);
		expect(named('lagen (1999:10) gäller', lag('Kvarnlag (1999:10)'))).toEqual(['lagen (1999:10) = lag']);
	});
});

describe('the terms of the glossary', () => {
	const begrepp = (fields: Partial<Begrepp>): Begrepp => {
		const rest = {
			former: [],
			synonymer: [],
			forklaring: 'Vatten rinner i den.',
			seAven: [],
			lagrum: [],
			brodtext: '',
		};
		return { id: 'ranna', term: 'ränna', ...rest, ...fields };
	};

	it('mean something else in the phrases listed, from their first word to their last', () => {
		const own = { begrepp: [begrepp({ former: ['rännan'], inte: ['rädda rännan i tid'] })] };
		expect(found('Vi ska rädda rännan i tid, och rännan är lång', own)).toEqual(['rännan = ranna']);
		expect(found('rädda rännan i god tid', own)).toEqual(['rännan = ranna']);
	});

	it('mean what they mean where a phrase only begins inside them', () => {
		const own = { begrepp: [begrepp({ term: 'ränna med vatten', inte: ['vatten i kvarnen'] })] };
		expect(found('en ränna med vatten i kvarnen', own)).toEqual(['ränna med vatten = ranna']);
	});

	it('need no list of such phrases', () => {
		expect(found('en ränna', { begrepp: [begrepp({})] })).toEqual(['ränna = ranna']);
	});
});
