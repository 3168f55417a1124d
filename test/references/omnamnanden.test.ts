import { describe, expect, it } from 'vitest';
import type { Stycke, Textlank } from '../../src/domain/handling.ts';
import { referencesIn, turnAround } from '../../src/references/omnamnanden.ts';
import type { Reference } from '../../src/references/reference.ts';
import { buildReferenceIndex } from '../../src/references/reference-index.ts';
import { handling, register } from '../domain/values.ts';
import { BEGREPP, FORFATTNINGAR } from './content.ts';
import { ARENDEN, ORGAN, PARTIER, PERSONER } from './people.ts';

const index = buildReferenceIndex(
	register({
		...{ arenden: ARENDEN, organ: ORGAN, partier: PARTIER, personer: PERSONER },
		...{ begrepp: BEGREPP, forfattningar: FORFATTNINGAR },
	}),
);

function stycke(id: string, text: string, lankar?: readonly Textlank[]): Stycke {
	return { id, ankare: `p--${id}`, text, slag: 'stycke', ...(lankar && { lankar }) };
}

/** A paragraph in which the words between guillemets lead to an address. */
function linked(marked: string, adress: string): Stycke {
	const start = marked.indexOf('«');
	const end = marked.indexOf('»') - 1;
	return stycke('s1', marked.replace(/[«»]/g, ''), [{ start, end, adress }]);
}

const named = (stycken: readonly Stycke[], inteLankar: readonly string[] = []) =>
	referencesIn(handling({ id: 'okant-datum-yrkande', stycken, inteLankar }), index).map(
		({ stycke: { id, text }, reference: { kind, start, end } }) => `${id} ${kind} ${text.slice(start, end)}`,
	);

describe('referencesIn()', () => {
	it('tells handling, paragraph and place of everything that is named, in order', () => {
		const stycken = [stycke('s1', 'Liberalerna yrkar.'), stycke('s2', 'Den 6 mars 2024 svarar Bo Källström (L).')];
		expect(named(stycken)).toEqual([
			's1 parti Liberalerna',
			's1 begrepp yrkar',
			's2 datum 6 mars 2024',
			's2 person Bo Källström',
			's2 parti L',
		]);
		const [first] = referencesIn(handling({ id: 'okant-datum-yrkande', stycken }), index);
		expect(first).toEqual({
			handling: 'motion-2023-vaderkvarn/okant-datum-yrkande',
			stycke: stycken[0],
			reference: { kind: 'parti', parti: 'l', start: 0, end: 11 },
		});
	});

	it('reads the paragraphs as one document: a surname alone is nobody when two bear it further down', () => {
		const one = [stycke('s1', 'Eva Alnäs talar.'), stycke('s2', 'Alnäs svarar.')];
		expect(named(one)).toEqual(['s1 person Eva Alnäs', 's2 person Alnäs']);
		expect(named([...one, stycke('s3', 'Mats Alnäs talar.')])).toEqual(['s1 person Eva Alnäs', 's3 person Mats Alnäs']);
	});

	it('does not let the last word of a paragraph and the first of the next be one name', () => {
		expect(named([stycke('s1', 'Ledamoten Bo'), stycke('s2', 'Källström svarar.')])).toEqual(['s1 begrepp Ledamoten']);
	});

	it('leaves out the words that the handling asks not to link, just as they are written', () => {
		const stycken = [stycke('s1', 'Motionen och motionen.')];
		expect(named(stycken, ['motionen'])).toEqual(['s1 begrepp Motionen']);
		expect(named(stycken, ['motion'])).toEqual(['s1 begrepp Motionen', 's1 begrepp motionen']);
	});

	it('takes the editor’s own link for what it says, and finds nothing else in its words', () => {
		const text = 'Se «kommunstyrelsens svar», säger kommunstyrelsen.';
		expect(named([linked(text, '/begrepp/tjansteutlatande/')])).toEqual([
			's1 begrepp kommunstyrelsens svar',
			's1 organ kommunstyrelsen',
		]);
	});

	it.each([
		['a reference that a link begins in', 'kommunstyrelsens «förvaltning» svarar', ['s1 organ förvaltning']],
		[
			'a reference that a link ends in',
			'«svar från kommunstyrelsens» förvaltning',
			['s1 organ svar från kommunstyrelsens'],
		],
		['a reference right before a link', 'kommunstyrelsen« svarar»', ['s1 organ kommunstyrelsen', 's1 organ  svarar']],
		['a reference right after a link', '«Svar: »kommunstyrelsen', ['s1 organ Svar: ', 's1 organ kommunstyrelsen']],
		['a reference before and one after a link', 'KF och «de» och KS', ['s1 organ KF', 's1 organ de', 's1 organ KS']],
	])('tells a link from %s', (_, text, expected) => {
		expect(named([linked(text, '/organ/kommunstyrelse/')])).toEqual(expected);
	});

	it.each<[string, Partial<Reference>]>([
		['/personer/bo-kallstrom/', { kind: 'person', person: 'bo-kallstrom' }],
		['/partier/l/', { kind: 'parti', parti: 'l' }],
		['/organ/kommunstyrelse/', { kind: 'organ', organ: 'kommunstyrelse' }],
		['/begrepp/motion/', { kind: 'begrepp', begrepp: 'motion' }],
		['/forfattningar/2017-725/', { kind: 'lagrum', forfattning: '2017-725', paragrafer: [] }],
	])('knows what a link to %s means', (adress, reference) => {
		const found = referencesIn(handling({ id: 'a', stycken: [linked('Det «här» är allt.', adress)] }), index);
		expect(found.map((f) => f.reference)).toEqual([{ ...reference, start: 4, end: 7 }]);
	});

	it.each([
		'/arenden/ks-2022-1011/',
		'/amnen/skola/',
		'/personer/',
		'/personer/bo-kallstrom',
		'/personer/bo-kallstrom/uppdrag/',
		'/personer/Bo/',
		'personer/bo-kallstrom/',
		'/om/personer/bo-kallstrom/',
		'https://exempel.se/personer/bo-kallstrom/',
		'#s2',
	])('a link to %s names nothing that is counted', (adress) => {
		expect(named([linked('Det «här» är allt.', adress)])).toEqual([]);
	});
});

describe('turnAround()', () => {
	const at = (id: string, text: string) => referencesIn(handling({ id, stycken: [stycke('s1', text)] }), index);

	it('lists the places by what they name, in the order of the handlingar', () => {
		const text = '5 kap. 35 § kommunallagen, KS-2022/1011, Bo Källström (L), kommunstyrelsen, motionen';
		const turned = turnAround([at('a', text), at('b', 'Motionen är av Bo Källström.')]);
		const places = [...turned].map(([key, list]) => [key, list.map((o) => o.handling.split('/')[1])]);
		expect(Object.fromEntries(places)).toEqual({
			'forfattning:2017-725': ['a'],
			'arende:ks-2022-1011': ['a'],
			'person:bo-kallstrom': ['a', 'b'],
			'parti:l': ['a'],
			'organ:kommunstyrelse': ['a'],
			'begrepp:motion': ['a', 'b'],
		});
	});

	it.each([
		['a law that the register does not have', '25 § förvaltningslagen (2017:900)'],
		['a provision of no law', 'enligt 5 kap. 35 §'],
		['a number that no ärende has', 'KS-2018/2972'],
		['a name that two people have', 'Anna Karlsson'],
		['a date', '6 mars 2024'],
	])('counts no place for %s', (_, text) => {
		const found = at('a', text);
		expect(found).toHaveLength(1);
		expect([...turnAround([found]).keys()]).toEqual([]);
	});
});
