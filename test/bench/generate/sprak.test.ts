import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { nySlump, Zipf } from '../../../bench/generate/slump.ts';
import { adjektiv, substantiv } from '../../../bench/generate/sprak/bojning.ts';
import { sammansatt } from '../../../bench/generate/sprak/lexikon.ts';
import { skada } from '../../../bench/generate/sprak/ocr.ts';
import { verb } from '../../../bench/generate/sprak/verb.ts';
import { tillYaml } from '../../../bench/generate/yaml.ts';

describe('the words of the generator', () => {
	it.each([
		['skola:1', 'skola skolan skolor skolorna'],
		['cykel:2', 'cykel cykeln cyklar cyklarna'],
		['fördel:2', 'fördel fördelen fördelar fördelarna'],
		['bro:2', 'bro bron broar broarna'],
		['regel:3', 'regel regeln regler reglerna'],
		['miljö:3', 'miljö miljön miljöer miljöerna'],
		['rörelse:3', 'rörelse rörelsen rörelser rörelserna'],
		['faktor:3', 'faktor faktorn faktorer faktorerna'],
		['ärende:4', 'ärende ärendet ärenden ärendena'],
		['program:5', 'program programmet program programmen'],
		['exempel:5', 'exempel exemplet exempel exemplen'],
		['invånare:6', 'invånare invånaren invånare invånarna'],
		['bok|boken|böcker|böckerna', 'bok boken böcker böckerna'],
	])('%s is inflected as %s', (text, former) => {
		const { sg, sgd, pl, pld } = substantiv(text);
		expect([sg, sgd, pl, pld].join(' ')).toBe(former);
	});

	it.each([
		['viktig', 'viktig viktigt viktiga'],
		['öppen', 'öppen öppet öppna'],
		['enkel', 'enkel enkelt enkla'],
		['samlad', 'samlad samlat samlade'],
		['särskild', 'särskild särskilt särskilda'],
		['utredd', 'utredd utrett utredda'],
		['framtida=', 'framtida framtida framtida'],
	])('%s agrees as %s', (text, former) => {
		const { n, t, a } = adjektiv(text);
		expect([n, t, a].join(' ')).toBe(former);
	});

	it.each([
		['pröva:1', 'pröva prövar prövade prövat prövas prövades'],
		['utreda:2d', 'utreda utreder utredde utrett utreds utreddes'],
		['införa:2r', 'införa inför införde infört införs infördes'],
		['bedöma:2', 'bedöma bedömer bedömde bedömt bedöms bedömdes'],
		['följa:2_upp', 'följa upp följer upp följde upp följt upp följs upp följdes upp'],
	])('%s is conjugated as %s', (text, former) => {
		const v = verb(text);
		expect([v.inf, v.pres, v.pret, v.sup, v.press, v.prets].join(' ')).toBe(former);
	});

	it('makes compounds with no letter three times', () => {
		expect(sammansatt('buss', substantiv('strategi:3')).sgd).toBe('busstrategin');
		expect(sammansatt('skol', substantiv('väg:2')).pl).toBe('skolvägar');
	});

	it('damages nearly every å, ä and ö, and keeps white space', () => {
		const text = 'Å andra sidan är våra\n vänorter få, och många är små öar.';
		const skadad = skada(text, nySlump('ocr'));
		expect(skadad.match(/[åäöÅÄÖ]/g)?.length ?? 0).toBeLessThan(3);
		expect(skadad.replace(/\S+/g, 'x')).toBe(text.replace(/\S+/g, 'x'));
	});
});

describe('the chance of the generator', () => {
	it('is the same for the same seed and another for another', () => {
		const rad = (seed: string) => {
			const slump = nySlump(seed);
			return Array.from({ length: 20 }, () => slump.next());
		};
		expect(rad('a')).toEqual(rad('a'));
		expect(rad('a')).not.toEqual(rad('b'));
		expect(rad('a').every((tal) => tal >= 0 && tal < 1)).toBe(true);
	});

	it('draws the first words of a list most often', () => {
		const slump = nySlump('zipf');
		const zipf = new Zipf(100, { platt: 2 });
		const dragna = Array.from({ length: 20_000 }, () => zipf.dra(slump));
		const antal = (till: number) => dragna.filter((i) => i < till).length;
		expect(antal(10)).toBeGreaterThan(antal(100) * 0.35);
		expect(Math.max(...dragna)).toBe(99);
	});
});

describe('the YAML of the generator', () => {
	it('is read back as it was meant', () => {
		const varde = {
			titel: 'Hur går det: en fråga # med tecken',
			datum: '1988-23',
			tomt: undefined,
			amnen: ['vanorter', 'klimat'],
			text: ['Samtliga nämnder', '- ett streck', '”citat” och "citat"'],
			kallor: [{ handling: '2003-02-13-motion', stycke: 's1', citat: '§ 63' }],
			roster: { ja: 7, nej: 4 },
		};
		const doc = parseDocument(tillYaml(varde), { schema: 'failsafe' });
		expect(doc.errors).toEqual([]);
		const { tomt: _, roster: __, ...resten } = varde;
		expect(doc.toJS()).toEqual({ ...resten, roster: { ja: '7', nej: '4' } });
	});
});
