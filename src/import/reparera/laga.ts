import { hasFewSvenska, isSvenska } from '../../check/regler/stod/svenska.ts';
import type { Lexikon } from '../../check/regler/stod/lexikon.ts';
import { compareText } from '../../domain/order.ts';
import { isNear } from '../fakta/namn.ts';
import { headingWords } from '../rubriker.ts';
import { DUBBLA, RAKNAS, SMAORD, spellingsBehind, TAL } from './forvaxling.ts';
import type { Avvikelse, Lagad, Lagning, Ovisst } from './lagning.ts';
import { replaceWords, wordsIn, wordsOf, type Ord } from './ord.ts';
import { alignWithSibling } from './syskon.ts';

/** What a damaged text is mended with. */
export interface Hjalp {
	readonly lexikon: Lexikon;
	/** Full names of people and bodies. */
	readonly namn: readonly string[];
	/** A clean text on the same matter. */
	readonly syskon?: string;
}

/** Share of å, ä and ö below which a text has lost them; Swedish has some six in a hundred letters. */
const SKADAD = 0.01;

/** True of a Swedish text that has lost its å, ä and ö. */
function isDamaged(text: string): boolean {
	return text.length > 200 && hasFewSvenska(text, SKADAD) && isSvenska(text);
}

/**
 * Makes what mends a text that English OCR has read: names of the register first, then the spelling of a clean sibling
 * where the confusions explain it, then the dictionary. Numbers are never touched, and a clean text is left as it is.
 */
export function lagning(hjalp: Hjalp): Lagning {
	return (tree) => {
		const words = wordsOf(tree);
		const plain = words.map(({ text }) => text).join(' ');
		if (!isDamaged(plain)) return undefined;
		const changes = new Map<Ord, { text: string; grund: string }>();
		const take = (ord: Ord | undefined, text: string, grund: string): void => {
			if (ord && ord.text !== text && !changes.has(ord)) changes.set(ord, { text, grund });
		};
		const named = mendNames(words, hjalp.namn, take);
		if (hjalp.syskon !== undefined) {
			const clean = alignWithSibling(
				words.map(({ text }) => text),
				wordsIn(hjalp.syskon),
			);
			for (const [i, text] of clean)
				if (
					/^\p{L}+$/u.test(words[i]?.text ?? '') ||
					isMendable(words[i]?.text ?? '') ||
					(text === 'i' && isLoneI(words, i))
				)
					take(words[i], text, 'syskon');
		}
		const settled = hjalp.syskon === undefined ? new Set<string>() : new Set(wordsIn(hjalp.syskon));
		const spell = speller(hjalp.lexikon, settled);
		const ovissa: Ovisst[] = [];
		for (const [i, ord] of words.entries()) {
			if (changes.has(ord) || named.has(ord)) continue;
			if (isLoneI(words, i)) take(ord, 'i', 'ordlista');
			if (!isMendable(ord.text)) continue;
			const text = yearInstead(words, i) ?? asBeside(words, i, settled) ?? spell(ord);
			if (typeof text === 'object') ovissa.push({ nr: i + 1, kalla: ord.text, forslag: text });
			else if (text !== undefined) take(ord, text, settled.has(text) ? 'ord i syskonet' : 'ordlista');
		}
		const avvikelser = words.flatMap((ord, i): Avvikelse[] => {
			const change = changes.get(ord);
			return change ? [{ nr: i + 1, kalla: ord.text, lastext: change.text, grund: change.grund }] : [];
		});
		const replacements = new Map([...changes].map(([ord, { text }]) => [ord, text] as const));
		return {
			tree: replaceWords(tree, replacements),
			avvikelser,
			ovissa,
			varningar: [
				'Texten har nästan inga å, ä eller ö: den är maskinläst som engelska. Läs hellre in bilden på nytt. Finns ingen bild: kontrollera varje lagat ord.',
				...(ovissa.length > 0 ? [toDecide(ovissa)] : []),
			],
		} satisfies Lagad;
	};
}

/** Each word that was not mended once, with what it may have been. */
function toDecide(ovissa: readonly Ovisst[]): string {
	const each = new Map(ovissa.map(({ kalla, forslag }) => [kalla, `${kalla} (${forslag.join(' eller ')})`]));
	return `Skadade ord som kan ha varit flera, och därför inte är lagade: ${[...each.values()].sort(compareText).join(', ')}. Avgör dem mot källan.`;
}

/** Words of letters, perhaps with signs that stand for letters; numbers, codes and measures are none. */
function isMendable(text: string): boolean {
	if (SMAORD.has(text.toLowerCase())) return true;
	if (!/\p{L}/u.test(text) || /^[\d&]+\p{L}{1,2}$|^\p{Lu}{1,4}\d|\d{3}/u.test(text))
		return /^\p{Lu}[046]{1,2}\p{Ll}/u.test(text);
	return text.length > 2 && (/\p{L}{2}/u.test(text) || /^\p{L}[046&]{1,2}\p{L}/u.test(text));
}

/** A `1` that stands for the word `i`: between words, none of which is counted or measured. */
function isLoneI(words: readonly Ord[], i: number): boolean {
	const around = [words[i - 1], words[i + 1]].map((ord) => ord?.text ?? '');
	const apart = words[i - 1]?.node === words[i]?.node && words[i + 1]?.node === words[i]?.node;
	return apart && words[i]?.text === '1' && around.every((text) => /^[\p{L}&]{2}/u.test(text) && !RAKNAS.test(text));
}

type Take = (ord: Ord | undefined, text: string, grund: string) => void;

/** Puts names right that differ as OCR distorts; a genitive keeps its s. */
function mendNames(words: readonly Ord[], namn: readonly string[], take: Take): ReadonlySet<Ord> {
	const known = new Set<Ord>();
	for (const name of namn) {
		const parts = name.split(' ');
		if (parts.length < 2) continue;
		for (let i = 0; i + parts.length <= words.length; i++) {
			const here = words.slice(i, i + parts.length);
			const last = here.at(-1)?.text ?? '';
			const genitive = last.endsWith('s') && !(parts.at(-1) ?? '').endsWith('s');
			const wanted = parts.map((part, k) => (genitive && k === parts.length - 1 ? `${part}s` : part));
			const fits = here.every(
				(ord, k) => /^\p{Lu}/u.test(ord.text) && isNear(ord.text, wanted[k] ?? '') && mayBe(ord.text, wanted[k] ?? ''),
			);
			if (!fits) continue;
			for (const [k, ord] of here.entries()) {
				known.add(ord);
				take(ord, wanted[k] ?? '', 'registret');
			}
		}
	}
	return known;
}

/** A short name may be another: there the confusions must explain every letter. */
function mayBe(word: string, name: string): boolean {
	return word === name || name.length > 6 || spellingsBehind(word).has(name);
}

/** `ar 1985` and `fem ar` are years, where the dots alone would give "är". */
function yearInstead(words: readonly Ord[], i: number): string | undefined {
	const text = words[i]?.text ?? '';
	if (!/^[aAdé&4][r]$/.test(text)) return undefined;
	const [before, after] = [words[i - 1]?.text ?? '', words[i + 1]?.text ?? ''];
	const isYear = TAL.test(before) || /^(?:1[89]|20)\d\d$/.test(after) || /^sedan$/i.test(after);
	return isYear ? (text.startsWith('A') ? 'År' : 'år') : undefined;
}

/**
 * Which of two usual words one is that is a word with its dots and without: what the clean sibling has, or what the words
 * beside it allow. Where they allow both, both are given: to put one in would make the text say what nobody has written.
 */
function asBeside(
	words: readonly Ord[],
	i: number,
	clean: ReadonlySet<string>,
): string | readonly string[] | undefined {
	const text = words[i]?.text ?? '';
	const dubbel = DUBBLA.get(text.toLowerCase());
	if (!dubbel) return undefined;
	const prickad = text.slice(0, 1) + dubbel.prickad.slice(1);
	const known = [text, prickad].filter((word) => clean.has(word));
	if (known.length === 1) return known[0];
	const beside = (ord: Ord | undefined): string => (ord?.node === words[i]?.node ? (ord?.text ?? '') : '');
	const [before, after] = [beside(words[i - 1]), beside(words[i + 1])];
	if (dubbel.efter.test(after) || dubbel.fore?.test(before)) return text;
	return dubbel.efterPrickad.test(after) ? prickad : [text, prickad];
}

/** A spelling that explains a word, and what speaks for it. */
interface Forslag {
	readonly text: string;
	/** How many signs are changed. */
	readonly steps: number;
	/** What is known of the matter, or of the place where the word stands, speaks for it. */
	readonly score: number;
}

/**
 * The spelling behind a word: what the clean sibling, the usual headings or the habits of small words speak for, or else
 * the only word that explains it with fewest changes. Where several do, which of them is more frequent says nothing of
 * what stood there: they are given as a list, and the word is left as it was read.
 */
function speller({ knows }: Lexikon, clean: ReadonlySet<string>): (ord: Ord) => string | readonly string[] | undefined {
	const isWord = (word: string): boolean => knows(word) || (/^\p{Lu}\p{Ll}/u.test(word) && knows(word.toLowerCase()));
	const memo = new Map<string, string | readonly string[] | undefined>();
	const find = (ord: Ord): string | readonly string[] | undefined => {
		const small = SMAORD.get(ord.text.toLowerCase());
		const found: Forslag[] = [];
		for (const [text, steps] of spellingsBehind(ord.text)) {
			const inClean = clean.has(text);
			const inHeading = ord.iRubrik && headingWords().has(text.toLowerCase());
			if (!inClean && !inHeading && !isWord(text)) continue;
			const score = (inClean ? 4 : 0) + (inHeading ? 4 : 0) + (small === text.toLowerCase() ? 3 : 0);
			found.push({ text, steps, score });
		}
		const known = Math.max(0, ...found.map(({ score }) => score));
		const likely = found.filter(({ score }) => score === known);
		// Two letters may be anything: only what is known to stand for them counts.
		if (small !== undefined && ord.text.length < 3 && !likely.some(({ text }) => text.toLowerCase() === small))
			return /^\p{Lu}/u.test(ord.text) ? small.replace(/^./, (c) => c.toUpperCase()) : small;
		// What is a word as it stands may be another without its dots; only what is known of the matter speaks for that.
		if (known === 0 && isWord(ord.text)) return undefined;
		const fewest = Math.min(...likely.map(({ steps }) => steps));
		const best = likely.filter(({ steps }) => steps === fewest).map(({ text }) => text);
		return best.length > 1 ? best.sort(compareText) : best[0];
	};
	return (ord) => {
		const key = `${ord.iRubrik ? '#' : ''}${ord.text}`;
		if (!memo.has(key)) memo.set(key, find(ord));
		const found = memo.get(key);
		return found === ord.text ? undefined : found;
	};
}
