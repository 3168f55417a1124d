import { akterI, type Akt } from '../domain/akt.ts';
import type { Arende } from '../domain/arende.ts';
import { dagOf } from '../domain/datum.ts';
import { compareText } from '../domain/order.ts';
import type { Register } from '../domain/register.ts';
import { inlaggI, type Inlagg } from './inlagg.ts';

/** The entries of every feed of several ärenden, newest first: what changed here last, and of that what happened last. */
export interface Urval {
	readonly alla: readonly Inlagg[];
	readonly person: ReadonlyMap<string, readonly Inlagg[]>;
	readonly parti: ReadonlyMap<string, readonly Inlagg[]>;
	readonly organ: ReadonlyMap<string, readonly Inlagg[]>;
	readonly amne: ReadonlyMap<string, readonly Inlagg[]>;
}

const cache = new WeakMap<Register, Urval>();

/** Sorts and divides all entries of the archive, once. */
export function urval(register: Register): Urval {
	const known = cache.get(register) ?? divide(register);
	cache.set(register, known);
	return known;
}

function divide(register: Register): Urval {
	const tom = () => new Map<string, Inlagg[]>();
	const utvalda = { person: tom(), parti: tom(), organ: tom(), amne: tom() };
	const keyed = [...register.arenden.values()].flatMap((arende) => {
		const akter = akterPer(arende);
		return inlaggI(arende, register).map((inlagg) => ({
			inlagg,
			aktorer: aktorerI(inlagg, akter),
			dag: dagOf(inlagg.datum),
		}));
	});
	keyed.sort(nyastForst);
	for (const { inlagg, aktorer } of keyed) {
		push(utvalda.amne, inlagg.arende.amnen, inlagg);
		for (const slag of ['person', 'parti', 'organ'] as const) push(utvalda[slag], aktorer[slag], inlagg);
	}
	return { alla: keyed.map(({ inlagg }) => inlagg), ...utvalda };
}

/** The entries of an ärende's own feed, in the same order. */
export function urvalI(arende: Arende, register: Register): Inlagg[] {
	return inlaggI(arende, register)
		.map((inlagg) => ({ inlagg, dag: dagOf(inlagg.datum) }))
		.sort(nyastForst)
		.map(({ inlagg }) => inlagg);
}

interface Daterad {
	readonly inlagg: Inlagg;
	readonly dag: string;
}

function nyastForst(a: Daterad, b: Daterad): number {
	return (
		compareText(b.inlagg.andrad, a.inlagg.andrad) || compareText(b.dag, a.dag) || compareText(a.inlagg.id, b.inlagg.id)
	);
}

type Aktorer = Record<'person' | 'parti' | 'organ', Set<string>>;

function push(map: Map<string, Inlagg[]>, keys: Iterable<string>, inlagg: Inlagg): void {
	for (const key of new Set(keys)) {
		const list = map.get(key);
		if (list) list.push(inlagg);
		else map.set(key, [inlagg]);
	}
}

/** The acts of an ärende by what they are in: an event, a decision, or a handling. */
function akterPer(arende: Arende): Map<string, Akt[]> {
	const per = new Map<string, Akt[]>();
	const add = (key: string, akt: Akt): void => {
		const list = per.get(key);
		if (list) list.push(akt);
		else per.set(key, [akt]);
	};
	for (const akt of akterI(arende)) {
		if (akt.slag === 'handelse') add(`handelse ${akt.handelse.id}`, akt);
		else if (akt.slag === 'beslut' || akt.slag === 'reservation') add(`beslut ${akt.beslut.id}`, akt);
		else add(`handling ${akt.handling.id}`, akt);
	}
	return per;
}

/** Who acts in an entry. An entry that is an event with its decision or handling has the acts of both. */
function aktorerI(inlagg: Inlagg, akter: ReadonlyMap<string, readonly Akt[]>): Aktorer {
	const aktorer: Aktorer = { person: new Set(), parti: new Set(), organ: new Set() };
	const { handling } = inlagg.slag === 'post' ? inlagg.post : inlagg;
	const post = inlagg.slag === 'post' ? inlagg.post : undefined;
	const handelse = post && post.slag !== 'handling' ? post.handelse : undefined;
	const beslut = post?.slag === 'beslut' ? post.beslut.id : handelse?.beslut;
	const keys = [
		...(handelse ? [`handelse ${handelse.id}`] : []),
		...(beslut ? [`beslut ${beslut}`] : []),
		...(handling ? [`handling ${handling.id}`] : []),
	];
	for (const { aktor } of keys.flatMap((key) => akter.get(key) ?? []))
		for (const slag of ['person', 'parti', 'organ'] as const) if (aktor[slag]) aktorer[slag].add(aktor[slag]);
	if (handling?.organ) aktorer.organ.add(handling.organ);
	return aktorer;
}
