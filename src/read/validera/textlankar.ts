import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ArendeMapp, Arkiv, Fil } from '../arkiv.ts';
import { fel, type Plats, type Problem } from '../problem.ts';
import { nearest } from '../schemafel.ts';
import type { Ids } from './ids.ts';

type TextFil = Fil<object> & { readonly tree?: Root };

/** Links in running text to ärenden, handlingar, paragraphs and terms lead to something that is here. */
export function textLinkProblems(arkiv: Arkiv, ids: Ids): Problem[] {
	const texts: TextFil[] = [
		...arkiv.arenden.flatMap(({ index, handlingar }): TextFil[] => [index, ...handlingar]),
		...arkiv.begrepp,
		...arkiv.sidor,
	];
	return texts.flatMap((fil) => linksIn(fil).flatMap(({ url, plats }) => problemOf(url, plats, fil, ids)));
}

function linksIn({ tree, fil, bodyRad }: TextFil): { url: string; plats: Plats }[] {
	const links: { url: string; plats: Plats }[] = [];
	if (!tree) return links;
	visit(tree, (node) => {
		const { line = 1, column = 1 } = node.position?.start ?? {};
		const plats = { fil, rad: bodyRad + line - 1, kolumn: column };
		if (node.type === 'link' || node.type === 'definition') links.push({ url: node.url, plats });
		if ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === 'Begrepp')
			for (const attribute of node.attributes)
				if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'id' && typeof attribute.value === 'string')
					links.push({ url: `/begrepp/${attribute.value}/`, plats });
	});
	return links;
}

function problemOf(url: string, plats: Plats, from: TextFil, { known, handlingar }: Ids): Problem[] {
	const own = url.startsWith('#') ? from : undefined;
	const [, kind, id = '', handling, stycke] =
		/^\/([a-z]+)\/([a-z0-9-]+)\/(?:([a-z0-9-]+)\/)?(?:#(.*))?$/.exec(url) ?? [];
	if (own) return hasStycke(own, url.slice(1)) ? [] : [broken(url, plats, [])];
	if (kind === 'begrepp')
		return known.begrepp.has(id)
			? []
			: [
					broken(
						url,
						plats,
						[...known.begrepp].map((b) => `/begrepp/${b}/`),
					),
				];
	if (kind !== 'arenden') return [];
	if (!handling)
		return known.arende.has(id)
			? []
			: [
					broken(
						url,
						plats,
						[...known.arende].map((a) => `/arenden/${a}/`),
					),
				];
	const target: ArendeMapp['handlingar'][number] | undefined = handlingar.get(`${id}/${handling}`);
	if (!target)
		return [
			broken(
				url,
				plats,
				[...known.handling].map((h) => `/arenden/${h}/`),
			),
		];
	return stycke === undefined || hasStycke(target, stycke) ? [] : [broken(url, plats, [])];
}

/** Only numbered paragraphs are promised to stay; other fragments are left to the last check of the built site. */
function hasStycke({ stycken }: TextFil, fragment: string): boolean {
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
