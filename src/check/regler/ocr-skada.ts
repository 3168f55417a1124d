import type { Arkiv, Fil } from '../../read/arkiv.ts';
import type { AuthoredHandling } from '../../schema/handling.ts';
import { fynd, type Fynd, type Regel } from '../regel.ts';
import { inBody } from './stod/filer.ts';
import { repaired } from './stod/ocr.ts';
import { ORD, ordBland } from './stod/ord-bland.ts';
import { hasFewSvenska, isSvenska } from './stod/svenska.ts';

type Handling = Fil<AuthoredHandling>;

/** Addresses and link targets are no running text. */
const ADRESS = /https?:\/\/\S+|\]\([^()\s]*\)/g;

/** Most words that are shown of one handling; a text with more is better read anew than mended word by word. */
const HOGST = 20;

/**
 * Words in a reading text are whole: one that the language does not have, and that differs from one it has only as OCR
 * distorts, is likely damaged. Looks at what was read by OCR or transcribed from it, and at any text with few å, ä, ö.
 */
export const regel = {
	kod: 'ocr-skada',
	check: ({ arkiv, lexikon, leta }) => {
		if (!lexikon) return [];
		const { rena = [], ovriga = [] } = Object.groupBy(
			arkiv.arenden.flatMap(({ handlingar }) => handlingar),
			(fil) => (fil.data.lasning.hur === 'textlager' && leta('rent', fil.fil, () => isClean(fil)) ? 'rena' : 'ovriga'),
		);
		const texter = ovriga.filter(({ body }) => isSvenska(body)).map((fil) => ({ fil, words: wordsIn(fil) }));
		const own = ownWords(arkiv);
		// A word that stands in a text that never passed through OCR is no damage.
		const clean = ordBland(
			texter.flatMap(({ words }) => words.map(([word]) => word)),
			rena.map(({ body }) => body),
		);
		const isOwn = (word: string) => own.has(word.toLowerCase());
		const isWord = (word: string) => isOwn(word) || !/\p{L}{2}/u.test(word) || lexikon.knows(word);
		// The dictionary takes long over a word, and a hundred times as long over all that an unknown one may have been.
		const meant = memo((word: string) =>
			clean.has(word) || isWord(word) ? undefined : repaired(word, lexikon.knows, isOwn),
		);
		return texter.flatMap(({ fil, words }) => inHandling(fil, words, meant, isWord));
	},
} satisfies Regel;

function inHandling(
	fil: Handling,
	words: readonly Funnet[],
	meant: (word: string) => string | undefined,
	isWord: (word: string) => boolean,
): Fynd[] {
	const found: Fynd[] = [];
	const report = (index: number, text: string, om?: string) =>
		found.push(fynd(inBody(fil, index), 'ocr-skada', text, om === undefined ? {} : { om }));
	for (const [i, [word, { index, antal }]] of words.entries()) {
		if (found.length === HOGST) {
			const rest = words.slice(i).filter(([other]) => !isWord(other)).length;
			if (rest > 0) report(index, `Ytterligare ${String(rest)} ord härefter finns inte i ordlistan.`);
			break;
		}
		const ratt = meant(word);
		if (ratt === undefined) continue;
		const often = antal > 1 ? ` på ${String(antal)} ställen` : '';
		report(index, `"${word}"${often} ser skadat ut av maskinläsning; kanske "${ratt}". Jämför med källan.`, word);
	}
	return found;
}

/** A word of a text, where it first stands and how often. */
type Funnet = readonly [word: string, { readonly index: number; readonly antal: number }];

/** Every different word of a text. */
function wordsIn({ body }: Handling): Funnet[] {
	const text = body.replace(ADRESS, (address) => ' '.repeat(address.length));
	const words = new Map<string, { index: number; antal: number }>();
	for (const { 0: word, index } of text.matchAll(ORD)) {
		const before = words.get(word);
		if (before) before.antal++;
		else words.set(word, { index, antal: 1 });
	}
	return [...words];
}

/** Names in the registers and words of the glossary; misread spellings of names are left out. */
function ownWords({ kommun, organ, partier, personer, begrepp }: Arkiv): ReadonlySet<string> {
	const texts = [
		...(kommun ? [kommun.data.namn] : []),
		...organ.flatMap(({ data }) => [data.namn, data.kortnamn ?? '', ...data.former]),
		...partier.flatMap(({ data }) => [data.namn ?? '', data.beteckning, ...data.former]),
		...personer.map(({ data }) => data.namn),
		...begrepp.flatMap(({ data }) => [data.term, ...data.former, ...data.synonymer]),
	];
	return new Set(texts.flatMap((text) => text.toLowerCase().match(ORD) ?? []));
}

/** Swedish has some six per cent å, ä and ö; a text with few of them was read by OCR, whatever is said of it. */
function isClean({ body }: Handling): boolean {
	return !hasFewSvenska(body, 0.03);
}

function memo<T>(f: (word: string) => T): (word: string) => T {
	const known = new Map<string, T>();
	return (word) => {
		if (!known.has(word)) known.set(word, f(word));
		return known.get(word) as T;
	};
}
