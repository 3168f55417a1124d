import { describe, expect, it } from 'vitest';
import { areParallel, shownSteg } from '../../../../src/check/regler/stod/steg.ts';
import {
	arendetsForslag,
	areOpposed,
	standpunkt,
	type AuthoredYrkande,
	type PlacedYrkande,
	type Standpunkt,
} from '../../../../src/check/regler/stod/yrkanden.ts';
import type { ArendeMapp, Arkiv } from '../../../../src/read/arkiv.ts';

type Fields = Pick<AuthoredYrkande, 'id' | 'typ'> & Partial<AuthoredYrkande>;

/** The side that the last of some yrkanden takes. */
function side(...yrkanden: readonly [...Fields[], Fields]): Standpunkt | undefined {
	const all = new Map(yrkanden.map((yrkande) => [yrkande.id, { yrkande } as PlacedYrkande]));
	return standpunkt(yrkanden.at(-1) as AuthoredYrkande, all);
}

describe('standpunkt()', () => {
	const forslag = { id: 'motionen', typ: 'forslag' } as const;

	it('of a proposal is to approve itself', () => {
		expect(side(forslag)).toEqual({ vill: 'bifall', forslag: 'motionen' });
	});

	it('is to approve or to reject what the yrkande is about, where it says so', () => {
		expect(side(forslag, { id: 'b', typ: 'bifall', avser: 'motionen' })).toEqual({
			vill: 'bifall',
			forslag: 'motionen',
		});
		expect(side(forslag, { id: 'a', typ: 'avslag', avser: 'motionen' })).toEqual({
			vill: 'avslag',
			forslag: 'motionen',
		});
		expect(side({ id: 'a', typ: 'avslag', avser: 'annat-arende' })).toEqual({
			vill: 'avslag',
			forslag: 'annat-arende',
		});
		expect(side({ id: 'a', typ: 'avslag' })).toStrictEqual({ vill: 'avslag' });
	});

	it('is to send back or to postpone, whatever it is about', () => {
		expect(side(forslag, { id: 'a', typ: 'aterremiss', avser: 'motionen' })).toEqual({ vill: 'aterremiss' });
		expect(side({ id: 'a', typ: 'bordlaggning' })).toEqual({ vill: 'bordlaggning' });
	});

	it.each(['tillagg', 'andring'] as const)('is none for a %s, nor for one who supports or rejects it', (typ) => {
		const extra = { id: 'extra', typ };
		expect(side(extra)).toBeUndefined();
		expect(side(extra, { id: 'b', typ: 'bifall', avser: 'extra' })).toBeUndefined();
		expect(side(extra, { id: 'a', typ: 'avslag', avser: 'extra' })).toBeUndefined();
	});
});

describe('areOpposed()', () => {
	const bifall: Standpunkt = { vill: 'bifall', forslag: 'motionen' };
	const avslag: Standpunkt = { vill: 'avslag', forslag: 'motionen' };
	const annat: Standpunkt = { vill: 'bifall', forslag: 'forvaltningens' };
	const annatAvslag: Standpunkt = { vill: 'avslag', forslag: 'forvaltningens' };

	it.each<[string, Standpunkt, Standpunkt, boolean]>([
		['yes and no to one proposal', bifall, avslag, true],
		['yes to two proposals', bifall, annat, true],
		['yes twice to one', bifall, bifall, false],
		['no twice to one', avslag, avslag, false],
		['no to two', avslag, annatAvslag, false],
		['yes to one and no to the other', bifall, annatAvslag, false],
		['yes and no to what nobody names', { vill: 'bifall' }, { vill: 'avslag' }, true],
		['yes to one, and yes to what nobody names', bifall, { vill: 'bifall' }, false],
		['no to one, and yes to what nobody names', avslag, { vill: 'bifall' }, false],
		['sending back and yes', { vill: 'aterremiss' }, bifall, true],
		['postponing and no', { vill: 'bordlaggning' }, avslag, true],
		['sending back and postponing', { vill: 'aterremiss' }, { vill: 'bordlaggning' }, true],
		['sending back twice', { vill: 'aterremiss' }, { vill: 'aterremiss' }, false],
		['postponing twice', { vill: 'bordlaggning' }, { vill: 'bordlaggning' }, false],
	])('%s', (_, a, b, expected) => {
		expect([areOpposed(a, b), areOpposed(b, a)]).toEqual([expected, expected]);
	});
});

/** An ärende in memory, of which a test says only what it is about; a place is the path that was asked for. */
function mapp(index: object, handlingar: Readonly<Record<string, object>> = {}): ArendeMapp {
	const yaml = { at: (path: readonly PropertyKey[]) => path.join('.') };
	const own = { typ: 'motion', handelser: [], parter: [], ...index };
	return {
		index: { data: own, yaml },
		handlingar: Object.entries(handlingar).map(([id, data]) => {
			return { id, yaml, data: { typ: 'skrivelse', beslut: [], yrkanden: [], ...data } };
		}),
	} as unknown as ArendeMapp;
}

describe('arendetsForslag()', () => {
	const forslag = { id: 'f', typ: 'forslag', niva: 'yrkande', av: [{ parti: 'v' }] };
	const begun = (yrkande: object, ...parter: readonly object[]) => [
		...arendetsForslag(mapp({ parter }, { m: { yrkanden: [{ ...forslag, ...yrkande }] } })),
	];

	it('are the proposals of a party to the ärende', () => {
		expect(begun({}, { parti: 'v' })).toEqual(['f']);
		expect(begun({}, { parti: 'm' })).toEqual([]);
		expect(begun({}, { parti: 'm' }, { parti: 'v' })).toEqual(['f']);
		expect(begun({ av: [{ parti: 'm' }, { parti: 'v' }] }, { parti: 'v' })).toEqual(['f']);
		expect(begun({})).toEqual([]);
	});

	it('are known by the party alone when the motion names no person, and else by the person', () => {
		expect(begun({}, { person: 'aron-ek', parti: 'v' })).toEqual(['f']);
		expect(begun({ av: [{ person: 'aron-ek' }] }, { person: 'aron-ek', parti: 'v' })).toEqual(['f']);
		expect(begun({ av: [{ person: 'berit-al', parti: 'v' }] }, { person: 'aron-ek', parti: 'v' })).toEqual([]);
		expect(begun({ av: [{ organ: 'kommunstyrelsen' }] }, { organ: 'kommunstyrelsen' })).toEqual([]);
	});

	it('are no drafts, no answers to another, and nothing but proposals', () => {
		expect(begun({ niva: 'utkast' }, { parti: 'v' })).toEqual([]);
		expect(begun({ avser: 'annat' }, { parti: 'v' })).toEqual([]);
		expect(begun({ typ: 'bifall' }, { parti: 'v' })).toEqual([]);
	});
});

describe('shownSteg()', () => {
	const organ = [
		{ id: 'kf', data: { typ: 'fullmaktige' } },
		{ id: 'ks', data: { typ: 'styrelse' } },
	];
	const shown = (arende: ArendeMapp) => shownSteg(arende, { organ } as unknown as Arkiv);
	const steps = (arende: ArendeMapp) => shown(arende).map(({ id, steg }) => `${id} ${steg}`);
	const ocksa = (beslut: object) =>
		shown(mapp({}, { p: { beslut: [{ id: 'b', niva: 'slutligt', ...beslut }] } })).map((steg) => steg.ocksa);

	it('are those of the events, the background left out', () => {
		const handelser = [
			{ id: 'a', steg: 'vackt', datum: '2023-02-13' },
			{ id: 'b', typ: 'bakgrund', steg: 'avgjord' },
			{ id: 'c' },
		];
		expect(shown(mapp({ handelser }))).toEqual([
			{
				...{ steg: 'vackt', ocksa: [], svagt: false, id: 'a', vad: 'händelsen "a"' },
				...{ datum: '2023-02-13', plats: 'handelser.0.datum' },
			},
		]);
	});

	it('are those of the handlingar for which no event tells a step', () => {
		const handlingar = { m: { typ: 'motion', datum: '2023-02-13' }, t: { typ: 'tjansteutlatande' }, s: {} };
		expect(steps(mapp({}, handlingar))).toEqual(['m vackt', 't utredd']);
		expect(steps(mapp({ handelser: [{ id: 'a', steg: 'vackt', handling: 'm' }] }, handlingar))).toEqual([
			'a vackt',
			't utredd',
		]);
		expect(steps(mapp({ handelser: [{ id: 'a', handling: 'm' }] }, handlingar))).toEqual(['m vackt', 't utredd']);
		expect(steps(mapp({ handelser: [{ id: 'a', steg: 'bereds' }] }, handlingar))).toEqual([
			...['a bereds', 'm vackt', 't utredd'],
		]);
		expect(shown(mapp({}, handlingar))[0]).toEqual({
			...{ steg: 'vackt', ocksa: [], svagt: false, id: 'm', vad: 'handlingen m' },
			...{ datum: '2023-02-13', plats: 'datum' },
		});
	});

	it('are weak in an ärende of another kind than those that are handed in', () => {
		const weak = (typ: string) => shown(mapp({ typ }, { t: { typ: 'tjansteutlatande' } })).map(({ svagt }) => svagt);
		expect(['motion', 'fraga', 'remiss', 'ovrigt'].map(weak)).toEqual([[false], [false], [true], [true]]);
	});

	it('are those of the decisions instead of their handling, on the day of the decision or else of the handling', () => {
		const beslut = [
			{ id: 'a', niva: 'slutligt', datum: '2024-01-02' },
			{ id: 'b', niva: 'forslag' },
		];
		const found = shown(mapp({}, { t: { typ: 'tjansteutlatande', datum: '2024-01-01', beslut } }));
		expect(found.map(({ vad, steg, datum, plats }) => [vad, steg, datum, plats])).toEqual([
			['beslutet "a" i t', 'avgjord', '2024-01-02', 'beslut.0.datum'],
			['beslutet "b" i t', 'forslag-till-kf', '2024-01-01', 'beslut.1.datum'],
		]);
	});

	it('may be said otherwise of a proposal to another body than fullmäktige', () => {
		expect(ocksa({ niva: 'forslag', riktatTill: 'ks' })).toEqual([['i-utskott', 'i-namnd']]);
		expect(ocksa({ niva: 'forslag', riktatTill: 'kf' })).toEqual([[]]);
		expect(ocksa({ niva: 'forslag', riktatTill: 'okand' })).toEqual([[]]);
		expect(ocksa({ niva: 'forslag' })).toEqual([[]]);
		expect(ocksa({ niva: 'delbeslut', riktatTill: 'ks' })).toEqual([[]]);
	});

	it('may be later of a final decision whose minutes are approved and announced, and of no other', () => {
		expect(ocksa({})).toEqual([[]]);
		expect(ocksa({ justerat: '2024-01-05' })).toEqual([['justerad']]);
		expect(ocksa({ anslag: { fran: '2024-01-06' } })).toEqual([['tillkannagiven']]);
		expect(ocksa({ justerat: '2024-01-05', anslag: { fran: '2024-01-06' } })).toEqual([['justerad', 'tillkannagiven']]);
		expect(ocksa({ niva: 'delbeslut', justerat: '2024-01-05', anslag: { fran: '2024-01-06' } })).toEqual([[]]);
	});
});

describe('areParallel()', () => {
	it.each([
		['overklagad', 'verkstalld'],
		['laga-kraft', 'expedierad'],
		['expedierad', 'justerad'],
		['verkstalld', 'upphavd'],
		['tillkannagiven', 'expedierad'],
		['faststalld', 'verkstalld'],
	] as const)('a decision may be %s before or after it is %s', (a, b) => {
		expect([areParallel(a, b), areParallel(b, a)]).toEqual([true, true]);
	});

	it.each([
		['expedierad', 'verkstalld'],
		['overklagad', 'laga-kraft'],
		['avgjord', 'verkstalld'],
		['vackt', 'justerad'],
		['vackt', 'bereds'],
	] as const)('%s and %s have an order', (a, b) => {
		expect([areParallel(a, b), areParallel(b, a)]).toEqual([false, false]);
	});
});
