import { describe, expect, it } from 'vitest';
import type { Arende } from '../../src/domain/arende.ts';
import type { Lank } from '../../src/domain/lank.ts';
import { STATUSAR } from '../../src/domain/process.ts';
import { deriveTidslinje, type Tidslinje } from '../../src/domain/tidslinje.ts';
import { fc } from '../fast-check.ts';
import { arende, beslut, datum, handelse, handling, KALLA, register } from './values.ts';

function tidslinje(fields: Partial<Arende>): Tidslinje {
	const one = arende(fields);
	return deriveTidslinje(one, register({ arenden: [one] }));
}

function ids({ poster }: Tidslinje): string[] {
	return poster.map(({ slag, id }) => `${slag} ${id}`);
}

describe('deriveTidslinje()', () => {
	it('orders by earliest possible day', () => {
		const handelser = [
			handelse({ id: 'd', datum: datum('2024-03-06') }),
			handelse({ id: 'a', datum: datum('194X') }),
			handelse({ id: 'c', datum: datum('2023-10-04/..') }),
			handelse({ id: 'b', datum: datum('2023') }),
		];
		expect(ids(tidslinje({ typ: 'ovrigt', handelser }))).toEqual([
			'handelse a',
			'handelse b',
			'handelse c',
			'handelse d',
		]);
	});

	it('gives an event the handling that it names, and one that names none no handling', () => {
		const handlingar = [handling({ id: '2023-02-13-motion' }), handling({ id: '2023-10-04-yttrande' })];
		const handelser = [handelse({ id: 'a', handling: '2023-10-04-yttrande' }), handelse({ id: 'b' })];
		const { poster } = tidslinje({ typ: 'ovrigt', handelser, handlingar });
		const named = poster.flatMap((post) => (post.slag === 'handelse' ? [[post.id, post.handling?.id]] : []));
		expect(named).toEqual([
			['a', '2023-10-04-yttrande'],
			['b', undefined],
		]);
	});

	it('orders one day by ordning, then by the procedure, then by id', () => {
		const dag = datum('2023-02-13');
		const handelser = [
			handelse({ id: 'utan-steg', datum: dag }),
			handelse({ id: 'utredd', datum: dag, steg: 'utredd' }),
			handelse({ id: 'vackt-b', datum: dag, steg: 'vackt' }),
			handelse({ id: 'vackt-a', datum: dag, steg: 'vackt' }),
			handelse({ id: 'forst', datum: dag, steg: 'avslutad', ordning: -1 }),
			handelse({ id: 'sist', datum: dag, steg: 'inlamnad', ordning: 1 }),
		];
		expect(ids(tidslinje({ typ: 'ovrigt', handelser }))).toEqual([
			...[
				'handelse forst',
				'handelse vackt-a',
				'handelse vackt-b',
				'handelse utredd',
				'handelse utan-steg',
				'handelse sist',
			],
		]);
	});

	it('puts what has no date after the last entry that the procedure puts before it', () => {
		const handelser = [
			handelse({ id: 'utredd', datum: datum('2023-10-04'), steg: 'utredd' }),
			handelse({ id: 'vackt', datum: datum('2023-02-13'), steg: 'vackt' }),
			handelse({ id: 'bereds', steg: 'bereds' }),
			handelse({ id: 'forslag', steg: 'forslag-till-kf' }),
			handelse({ id: 'avgjord', datum: datum('2024-05-06'), steg: 'avgjord' }),
			handelse({ id: 'inlamnad', steg: 'inlamnad' }),
			handelse({ id: 'okant-datum', datum: datum('..'), steg: 'i-namnd' }),
		];
		expect(ids(tidslinje({ typ: 'ovrigt', handelser }))).toEqual([
			...['handelse inlamnad', 'handelse vackt', 'handelse bereds', 'handelse utredd', 'handelse okant-datum'],
			...['handelse forslag', 'handelse avgjord'],
		]);
	});

	it('puts what has no date after the dated entry of the same step', () => {
		const handelser = [
			handelse({ id: 'a', steg: 'utredd' }),
			handelse({ id: 'b', datum: datum('2023'), steg: 'utredd' }),
			handelse({ id: 'c', datum: datum('2024'), steg: 'i-namnd' }),
		];
		expect(ids(tidslinje({ typ: 'ovrigt', handelser }))).toEqual(['handelse b', 'handelse a', 'handelse c']);
	});

	it('puts what has neither date nor step last', () => {
		const handelser = [
			handelse({ id: 'a' }),
			handelse({ id: 'b', datum: datum('2023'), steg: 'avgjord' }),
			handelse({ id: 'c', datum: datum('2024') }),
		];
		expect(ids(tidslinje({ typ: 'ovrigt', handelser }))).toEqual(['handelse b', 'handelse c', 'handelse a']);
	});

	it('shows a gap at the step it belongs to, and leaves one without a step to the list of gaps', () => {
		const saknas = [
			{ vad: 'slutligt-beslut', text: 'Beslutet finns inte.', steg: 'avgjord' },
			{ vad: 'beredning', text: 'Utskottet framgår inte.', steg: 'i-utskott' },
			{ vad: 'diarienummer', text: 'Numret framgår inte.' },
		] as const;
		const handelser = [
			handelse({ id: 'vackt', datum: datum('2023-02-13'), steg: 'vackt' }),
			handelse({ id: 'forslag', datum: datum('2024-01-01'), steg: 'forslag-till-kf' }),
		];
		expect(ids(tidslinje({ typ: 'ovrigt', handelser, saknas }))).toEqual([
			...[
				'handelse vackt',
				'lucka saknas-beredning-i-utskott',
				'handelse forslag',
				'lucka saknas-slutligt-beslut-avgjord',
			],
		]);
	});

	it('gives each gap an anchor of its own, those of the handlingar included', () => {
		const lucka = { vad: 'handling', text: 'Bilagan finns inte.', steg: 'utredd' } as const;
		const handlingar = [handling({ id: '2023-ovrigt', saknas: [lucka] })];
		const { poster } = tidslinje({ typ: 'ovrigt', saknas: [lucka, lucka], handlingar });
		const luckor = poster.filter(({ slag }) => slag === 'lucka').map(({ id }) => id);
		expect(new Set(luckor).size).toBe(3);
	});

	it('numbers only gaps of the same kind at the same step', () => {
		const lucka = (vad: 'handling' | 'datum', steg: 'utredd' | 'i-namnd') => ({ vad, text: 'Saknas.', steg });
		const saknas = [
			lucka('handling', 'utredd'),
			lucka('datum', 'utredd'),
			lucka('handling', 'i-namnd'),
			lucka('handling', 'utredd'),
		];
		expect(ids(tidslinje({ typ: 'ovrigt', saknas })).sort()).toEqual([
			'lucka saknas-datum-utredd',
			'lucka saknas-handling-i-namnd',
			'lucka saknas-handling-utredd',
			'lucka saknas-handling-utredd-2',
		]);
	});

	it('says of an entry what is known, and has no field for what is not', () => {
		const h = handling({ id: 'h', typ: 'motion', datum: datum('2023') });
		const [utan, med] = [
			handelse({ id: 'a' }),
			handelse({ id: 'b', handling: 'h', datum: datum('2024'), steg: 'vackt', ordning: 0 }),
		];
		expect(tidslinje({ typ: 'ovrigt', handelser: [utan] }).poster).toStrictEqual([
			{ slag: 'handelse', id: 'a', handelse: utan },
		]);
		expect(tidslinje({ typ: 'ovrigt', handelser: [med], handlingar: [h] }).poster).toStrictEqual([
			{ slag: 'handelse', id: 'b', handelse: med, handling: h, datum: '2024', steg: 'vackt', ordning: 0 },
		]);
		expect(tidslinje({ typ: 'ovrigt', handlingar: [h] }).poster).toStrictEqual([
			{ slag: 'handling', id: 'h', handling: h, datum: '2023', steg: 'vackt' },
		]);
		const bara = handling({ id: 'h', typ: 'ovrigt' });
		expect(tidslinje({ typ: 'ovrigt', handlingar: [bara] }).poster).toStrictEqual([
			{ slag: 'handling', id: 'h', handling: bara },
		]);
		const odaterat = handling({ id: 'p', beslut: [beslut({ id: 'b', niva: 'slutligt' })] });
		expect(tidslinje({ typ: 'ovrigt', handlingar: [odaterat] }).poster).toStrictEqual([
			{ slag: 'beslut', id: 'b', handling: odaterat, beslut: odaterat.beslut[0], steg: 'avgjord' },
		]);
	});

	it('shows the decisions and handlingar that no event stands for, beside those that one does', () => {
		const handlingar = [
			handling({ id: 'p', beslut: [beslut({ id: 'ett' }), beslut({ id: 'tva' })] }),
			handling({ id: 'h' }),
		];
		const handelser = [handelse({ id: 'x', beslut: 'ett' }), handelse({ id: 'y', handling: 'annan' })];
		expect(ids(tidslinje({ typ: 'ovrigt', handelser, handlingar })).sort()).toEqual([
			'beslut tva',
			'handelse x',
			'handelse y',
			'handling h',
		]);
	});

	it('puts what has no date before the first later step, and before what has no step after its own', () => {
		const utanSteg = handelse({ id: 'utan', datum: datum('2020') });
		const utredd = handelse({ id: 'utredd', datum: datum('2023'), steg: 'utredd' });
		const sist = handelse({ id: 'sist', datum: datum('2024') });
		const med = (steg: 'vackt' | 'utredd' | 'i-namnd') =>
			tidslinje({ typ: 'ovrigt', handelser: [utanSteg, utredd, sist, handelse({ id: 'ny', steg })] }).poster.map(
				({ id }) => id,
			);
		expect(med('vackt')).toEqual(['utan', 'ny', 'utredd', 'sist']);
		expect(med('utredd')).toEqual(['utan', 'utredd', 'ny', 'sist']);
		expect(med('i-namnd')).toEqual(['utan', 'utredd', 'sist', 'ny']);
	});

	it('shows a handling as itself, at the step its type tells', () => {
		const handlingar = [
			handling({ id: '2023-10-04-tjansteutlatande', typ: 'tjansteutlatande', datum: datum('2023-10-04') }),
			handling({ id: 'okant-datum-tillaggsyrkande', typ: 'tillaggsyrkande' }),
		];
		const { poster } = tidslinje({ typ: 'ovrigt', handlingar });
		expect(poster.map(({ slag, id, steg }) => [slag, id, steg])).toEqual([
			['handling', '2023-10-04-tjansteutlatande', 'utredd'],
			['handling', 'okant-datum-tillaggsyrkande', 'i-namnd'],
		]);
	});

	it('shows a handling that records decisions as these, dated by themselves or by the handling', () => {
		const protokoll = handling({
			id: '2024-03-06-protokoll',
			typ: 'protokoll',
			datum: datum('2024-03-06'),
			beslut: [beslut({ id: 'delbeslut', niva: 'delbeslut', datum: datum('2024-02-01') }), beslut({ id: 'forslag' })],
		});
		const { poster } = tidslinje({ typ: 'ovrigt', handlingar: [protokoll] });
		expect(poster.map(({ slag, id, datum: d, steg }) => [slag, id, d, steg])).toEqual([
			['beslut', 'delbeslut', '2024-02-01', 'i-namnd'],
			['beslut', 'forslag', '2024-03-06', 'forslag-till-kf'],
		]);
	});

	it('shows a handling or a beslut once when an event stands for it', () => {
		const utlatande = handling({ id: '2023-10-04-tjansteutlatande' });
		const protokoll = handling({ id: '2024-03-06-protokoll', beslut: [beslut({ id: 'ks-beslut' })] });
		const handelser = [
			handelse({ id: 'utredd', handling: '2023-10-04-tjansteutlatande' }),
			handelse({ id: 'beslutat', beslut: 'ks-beslut' }),
		];
		const linje = tidslinje({ typ: 'ovrigt', handelser, handlingar: [utlatande, protokoll] });
		expect(ids(linje)).toEqual(['handelse beslutat', 'handelse utredd']);
		expect(linje.poster.find(({ id }) => id === 'utredd')).toMatchObject({ handling: utlatande });
	});

	it('keeps the background apart, in order', () => {
		const handelser = [
			handelse({ id: 'kriget', typ: 'bakgrund', datum: datum('2022-02-24') }),
			handelse({ id: 'vackt', typ: 'vackt', datum: datum('2023-02-13') }),
			handelse({ id: 'vanorter', typ: 'bakgrund', datum: datum('194X') }),
		];
		const { poster, bakgrund } = tidslinje({ typ: 'ovrigt', handelser });
		expect([poster.map(({ id }) => id), bakgrund.map(({ id }) => id)]).toEqual([['vackt'], ['vanorter', 'kriget']]);
	});
});

describe('the one-year mark', () => {
	const vackt = (text: string) => [handelse({ id: 'vackt', typ: 'vackt', datum: datum(text) })];
	const marke = (fields: Partial<Arende>) => tidslinje(fields).poster.find(({ slag }) => slag === 'ettarsmarke')?.datum;

	it('stands one year after a motion or a medborgarförslag was raised', () => {
		expect(marke({ typ: 'motion', handelser: vackt('2023-02-13') })).toBe('2024-02-13');
		expect(marke({ typ: 'medborgarforslag', handelser: vackt('2024-02-29') })).toBe('2025-02-28');
	});

	it('is derived from a certain day only, and not for other matters', () => {
		expect(marke({ typ: 'motion', handelser: vackt('2023-02') })).toBeUndefined();
		expect(marke({ typ: 'motion', handelser: vackt('2023-02-13~') })).toBeUndefined();
		expect(marke({ typ: 'motion' })).toBeUndefined();
		expect(marke({ typ: 'interpellation', handelser: vackt('2023-02-13') })).toBeUndefined();
	});

	it.each([
		['slutligt', '2024-02-13', undefined],
		['slutligt', '2023', undefined],
		['slutligt', '2024-02-14', '2024-02-13'],
		['slutligt', '2024', '2024-02-13'],
		['slutligt', '2023-10-04/..', '2024-02-13'],
		['slutligt', '..', '2024-02-13'],
		['forslag', '2023-10-04', '2024-02-13'],
	] as const)('after a decision of level %s on %s: %s', (niva, dag, expected) => {
		const motion = { typ: 'motion', handelser: vackt('2023-02-13') } as const;
		const annan = handling({ id: 'h', beslut: [beslut({ id: 'f' })] });
		const av = (fields: Parameters<typeof handling>[0]) => marke({ ...motion, handlingar: [annan, handling(fields)] });
		const andra = beslut({ id: 'a' });
		const b = beslut({ id: 'b', niva });
		expect(av({ id: 'p', datum: datum(dag), beslut: [andra, b] })).toBe(expected);
		// The day of the decision itself goes before that of the minutes.
		expect(av({ id: 'p', datum: datum('2023-03-01'), beslut: [andra, { ...b, datum: datum(dag) }] })).toBe(expected);
	});

	it('stands where a final decision has no day at all, and counts from the raising alone', () => {
		const handlingar = [handling({ id: 'p', beslut: [beslut({ id: 'b', niva: 'slutligt' })] })];
		const handelser = [handelse({ id: 'in', typ: 'inlamnad', datum: datum('2022-01-01') }), ...vackt('2023-02-13')];
		expect(marke({ typ: 'motion', handelser, handlingar })).toBe('2024-02-13');
	});
});

describe('linked handlingar of other ärenden', () => {
	const yrkande = handling({ id: '2024-03-06-tillaggsyrkande', arende: 'ks-2022-1011', datum: datum('2024-03-06') });
	const annat = arende({ id: 'ks-2022-1011', typ: 'forslag', handlingar: [yrkande] });
	const motion = arende({ handelser: [handelse({ id: 'sent', datum: datum('2025') })] });
	const lank = (fran: string, till: string): Lank => ({ fran, till, typ: 'namner', kalla: KALLA });
	const poster = (one: Arende, lankar: readonly Lank[]) =>
		ids(deriveTidslinje(one, register({ arenden: [motion, annat], lankar })));

	it('stand in the timeline, whichever way the link goes', () => {
		const linked = ['lankad lank-ks-2022-1011-2024-03-06-tillaggsyrkande', 'handelse sent'];
		expect(poster(motion, [lank('ks-2022-1011/2024-03-06-tillaggsyrkande', motion.id)])).toEqual(linked);
		expect(poster(motion, [lank(motion.id, 'ks-2022-1011/2024-03-06-tillaggsyrkande')])).toEqual(linked);
	});

	it('stand there once, however many links there are', () => {
		const fram = lank(motion.id, 'ks-2022-1011/2024-03-06-tillaggsyrkande');
		expect(poster(motion, [fram, { ...fram, typ: 'mot' }])).toHaveLength(2);
		const { poster: alla } = deriveTidslinje(
			motion,
			register({ arenden: [motion, annat], lankar: [fram, { ...fram, typ: 'mot' }] }),
		);
		// The first link gives the reason.
		expect(alla[0]).toStrictEqual({
			slag: 'lankad',
			id: 'lank-ks-2022-1011-2024-03-06-tillaggsyrkande',
			lank: fram,
			arende: annat,
			handling: yrkande,
			datum: '2024-03-06',
		});
	});

	it('stand there without a date where nobody knows theirs', () => {
		const odaterad = handling({ id: 'okant-datum-yrkande', arende: 'ks-2022-1011' });
		const utan = { ...annat, handlingar: [odaterad] };
		const fram = lank(motion.id, 'ks-2022-1011/okant-datum-yrkande');
		const { poster: alla } = deriveTidslinje(motion, register({ arenden: [motion, utan], lankar: [fram] }));
		expect(alla.at(-1)).toStrictEqual({
			slag: 'lankad',
			id: 'lank-ks-2022-1011-okant-datum-yrkande',
			lank: fram,
			arende: utan,
			handling: odaterad,
		});
	});

	it('do not stand there for a link to an ärende as a whole, nor for one within the ärende', () => {
		expect(poster(motion, [lank(motion.id, 'ks-2022-1011')])).toEqual(['handelse sent']);
		expect(poster(annat, [lank('ks-2022-1011', 'ks-2022-1011/2024-03-06-tillaggsyrkande')])).toEqual([
			'handling 2024-03-06-tillaggsyrkande',
		]);
	});
});

describe('the order of the timeline', () => {
	const dates = ['2023', '2023-02-13', '2023-10-04/..', '194X', '..', '../2020', '1988-23'].map(datum);
	const anyHandelse = fc.record(
		{
			datum: fc.constantFrom(...dates),
			steg: fc.constantFrom(...STATUSAR),
			ordning: fc.integer({ min: -2, max: 2 }),
			typ: fc.constantFrom('vackt', 'bakgrund', 'ovrigt'),
		},
		{ requiredKeys: ['typ'] },
	);
	const anyHandling = fc.record(
		{ datum: fc.constantFrom(...dates), typ: fc.constantFrom('motion', 'protokoll') },
		{ requiredKeys: ['typ'] },
	);

	it('never depends on the order in which events and handlingar were read', () => {
		const property = fc.property(
			fc.array(anyHandelse, { maxLength: 12 }),
			fc.array(anyHandling, { maxLength: 5 }),
			fc.infiniteStream(fc.nat()),
			(events, documents, random) => {
				const handelser = events.map((fields, i) => handelse({ id: `h${i}`, ...fields }));
				const handlingar = documents.map((fields, i) => handling({ id: `d${i}`, ...fields }));
				const shuffle = <T>(list: readonly T[]): T[] =>
					list
						.map((item) => [Number(random.next().value), item] as const)
						.sort(([a], [b]) => a - b)
						.map(([, item]) => item);
				const one = tidslinje({ typ: 'ovrigt', handelser, handlingar });
				const other = tidslinje({ typ: 'ovrigt', handelser: shuffle(handelser), handlingar: shuffle(handlingar) });
				expect(ids(other)).toEqual(ids(one));
				expect(other.bakgrund.map(({ id }) => id)).toEqual(one.bakgrund.map(({ id }) => id));
				expect(one.poster.length + one.bakgrund.length).toBe(handelser.length + handlingar.length);
			},
		);
		fc.assert(property, { numRuns: 500 });
	});
});
