import { describe, expect, it } from 'vitest';
import { givenTo } from '../../src/build/sparade-sidor.ts';
import { ALLT } from '../../src/read/spar.ts';

describe('givenTo()', () => {
	it.each([
		['arenden/ks-2022-1011/index.html', 'arenden:ks-2022-1011'],
		['arenden/ks-2022-1011/2024-03-06-tillaggsyrkande/index.html', 'arenden:ks-2022-1011'],
		['arenden/ks-2022-1011/kallor/yrkande.pdf', 'arenden:ks-2022-1011'],
		['arenden/ks-2022-1011/2024-03-06-tillaggsyrkande.md', 'arenden:ks-2022-1011'],
		['arenden/ks-2022-1011/feed.xml', 'arenden:ks-2022-1011'],
		['data/arenden/ks-2022-1011.json', 'arenden:ks-2022-1011'],
		['personer/aron-ek/index.html', 'personer:aron-ek'],
		['partier/v/yrkande/2/index.html', 'partier:v'],
		['amnen/kultur/2/index.html', 'amnen:kultur'],
		['ar/2023/index.html', 'arendenPerAr:2023'],
		['ar/2023/2/index.html', 'arendenPerAr:2023'],
		['om/index.html', 'sidor:om'],
	])('names what the address of %s names', (fil, name) => {
		expect(givenTo(fil, ['id'])).toEqual([name]);
	});

	it('knows that links decide what is compared', () => {
		expect(givenTo('arenden/a/b/jamfor/c/index.html', ['arende', 'handling', 'annan'])).toEqual([
			'arenden:a',
			'lankarFor:a',
		]);
	});

	it('takes what other routes give for everything, for nobody can tell where it comes from', () => {
		expect(givenTo('personer/aron-ek/feed.xml', ['person'])).toEqual([ALLT]);
		expect(givenTo('arenden/a/b/c/index.html', ['arende', 'handling', 'annan'])).toEqual([ALLT]);
		expect(givenTo('data/x/ny.json', ['x'])).toEqual([ALLT]);
	});

	it('knows that a route without parameters gives nothing', () => {
		expect(givenTo('data/hanvisningar.json', [])).toEqual([]);
		expect(givenTo('arenden/index.html', [])).toEqual([]);
	});
});
