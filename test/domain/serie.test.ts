import { expect, it } from 'vitest';
import { parseSerie } from '../../src/domain/serie.ts';

it('reads figures in the order written', () => {
	expect(parseSerie('2007: 272; Norra Exempelby : 243')).toEqual({
		ok: true,
		siffror: [
			{ namn: '2007', antal: 272 },
			{ namn: 'Norra Exempelby', antal: 243 },
		],
	});
});

it.each(['', '2007', '2007: många', '2007: 1;', ': 3', '2007: -1', 'a: b: 2'])(
	'refuses %j and shows how to write',
	(serie) => {
		const read = parseSerie(serie);
		expect(read.ok ? '' : read.fel).toContain('Skriv serien som');
	},
);
