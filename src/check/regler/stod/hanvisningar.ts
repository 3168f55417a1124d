import { numberStycken } from '../../../markdown/stycken.ts';
import type { Arkiv, Fil } from '../../../read/arkiv.ts';
import { lazyPlats, type Plats } from '../../../read/problem.ts';
import type { Reference } from '../../../references/reference.ts';
import type { AuthoredHandling } from '../../../schema/handling.ts';
import type { Underlag } from '../../regel.ts';

/** A reference in a reading text, with its words and its place in the file. */
export interface Hanvisning {
	readonly reference: Reference;
	readonly ord: string;
	readonly plats: Plats;
}

const cache = new WeakMap<Arkiv, readonly Hanvisning[]>();

/** The references of every reading text, found once for all rules; of an archive with errors too. */
export function hanvisningarI({
	arkiv,
	referenser,
	leta,
}: Pick<Underlag, 'arkiv' | 'referenser' | 'leta'>): readonly Hanvisning[] {
	const known = cache.get(arkiv);
	if (known) return known;
	const found = arkiv.arenden.flatMap(({ id, handlingar }) =>
		handlingar.flatMap((fil) =>
			(referenser.get(`${id}/${fil.id}`) ?? []).map(({ reference, stycke }) => {
				const ord = stycke.text.slice(reference.start, reference.end);
				const place = (): Plats => {
					const before = stycke.text.slice(0, reference.start).split(ord).length - 1;
					// To find it takes the text apart anew.
					const name = `plats:${stycke.id}:${String(before)}:${ord}`;
					return leta(name, fil.fil, () => placeOf(fil, stycke.id, ord, before));
				};
				return { reference, ord, plats: lazyPlats(fil.fil, place) };
			}),
		),
	);
	cache.set(arkiv, found);
	return found;
}

/**
 * Where words of a numbered paragraph stand in its file: the occurrence after `before` others. Emphasis inside the words
 * hides them; the place is then that of the paragraph.
 */
function placeOf(
	{ fil, body, bodyRad, tree }: Fil<AuthoredHandling>,
	stycke: string,
	ord: string,
	before: number,
): Plats {
	const position = numberStycken(tree).find((numbered) => numbered.stycke.id === stycke)?.node.position;
	const start = position?.start.offset ?? 0;
	const words = ord.split(' ').map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
	const matches = [...body.slice(start, position?.end.offset).matchAll(new RegExp(words.join('\\s+'), 'g'))];
	const offset = start + (matches[before]?.index ?? 0);
	const rows = body.slice(0, offset).split('\n');
	return { fil, rad: bodyRad + rows.length - 1, kolumn: (rows.at(-1)?.length ?? 0) + 1 };
}
