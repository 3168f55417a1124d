import { describe, expect, it } from 'vitest';
import type { Arende } from '../../src/domain/arende.ts';
import type { Amne, Begrepp, Forfattning, Organ, Person, Sida } from '../../src/domain/grunddata.ts';
import { arOf, forstKand, senastKand } from '../../src/domain/register.ts';
import { fc } from '../fast-check.ts';
import { arende, beslut, datum, handelse, handling, KALLA, register, yrkande } from './values.ts';

function person(id: string, namn: string): Person {
	return { id, namn, namnvarianter: [], kategori: 'fortroendevald', uppdrag: [], saknas: [] };
}

function organ(id: string, namn: string): Organ {
	return { id, namn, former: [], typ: 'namnd', kallor: [] };
}

function amne(id: string, namn: string): Amne {
	return { id, namn, beskrivning: 'Ett ämne.' };
}

function forfattning(id: string, sfs: string): Forfattning {
	return { id, sfs, titel: 'Kvarnlag', kortnamn: [], adress: 'https://lag.exempel.se' };
}

function begrepp(id: string, term: string): Begrepp {
	const empty = { former: [], synonymer: [], seAven: [], lagrum: [], brodtext: '' };
	return { id, term, forklaring: 'Ett begrepp.', ...empty };
}

function sida(id: string, titel: string): Sida {
	return { id, titel, ingress: '', brodtext: '', format: 'md' };
}

const MOTION = arende({
	id: 'motion-2023-vaderkvarn',
	amnen: ['kultur'],
	parter: [{ person: 'aron-ek', parti: 'v', roll: 'motionär', kalla: KALLA }],
	handelser: [handelse({ id: 'vackt', datum: datum('2023-02-13'), personer: ['aron-ek'], organ: 'kommunfullmaktige' })],
	handlingar: [
		handling({
			id: '2024-03-06-protokoll',
			datum: datum('2024-03-06'),
			yrkanden: [yrkande({ id: 'bifall', av: [{ person: 'aron-ek', parti: 'v' }] })],
			beslut: [
				beslut({
					id: 'ks',
					organ: 'kommunstyrelse',
					reservationer: [{ av: [{ person: 'aron-ek', parti: 'v' }], lydelse: 'Reserverar sig.', kalla: KALLA }],
				}),
			],
		}),
	],
});
const ANNAT = arende({ id: 'ks-2022-1011', amnen: ['kultur', 'vagar'] });

describe('buildRegister()', () => {
	const built = () =>
		register({
			arenden: [MOTION, ANNAT],
			lankar: [
				{ fran: 'ks-2022-1011', till: 'motion-2023-vaderkvarn/2024-03-06-protokoll', typ: 'namner', kalla: KALLA },
				{ fran: 'ks-2022-1011', till: 'ks-2022-1011/2024-yrkande', typ: 'tillagg-till', kalla: KALLA },
			],
			personer: [person('o', 'Örjan Ek'), person('a', 'Åsa Ek'), person('z', 'Zara Ek'), person('ae', 'Ärla Ek')],
			organ: [organ('b', 'Byggnadsnämnden'), organ('a', 'arbetsutskottet')],
			amnen: [amne('2', 'ätbart'), amne('3', 'Åkrar'), amne('1', 'zoologi')],
			forfattningar: [forfattning('2', '2017:725'), forfattning('1', '1949:105')],
			begrepp: [begrepp('2', 'överklagande'), begrepp('1', 'yrkande')],
			sidor: [sida('2', 'Om'), sida('1', 'Kontakt')],
			partier: [
				{ id: 'v', beteckning: 'V', namn: 'Vindpartiet', former: [], kallor: [] },
				{ id: 'x', beteckning: 'A', former: [], kallor: [] },
			],
		});

	it('indexes ärenden by id and handlingar by full id', () => {
		expect([...built().arenden.keys()]).toEqual(['ks-2022-1011', 'motion-2023-vaderkvarn']);
		expect([...built().handlingar.keys()]).toEqual(['motion-2023-vaderkvarn/2024-03-06-protokoll']);
	});

	it('puts the registers in Swedish order of name', () => {
		expect([...built().personer.keys()]).toEqual(['z', 'a', 'ae', 'o']);
		expect([...built().organ.keys()]).toEqual(['a', 'b']);
		expect([...built().partier.keys()]).toEqual(['x', 'v']);
		expect([...built().amnen.keys()]).toEqual(['1', '3', '2']);
		expect([...built().forfattningar.keys()]).toEqual(['1', '2']);
		expect([...built().begrepp.keys()]).toEqual(['1', '2']);
		expect([...built().sidor.keys()]).toEqual(['1', '2']);
	});

	it('finds the links of an ärende from both ends, a link within it once', () => {
		expect(built().lankarFor.get('motion-2023-vaderkvarn')).toHaveLength(1);
		expect(built().lankarFor.get('ks-2022-1011')).toHaveLength(2);
	});

	it('finds what a person, a party and an organ did', () => {
		const slag = (akter: readonly { slag: string }[] | undefined) => akter?.map((akt) => akt.slag);
		expect(slag(built().akterAvPerson.get('aron-ek'))).toEqual(['handelse', 'yrkande', 'reservation']);
		expect(slag(built().akterAvParti.get('v'))).toEqual(['handelse', 'yrkande', 'reservation']);
		expect(slag(built().akterAvOrgan.get('kommunstyrelse'))).toEqual(['beslut']);
		expect(slag(built().akterAvOrgan.get('kommunfullmaktige'))).toEqual(['handelse']);
		// Who has no person, party or organ stands under none.
		expect([...built().akterAvPerson.keys()]).toEqual(['aron-ek']);
		expect([...built().akterAvParti.keys()]).toEqual(['v']);
		expect([...built().akterAvOrgan.keys()].sort()).toEqual(['kommunfullmaktige', 'kommunstyrelse']);
	});

	it('finds the ärenden about a topic and of a year, newest year first', () => {
		expect(
			built()
				.arendenOmAmne.get('kultur')
				?.map(({ id }) => id),
		).toEqual(['ks-2022-1011', 'motion-2023-vaderkvarn']);
		expect(
			built()
				.arendenOmAmne.get('vagar')
				?.map(({ id }) => id),
		).toEqual(['ks-2022-1011']);
		expect([...built().arendenPerAr.keys()]).toEqual(['2024', '2023']);
	});

	it('is the same whatever order the ärenden were read in', () => {
		const keys = (arenden: readonly Arende[]) => {
			const { arenden: a, handlingar, akterAvPerson, arendenPerAr } = register({ arenden });
			return [[...a.keys()], [...handlingar.keys()], [...akterAvPerson.keys()], [...arendenPerAr.keys()]];
		};
		expect(keys([ANNAT, MOTION])).toEqual(keys([MOTION, ANNAT]));
	});
});

describe('arOf()', () => {
	it('gives the years in which something certain to the year happened, those of decisions included', () => {
		const handelser = ['2023-02-13', '2023-10-04/..', '2019-23', '2017/2018', '194X', '2016/2016-05', '..'].map(
			(text, i) => handelse({ id: `h${i}`, datum: datum(text) }),
		);
		const handlingar = [handling({ id: 'p', beslut: [beslut({ id: 'b', datum: datum('2024-01-02') })] })];
		expect(arOf(arende({ handelser, handlingar }))).toEqual(['2016', '2019', '2023', '2024']);
	});

	it('does not count the background', () => {
		expect(arOf(arende({ handelser: [handelse({ id: 'a', typ: 'bakgrund', datum: datum('1985') })] }))).toEqual([]);
	});
});

describe('senastKand()', () => {
	const med = (...texts: string[]) =>
		arende({ handelser: texts.map((text, i) => handelse({ id: `h${i}`, datum: datum(text) })) });

	it('is the date of the last thing known', () => {
		expect(senastKand(med('2023-02-13', '2023-10-04', '1985'))).toBe('2023-10-04');
		expect(senastKand(MOTION)).toBe('2024-03-06');
		expect(senastKand(arende())).toBeUndefined();
	});

	it('has its opposite, the first thing known, whether an event or a handling', () => {
		const handlingar = [handling({ id: 'h', datum: datum('1992-02-24') })];
		expect(forstKand({ ...med('1992-03-25', '../1992-01-01'), handlingar })).toBe('1992-02-24');
		expect(forstKand(med('1985', '1985-01-01', '1986'))).toBe('1985-01-01');
		expect(forstKand(arende())).toBeUndefined();
	});

	it('counts the decisions, and not the background', () => {
		const handlingar = [handling({ id: 'p', beslut: [beslut({ id: 'b', datum: datum('2024-01-02') })] })];
		const handelser = [handelse({ id: 'a', typ: 'bakgrund', datum: datum('2030') })];
		expect(senastKand(arende({ handelser, handlingar }))).toBe('2024-01-02');
	});

	it('is the most certain of those that may begin on the same day', () => {
		expect(senastKand(med('2023', '2023-01', '2023-01-01', '2023-01-01/..'))).toBe('2023-01-01');
		expect(senastKand(med('2023-01-01/..', '2023', '2023-01'))).toBe('2023-01');
		expect(senastKand(med('2023-01-01/..', '2023'))).toBe('2023');
		expect(senastKand(med('2023?', '2023', '2023~'))).toBe('2023');
		expect(senastKand(arende({ handlingar: [handling({ id: 'h', datum: datum('2024-05-05') })] }))).toBe('2024-05-05');
	});

	it('is not a date whose day nobody knows', () => {
		expect(senastKand(med('..', '2023-02-13'))).toBe('2023-02-13');
		expect(senastKand(med('../2024', '2023-02-13'))).toBe('2023-02-13');
	});

	it('does not depend on the order of the events', () => {
		const texts = ['2023', '2023-01-01', '2023-01', '2023-01-01/..', '2022'];
		fc.assert(
			fc.property(fc.shuffledSubarray(texts, { minLength: texts.length }), (shuffled) => {
				expect(senastKand(med(...shuffled))).toBe(senastKand(med(...texts)));
			}),
		);
	});
});
