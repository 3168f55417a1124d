import { describe, expect, test } from 'vitest';
import { lasFraga } from '../../src/search/client/fraga.ts';
import { fc } from '../fast-check.ts';

const words = (q: string): string[] => lasFraga(q).led.map(({ text }) => text);

describe('what is asked for', () => {
	test('leaves out words that say nothing, unless there are no others', () => {
		expect(words('vad säger kommunen om vänorter')).toEqual(['kommunen', 'vänorter']);
		expect(words('vad är det')).toEqual(['vad', 'är', 'det']);
		expect(words('får')).toEqual(['får']);
	});

	test('has each word once, and hyphenated ones whole', () => {
		expect(words('u-hjälp till barn- och ungdom, barn')).toEqual(['uhjälp', 'barn', 'ungdom']);
	});

	test('tells how a hyphenated word was written', () => {
		expect(lasFraga('P-platser för e-tjänster').led).toEqual([
			{ slag: 'ord', text: 'pplatser', skrivet: 'p-platser' },
			{ slag: 'ord', text: 'etjänster', skrivet: 'e-tjänster' },
		]);
	});

	test('knows phrases by any quotation marks', () => {
		for (const q of ['"avslår motionen"', '”avslår motionen”', '“avslår motionen”', '«avslår motionen»'])
			expect(lasFraga(q).led).toEqual([{ slag: 'fras', text: 'avslår motionen', foljder: [['avslår', 'motionen']] }]);
		expect(lasFraga('"School of Economics"').led).toMatchObject([{ foljder: [['school', 'of', 'economics']] }]);
		expect(lasFraga('"nya e-tjänster"').led).toMatchObject([
			{
				foljder: [
					['nya', 'e', 'tjänster'],
					['nya', 'etjänster'],
				],
			},
		]);
	});

	test('knows what must not be there', () => {
		const { led, utan } = lasFraga('vänort -motion -"svar på" -p-platser barn-omsorg');
		expect(led.map(({ text }) => text)).toEqual(['vänort', 'barnomsorg']);
		expect(utan.map(({ text }) => text)).toEqual(['svar på', 'motion', 'pplatser']);
	});

	test('takes numbers and dates out of the words', () => {
		expect(lasFraga('lagen 2009:47 5 kap 4-9 §§ den 6 mars 2024').led).toMatchObject([
			{ slag: 'identitet', nycklar: ['#s2009:47'] },
			{ slag: 'identitet', nycklar: ['#p5:4-9', '#p5:4'] },
			{ slag: 'identitet', nycklar: ['#t2024-03-06', '#t2024-03'] },
			{ slag: 'ord', text: 'lagen' },
		]);
	});

	test('is read whatever is written', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (q) => {
				for (const { text } of lasFraga(q).led) expect(text).not.toBe('');
			}),
		);
	});
});
