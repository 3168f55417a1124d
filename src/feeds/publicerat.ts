import type { Arende, Handelse } from '../domain/arende.ts';
import { datumParts, type Dag } from '../domain/datum.ts';
import type { Handling } from '../domain/handling.ts';
import { compareText } from '../domain/order.ts';
import { senastKand } from '../domain/register.ts';

/** When something was first published here, and when its text last changed here. Content says it, never a clock. */
export interface Publicerat {
	/** Absent: content does not say. */
	readonly forst?: Dag;
	readonly andrad: Dag;
}

/** What feeds require a day of, and nothing in the archive gives one. */
const ALDRIG: Dag = '1970-01-01';

/** Of an ärende's own file: its summary, and the events that are written there. */
export function arendePublicerat(arende: Arende, handelse?: Handelse): Publicerat {
	return publicerat(handelse?.publicerad ?? arende.publicerad, arende.rattelser, arende);
}

/** Of a handling, its decisions and its proposals. */
export function handlingPublicerat(handling: Handling, arende: Arende): Publicerat {
	return publicerat(handling.publicerad ?? arende.publicerad, handling.rattelser, arende);
}

/** The last day on which anything in an ärende changed here. */
export function senastAndrad(arende: Arende): Dag {
	const alla = [
		arendePublicerat(arende),
		...arende.handelser.map((handelse) => arendePublicerat(arende, handelse)),
		...arende.handlingar.map((handling) => handlingPublicerat(handling, arende)),
	];
	return senast(alla.map(({ andrad }) => andrad)) ?? ALDRIG;
}

/** The latest of some days. */
export function senast(dagar: readonly Dag[]): Dag | undefined {
	return dagar.reduce<Dag | undefined>((max, dag) => (max === undefined || dag > max ? dag : max), undefined);
}

/** A point in time (RFC 3339): the start of the day, as nothing finer is known. */
export function tidpunkt(dag: Dag): string {
	return `${dag}T00:00:00Z`;
}

function publicerat(forst: Dag | undefined, rattelser: readonly { datum: Dag }[], arende: Arende): Publicerat {
	const rattad = senast(rattelser.map(({ datum }) => datum));
	if (forst === undefined) return { andrad: rattad ?? tidigastTankbart(arende) };
	return { forst, andrad: rattad !== undefined && compareText(rattad, forst) > 0 ? rattad : forst };
}

/** Nothing was published before it happened: a lower bound, for content that does not say when it was published. */
function tidigastTankbart(arende: Arende): Dag {
	const datum = senastKand(arende);
	return (datum && datumParts(datum).tidigast) ?? ALDRIG;
}
