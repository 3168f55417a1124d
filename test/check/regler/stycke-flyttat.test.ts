import { expect, it } from 'vitest';
import { granska } from '../../../src/check/granska.ts';
import { altered, writeArchive } from '../../archive.ts';

const INDEX = 'arenden/motion-2023-02-13-vaderkvarn/index.md';

async function problems(citat: string): Promise<string[]> {
	const root = await writeArchive(altered(INDEX, ['citat: väckte Aron Ek (V) motionen', `citat: ${citat}`]));
	const { problem } = await granska(root);
	return problem
		.filter(({ fil, niva }) => fil === INDEX && niva === 'fel')
		.map(({ rad, kod, text }) => `${rad} ${kod} ${text}`);
}

it('says in which paragraph the words stand', async () => {
	expect(await problems('gäller samma kvarn')).toMatchInlineSnapshot(`
		[
		  "23 stycke-flyttat Citatet "gäller samma kvarn" står inte i motion-2023-02-13-vaderkvarn/2023-10-04-tjansteutlatande#s1, men i s2. Ange rätt stycke.",
		]
	`);
	expect(await problems('Motionen')).toEqual([expect.stringContaining('men i s2')]);
});

it('is content with words that stand in several, and with other white space', async () => {
	expect(await problems('otionen')).toEqual([]);
	expect(await problems('samma  kvarn')).toEqual([expect.stringContaining('stycke-flyttat')]);
});

it('leaves words that stand nowhere to citat-fel', async () => {
	expect(await problems('gäller samma väg')).toEqual([expect.stringContaining('citat-fel')]);
});
