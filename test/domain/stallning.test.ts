import { describe, expect, it } from 'vitest';
import { klockaFor } from '../../src/domain/klocka.ts';
import { stallningar } from '../../src/domain/stallning.ts';
import { deriveTidslinje } from '../../src/domain/tidslinje.ts';
import { begaran } from '../../src/text/begaran.ts';
import { arende, beslut, datum, handelse, handling, register, yrkande } from './values.ts';

const MOTION = yrkande({ id: 'motionen', typ: 'forslag', av: [{ person: 'a', parti: 'v' }] });
const UTKAST = yrkande({ id: 'utkastet', typ: 'forslag', av: [{ organ: 'forvaltningen' }] });
const JA = yrkande({ id: 'ja', av: [{ person: 'b' }], avser: 'utkastet', utfall: 'vann' });
const ANDRA_JA = yrkande({ id: 'ja-2', av: [{ person: 'c' }], avser: 'utkastet', utfall: 'vann' });
const NEJ = yrkande({ id: 'nej', typ: 'avslag', av: [{ person: 'd' }], avser: 'motionen', utfall: 'foll' });

function arendeMed(...yrkanden: (typeof MOTION)[]) {
	return arende({ id: 'm', handlingar: [handling({ id: 'h', yrkanden })] });
}

describe('who stood where', () => {
	const all = arendeMed(MOTION, UTKAST, JA, ANDRA_JA, NEJ);

	it('puts those who asked for the same together, and a no beside what it rejects', () => {
		const found = stallningar(beslut({ id: 'b', yrkanden: ['ja', 'nej', 'ja-2'] }), all);
		expect(
			found.map(({ forslag, stod, utfall, arMot }) => [forslag.id, stod.map((s) => s.person), utfall, arMot]),
		).toEqual([
			['utkastet', ['b', 'c'], 'vann', false],
			['motionen', ['d'], 'foll', true],
		]);
	});

	it('tells a yes from a no to the same proposal, and the same stand that fared differently', () => {
		const mot = yrkande({ id: 'mot', typ: 'avslag', av: [{ person: 'e' }], avser: 'utkastet', utfall: 'foll' });
		const foll = yrkande({ id: 'foll', av: [{ person: 'f' }], avser: 'utkastet', utfall: 'foll' });
		const eget = yrkande({ id: 'eget', av: [{ person: 'g' }], avser: 'finns-inte' });
		const found = stallningar(
			beslut({ id: 'b', yrkanden: ['ja', 'okand', 'mot', 'foll', 'eget'] }),
			arendeMed(UTKAST, JA, mot, foll, eget),
		);
		expect(found).toEqual([
			{ forslag: UTKAST, yrkanden: [JA], stod: [{ person: 'b' }], utfall: 'vann', arMot: false },
			{ forslag: UTKAST, yrkanden: [mot], stod: [{ person: 'e' }], utfall: 'foll', arMot: true },
			{ forslag: UTKAST, yrkanden: [foll], stod: [{ person: 'f' }], utfall: 'foll', arMot: false },
			{ forslag: eget, yrkanden: [eget], stod: [{ person: 'g' }], utfall: 'okant', arMot: false },
		]);
	});

	it('takes those who ask for a no to what is not told to be for that no', () => {
		const nej = yrkande({ id: 'nej', typ: 'avslag', av: [{ person: 'e' }] });
		expect(stallningar(beslut({ id: 'b', yrkanden: ['nej'] }), arendeMed(nej))).toMatchObject([
			{ forslag: nej, arMot: false },
		]);
	});

	it('says nothing when the decision names no yrkanden', () => {
		expect(stallningar(beslut({ id: 'b' }), all)).toEqual([]);
	});

	it('counts nobody as standing behind what they only proposed elsewhere', () => {
		const found = stallningar(beslut({ id: 'b', yrkanden: ['ja'] }), all);
		expect(found.flatMap(({ stod }) => stod)).toEqual([{ person: 'b' }]);
	});
});

describe('the clock', () => {
	const vackt = handelse({ id: 'v', typ: 'vackt', datum: datum('2024-02-29') });

	it('has the day that a motion was raised, one year later, and the final decision', () => {
		const slut = handling({ id: 'p', datum: datum('2024-12-01'), beslut: [beslut({ id: 'b', niva: 'slutligt' })] });
		expect(klockaFor(arende({ id: 'm', typ: 'motion', handelser: [vackt], handlingar: [slut] }))).toEqual({
			vackt: '2024-02-29',
			avgjort: '2024-12-01',
		});
	});

	it.each([
		['without a day', []],
		['with an uncertain day', [handelse({ id: 'v', typ: 'vackt', datum: datum('2024-02~') })]],
	])('does not run for an ärende %s', (_, handelser) => {
		expect(klockaFor(arende({ id: 'm', typ: 'motion', handelser }))).toBeUndefined();
	});

	it.each([
		['2024-02-29', '2024-02-29'],
		['2024-02-28', undefined],
		['2024-03', undefined],
		['2024-12-01~', undefined],
	])('stops at a final decision on %s: %s', (dag, expected) => {
		const slut = handling({
			id: 'p',
			datum: datum('2025-01-01'),
			beslut: [beslut({ id: 'b', niva: 'slutligt', datum: datum(dag) })],
		});
		const klocka = klockaFor(arende({ id: 'm', typ: 'ovrigt', handelser: [vackt], handlingar: [slut] }));
		expect(klocka).toStrictEqual({ vackt: '2024-02-29', ...(expected !== undefined && { avgjort: expected }) });
	});

	it('stops at the last certain day of several, and starts at the raising, not at another event', () => {
		const slut = (id: string, dag?: string) =>
			handling({ id, beslut: [beslut({ id, niva: 'slutligt', ...(dag && { datum: datum(dag) }) })] });
		const handelser = [handelse({ id: 'in', typ: 'inlamnad', datum: datum('2024-01-01') }), vackt];
		const handlingar = [slut('a', '2024-05-05'), slut('b', '2024-06-06'), slut('c', '2024'), slut('d')];
		expect(klockaFor(arende({ id: 'm', typ: 'medborgarforslag', handelser, handlingar }))).toStrictEqual({
			vackt: '2024-02-29',
			avgjort: '2024-06-06',
		});
	});

	it.each([
		['2024-09-01', { atertaget: { datum: '2024-09-01' } }],
		['2025-09-01', { atertaget: { datum: '2025-09-01' }, ettAr: '2025-02-28' }],
		['2024-09', { atertaget: { datum: undefined } }],
	])('stops where a motion was taken back: %s', (dag, rest) => {
		const tillbaka = handelse({ id: 't', datum: datum(dag), steg: 'atertagen' });
		const motion = arende({ id: 'm', typ: 'motion', utfall: 'atertagen', handelser: [vackt, tillbaka] });
		expect(klockaFor(motion)).toStrictEqual({ vackt: '2024-02-29', ...rest });
		expect(deriveTidslinje(motion, register({ arenden: [motion] })).poster.map(({ slag }) => slag)).toEqual(
			'ettAr' in rest ? ['handelse', 'ettarsmarke', 'handelse'] : ['handelse', 'handelse'],
		);
	});

	it('takes no proposal for a final decision', () => {
		const forslag = handling({ id: 'p', datum: datum('2024-12-01'), beslut: [beslut({ id: 'b' })] });
		expect(klockaFor(arende({ id: 'm', typ: 'fraga', handelser: [vackt], handlingar: [forslag] }))).toEqual({
			vackt: '2024-02-29',
		});
	});
});

describe('a request for the originals', () => {
	const kommun = { namn: 'Exempelköpings kommun' } as Parameters<typeof begaran>[2];

	it('names the diarienummer, or says that it is not known', () => {
		const med = begaran(arende({ id: 'ks-2024-1', diarienummer: 'KS-2024/1' }), undefined, kommun);
		expect(med.amne).toBe('Begäran om allmän handling, KS-2024/1');
		expect(med.text).toContain('diarienummer KS-2024/1');
		expect(begaran(arende({ id: 'm' }), undefined, kommun).text).toContain('vars diarienummer jag inte känner till');
	});
});
