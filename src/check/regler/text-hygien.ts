import type { Fil } from '../../read/arkiv.ts';
import { fynd, type Fynd, type Regel, type Underlag } from '../regel.ts';
import { allaFiler, inBody, placeIn } from './stod/filer.ts';

/** Something that is left in a text by what it went through. */
interface Skrap {
	/** Quick to look for in every text of an archive; only where it is found does `hela` look. */
	readonly tecken: RegExp;
	readonly hela: RegExp;
	readonly text: (found: string) => string | undefined;
	readonly niva?: 'fel';
	/** Only texts of handlingar; others may be laid out with spaces. */
	readonly baraLastext?: true;
}

/** Units are written with Greek letters beside Latin ones: μg, kΩ. */
const ENHET = /^\p{Script=Latin}*[μΩ]\p{Script=Latin}*$/u;

/** Most places of one kind that are shown of a text: what fills it is mended at once or not at all. */
const HOGST = 20;

const SKRAP: readonly Skrap[] = [
	{
		tecken: /\t/,
		hela: /\t+/g,
		text: () => 'Här står en tabb. Skriv mellanslag i stället.',
	},
	{
		tecken: / (?:\n|$)/,
		hela: /(?<! ) +$/gm,
		text: () => 'Raden slutar med mellanslag. Ta bort dem; en radbrytning i texten skrivs med \\ sist på raden.',
	},
	{
		tecken: / {2}/,
		hela: /(?<=[^\s|>*+-]) {2,}(?=[^\s|])/g,
		text: () => 'Här står flera mellanslag i rad. Behåll ett.',
		baraLastext: true,
	},
	{
		tecken: /[\u0370-\u052F]/,
		hela: /(?<!\p{L})(?=\p{L}*\p{Script=Latin})(?=\p{L}*[\p{Script=Cyrillic}\p{Script=Greek}])\p{L}+/gu,
		text: (word) =>
			ENHET.test(word)
				? undefined
				: `Ordet "${word}" blandar latinska bokstäver med ${/\p{Script=Greek}/u.test(word) ? 'grekiska' : 'kyrilliska'}, så att det ser rätt ut men inte går att söka på. Skriv om det.`,
		niva: 'fel',
	},
	{
		tecken: /[\uFB00-\uFB06]/,
		hela: /[\uFB00-\uFB06]/g,
		text: (sign) => `Ligaturen "${sign}" går inte att söka på. Skriv "${sign.normalize('NFKC')}".`,
	},
	{
		tecken: /TYP AV|Namn på|orem ipsum|Klicka |ÅÅÅÅ-|XXX|TODO|FIXME/,
		hela: /(?<![\p{L}\d])(?:TYP AV DOKUMENT|Namn på organ|Lorem ipsum|Klicka (?:eller tryck )?här för att ange|ÅÅÅÅ-MM-DD|X{3,}|TODO|FIXME)(?![\p{L}\d])/gu,
		text: (words) => `"${words}" ser ut som en rest av en mall. Ta bort den.`,
	},
];

/** What is left, and where in the text. */
interface Rest {
	/** Which of the kinds. */
	readonly nr: number;
	readonly index: number;
	readonly ord: string;
}

/** Texts hold what a reader sees and nothing that was left over on the way there. */
export const regel = {
	kod: 'text-hygien',
	check: (underlag) => {
		const lastexter = new Set(underlag.arkiv.arenden.flatMap(({ handlingar }) => handlingar.map(({ fil }) => fil)));
		return allaFiler(underlag.arkiv).flatMap((fil) => [
			...decomposed(fil.fil, underlag),
			...left(fil, lastexter.has(fil.fil), underlag),
		]);
	},
} satisfies Regel;

/** Letters taken apart (NFD) are put together when a file is read, but not where it is edited, compared and searched. */
function decomposed(fil: string, { las, leta }: Underlag): Fynd[] {
	const mark = leta('NFD', fil, () => {
		const raw = las(fil);
		const found = /[\u0300-\u036F]/.test(raw) && raw !== raw.normalize('NFC') ? /\p{L}\p{M}/u.exec(raw) : null;
		return found && { tecken: found[0], index: found.index };
	});
	if (!mark) return [];
	const text = `Bokstaven "${mark.tecken.normalize('NFC')}" är skriven som två tecken (NFD). Spara filen med sammansatta tecken (NFC).`;
	return [fynd(placeIn(fil, las(fil), mark.index), 'text-hygien', text, { om: 'NFD' })];
}

function left(fil: Fil<object>, isLastext: boolean, { leta }: Underlag): Fynd[] {
	const rester = leta('skräp', fil.fil, () => SKRAP.flatMap((skrap, nr) => placesOf(skrap, nr, fil.body)));
	return rester.flatMap(({ nr, index, ord }) => {
		const skrap = SKRAP[nr];
		if (!skrap || (skrap.baraLastext && !isLastext)) return [];
		const { niva } = skrap;
		const about = skrap.text(ord);
		return about ? [fynd(inBody(fil, index), 'text-hygien', about, { om: ord.trim(), ...(niva && { niva }) })] : [];
	});
}

function placesOf({ tecken, hela }: Skrap, nr: number, text: string): Rest[] {
	if (!tecken.test(text)) return [];
	return [...text.matchAll(hela).take(HOGST)].map(({ 0: ord, index }) => ({ nr, index, ord }));
}
