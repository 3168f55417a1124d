import { akterI } from '../domain/akt.ts';
import type { Aktor } from '../domain/aktor.ts';
import type { Arende } from '../domain/arende.ts';
import type { Datum } from '../domain/datum.ts';
import type { Handling } from '../domain/handling.ts';
import { arOf, senastKand } from '../domain/register.ts';
import { TYP_ARENDE, type Facet } from '../search/facets.ts';

/** The properties of `Sokmeta.astro`. */
export interface Sokmeta {
	readonly titel: string;
	readonly typ: string;
	readonly arende?: string;
	readonly diarienummer?: string;
	readonly datum?: Datum;
	readonly filter: Readonly<Record<Facet, readonly string[]>>;
}

/** What the search knows of the page of an ärende: everyone who acts in it, every year in which something happens. */
export function sokmetaForArende(arende: Arende): Sokmeta {
	const datum = senastKand(arende);
	const aktorer = [...akterI(arende).map(({ aktor }) => aktor), ...arende.parter, ...somAktor(arende.organ)];
	return {
		titel: arende.titel,
		typ: arende.typ,
		...(arende.diarienummer && { diarienummer: arende.diarienummer }),
		...(datum && { datum }),
		filter: filterFor(arende, [TYP_ARENDE, arende.typ], aktorer, arOf(arende)),
	};
}

/** What the search knows of the page of a handling: those who speak in it, and its own year. */
export function sokmetaForHandling(handling: Handling, arende: Arende): Sokmeta {
	const bara: Arende = { ...arende, handelser: [], handlingar: [handling] };
	const akter = akterI(bara).map(({ aktor }) => aktor);
	const aktorer = [...akter, ...handling.avsandare, ...somAktor(handling.organ)];
	return {
		titel: handling.titel,
		typ: handling.typ,
		arende: arende.titel,
		...(arende.diarienummer && { diarienummer: arende.diarienummer }),
		...(handling.datum && { datum: handling.datum }),
		filter: filterFor(arende, [handling.typ], aktorer, arOf(bara)),
	};
}

function filterFor(
	arende: Arende,
	typ: readonly string[],
	aktorer: readonly Aktor[],
	ar: readonly string[],
): Sokmeta['filter'] {
	return {
		typ,
		organ: unika(aktorer.map(({ organ }) => organ)),
		parti: unika(aktorer.map(({ parti }) => parti)),
		person: unika(aktorer.map(({ person }) => person)),
		ar,
		amne: unika(arende.amnen),
		status: [arende.status],
	};
}

function somAktor(organ: string | undefined): Aktor[] {
	return organ ? [{ organ }] : [];
}

function unika(ids: readonly (string | undefined)[]): string[] {
	return [...new Set(ids.filter((id) => id !== undefined))].sort();
}
