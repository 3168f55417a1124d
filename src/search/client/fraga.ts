import { identiteter } from '../sprak/identitet.ts';
import { SKRIVET_ORD } from '../sprak/ord.ts';
import { foljder } from '../sprak/par.ts';
import { STOPPORD } from '../sprak/stoppord.ts';
import { normalText } from '../sprak/tecken.ts';

/** One thing that is asked for. */
export type Led =
	| {
			readonly slag: 'ord';
			readonly text: string;
			/** How the reader wrote it, where that is another way: `p-platser` for `pplatser`. */ readonly skrivet?: string;
			/** It stands right after the one before it. */ readonly bredvid?: true;
			/** What stands right after it and may be a part of the verb: `rusta upp`. */ readonly partikel?: string;
	  }
	/** Words as they are spelt, in this order; several ways where hyphens part them. */
	| { readonly slag: 'fras'; readonly text: string; readonly foljder: readonly (readonly string[])[] }
	/** Keys of a number or date, the most exact first. */
	| { readonly slag: 'identitet'; readonly text: string; readonly nycklar: readonly string[] };

/** What verbs are written with and their nouns begin with. */
const PARTIKLAR = new Set('av bort fram in ned ner om upp ut över'.split(' '));

/** A search in words, taken apart. */
export interface Fraga {
	readonly led: readonly Led[];
	/** What must not be in the document. */
	readonly utan: readonly Led[];
}

const QUOTED = /(?<minus>(?<!\S)-)?["”“»«„](?<fras>[^"”“»«„]+)["”“»«„]/gu;
const WITHOUT = new RegExp(`(?<!\\S)-(?<ord>${SKRIVET_ORD.source})`, 'gu');

/**
 * Reads what somebody has written in the search field: phrases in quotes, `-word` for what must not be there, numbers and
 * dates in any form, and words. Words that say nothing are left out, unless there is nothing else.
 */
export function lasFraga(q: string): Fraga {
	const led: Led[] = [];
	const utan: Led[] = [];
	let rest = normalText(q);
	rest = rest.replace(QUOTED, (...args) => {
		const { minus, fras = '' } = args.at(-1) as Record<string, string | undefined>;
		const phrase = frasAv(fras);
		if (phrase) (minus ? utan : led).push(phrase);
		return ' ';
	});
	rest = rest.replace(WITHOUT, (...args) => {
		const { ord = '' } = args.at(-1) as Record<string, string | undefined>;
		utan.push({ slag: 'ord', text: utanBindestreck(ord) });
		return ' ';
	});
	for (const { nycklar, start, end } of identiteter(rest).reverse()) {
		led.unshift({ slag: 'identitet', text: rest.slice(start, end).trim(), nycklar });
		rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
	}
	const ord = hyphenated(rest);
	const words = ord.map(({ text }) => text);
	const saying = words.filter((text) => !STOPPORD.has(text));
	const said = new Set(saying.length > 0 || led.length > 0 ? saying : words);
	led.push(
		...[...said].map((text): Led => {
			const at = words.indexOf(text);
			const [before, after] = [words[at - 1], words[at + 1]];
			const skrivet = ord[at]?.skrivet;
			return {
				slag: 'ord',
				text,
				...(skrivet !== undefined && skrivet !== text && { skrivet }),
				...(before !== undefined && said.has(before) && { bredvid: true }),
				...(after !== undefined && PARTIKLAR.has(after) && { partikel: after }),
			};
		}),
	);
	return { led, utan };
}

/** `u-hjälp` is one word, and `barn- och ungdom` three. */
function hyphenated(text: string): { readonly text: string; readonly skrivet: string }[] {
	return Array.from(text.matchAll(SKRIVET_ORD), ([ord]) => ({
		text: utanBindestreck(ord),
		skrivet: ord.toLowerCase(),
	}));
}

function utanBindestreck(ord: string): string {
	return ord.toLowerCase().replaceAll('-', '');
}

function frasAv(text: string): Led | undefined {
	const ways = foljder(text);
	const [first = []] = ways;
	const [only = ''] = first;
	if (first.length === 0) return undefined;
	// How a word that says nothing is spelt alone is not told of in the index.
	if (first.length === 1 && STOPPORD.has(only)) return { slag: 'ord', text: only };
	return { slag: 'fras', text: text.trim(), foljder: ways };
}
