import { describe, expect, it } from 'vitest';
import { areParallel } from '../../../../src/check/regler/stod/steg.ts';
import {
	areOpposed,
	standpunkt,
	type AuthoredYrkande,
	type PlacedYrkande,
	type Standpunkt,
} from '../../../../src/check/regler/stod/yrkanden.ts';

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
