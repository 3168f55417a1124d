import { expect, it } from 'vitest';
import { regel } from '../../../src/check/regler/tomt-element.ts';
import { findings } from './prov.ts';

const inText = (text: string) => findings(regel, { handlingar: { '2024-01-01-motion': { text } } });

it('finds links and headings without a text', async () => {
	expect(await inText('Ett stycke.\n\n##\n\nEn [](https://exempel.se) och [ **  ** ](/begrepp/motion/).'))
		.toMatchInlineSnapshot(`
			[
			  "2024-01-01-motion.md:13 (varning) Rubriken har ingen text. Skriv en, eller ta bort den. [Rubriken]",
			  "2024-01-01-motion.md:15 (varning) Länken har ingen text. Skriv en, eller ta bort den. [Länken]",
			]
		`);
});

it.each(['## Rubrik', '[text](/om/)', '[*text*](/om/)', 'Hakar [] och [ ] utan adress.', '`[](x)`', '- [ ] rad'])(
	'lets %s be',
	async (text) => {
		expect(await inText(`Ett stycke.\n\n${text}`)).toEqual([]);
	},
);
