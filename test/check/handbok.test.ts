import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { handbok } from '../../src/check/handbok.ts';
import { KODER } from '../../src/read/koder.ts';

describe('docs/handbok/fel.md', () => {
	it('is up to date', () => {
		const written = readFileSync('docs/handbok/fel.md', 'utf8');
		expect(written === handbok(), 'docs/handbok/fel.md is stale: run "npm run handbok" and commit it').toBe(true);
	});

	it('has a heading for each code, so that its address ends in the code', () => {
		const headings = [...handbok().matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
		expect(headings).toEqual(Object.keys(KODER));
		for (const kod of headings) expect(kod).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
	});

	it('says of each code what it means and what to do, in whole sentences', () => {
		for (const [kod, { titel, betyder, gor }] of Object.entries(KODER)) {
			expect([kod, titel]).toEqual([kod, expect.stringMatching(/^[A-ZÅÄÖ].{5,60}[^.]$/)]);
			for (const text of [betyder, gor]) expect([kod, text]).toEqual([kod, expect.stringMatching(/^[A-ZÅÄÖ].+\.$/)]);
		}
	});
});
