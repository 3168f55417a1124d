import type { Forfattning } from '../../domain/grunddata.ts';
import { hasParagraf, parseParagrafer, type Paragrafnummer, type Paragrafspann } from '../../domain/paragrafer.ts';
import type { Paragraf } from '../reference.ts';

interface Listed {
	readonly spans: readonly Paragrafspann[];
	/** As the register lists them. */
	readonly text: string;
}

/** What a law is known to hold. */
export interface Struktur {
	/** Chapters by number and letter, `2a`, each with its paragraphs when they are known. */
	readonly kapitel: ReadonlyMap<string, Listed | undefined>;
	/** Paragraphs that are numbered through the whole law. */
	readonly paragrafer?: Listed;
}

export function indexStruktur({ kapitel = [], paragrafer }: Forfattning): Struktur | undefined {
	const through = listed(paragrafer);
	if (kapitel.length === 0 && !through) return undefined;
	return {
		kapitel: new Map(kapitel.map((k) => [keyOf(k), listed(k.paragrafer)])),
		...(through && { paragrafer: through }),
	};
}

/** What a law has instead, in words, when it has not what a reference names; else nothing. */
export function missingIn(
	struktur: Struktur | undefined,
	kapitel: Paragrafnummer | undefined,
	paragrafer: readonly Paragraf[],
): string | undefined {
	if (!struktur) return undefined;
	if (kapitel && struktur.kapitel.size > 0 && !struktur.kapitel.has(keyOf(kapitel)))
		return `${ranges([...struktur.kapitel.keys()])} kap.`;
	const known = struktur.paragrafer ?? (kapitel && struktur.kapitel.get(keyOf(kapitel)));
	if (!known) return undefined;
	const all = paragrafer.flatMap(({ till, ...first }) => (till ? [first, till] : [first]));
	if (all.every((paragraf) => hasParagraf(known.spans, paragraf))) return undefined;
	const text = known.text.replaceAll('-', '–');
	const sign = /[–,]/.test(text) ? '§§' : '§';
	return struktur.paragrafer || !kapitel ? `${text} ${sign}` : `${textOf(kapitel)} kap. ${text} ${sign}`;
}

function listed(text: string | undefined): Listed | undefined {
	const spans = text === undefined ? undefined : parseParagrafer(text);
	return text !== undefined && spans ? { spans, text } : undefined;
}

function keyOf({ nummer, bokstav = '' }: Paragrafnummer): string {
	return `${nummer}${bokstav}`;
}

function textOf({ nummer, bokstav }: Paragrafnummer): string {
	return bokstav === undefined ? String(nummer) : `${nummer} ${bokstav}`;
}

/** `1–13`; where letters or gaps break the row, all of them: `1, 2, 2 a, 3`. */
function ranges(keys: readonly string[]): string {
	const whole = keys.every((key, i) => key === String(i + Number(keys[0])));
	if (whole && keys.length > 1) return `${keys[0] ?? ''}–${keys.at(-1) ?? ''}`;
	return keys.map((key) => key.replace(/(\d)(\D)/, '$1 $2')).join(', ');
}
