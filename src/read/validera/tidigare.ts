import { adress } from '../../domain/adress.ts';
import type { Arkiv, Fil } from '../arkiv.ts';
import { fel, type Plats, type Problem } from '../problem.ts';

interface Sidfil {
	readonly fil: Fil<{ readonly tidigare: readonly string[] }>;
	/** Where its page is now. */
	readonly nu: string;
}

/** Names under an ärende that are not handlingar. */
const EGNA = new Set(['badda-in', 'jamfor', 'kallor']);

/** An earlier address is one of the same kind of page, that nothing else has or has had. */
export function tidigareProblems(arkiv: Arkiv): Problem[] {
	const sidor = pagesOf(arkiv);
	const owners = new Map(sidor.map(({ nu, fil }) => [nu, fil.fil]));
	const seen = new Map<string, Plats>();
	return sidor.flatMap(({ fil, nu }) =>
		fil.data.tidigare.flatMap((fran, i): Problem[] => {
			const plats = fil.yaml.at(['tidigare', i]);
			if (!isSameKind(fran, nu))
				return [
					fel(plats, 'tidigare-adress', `"${fran}" kan inte ha varit adressen till ${nu}. Skriv ${pattern(nu)}.`),
				];
			const owner = owners.get(fran);
			if (owner !== undefined)
				return [
					fel(
						plats,
						'tidigare-adress',
						`"${fran}" är adressen till ${owner} nu. En adress som används kan inte leda vidare; ta bort raden, eller ge det andra ett nytt id.`,
					),
				];
			const first = seen.get(fran);
			if (first)
				return [
					fel(
						plats,
						'tidigare-adress',
						`"${fran}" står redan på ${first.fil}:${String(first.rad)}. En adress leder till ett ställe; ta bort den ena raden.`,
					),
				];
			seen.set(fran, plats);
			return [];
		}),
	);
}

function pagesOf(arkiv: Arkiv): Sidfil[] {
	return [
		...arkiv.arenden.flatMap(({ id, index, handlingar }): Sidfil[] => [
			{ fil: index, nu: adress.arende(id) },
			...handlingar.map((fil) => ({ fil, nu: adress.handling({ arende: id, id: fil.id }) })),
		]),
		...arkiv.personer.map((fil) => ({ fil, nu: adress.person(fil.id) })),
		...arkiv.partier.map((fil) => ({ fil, nu: adress.parti(fil.id) })),
		...arkiv.organ.map((fil) => ({ fil, nu: adress.organ(fil.id) })),
		...arkiv.amnen.map((fil) => ({ fil, nu: adress.amne(fil.id) })),
		...arkiv.begrepp.map((fil) => ({ fil, nu: adress.begrepp(fil.id) })),
	];
}

function isSameKind(fran: string, nu: string): boolean {
	const [a, b] = [fran.split('/'), nu.split('/')];
	return a.length === b.length && a[1] === b[1] && !EGNA.has(a[3] ?? '');
}

function pattern(nu: string): string {
	return nu.split('/').length > 4 ? '/arenden/<ärende>/<handling>/' : `/${nu.split('/')[1] ?? ''}/<id>/`;
}
