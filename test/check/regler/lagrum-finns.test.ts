import { expect, it } from 'vitest';
import { regel } from '../../../src/check/regler/lagrum-finns.ts';
import { findings } from './prov.ts';

const files = {
	'forfattningar/1986-223.yaml': 'sfs: 1986:223\ntitel: Äldre lag (1986:223)\nadress: https://exempel.se/al\n',
	'forfattningar/2017-725.yaml':
		'sfs: 2017:725\ntitel: Kommunallag (2017:725)\nkortnamn: [kommunallagen, KL]\nadress: https://exempel.se/kl\nkapitel:\n  - { nummer: 5, paragrafer: 1-72 }\n  - { nummer: 13 }\n',
};
const inText = (text: string, falt = '') =>
	findings(regel, { handlingar: { '2024-01-01-motion': { text, falt } }, files });

it('finds a chapter and a paragraph that the law does not have, where they stand', async () => {
	expect(await inText('Enligt 5 kap. 35 § KL och\n5 kap. 99 § KL.\n\nOch 14 kap. 1 § kommunallagen (2017:725).'))
		.toMatchInlineSnapshot(`
			[
			  "2024-01-01-motion.md:12 "5 kap. 99 § KL" finns inte i Kommunallag (2017:725). Lagen har 5 kap. 1–72 §§ enligt content/forfattningar. Är det en felläsning, rätta texten. Står det så i källan, lägg orden i inteLankar. Är registret fel, rätta det. [5 kap. 99 § KL]",
			  "2024-01-01-motion.md:14 "14 kap. 1 § kommunallagen (2017:725)" finns inte i Kommunallag (2017:725). Lagen har 5, 13 kap. enligt content/forfattningar. Är det en felläsning, rätta texten. Står det så i källan, lägg orden i inteLankar. Är registret fel, rätta det. [14 kap. 1 § kommunallagen (2017:725)]",
			]
		`);
});

it('lets be what the register does not know', async () => {
	expect(await inText('Enligt 13 kap. 99 § KL och 3 § okända lagen (1999:1).')).toEqual([]);
});

it('lets be what the handling says is no reference', async () => {
	expect(await inText('Enligt 5 kap. 99 § KL.', 'inteLankar: ["5 kap. 99 § KL"]')).toEqual([]);
});
