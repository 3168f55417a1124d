import type { Manifest } from '../../schema/export/andringar.ts';
import type { Sida } from './innehall.ts';

/** What a publication changes, compared with the one before. */
export interface Skillnad {
	readonly publicerade: readonly Sida[];
	readonly andrade: readonly Sida[];
	/** Addresses that are gone. */
	readonly borta: readonly (Manifest['poster'][string] & { readonly adress: string })[];
}

/** Compares what is to be published with the last manifest; everything is new where there is none. */
export function jamfor(nu: ReadonlyMap<string, Sida>, forra: Manifest | undefined): Skillnad {
	const poster = forra?.poster ?? {};
	return {
		publicerade: [...nu.values()].filter(({ adress }) => !(adress in poster)),
		andrade: [...nu.values()].filter(({ adress, sha256 }) => adress in poster && poster[adress]?.sha256 !== sha256),
		borta: Object.entries(poster)
			.filter(([adress]) => !nu.has(adress))
			.map(([adress, post]) => ({ ...post, adress })),
	};
}

export type Manifestresultat =
	{ readonly ok: true; readonly manifest: Manifest } | { readonly ok: false; readonly fel: readonly string[] };

/**
 * Writes a publication down: every page with its digest and the day of its first publication, and every change added to
 * those before. A page that is gone needs a reason, and its address is never used again.
 */
export function nastaManifest(
	nu: ReadonlyMap<string, Sida>,
	forra: Manifest | undefined,
	datum: string,
	skal: ReadonlyMap<string, string>,
): Manifestresultat {
	const { publicerade, andrade, borta } = jamfor(nu, forra);
	const gravar = new Map(
		(forra?.andringar ?? []).filter(({ typ }) => typ === 'tillbakadragen').map((a) => [a.adress, a]),
	);
	const fel = [
		...(forra && datum < forra.datum ? [`Dagen ${datum} är före den förra publiceringen, ${forra.datum}.`] : []),
		...borta
			.filter(({ adress }) => !skal.get(adress))
			.map(
				({ adress, titel }) =>
					`${adress} (${titel}) är publicerad och finns inte längre. Ange varför: --skal "${adress}=…".`,
			),
		...[...skal.keys()]
			.filter((adress) => !borta.some((post) => post.adress === adress))
			.map((adress) => `${adress} har ett skäl men är inte borttagen.`),
		...publicerade.flatMap(({ adress }) => {
			const grav = gravar.get(adress);
			return grav ? [`${adress} drogs tillbaka ${grav.datum}. En adress används aldrig igen; byt id.`] : [];
		}),
	];
	if (fel.length > 0) return { ok: false, fel };
	const rad = ({ adress, mangd, titel }: Pick<Sida, 'adress' | 'mangd' | 'titel'>) => ({ adress, mangd, titel });
	return {
		ok: true,
		manifest: {
			format: 1,
			datum,
			poster: Object.fromEntries(
				[...nu.values()].map(({ adress, mangd, titel, sha256, publicerad }) => [
					adress,
					{ mangd, titel, sha256, forst: forra?.poster[adress]?.forst ?? publicerad ?? datum },
				]),
			),
			andringar: [
				...(forra?.andringar ?? []),
				...publicerade.map((sida) => ({ datum: sida.publicerad ?? datum, typ: 'publicerad' as const, ...rad(sida) })),
				...andrade.map((sida) => ({ datum, typ: 'andrad' as const, ...rad(sida) })),
				...borta.map((post) => ({
					datum,
					typ: 'tillbakadragen' as const,
					...rad(post),
					skal: skal.get(post.adress) ?? '',
				})),
			],
		},
	};
}
