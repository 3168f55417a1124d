import { describe, expect, it } from 'vitest';
import type { Arende } from '../../src/domain/arende.ts';
import { handlaggningstider } from '../../src/domain/statistik.ts';
import { arende, beslut, datum, handelse, handling } from './values.ts';

/** An ärende that was raised on a day and finally decided on another; `undefined` for not yet. */
function fall(id: string, vackt: string, avgjort?: string): Arende {
	const slut = avgjort === undefined ? [] : [beslut({ id: 'b', niva: 'slutligt', datum: datum(avgjort) })];
	return arende({
		id,
		handelser: [handelse({ id: 'vackt', typ: 'vackt', steg: 'vackt', datum: datum(vackt) })],
		handlingar: [handling({ id: 'h1', arende: id, typ: 'protokollsutdrag', beslut: slut })],
	});
}

describe('handlaggningstider()', () => {
	it('knows nothing of no ärenden, and counts those that cannot be counted', () => {
		expect(handlaggningstider([])).toMatchObject({ n: 0, utan: 0 });
		const none = handlaggningstider([fall('a', '2020-01-01')]);
		expect(none).toMatchObject({ n: 0, utan: 1 });
		expect(Object.keys(none)).not.toContain('median');
		expect(Object.keys(none)).not.toContain('kortast');
		expect(Object.keys(none)).not.toContain('langst');
	});

	it('gives the shortest, the longest and the one in the middle, in whatever order they come', () => {
		const tio = fall('a', '2020-01-01', '2020-01-11');
		const tjugo = fall('b', '2020-01-01', '2020-01-21');
		const hundra = fall('c', '2020-01-01', '2020-04-10');
		expect(handlaggningstider([hundra, tio, tjugo])).toMatchObject({ n: 3, kortast: 10, langst: 100, median: 20 });
		// Between the two in the middle, where there is none.
		expect(handlaggningstider([hundra, tio])).toMatchObject({ n: 2, kortast: 10, langst: 100, median: 55 });
		expect(handlaggningstider([tio])).toMatchObject({ n: 1, kortast: 10, langst: 10, median: 10 });
	});

	it('counts by half years, the last of them and all that is longer together', () => {
		const { halvar } = handlaggningstider([
			fall('a', '2020-01-01', '2020-01-11'),
			fall('b', '2020-01-01', '2020-03-01'),
			fall('c', '2020-01-01', '2020-12-01'),
			fall('d', '1990-01-01', '2020-12-01'),
		]);
		expect(halvar[0]).toBe(2);
		expect(halvar[1]).toBe(1);
		expect(halvar.at(-1)).toBe(1);
		expect(halvar.reduce((sum, n) => sum + n, 0)).toBe(4);
	});
});
