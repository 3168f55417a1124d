import { describe, expect, it } from 'vitest';
import { parseDatum, type Datum } from '../../src/domain/datum.ts';
import { datumAttribut, datumText } from '../../src/text/datum.ts';

function datum(text: string): Datum {
	const parsed = parseDatum(text);
	if (!parsed) throw new TypeError(`${text} is not a Datum`);
	return parsed;
}

describe('datumText()', () => {
	it.each([
		['2023-02-13', '13 februari 2023'],
		['2024-03', 'mars 2024'],
		['1985', '1985'],
		['1988-23', 'hösten 1988'],
		['194X', '1940-talet'],
		['2018~', 'omkring 2018'],
		['2018?', 'troligen 2018'],
		['2023-10-04/..', 'tidigast 4 oktober 2023'],
		['../2024-03-06', 'senast 6 mars 2024'],
		['2017/2018', 'mellan 2017 och 2018'],
		['..', 'datum framgår inte'],
	])('says %s as "%s"', (text, ord) => {
		expect(datumText(datum(text))).toBe(ord);
	});

	it('shortens the month where room is scarce', () => {
		expect(datumText(datum('2023-02-13'), 'kort')).toBe('13 feb. 2023');
	});

	it('says that an absent date is unknown', () => {
		expect(datumText(undefined)).toBe('datum framgår inte');
	});
});

describe('datumAttribut()', () => {
	it('gives what HTML can express and nothing else', () => {
		expect(
			['2023-02-13', '2023-02', '1985', '2018~', '1988-23', '194X', '2023-10-04/..'].map((t) =>
				datumAttribut(datum(t)),
			),
		).toEqual(['2023-02-13', '2023-02', '1985', undefined, undefined, undefined, undefined]);
	});
});
