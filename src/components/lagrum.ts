import type { Register } from '../domain/register.ts';
import type { Omnamnande } from '../references/omnamnanden.ts';
import type { LagrumReference, Paragraf } from '../references/reference.ts';
import { omnamndaStycken, type OmnamntStycke } from './omnamnda.ts';

/** A provision of a law with the paragraphs that cite it. */
export interface CiteratLagrum {
	/** `5 kap. 4–9 §§`, or `Lagen i sin helhet`. */
	readonly namn: string;
	readonly reference: LagrumReference;
	readonly stycken: readonly OmnamntStycke[];
}

/** The provisions of one law that the texts cite, in the order of the law, each with where it is cited. */
export function citeradeLagrum(
	omnamnanden: readonly Omnamnande[],
	register: Pick<Register, 'handlingar'>,
): CiteratLagrum[] {
	const groups = new Map<string, { reference: LagrumReference; places: Omnamnande[] }>();
	for (const omnamnande of omnamnanden) {
		const { reference } = omnamnande;
		if (reference.kind !== 'lagrum') continue;
		const namn = lagrumsnamn(reference);
		const group = groups.get(namn);
		if (group) group.places.push(omnamnande);
		else groups.set(namn, { reference, places: [omnamnande] });
	}
	return [...groups]
		.map(([namn, { reference, places }]) => ({ namn, reference, stycken: omnamndaStycken(places, register) }))
		.sort((a, b) => orderOf(a.reference) - orderOf(b.reference));
}

/** A provision as it is written: `5 kap. 4–9 §§`, `26 a §`. */
function lagrumsnamn({ kapitel, paragrafer }: Pick<LagrumReference, 'kapitel' | 'paragrafer'>): string {
	const many = paragrafer.length > 1 || paragrafer.some(({ till }) => till);
	const parts = [
		...(kapitel ? [`${number(kapitel)} kap.`] : []),
		...(paragrafer.length > 0 ? [`${paragrafer.map(span).join(', ')} ${many ? '§§' : '§'}`] : []),
	];
	return parts.length > 0 ? parts.join(' ') : 'Lagen i sin helhet';
}

function span(paragraf: Paragraf): string {
	return paragraf.till ? `${number(paragraf)}–${number(paragraf.till)}` : number(paragraf);
}

function number({ nummer, bokstav }: { nummer: number; bokstav?: string }): string {
	return bokstav ? `${String(nummer)} ${bokstav}` : String(nummer);
}

/** Chapters and paragraphs by number; the law as a whole first. */
function orderOf({ kapitel, paragrafer: [first] }: LagrumReference): number {
	return (kapitel?.nummer ?? 0) * 10_000 + (first?.nummer ?? 0);
}
