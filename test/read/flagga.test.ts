import { parseArgs } from 'node:util';
import { expect, test } from 'vitest';
import { felskrivenFlagga } from '../../src/read/flagga.ts';

function said(...args: string[]): string {
	try {
		parseArgs({ args, options: { ut: { type: 'string' }, ja: { type: 'boolean' } } });
		return 'rätt';
	} catch (error) {
		return felskrivenFlagga(error).trim();
	}
}

test('an option that is wrong is named, and why', () => {
	expect(said('--ut', 'mapp', '--ja')).toBe('rätt');
	expect(said('--utt', 'mapp')).toBe('Flaggan --utt finns inte.');
	expect(said('--ut')).toBe('Flaggan --ut saknar sitt värde, eller ska inte ha något.');
	expect(said('--ja=1')).toBe('Flaggan --ja saknar sitt värde, eller ska inte ha något.');
	// A word too many is no option.
	expect(said('ord')).toBe('');
	expect(felskrivenFlagga('annat')).toBe('');
});
