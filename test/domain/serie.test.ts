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

it('needs no space after the colon, nor a name of more than one letter', () => {
	expect(parseSerie('2007:272;Å:  3 ')).toEqual({
		ok: true,
		siffror: [
			{ namn: '2007', antal: 272 },
			{ namn: 'Å', antal: 3 },
		],
	});
});

it.each([
	['', ''],
	['2007', '2007'],
	['2007: många', '2007: många'],
	['2007: 1;', ''],
	[': 3', ': 3'],
	['2007: -1', '2007: -1'],
	['a: b: 2', 'a: b: 2'],
	['2007: 1; 2011: 272 st ', '2011: 272 st'],
	['2007: 272x', '2007: 272x'],
	['2007: 1234567890', '2007: 1234567890'],
])('refuses %j, tells which part it is and shows how to write', (serie, part) => {
	expect(parseSerie(serie)).toEqual({
		ok: false,
		fel: `"${part}" är inte ett namn och ett tal. Skriv serien som serie="2007: 272; 2011: 243".`,
	});
});
