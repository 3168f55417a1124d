import { medParti } from '../register/personer.ts';
import { BEGREPP } from '../register/begrepp.ts';
import { datumord } from '../sprak/tal.ts';
import type { Lage } from './laget.ts';
import type { Skrivning } from './skrivning.ts';

const UTFALL: Readonly<Record<string, string>> = {
	bifallen: 'Svaret blev ja.',
	'delvis-bifallen': 'Svaret blev ja till en del och nej till resten.',
	avslagen: 'Svaret blev nej.',
	'anses-besvarad': 'Förslaget lades undan med ett svar. Det är varken ja eller nej.',
	besvarad: 'Frågan fick ett svar.',
	'ej-medgiven': 'Frågan fick inte ställas.',
	atertagen: 'Den som lämnade förslaget tog tillbaka det.',
	avskriven: 'Kommunen slutade arbeta med ärendet.',
};

/** The summary in plain Swedish, paragraph by paragraph; in MDX with a box that explains a term. */
export function sammanfattning({ huvud, tidigare, slump }: Skrivning, lage: Lage, mdx: boolean): string[] {
	const vem = lage.motionarer[0];
	const stycken = [
		`Ärendet började den ${datumord(huvud.start)} och gäller ${huvud.sak}. ${vem ? `Det väcktes av ${medParti(vem)}.` : ''}`.trim(),
		`Förslaget går ut på att ${huvud.att.join(' och att ')}.`,
		lage.utfall ? (UTFALL[lage.utfall] ?? '') : 'Hur det slutade framgår inte av det som finns här.',
	];
	if (tidigare.length > 0 && slump.chans(0.1)) {
		const annat = slump.val(tidigare);
		stycken.push(`Läs också om [${annat.titel.replace(/[[\]]/g, '')}](/arenden/${annat.id}/).`);
	}
	if (!mdx) return stycken;
	const begrepp = slump.val(BEGREPP);
	return [
		...stycken,
		`<Faktaruta rubrik="Ett ord i ärendet">\n\n<Begrepp id="${begrepp.id}">${begrepp.term}</Begrepp> förekommer i handlingarna. ${begrepp.forklaring}\n\n</Faktaruta>`,
	];
}
