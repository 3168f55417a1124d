import { follows, isDash, isSign, numberAt, skipStop } from '../reading.ts';
import type { Paragrafnummer } from '../../domain/paragrafer.ts';
import type { Paragraf } from '../reference.ts';
import type { Tokens } from '../tokens.ts';

const KAPITEL = new Set(['kap', 'kapitlet', 'kapitel']);
const JOINING = new Set(['och', 'samt', 'eller', 'resp', 'respektive']);
const MOST_IN_LIST = 30;

/** A chapter: `5 kap.`, `2 a kap`. */
export interface ReadKapitel {
	readonly kapitel: Paragrafnummer;
	/** Token after the last that counts, and the one to go on from: past the full stop. */
	readonly to: number;
	readonly next: number;
}

/** A list of paragraphs: `35 §`, `4–9 §§`, `4, 6 och 8 §§`, `26 a §`. */
export interface ReadParagrafer {
	/** Where the list begins: later than asked for, when the first numbers belong to something else. */
	readonly from: number;
	readonly to: number;
	readonly paragrafer: readonly Paragraf[];
}

export function readKapitel(tokens: Tokens, i: number): ReadKapitel | undefined {
	const number = readNummer(tokens, i);
	if (!number || !follows(tokens, number.to) || !KAPITEL.has(tokens.norm[number.to] ?? '')) return undefined;
	return { kapitel: number.nummer, to: number.to + 1, next: skipStop(tokens, number.to + 1) };
}

/** Reads a list that ends in `§` or `§§`. */
export function readParagrafer(tokens: Tokens, i: number, afterKapitel: boolean): ReadParagrafer | undefined {
	const paragrafer: Paragraf[] = [];
	let from = i;
	let joined = '';
	for (let at = i; paragrafer.length < MOST_IN_LIST;) {
		const item = readItem(tokens, at);
		if (!item) return undefined;
		paragrafer.push(item.paragraf);
		if (isSign(tokens, item.to, '§')) {
			const plural = isSign(tokens, item.to + 1, '§');
			// "enligt punkt 3, 5 §": one sign after a comma belongs to the last number alone.
			const alone = !plural && !afterKapitel && joined === ',';
			if (alone) from = at;
			return { from, to: item.to + (plural ? 2 : 1), paragrafer: alone ? paragrafer.slice(-1) : paragrafer };
		}
		const separator = readSeparator(tokens, item.to);
		if (!separator) return undefined;
		joined = separator.text;
		at = separator.to;
	}
	return undefined;
}

/** Reads a list that begins with `§` or `§§`, as older texts, and the items of minutes, write it: `§ 35`, `§§ 63–65`. */
export function readAfterSign(tokens: Tokens, i: number): ReadParagrafer | undefined {
	if (tokens.norm[i] !== '§') return undefined;
	const plural = isSign(tokens, i + 1, '§');
	const paragrafer: Paragraf[] = [];
	let to = i + (plural ? 2 : 1);
	for (let at = to; paragrafer.length < MOST_IN_LIST && follows(tokens, at);) {
		const item = readItem(tokens, at);
		if (!item) break;
		paragrafer.push(item.paragraf);
		to = item.to;
		const separator = readSeparator(tokens, to);
		if (!separator || (!plural && separator.text === ',')) break;
		at = separator.to;
	}
	return paragrafer.length > 0 ? { from: i, to, paragrafer } : undefined;
}

/** One number with its letter, or a range: `26 a`, `4–9`, `26 a–26 c`, `26 a–c`. */
function readItem(tokens: Tokens, i: number): { paragraf: Paragraf; to: number } | undefined {
	const first = readNummer(tokens, i);
	if (!first) return undefined;
	const dash = isDash(tokens, first.to) || (tokens.norm[first.to] === 'till' && follows(tokens, first.to));
	if (!dash || !follows(tokens, first.to + 1)) return { paragraf: first.nummer, to: first.to };
	const { nummer, bokstav } = first.nummer;
	const letter = bokstav === undefined ? undefined : letterAt(tokens, first.to + 1);
	const last = letter ? { nummer: { nummer, bokstav: letter }, to: first.to + 2 } : readNummer(tokens, first.to + 1);
	return last && { paragraf: { ...first.nummer, till: last.nummer }, to: last.to };
}

export function readNummer(tokens: Tokens, i: number): { nummer: Paragrafnummer; to: number } | undefined {
	const nummer = numberAt(tokens, i, 3);
	if (nummer === undefined) return undefined;
	const bokstav = follows(tokens, i + 1) ? letterAt(tokens, i + 1) : undefined;
	return bokstav === undefined ? { nummer: { nummer }, to: i + 1 } : { nummer: { nummer, bokstav }, to: i + 2 };
}

function letterAt(tokens: Tokens, i: number): string | undefined {
	const norm = tokens.norm[i] ?? '';
	return /^[a-zåäö]$/.test(norm) ? norm : undefined;
}

export function readSeparator(tokens: Tokens, i: number): { text: string; to: number } | undefined {
	if (!follows(tokens, i)) return undefined;
	const comma = tokens.norm[i] === ',';
	const at = comma ? i + 1 : i;
	const word = tokens.norm[at] ?? '';
	if (JOINING.has(word) && follows(tokens, at)) return { text: word, to: skipStop(tokens, at + 1) };
	return comma ? { text: ',', to: at } : undefined;
}
