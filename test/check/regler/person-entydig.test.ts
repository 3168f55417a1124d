import { expect, it } from 'vitest';
import { regel } from '../../../src/check/regler/person-entydig.ts';
import { findings } from './prov.ts';

const files = {
	'personer/bo-ek.yaml': 'namn: Bo Ek\nkategori: fortroendevald\n',
	'personer/bo-ek-2.yaml': 'namn: Bo Ek\nkategori: tjansteperson\n',
};
const inText = (text: string, falt = '') =>
	findings(regel, { handlingar: { '2024-01-01-motion': { text, falt } }, files });

it('asks who is meant when two people have the name', async () => {
	expect(await inText('Skrivelse från Bo Ek.')).toMatchInlineSnapshot(`
		[
		  "2024-01-01-motion.md:11 (varning) "Bo Ek" kan vara bo-ek eller bo-ek-2, så namnet länkas inte. Skriv [Bo Ek](/personer/bo-ek/) om det är bo-ek, eller lägg namnet i inteLankar. [Bo Ek]",
		]
	`);
});

it('is content with a link, or with words that are not to be linked', async () => {
	expect(await inText('Skrivelse från [Bo Ek](/personer/bo-ek/).')).toEqual([]);
	expect(await inText('Skrivelse från Bo Ek.', 'inteLankar: [Bo Ek]')).toEqual([]);
});

it('asks nothing while a party cannot be read, whose letters may tell who is meant', async () => {
	const damaged = { ...files, 'partier/m.yaml': 'beteckning: "M\n' };
	const handlingar = { '2024-01-01-motion': { text: 'Skrivelse från Bo Ek (M).' } };
	expect(await findings(regel, { handlingar, files: damaged })).toEqual([]);
});
