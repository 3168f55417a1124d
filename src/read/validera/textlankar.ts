import type { Arkiv, Fil, Lastext } from '../arkiv.ts';
import { fel, type Plats, type Problem } from '../problem.ts';
import { nearest } from '../schemafel.ts';
import type { Ids, Kind } from './ids.ts';

/** Links in running text to ärenden, handlingar, paragraphs and terms lead to something that is here. */
export function textLinkProblems(arkiv: Arkiv, ids: Ids): Problem[] {
	const texts = [
		...arkiv.arenden.flatMap(({ index, handlingar }): Fil<object>[] => [index, ...handlingar]),
		...arkiv.utanIndex.flatMap(({ handlingar }) => handlingar),
		...arkiv.begrepp,
		...arkiv.sidor,
	].map((fil) => [fil.fil, fil] as const);
	const trasiga = [...arkiv.trasiga].flatMap(([fil, text]) => (text ? [[fil, text] as const] : []));
	return [...texts, ...trasiga].flatMap(([fil, from]) =>
		from.lankar.flatMap(({ url, rad, kolumn }) => problemOf(url, { fil, rad, kolumn }, from, ids)),
	);
}

/** First part of the addresses of pages that an id names. */
const KIND_OF_ADDRESS: ReadonlyMap<string, Kind> = new Map([
	['amnen', 'amne'],
	['arenden', 'arende'],
	['begrepp', 'begrepp'],
	['forfattningar', 'forfattning'],
	['organ', 'organ'],
	['partier', 'parti'],
	['personer', 'person'],
]);

/** Other addresses on the site, such as feeds and files, are left to the last check of the built site. */
function problemOf(url: string, plats: Plats, from: Lastext, { known, texter }: Ids): Problem[] {
	if (url.startsWith('#')) return hasStycke(from, url.slice(1)) ? [] : [broken(url, plats, [])];
	const [, first = '', id = '', handling, slash, stycke] =
		/^\/([a-z]+)\/([^/#?.]+)(?:\/([^/#?.]+))?(\/)?(?:#(.*))?$/.exec(url) ?? [];
	const kind = KIND_OF_ADDRESS.get(first);
	if (!kind) return [];
	const ids = handling === undefined ? known[kind] : known.handling;
	const full = handling === undefined ? id : `${id}/${handling}`;
	if (!slash || !ids.has(full))
		return [
			broken(
				url,
				plats,
				[...ids].map((each) => `/${first}/${each}/`),
			),
		];
	const target = texter.get(full);
	return stycke === undefined || !target || hasStycke(target, stycke) ? [] : [broken(url, plats, [])];
}

/** Only numbered paragraphs are promised to stay; other fragments are left to the last check of the built site. */
function hasStycke({ stycken }: Lastext, fragment: string): boolean {
	return !/^s\d+$/.test(fragment) || stycken.some(({ id }) => id === fragment);
}

function broken(url: string, plats: Plats, known: readonly string[]): Problem {
	const near = nearest(url, known);
	return fel(
		plats,
		'lank-bruten',
		`Länken "${url.slice(0, 80)}" leder ingenstans${near ? `; menade du "${near}"?` : '.'} Rätta eller ta bort den.`,
	);
}
