import type { Aktor } from './aktor.ts';
import type { Arende } from './arende.ts';
import type { Beslut, Yrkande } from './beslut.ts';

/** A proposal that stood against others when a decision was taken, who asked for it, and what became of it. */
export interface Stallning {
	/** What was proposed; the yrkande itself when it is no yes or no to another. */
	readonly forslag: Yrkande;
	/** The yrkanden that asked for it, or against it, in the order of the propositions. */
	readonly yrkanden: readonly Yrkande[];
	/** Those who asked for it; who they speak for is only what the source prints after their names. */
	readonly stod: readonly Aktor[];
	readonly utfall: Yrkande['utfall'];
	/** A no to the proposal, not a yes. */
	readonly arMot: boolean;
}

/** Who stood where when a decision was taken, by proposal, in the order of the propositions. */
export function stallningar(beslut: Beslut, arende: Arende): Stallning[] {
	const alla = arende.handlingar.flatMap(({ yrkanden }) => yrkanden);
	const med = (id: string | undefined) => alla.find((yrkande) => yrkande.id === id);
	const stallda = beslut.yrkanden.flatMap((id) => med(id) ?? []);
	const groups = Map.groupBy(stallda, (yrkande) => {
		const forslag = med(yrkande.avser) ?? yrkande;
		// An outcome is that of the yrkande: two of the same proposal that fared differently are two stands.
		return [forslag.id, String(arMot(yrkande, forslag)), yrkande.utfall].join(' ');
	});
	return [...groups.values()].flatMap((yrkanden) => {
		const [forsta] = yrkanden;
		if (!forsta) return [];
		return [
			{
				forslag: med(forsta.avser) ?? forsta,
				yrkanden,
				stod: yrkanden.flatMap(({ av }) => av),
				utfall: forsta.utfall,
				arMot: arMot(forsta, med(forsta.avser)),
			},
		];
	});
}

/** Of a no to something that is not told, only the no itself can be shown, and those who asked for it are for that. */
function arMot(yrkande: Yrkande, forslag: Yrkande | undefined): boolean {
	return yrkande.typ === 'avslag' && forslag !== undefined && forslag !== yrkande;
}
