import { akterI, type Akt } from './akt.ts';
import type { Arende } from './arende.ts';
import { dagOf, datumParts, type Datum } from './datum.ts';
import type { Amne, Begrepp, Forfattning, Kommun, Organ, Parti, Person, Sida } from './grunddata.ts';
import { handlingId, type Handling } from './handling.ts';
import type { Lank } from './lank.ts';
import { compareText, groupBy, sortSwedish } from './order.ts';

/** Everything that `content/` says, as plain values, before anything is looked up. */
export interface Innehall {
	readonly kommun: Kommun;
	readonly arenden: readonly Arende[];
	readonly lankar: readonly Lank[];
	readonly organ: readonly Organ[];
	readonly partier: readonly Parti[];
	readonly personer: readonly Person[];
	readonly amnen: readonly Amne[];
	readonly forfattningar: readonly Forfattning[];
	readonly begrepp: readonly Begrepp[];
	readonly sidor: readonly Sida[];
}

/** The archive, indexed once; every page, feed, export and the search index is made from it. */
export interface Register {
	readonly kommun: Kommun;
	/** By id, in order of id. */
	readonly arenden: ReadonlyMap<string, Arende>;
	/** By full id `<arende>/<handling>`. */
	readonly handlingar: ReadonlyMap<string, Handling>;
	/** The registers below are by id, in Swedish order of name. */
	readonly organ: ReadonlyMap<string, Organ>;
	readonly partier: ReadonlyMap<string, Parti>;
	readonly personer: ReadonlyMap<string, Person>;
	readonly amnen: ReadonlyMap<string, Amne>;
	readonly forfattningar: ReadonlyMap<string, Forfattning>;
	readonly begrepp: ReadonlyMap<string, Begrepp>;
	readonly sidor: ReadonlyMap<string, Sida>;
	readonly lankar: readonly Lank[];
	/** Links that start or end in an ärende or one of its handlingar, by ärende. */
	readonly lankarFor: ReadonlyMap<string, readonly Lank[]>;
	readonly akterAvPerson: ReadonlyMap<string, readonly Akt[]>;
	readonly akterAvParti: ReadonlyMap<string, readonly Akt[]>;
	readonly akterAvOrgan: ReadonlyMap<string, readonly Akt[]>;
	readonly arendenOmAmne: ReadonlyMap<string, readonly Arende[]>;
	/** By year, newest first; an ärende stands under every year in which something in it happened. */
	readonly arendenPerAr: ReadonlyMap<string, readonly Arende[]>;
}

/** Indexes the archive. Ids are taken to be unique and references to exist: the content check has seen to that. */
export function buildRegister(innehall: Innehall): Register {
	const arenden = [...innehall.arenden].sort((a, b) => (a.id < b.id ? -1 : 1));
	const handlingar = arenden.flatMap((arende) => arende.handlingar);
	const akter = arenden.flatMap(akterI);
	return {
		kommun: innehall.kommun,
		arenden: new Map(arenden.map((arende) => [arende.id, arende])),
		handlingar: new Map(handlingar.map((handling) => [handlingId(handling), handling])),
		organ: byId(innehall.organ, ({ namn }) => namn),
		partier: byId(innehall.partier, ({ namn, beteckning }) => namn ?? beteckning),
		personer: byId(innehall.personer, ({ namn }) => namn),
		amnen: byId(innehall.amnen, ({ namn }) => namn),
		forfattningar: byId(innehall.forfattningar, ({ sfs }) => sfs),
		begrepp: byId(innehall.begrepp, ({ term }) => term),
		sidor: byId(innehall.sidor, ({ titel }) => titel),
		lankar: innehall.lankar,
		lankarFor: indexMany(innehall.lankar, ({ fran, till }) => [arendeOf(fran), arendeOf(till)]),
		akterAvPerson: indexMany(akter, ({ aktor }) => (aktor.person ? [aktor.person] : [])),
		akterAvParti: indexMany(akter, ({ aktor }) => (aktor.parti ? [aktor.parti] : [])),
		akterAvOrgan: indexMany(akter, ({ aktor }) => (aktor.organ ? [aktor.organ] : [])),
		arendenOmAmne: indexMany(arenden, ({ amnen }) => amnen),
		arendenPerAr: new Map([...indexMany(arenden, arOf)].sort(([a], [b]) => (a < b ? 1 : -1))),
	};
}

/** Years, `YYYY`, in which something certain to the year happened in an ärende; background does not count. */
export function arOf(arende: Arende): string[] {
	return [...new Set(datumI(arende).flatMap(yearOf))].sort();
}

function yearOf(datum: Datum): string[] {
	const { tidigast, senast } = datumParts(datum);
	const year = tidigast?.slice(0, 4);
	return year && senast?.startsWith(year) ? [year] : [];
}

/**
 * The date of the last thing known to have happened in an ärende, as it sorts and is shown in lists; of those that may
 * begin on the same day the most certain.
 */
export function senastKand(arende: Arende): Datum | undefined {
	return datumI(arende).sort(
		(a, b) => compareText(dagOf(b), dagOf(a)) || compareText(latest(a), latest(b)) || compareText(a, b),
	)[0];
}

/** The date of the first thing known to have happened in an ärende, in the same way. */
export function forstKand(arende: Arende): Datum | undefined {
	return datumI(arende)
		.filter((datum) => dagOf(datum) !== '')
		.sort((a, b) => compareText(dagOf(a), dagOf(b)) || compareText(latest(a), latest(b)) || compareText(a, b))[0];
}

function datumI({ handelser, handlingar }: Arende): Datum[] {
	return [
		...handelser.filter(({ typ }) => typ !== 'bakgrund').map(({ datum }) => datum),
		...handlingar.flatMap(({ datum, beslut }) => [datum, ...beslut.map((b) => b.datum)]),
	].filter((datum) => datum !== undefined);
}

function latest(datum: Datum): string {
	return datumParts(datum).senast ?? '9999-12-31';
}

function arendeOf(id: string): string {
	return id.split('/')[0] ?? id;
}

function byId<T extends { id: string }>(items: readonly T[], name: (item: T) => string): Map<string, T> {
	return new Map(sortSwedish(items, name).map((item) => [item.id, item]));
}

function indexMany<T>(items: readonly T[], keys: (item: T) => readonly string[]): Map<string, T[]> {
	const pairs = items.flatMap((item) => [...new Set(keys(item))].map((key) => ({ key, item })));
	return new Map([...groupBy(pairs, ({ key }) => key)].map(([key, group]) => [key, group.map(({ item }) => item)]));
}
