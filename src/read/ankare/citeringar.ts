import type { Arkiv, Fil } from '../arkiv.ts';
import type { Plats } from '../problem.ts';
import { fullId } from '../validera/ids.ts';
import { kallorI } from '../validera/kallor.ts';

/** A paragraph that a content file points at, by its number. */
export interface Citering {
	/** Full id of the handling. */
	readonly handling: string;
	/** `s3`. */
	readonly stycke: string;
	readonly plats: Plats;
}

/** Every content file with the paragraphs that it points at, in the order of reading; those that cite none left out. */
export function citeringarI(arkiv: Arkiv): ReadonlyMap<string, readonly Citering[]> {
	const files: (readonly [fil: Fil<object>, arende: string, handling?: string])[] = [
		...arkiv.arenden.map(({ id, index }) => [index, id] as const),
		...arkiv.arenden.flatMap(({ id, handlingar }) => handlingar.map((fil) => [fil, id, `${id}/${fil.id}`] as const)),
		...[...arkiv.organ, ...arkiv.partier, ...arkiv.personer, ...arkiv.begrepp, ...arkiv.sidor].map(
			(fil) => [fil, ''] as const,
		),
	];
	return new Map(
		files.flatMap(([fil, arende, own]) => {
			const found = [...sourcesIn(fil, arende), ...pagesIn(fil, own), ...linksIn(fil, own)];
			return found.length > 0 ? [[fil.fil, found] as const] : [];
		}),
	);
}

function sourcesIn(fil: Fil<object>, arende: string): Citering[] {
	return kallorI(fil).flatMap(({ kalla: { handling, stycke }, plats }) =>
		stycke === undefined ? [] : [{ handling: fullId(handling, arende), stycke, plats }],
	);
}

/** Where the source's pages begin in the handling's own text. */
function pagesIn({ data, yaml }: Fil<object>, own: string | undefined): Citering[] {
	if (own === undefined || !('sidor' in data) || !Array.isArray(data.sidor)) return [];
	return (data.sidor as readonly { readonly stycke: string }[]).map(({ stycke }, i) => ({
		handling: own,
		stycke,
		plats: yaml.at(['sidor', i, 'stycke']),
	}));
}

function linksIn({ fil, lankar }: Fil<object>, own: string | undefined): Citering[] {
	return lankar.flatMap(({ url, rad, kolumn }) => {
		const [, path, stycke] = /^(?:\/arenden\/([^/]+\/[^/]+)\/)?#(s\d+)$/.exec(url) ?? [];
		const handling = path ?? own;
		return handling === undefined || stycke === undefined ? [] : [{ handling, stycke, plats: { fil, rad, kolumn } }];
	});
}
