import { groupBy } from '../../domain/order.ts';
import { citeringarI, type Citering } from '../../read/ankare/citeringar.ts';
import { tidigareAnkare } from '../../read/ankare/tidigare.ts';
import { fynd, type Fynd, type Regel, type Underlag } from '../regel.ts';

/**
 * What a file cites by number is still the paragraph that it cited at the last publication. A file whose numbers have
 * been mended cites the same paragraphs as then, and nothing is said of it.
 */
export const regel: Regel = {
	kod: 'kalla-andrad',
	check(underlag) {
		const texter = textsIn(underlag);
		return [...citeringarI(underlag.arkiv)].flatMap(([fil, citeringar]) => {
			const then = groupBy(underlag.ankarlas.citerat.get(fil) ?? [], (key) => key.split('#')[0] ?? '');
			return [...groupBy(citeringar, ({ handling }) => handling)].flatMap(([handling, list]) =>
				inText(list, handling, texter.get(handling) ?? [], then.get(handling) ?? [], underlag),
			);
		});
	},
};

/** Anchors of every reading text, by the full id of its handling. */
function textsIn({ arkiv }: Underlag): ReadonlyMap<string, readonly string[]> {
	return new Map(
		[...arkiv.arenden, ...arkiv.utanIndex].flatMap((mapp) =>
			mapp.handlingar.map((fil) => [`${mapp.id}/${fil.id}`, fil.stycken.map(({ ankare }) => ankare)] as const),
		),
	);
}

/**
 * What one file cites of one text.
 * @param then what it cited at the last publication, in the order of reading
 */
function inText(
	citeringar: readonly Citering[],
	handling: string,
	nu: readonly string[],
	then: readonly string[],
	{ ankarlas }: Underlag,
): Fynd[] {
	const publicerade = ankarlas.handlingar.get(handling);
	if (!publicerade) return [];
	const cited = citeringar.map((citering) => {
		const at = Number(citering.stycke.slice(1)) - 1;
		return { citering, at, was: publicerade[at]?.[0], ar: nu[at] };
	});
	if (cited.every(({ was, ar }) => was === ar)) return [];
	const key = (ankare = ''): string => `${handling}#${ankare}`;
	const [before, now] = [counted(then), counted(cited.map(({ ar }) => key(ar)))];
	const isSame = [...before].every(([cites, n]) => (now.get(cites) ?? 0) >= n);
	// A file that cites as many paragraphs as then does so in that order; where it cites more or fewer, all are seen together.
	const isMended = (i: number): boolean => (then.length === cited.length ? then[i] === key(cited[i]?.ar) : isSame);
	const tidigare = tidigareAnkare(publicerade, nu);
	return cited.flatMap(({ citering, at, was, ar }, i) => {
		if (was === undefined || ar === undefined || was === ar || isMended(i) || !before.has(key(was))) return [];
		const place = nu.indexOf(was);
		const heir = place >= 0 ? place : tidigare.findIndex((list) => list.includes(was));
		return [fynd(citering.plats, 'kalla-andrad', message(handling, at, heir, place >= 0))];
	});
}

function message(handling: string, at: number, heir: number, isSame: boolean): string {
	const said = `Stycke s${String(at + 1)} i ${handling} är inte detsamma som vid den senaste publiceringen:`;
	const number = `s${String(heir + 1)}`;
	if (isSame) return `${said} det stycket är nu ${number}. Byt numret, om det är det som menas.`;
	if (heir === at) return `${said} orden har ändrats. Kontrollera att det som sägs fortfarande står där.`;
	return `${said} orden har ändrats, och stycket är nu troligen ${number}. Kontrollera, och byt numret om det behövs.`;
}

function counted(keys: readonly string[]): Map<string, number> {
	const found = new Map<string, number>();
	for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1);
	return found;
}
