import { STYCKEANKARE } from '../../domain/ankare.ts';
import type { Sokfragment } from '../format.ts';
import type { Sokled } from './begrip.ts';
import { excerpt, type Part } from './excerpt.ts';
import type { Ordagrant } from './fras-i-text.ts';
import { createSokare, type Traffar } from './traffar-i.ts';

/** One hit as it is shown. */
export interface Hit {
	/** Leads to the best place on the page, or to the page. */
	readonly href: string;
	readonly titel: string;
	/** Whose archive it is in, where several are searched. */
	readonly webbplats?: string;
	/** Arendetyp or handlingstyp. */
	readonly typ?: string;
	/** The ärende that a handling belongs to; absent on the page of an ärende. */
	readonly arende?: { readonly titel: string; readonly href: string };
	readonly diarienummer?: string;
	readonly datumtext?: string;
	readonly utdrag: readonly Part[];
	/** Other places on the page, best first. */
	readonly stallen: readonly Stalle[];
	/** How much of what was asked for stands together in the best place, from 0 to 1. */
	readonly samlat: number;
	/** How it has the phrases asked for; the best of all where none is. */
	readonly ordagrant: Ordagrant;
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

interface Place extends Traffar {
	readonly id: string;
	/** Number of a numbered paragraph. */
	readonly nummer?: number;
	readonly rubrik: string;
	readonly text: string;
	readonly samlat: number;
}

/**
 * Turns a document into what is shown, and finds the paragraph to lead to: the one with the most of what was asked for.
 * @param vikter how much each thing asked for counts
 * @param base address of the site, without a final slash
 */
export function toHit(fragment: Sokfragment, led: readonly Sokled[], vikter: readonly number[], base: string): Hit {
	const sok = createSokare(led, fragment);
	const { adress, titel, typ, arende, diarienummer, datumtext, stycken, rubriker } = fragment;
	const total = sum(vikter) || 1;
	const inTitle = sok([titel, diarienummer, datumtext].join(' · '));
	let numbered = 0;
	const places: Place[] = stycken.map(([id, rubrik, text]) => {
		const nummer = id.startsWith(STYCKEANKARE) ? { nummer: ++numbered } : {};
		const found = sok(text);
		const share = [...found.led].reduce((sum, i) => sum + (vikter[i] ?? 0), 0) / total;
		return { ...found, ...nummer, id, text, rubrik: rubriker[rubrik] ?? '', samlat: share };
	});
	const hits = places
		.map((place, i) => ({ ...place, i }))
		.filter(({ marks }) => marks.length > 0)
		.sort(
			(a, b) => sum(b.fraser) - sum(a.fraser) || b.samlat - a.samlat || b.marks.length - a.marks.length || a.i - b.i,
		);
	const [best, ...others] = hits;
	const shown = best ?? places[0];
	const titleShare = [...inTitle.led].reduce((sum, i) => sum + (vikter[i] ?? 0), 0) / total;
	return {
		href: base + adress + anchor(best?.id),
		titel,
		typ,
		...(arende && { arende: { titel: arende[0], href: base + arende[1] } }),
		...(diarienummer && { diarienummer }),
		...(datumtext && { datumtext }),
		utdrag: shown ? excerpt(shown.text, shown.marks) : [],
		stallen: differing(best?.id, others)
			.slice(0, MAX_STALLEN)
			.map((place) => ({
				href: base + adress + anchor(place.id),
				namn: nameOf(place),
				utdrag: excerpt(place.text, place.marks, 130),
			})),
		samlat: Math.max(titleShare, best?.samlat ?? 0),
		ordagrant: least([inTitle, ...rubriker.map(sok), ...places].map(({ fraser }) => fraser)),
	};
}

/** The phrase that a document has least, as it has it best. */
function least(texts: readonly (readonly Ordagrant[])[]): Ordagrant {
	const best = (texts[0] ?? []).map((_, i) => Math.max(...texts.map((fraser) => fraser[i] ?? 0)));
	return Math.min(2, ...best) as Ordagrant;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((all, one) => all + one, 0);
}

/** Several texts may stand at one place, as the paragraphs of a summary do. */
function differing(first: string | undefined, places: readonly Place[]): Place[] {
	const seen = new Set([first, '']);
	return places.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function anchor(id: string | undefined): string {
	return id ? `#${encodeURIComponent(id)}` : '';
}

function nameOf({ nummer, rubrik }: Place): string {
	return nummer === undefined ? rubrik || 'Längre ned' : `Stycke ${String(nummer)}`;
}
