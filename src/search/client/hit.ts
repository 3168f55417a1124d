import { placesWithHits, type Place } from './anchors.ts';
import { excerpt, wordsOf, type Part } from './excerpt.ts';
import type { Fragment } from './pagefind.ts';

/** One hit as it is shown. */
export interface Hit {
	/** Leads to the best place on the page, or to the page. */
	readonly href: string;
	readonly titel: string;
	/** Arendetyp or handlingstyp. */
	readonly typ?: string;
	/** The ärende that a handling belongs to; absent on the page of an ärende. */
	readonly arende?: { readonly titel: string; readonly href: string };
	readonly diarienummer?: string;
	readonly datumtext?: string;
	readonly utdrag: readonly Part[];
	/** Other places on the page, best first. */
	readonly stallen: readonly Stalle[];
}

/** A place on a page, with the words around the hit. */
export interface Stalle {
	readonly href: string;
	/** `Stycke 12`, or the heading that it stands under. */
	readonly namn: string;
	readonly utdrag: readonly Part[];
}

/** How many other places are shown for each hit. */
const MAX_STALLEN = 3;

/** Turns what Pagefind knows of a page into what is shown, and finds the paragraph to lead to. */
export function toHit({ url, content, meta, locations, anchors }: Fragment): Hit {
	const words = wordsOf(content);
	const [best, ...others] = placesWithHits(anchors, words, locations);
	const { title, typ, arende, diarienummer, datumtext } = meta;
	const whole = { from: endOfTitle(words, title), to: words.length };
	return {
		href: hrefTo(url, best?.id),
		titel: title ?? url,
		...(typ && { typ }),
		...(arende && { arende: { titel: arende, href: new URL('..', `http://x${url}`).pathname } }),
		...(diarienummer && { diarienummer }),
		...(datumtext && { datumtext }),
		utdrag: excerpt(words, best?.hits ?? locations, best ?? whole),
		stallen: others.slice(0, MAX_STALLEN).map((place) => ({
			href: hrefTo(url, place.id),
			namn: nameOf(place),
			utdrag: excerpt(words, place.hits, place, 20),
		})),
	};
}

/** A page that is shown from its start begins after its heading, which already stands above. */
function endOfTitle(words: readonly string[], title = ''): number {
	const heading = wordsOf(title);
	const start = words
		.slice(0, 20)
		.findIndex((_, i) => heading.every((word, j) => words[i + j] === word || words[i + j] === `${word}.`));
	return start < 0 ? 0 : start + heading.length;
}

function hrefTo(url: string, id: string | undefined): string {
	return id === undefined ? url : `${url}#${encodeURIComponent(id)}`;
}

function nameOf({ id, rubrik }: Place): string {
	const nummer = /^s(\d+)$/.exec(id)?.[1];
	return nummer ? `Stycke ${nummer}` : rubrik || 'Längre ned';
}
