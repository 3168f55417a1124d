import type { Flyttar } from '../../domain/flyttar.ts';
import type { Manifest } from '../../schema/export/andringar.ts';
import type { Sida } from './innehall.ts';

/** What a publication changes, compared with the one before. */
export interface Skillnad {
	readonly publicerade: readonly Sida[];
	readonly andrade: readonly Sida[];
	/** Pages that have got another address. */
	readonly flyttade: readonly { readonly fran: string; readonly sida: Sida }[];
	/** Addresses that are gone and lead nowhere. */
	readonly borta: readonly (Manifest['poster'][string] & { readonly adress: string })[];
}

const INGA: Flyttar = new Map();

/**
 * Compares what is to be published with the last manifest; everything is new where there is none.
 * @param flyttar earlier addresses that content names; a page that has moved is neither new nor gone
 */
export function jamfor(nu: ReadonlyMap<string, Sida>, forra: Manifest | undefined, flyttar: Flyttar = INGA): Skillnad {
	const poster = forra?.poster ?? {};
	const gone = Object.entries(poster).filter(([adress]) => !nu.has(adress));
	const flyttade = gone.flatMap(([fran]) => {
		const sida = nu.get(flyttar.get(fran) ?? '');
		return sida ? [{ fran, sida }] : [];
	});
	const moved = new Set(flyttade.map(({ fran }) => fran));
	const arrived = new Set(flyttade.map(({ sida }) => sida.adress));
	return {
		publicerade: [...nu.values()].filter(({ adress }) => !(adress in poster) && !arrived.has(adress)),
		andrade: [...nu.values()].filter(({ adress, sha256 }) => adress in poster && poster[adress]?.sha256 !== sha256),
		flyttade,
		borta: gone.filter(([adress]) => !moved.has(adress)).map(([adress, post]) => ({ ...post, adress })),
	};
}

export type Manifestresultat =
	{ readonly ok: true; readonly manifest: Manifest } | { readonly ok: false; readonly fel: readonly string[] };

/**
 * Writes a publication down: every page with its digest and the day of its first publication, and every change added to
 * those before. A page that is gone needs a reason, its own or that of the page that it lies under, and its address is
 * never used again. One that has moved leaves its address behind, for ever leading on.
 */
export function nastaManifest(
	nu: ReadonlyMap<string, Sida>,
	forra: Manifest | undefined,
	datum: string,
	skal: ReadonlyMap<string, string>,
	flyttar: Flyttar = INGA,
): Manifestresultat {
	const { publicerade, andrade, flyttade, borta } = jamfor(nu, forra, flyttar);
	const gravar = new Map(
		(forra?.andringar ?? []).filter(({ typ }) => typ === 'tillbakadragen').map((a) => [a.adress, a]),
	);
	const skalFor = (adress: string): string => skal.get(adress) ?? skal.get(over(adress)) ?? '';
	const fel = [
		...(forra && datum < forra.datum ? [`Dagen ${datum} är före den förra publiceringen, ${forra.datum}.`] : []),
		...borta
			.filter(({ adress }) => !skalFor(adress))
			.map(
				({ adress, titel }) =>
					`${adress} (${titel}) är publicerad och finns inte längre. Ange varför: --skal "${adress}=…".`,
			),
		...[...skal.keys()]
			.filter((adress) => !borta.some((post) => post.adress === adress))
			.map((adress) => `${adress} har ett skäl men är inte borttagen.`),
		...[...publicerade, ...flyttade.map(({ sida }) => sida)].flatMap(({ adress }) => {
			const grav = gravar.get(adress);
			return grav ? [`${adress} drogs tillbaka ${grav.datum}. En adress används aldrig igen; byt id.`] : [];
		}),
	];
	if (fel.length > 0) return { ok: false, fel };
	const rad = ({ adress, mangd, titel }: Pick<Sida, 'adress' | 'mangd' | 'titel'>) => ({ adress, mangd, titel });
	const cameFrom = new Map(flyttade.map(({ fran, sida }) => [sida.adress, fran]));
	const forst = (adress: string): string | undefined =>
		(forra?.poster[adress] ?? forra?.poster[cameFrom.get(adress) ?? ''])?.forst;
	const alla = { ...forra?.flyttade, ...Object.fromEntries(flyttade.map(({ fran, sida }) => [fran, sida.adress])) };
	return {
		ok: true,
		manifest: {
			format: 1,
			datum,
			poster: Object.fromEntries(
				[...nu.values()].map(({ adress, mangd, titel, sha256, publicerad }) => [
					adress,
					{ mangd, titel, sha256, forst: forst(adress) ?? publicerad ?? datum },
				]),
			),
			...(Object.keys(alla).length > 0 && { flyttade: alla }),
			andringar: [
				...(forra?.andringar ?? []),
				...publicerade.map((sida) => ({ datum: sida.publicerad ?? datum, typ: 'publicerad' as const, ...rad(sida) })),
				...andrade.map((sida) => ({ datum, typ: 'andrad' as const, ...rad(sida) })),
				...flyttade.map(({ fran, sida }) => ({ datum, typ: 'flyttad' as const, ...rad(sida), fran })),
				...borta.map((post) => ({
					datum,
					typ: 'tillbakadragen' as const,
					...rad(post),
					skal: skalFor(post.adress),
				})),
			],
		},
	};
}

/** The address that another lies under: that of its ärende for a handling. */
function over(adress: string): string {
	return adress.slice(0, adress.lastIndexOf('/', adress.length - 2) + 1);
}
