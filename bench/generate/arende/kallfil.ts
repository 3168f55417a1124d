import { createHash } from 'node:crypto';
import type { Slump } from '../slump.ts';
import { antalOrd } from '../sprak/antal-ord.ts';
import { skada } from '../sprak/ocr.ts';
import type { Falt } from './oppen.ts';

/** The source file of a handling, and what its frontmatter says of it. */
export interface Kallfil {
	readonly namn: string;
	readonly text: string;
	/** The fields `kallor` and `lasning`. */
	readonly falt: Falt;
	readonly anmarkningar: readonly Falt[];
	/** How the file spells a name that the handling has. */
	stavning(namn: string): string;
}

/** Share of the handlingar that are known only through a damaged copy. */
const OCR = 0.05;

/** Makes the source file of a handling of its plain text: the same text, or what a scanner without å, ä and ö made of it. */
export function nyKallfil(handling: string, ren: string, slump: Slump): Kallfil {
	const ocr = slump.chans(OCR);
	const text = ocr ? skada(ren, slump) : ren;
	const namn = `${handling}${ocr ? '-ocr' : ''}.txt`;
	const sha256 = createHash('sha256').update(text).digest('hex');
	return {
		namn,
		text,
		falt: {
			kallor: [{ fil: namn, sort: ocr ? 'ocr' : 'textlager', sha256 }],
			lasning: {
				hur: ocr ? 'avskrift' : 'textlager',
				text: ocr ? avskriftstext(ren, text) : 'Varje ord är som i källfilen; rubriknivåerna är våra.',
				kalla: namn,
			},
		},
		anmarkningar: ocr ? [{ vad: 'lasning', text: SKADAD, kallor: [{ handling, hur: 'ocr' }] }] : [],
		stavning: (person) => (ocr ? stavningI(person, ren, text) : person),
	};
}

const SKADAD = 'Maskinläsningen har förvanskat nästan alla å, ä och ö. Avskriften är vår läsning.';

function avskriftstext(ren: string, skadad: string): string {
	const fore = ren.split(/\s+/);
	const efter = skadad.split(/\s+/);
	const olika = fore.filter((ord, i) => ord !== efter[i]).length;
	return `Avskriften är prövad mot den maskinlästa texten. ${olika} av ${fore.length - 1} ord, rubriken medräknad, skrivs på annat sätt än i källfilen.`;
}

/** Damage keeps white space, so the words stand in the same order in both texts. */
function stavningI(namn: string, ren: string, skadad: string): string {
	const at = ren.indexOf(namn);
	if (at < 0) return namn;
	const fore = ren.slice(0, at);
	const forsta = antalOrd(fore) - (/\S$/.test(fore) ? 1 : 0);
	const ord = skadad.split(/\s+/).slice(forsta, forsta + namn.split(' ').length);
	return ord.join(' ').replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
}
