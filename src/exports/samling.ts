import { once } from '../domain/once.ts';
import type { Plats } from '../domain/plats.ts';
import type { Register } from '../domain/register.ts';
import type { BeslutPost, YrkandePost } from '../schema/export/beslut.ts';
import type { Mangd, Post } from '../schema/export/dokument.ts';
import type { ArendePost } from '../schema/export/arenden.ts';
import type { HandelsePost } from '../schema/export/handelser.ts';
import type { HandlingPost } from '../schema/export/handlingar.ts';
import { adresser, type Adresser } from './adresser.ts';
import { arendePost } from './poster/arende.ts';
import { beslutPost, yrkandePost } from './poster/beslut.ts';
import * as grund from './poster/grunddata.ts';
import { handelsePoster } from './poster/handelse.ts';
import { handlingPost } from './poster/handling.ts';

/** All records of one ärende. */
export interface Arendeposter {
	readonly arende: ArendePost;
	readonly handlingar: readonly HandlingPost[];
	readonly handelser: readonly HandelsePost[];
	readonly yrkanden: readonly YrkandePost[];
	readonly beslut: readonly BeslutPost[];
}

/** The archive as published records: made once for an ärende, when it is first asked for. */
export interface Samling {
	readonly register: Register;
	readonly till: Adresser;
	/** Records of a set, in its published order. */
	readonly poster: <M extends Mangd>(mangd: M) => Iterable<Post<M>>;
	/** Number of records of a set. */
	readonly antal: (mangd: Mangd) => number;
	readonly arende: (id: string) => Arendeposter;
}

/** Makes the records of an archive that is published at a place. Nothing in it depends on anything else. */
export function samla(register: Register, plats: Plats): Samling {
	const till = adresser(plats);
	const arenden = new Map<string, Arendeposter>();
	const arende = (id: string): Arendeposter => {
		const known = arenden.get(id);
		if (known) return known;
		const made = makeArende(id, register, till);
		arenden.set(id, made);
		return made;
	};
	const registers = {
		personer: once(() => [...register.personer.values()].map((person) => grund.personPost(person, till))),
		partier: once(() => [...register.partier.values()].map((parti) => grund.partiPost(parti, till))),
		organ: once(() => [...register.organ.values()].map((organ) => grund.organPost(organ, till))),
		begrepp: once(() => [...register.begrepp.values()].map((begrepp) => grund.begreppPost(begrepp, till))),
	};
	function* poster(mangd: Mangd): Iterable<Post> {
		const ids = register.arenden.keys();
		if (mangd === 'arenden') for (const id of ids) yield arende(id).arende;
		else if (mangd in registers) yield* registers[mangd as keyof typeof registers]();
		else for (const id of ids) yield* arende(id)[mangd as 'handlingar' | 'handelser' | 'yrkanden' | 'beslut'];
	}
	const antal = new Map<Mangd, number>();
	return {
		register,
		till,
		arende,
		poster: poster as Samling['poster'],
		antal: (mangd) => {
			const known = antal.get(mangd) ?? count(poster(mangd));
			antal.set(mangd, known);
			return known;
		},
	};
}

function makeArende(id: string, register: Register, till: Adresser): Arendeposter {
	const arende = register.arenden.get(id);
	if (!arende) throw new RangeError(`Ärendet ${id} finns inte.`);
	return {
		arende: arendePost(arende, register, till),
		handlingar: arende.handlingar.map((handling) => handlingPost(handling, arende, till)),
		handelser: handelsePoster(arende, register, till),
		yrkanden: arende.handlingar.flatMap((h) => h.yrkanden.map((yrkande) => yrkandePost(yrkande, h, till))),
		beslut: arende.handlingar.flatMap((h) => h.beslut.map((beslut) => beslutPost(beslut, h, till))),
	};
}

function count(items: Iterable<unknown>): number {
	let n = 0;
	for (const _ of items) n++;
	return n;
}
