import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import * as etiketter from '../../src/text/etiketter.ts';
import { STATUSBEGREPP, UTFALLSBEGREPP } from '../../src/text/forklaringar.ts';

const words = Object.entries(etiketter).flatMap(([list, table]) =>
	Object.values(table).flatMap((word: string | { fran: string; till: string }) =>
		(typeof word === 'string' ? [word] : [word.fran, word.till]).map((text) => [list, text] as const),
	),
);

describe('labels', () => {
	it.each(words)('%s: "%s" is a finished Swedish text', (_list, text) => {
		expect(text).toBe(text.trim());
		expect(text).not.toMatch(/^$|[a-z]-[a-z]+-|undefined/);
	});

	it('points only at entries that the glossary has', async () => {
		const begrepp = await readdir(new URL('../../content/begrepp/', import.meta.url));
		const wanted = [...Object.values(STATUSBEGREPP), ...Object.values(UTFALLSBEGREPP)];
		expect(wanted.filter((id) => !begrepp.includes(`${id}.md`))).toEqual([]);
	});
});
