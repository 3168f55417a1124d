import { adress, adressTill } from '../domain/adress.ts';
import type { Paragrafnummer } from '../domain/paragrafer.ts';
import type { Omnamnande, Omnamnanden } from '../references/omnamnanden.ts';
import type { LagrumReference, Reference } from '../references/reference.ts';

/** One place in a reading text that names something that is here, as it is published. */
export interface HanvisningPost {
	/** Full id of the handling that names it, its paragraph, and the address of both. */
	readonly kalla: { readonly handling: string; readonly stycke: string; readonly adress: string };
	/** The words, verbatim. */
	readonly ord: string;
	readonly typ: 'arende' | 'begrepp' | 'forfattning' | 'organ' | 'parti' | 'person';
	/** Id of what is named, and the address of its page. */
	readonly id: string;
	readonly adress: string;
	/** For a law: the chapter and paragraphs cited, as `5` or `26 a`, and ranges as `4-9`. */
	readonly kapitel?: string;
	readonly paragrafer?: readonly string[];
}

/**
 * Every reference of the reading texts that leads to something here, in order of handling, paragraph and place: the same
 * backlinks as the pages show.
 * @param site address of the site with its base and a final slash
 */
export function hanvisningar(omnamnanden: Omnamnanden, site: string): HanvisningPost[] {
	const absolute = (path: string) => new URL(path.replace(/^\//, ''), site).href;
	return [...omnamnanden.values()]
		.flat()
		.sort(compare)
		.flatMap(({ handling, stycke, reference }): HanvisningPost[] => {
			const target = targetOf(reference);
			if (!target) return [];
			return [
				{
					kalla: { handling, stycke: stycke.id, adress: absolute(adressTill(handling, stycke.id)) },
					ord: stycke.text.slice(reference.start, reference.end),
					...target,
					adress: absolute(target.adress),
				},
			];
		});
}

function targetOf(reference: Reference): Omit<HanvisningPost, 'kalla' | 'ord'> | undefined {
	switch (reference.kind) {
		case 'lagrum': {
			const { forfattning: id } = reference;
			return id === undefined
				? undefined
				: { typ: 'forfattning', id, adress: adress.forfattning(id), ...provision(reference) };
		}
		case 'diarienummer': {
			const { arende: id } = reference;
			return id === undefined ? undefined : { typ: 'arende', id, adress: adress.arende(id) };
		}
		case 'person': {
			const { person: id } = reference;
			return id === undefined ? undefined : { typ: 'person', id, adress: adress.person(id) };
		}
		case 'organ':
			return { typ: 'organ', id: reference.organ, adress: adress.organ(reference.organ) };
		case 'parti':
			return { typ: 'parti', id: reference.parti, adress: adress.parti(reference.parti) };
		case 'begrepp':
			return { typ: 'begrepp', id: reference.begrepp, adress: adress.begrepp(reference.begrepp) };
		case 'datum':
			return undefined;
	}
}

function provision({ kapitel, paragrafer }: LagrumReference): Pick<HanvisningPost, 'kapitel' | 'paragrafer'> {
	const ranges = paragrafer.map((paragraf) => number(paragraf) + (paragraf.till ? `-${number(paragraf.till)}` : ''));
	return { ...(kapitel && { kapitel: number(kapitel) }), ...(ranges.length > 0 && { paragrafer: ranges }) };
}

function number({ nummer, bokstav }: Paragrafnummer): string {
	return bokstav === undefined ? String(nummer) : `${String(nummer)} ${bokstav}`;
}

function compare(a: Omnamnande, b: Omnamnande): number {
	if (a.handling !== b.handling) return a.handling < b.handling ? -1 : 1;
	return Number(a.stycke.id.slice(1)) - Number(b.stycke.id.slice(1)) || a.reference.start - b.reference.start;
}
