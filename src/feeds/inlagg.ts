import { adress } from '../domain/adress.ts';
import type { Arende } from '../domain/arende.ts';
import type { Dag, Datum } from '../domain/datum.ts';
import type { Handling } from '../domain/handling.ts';
import { groupBy } from '../domain/order.ts';
import type { Register } from '../domain/register.ts';
import type { Rattelse } from '../domain/saknas.ts';
import { deriveTidslinje, type Tidslinjepost } from '../domain/tidslinje.ts';
import { arendePublicerat, handlingPublicerat, type Publicerat } from './publicerat.ts';

/** An entry of a timeline that is the ärende's own: not a gap, a link or a derived mark. */
export type EgenPost = Tidslinjepost & { slag: 'handelse' | 'handling' | 'beslut' };

interface Gemensamt extends Publicerat {
	/** What {@link tagg} makes the permanent id of: `arenden/<arende>/<anchor>`. */
	readonly id: string;
	readonly arende: Arende;
	/** Page and anchor, relative to the base. */
	readonly path: string;
	readonly datum?: Datum;
}

/** An entry of a feed: something that happened in an ärende, or a correction made here. */
export type Inlagg = Gemensamt &
	(
		| { readonly slag: 'post'; readonly post: EgenPost }
		| { readonly slag: 'rattelse'; readonly rattelse: Rattelse; readonly handling?: Handling }
	);

/** Every entry that an ärende gives, in the order of its timeline, corrections last. Background is no event. */
export function inlaggI(arende: Arende, register: Register): Inlagg[] {
	const poster = deriveTidslinje(arende, register).poster.filter(arEgen);
	return [...poster.map((post) => postinlagg(arende, post)), ...rattelseinlagg(arende)];
}

function arEgen(post: Tidslinjepost): post is EgenPost {
	return post.slag === 'handelse' || post.slag === 'handling' || post.slag === 'beslut';
}

function postinlagg(arende: Arende, post: EgenPost): Inlagg {
	const publicerat =
		post.slag === 'handelse' ? arendePublicerat(arende, post.handelse) : handlingPublicerat(post.handling, arende);
	return {
		slag: 'post',
		id: `arenden/${arende.id}/${post.id}`,
		arende,
		path: `${adress.arende(arende.id)}#${post.id}`,
		post,
		...publicerat,
		...(post.datum && { datum: post.datum }),
	};
}

function rattelseinlagg(arende: Arende): Inlagg[] {
	const gemensamt = (rattelse: Rattelse, path: string, id: string) =>
		({
			slag: 'rattelse',
			id,
			arende,
			rattelse,
			path,
			datum: rattelse.datum as Datum,
			forst: rattelse.datum,
			andrad: rattelse.datum,
		}) as const;
	return [
		...numrerade(arende.rattelser).map(({ rattelse, namn }) =>
			gemensamt(rattelse, `${adress.arende(arende.id)}#avsnitt--rattelser`, `arenden/${arende.id}/${namn}`),
		),
		...arende.handlingar.flatMap((handling) =>
			numrerade(handling.rattelser).map(({ rattelse, namn }) => ({
				...gemensamt(
					rattelse,
					`${adress.handling(handling)}#avsnitt--rattelser`,
					`arenden/${arende.id}/${handling.id}/${namn}`,
				),
				handling,
			})),
		),
	];
}

/** Corrections named by their day and their place within it: the list only ever grows at its end. */
function numrerade(rattelser: readonly Rattelse[]): { rattelse: Rattelse; namn: string }[] {
	const perDag = groupBy<Rattelse, Dag>(rattelser, ({ datum }) => datum);
	return [...perDag].flatMap(([dag, samma]) =>
		samma.map((rattelse, i) => ({ rattelse, namn: `rattelse--${dag}${i > 0 ? `-${String(i + 1)}` : ''}` })),
	);
}
