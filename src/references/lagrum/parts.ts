import type { Paragrafnummer } from '../../domain/paragrafer.ts';
import { follows, isDash, isGlued, isNumber, isSign, isWord } from '../reading.ts';
import type { Paragraf } from '../reference.ts';
import type { Tokens } from '../tokens.ts';
import type { ReadLag } from './lag.ts';
import { readAfterSign, readKapitel, readNummer, readParagrafer, readSeparator } from './paragrafer.ts';
import { readBarePunkt, readStycke } from './stycke.ts';

/** One provision: chapter, paragraphs, stycke and punkt, without its law. */
export interface Part {
	readonly from: number;
	/** Token after the last that counts. */
	readonly to: number;
	/** Token to go on from: past the full stop of an abbreviation. */
	readonly next: number;
	readonly kapitel?: Paragrafnummer;
	readonly paragrafer: readonly Paragraf[];
	readonly stycke?: number;
	readonly punkt?: number;
}

/** Provisions that a list joins, with the law that follows the last of them and holds for all. */
export interface Parts {
	readonly parts: readonly Part[];
	readonly to: number;
	readonly lag?: ReadLag;
}

export type LawReader = (i: number) => ReadLag | undefined;

const MOST_PARTS = 12;

/** Reads provisions from the token on: `5 kap. 22 § och 35 § första stycket kommunallagen`. */
export function readParts(tokens: Tokens, i: number, readLaw: LawReader): Parts | undefined {
	if (!beginsNumber(tokens, i)) return undefined;
	const parts: Part[] = [];
	for (let at = i; parts.length < MOST_PARTS;) {
		const read = readPart(tokens, at, parts.at(-1)?.kapitel);
		if (!read) break;
		const { part, lag } = withLaw(tokens, read, readLaw);
		parts.push(part);
		if (lag) return { parts, to: lag.to, lag };
		const separator = readSeparator(tokens, part.next) ?? readSeparator(tokens, part.to);
		if (!separator) break;
		at = separator.to;
	}
	// A chapter without paragraphs is one of a law only when a law is named.
	const certain = parts.filter(({ paragrafer }) => paragrafer.length > 0);
	return certain.length > 0 ? { parts: certain, to: certain.at(-1)?.to ?? i } : readShortBefore(tokens, i, readLaw);
}

/** `5:35`, `8:16 a`, `2:1–2`, as lawyers write beside a law's abbreviation. */
export function readShortForm(tokens: Tokens, i: number): Parts | undefined {
	const kapitel = readNummer(tokens, i);
	if (!kapitel || tokens.norm[i + 1] !== ':' || ![i + 1, i + 2].every((at) => isGlued(tokens, at))) return undefined;
	const first = readNummer(tokens, i + 2);
	if (!first) return undefined;
	const last = isDash(tokens, first.to) && isGlued(tokens, first.to + 1) ? readNummer(tokens, first.to + 1) : undefined;
	const to = last?.to ?? first.to;
	const paragraf = { ...first.nummer, ...(last && { till: last.nummer }) };
	return { parts: [{ from: i, to, next: to, kapitel: kapitel.nummer, paragrafer: [paragraf] }], to };
}

function readShortBefore(tokens: Tokens, i: number, readLaw: LawReader): Parts | undefined {
	const short = readShortForm(tokens, i);
	const lag = short && follows(tokens, short.to) ? readLaw(short.to) : undefined;
	return short && lag ? { ...short, to: lag.to, lag } : undefined;
}

/** One provision; the chapter of the one before it holds where it has none of its own. */
function readPart(tokens: Tokens, i: number, before: Paragrafnummer | undefined): Part | undefined {
	const chapter = readKapitel(tokens, i);
	const kapitel = chapter?.kapitel ?? before;
	const at = chapter?.next ?? i;
	const list = chapter && isSign(tokens, at, '§') ? readAfterSign(tokens, at) : readList(tokens, at, chapter);
	if (!list)
		return chapter && { from: i, to: chapter.to, next: chapter.next, kapitel: chapter.kapitel, paragrafer: [] };
	const { paragrafer } = list;
	return {
		...readStycke(tokens, list.to),
		from: chapter ? i : list.from,
		...(kapitel && { kapitel }),
		paragrafer,
	};
}

function readList(tokens: Tokens, i: number, chapter: object | undefined): ReturnType<typeof readParagrafer> {
	return follows(tokens, i) || !chapter ? readParagrafer(tokens, i, chapter !== undefined) : undefined;
}

/** The law right after a provision, or after points that only a law shows to be such: `28 § 2 kommunallagen`. */
function withLaw(tokens: Tokens, part: Part, readLaw: LawReader): { part: Part; lag?: ReadLag } {
	const lag = lawAfter(tokens, part.next, readLaw);
	if (lag) return { part, lag };
	const points = part.paragrafer.length > 0 && !part.punkt ? readBarePunkt(tokens, part.next) : undefined;
	const after = points && lawAfter(tokens, points.next, readLaw);
	return after ? { part: { ...part, ...points }, lag: after } : { part };
}

function lawAfter(tokens: Tokens, i: number, readLaw: LawReader): ReadLag | undefined {
	if (!follows(tokens, i)) return undefined;
	const at = tokens.norm[i] === 'i' && follows(tokens, i + 1) ? i + 1 : i;
	return readLaw(at);
}

/** True when the number begins a provision, and is not the end of a range, a decimal, or an item of minutes: `§ 63`. */
function beginsNumber(tokens: Tokens, i: number): boolean {
	if (!isNumber(tokens, i)) return false;
	const before = tokens.norm[i - 1] ?? '';
	if (before === '§' && follows(tokens, i)) return false;
	if (isDash(tokens, i - 1) && isNumber(tokens, i - 2) && follows(tokens, i)) return false;
	return !isGlued(tokens, i) || !(isWord(tokens, i - 1) || /^[-–/:.,]$/.test(before));
}
