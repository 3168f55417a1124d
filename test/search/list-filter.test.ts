import { fc } from '../fast-check.ts';
import { describe, expect, test } from 'vitest';
import { formatWanted, isShown, parseWanted } from '../../src/search/client/list-filter.ts';

const ITEM = { titel: 'Gör Huddinge till vänortskommun', typ: 'motion', parti: 'l s', ar: '2023 2024' };

describe('the filter of a list', () => {
	test.each([
		[{}, true],
		[{ titel: '', typ: '' }, true],
		[{ titel: 'VÄNORT huddinge' }, true],
		[{ titel: 'vanort' }, true],
		[{ titel: 'skola' }, false],
		[{ typ: 'motion', parti: 's', ar: '2024' }, true],
		[{ parti: 'sd' }, false],
		[{ ar: '202' }, false],
		[{ organ: 'ks' }, false],
	])('%o shows the item: %s', (wanted, shown) => {
		expect(isShown(ITEM, wanted as Record<string, string>)).toBe(shown);
	});

	test('is given back by its address', () => {
		fc.assert(
			fc.property(fc.record({ titel: fc.stringMatching(/^\S*$/), typ: fc.constantFrom('', 'motion') }), (wanted) => {
				expect(parseWanted(formatWanted(wanted), ['titel', 'typ'])).toEqual(wanted);
			}),
		);
	});
});
