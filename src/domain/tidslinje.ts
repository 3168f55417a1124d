import type { Arende, Handelse } from './arende.ts';
import type { Beslut, Niva } from './beslut.ts';
import { dagOf, datumParts, type Datum } from './datum.ts';
import { ettArFor } from './klocka.ts';
import type { Handling } from './handling.ts';
import type { Handlingstyp } from './handlingstyp.ts';
import type { Lank } from './lank.ts';
import { compareText } from './order.ts';
import { statusRank, type Status } from './process.ts';
import type { Register } from './register.ts';
import type { Saknas } from './saknas.ts';

interface Gemensamt {
	/** Anchor on the ärende's page. */
	readonly id: string;
	readonly datum?: Datum;
	/** State that the ärende reaches, or the one that is missing. */
	readonly steg?: Status;
	readonly ordning?: number;
}

/** One entry of a timeline. */
export type Tidslinjepost = Gemensamt &
	(
		| { readonly slag: 'handelse'; readonly handelse: Handelse; readonly handling?: Handling }
		| { readonly slag: 'handling'; readonly handling: Handling }
		| { readonly slag: 'beslut'; readonly handling: Handling; readonly beslut: Beslut; readonly handelse?: Handelse }
		/** Something that the procedure leads a reader to expect and the sources do not give. */
		| { readonly slag: 'lucka'; readonly saknas: Saknas }
		/** A handling or event of another ärende that a link names. */
		| { readonly slag: 'lankad'; readonly lank: Lank; readonly arende: Arende; readonly handling: Handling }
		/** One year since the motion was raised, kommunallagen (2017:725) 5 kap. 35 §: derived, never a breach. */
		| { readonly slag: 'ettarsmarke'; readonly datum: Datum }
	);

export interface Tidslinje {
	/** The ärende's own course and what touches it. */
	readonly poster: readonly Tidslinjepost[];
	/** What the sources tell of the time before, in order. */
	readonly bakgrund: readonly (Tidslinjepost & { slag: 'handelse' })[];
}

/**
 * Derives the timeline of an ärende from its handlingar, events, gaps and links; nobody writes it by hand.
 *
 * Order: earliest possible day, then `ordning`, then the order of the procedure, then the id. What has no date stands
 * after the last dated entry that the procedure puts before it, and at the end when the procedure puts nothing after.
 * The order of files and of lists never counts.
 */
export function deriveTidslinje(arende: Arende, register: Register): Tidslinje {
	const egna = arende.handelser.filter(({ typ }) => typ !== 'bakgrund').map((h) => handelsepost(arende, h));
	const poster = [
		...egna,
		...arende.handlingar.flatMap((handling) => handlingsposter(arende, handling)),
		...luckor(arende),
		...lankadePoster(arende, register),
		...ettarsmarke(arende),
	];
	const bakgrund = arende.handelser.filter(({ typ }) => typ === 'bakgrund').map((h) => handelsepost(arende, h));
	return { poster: order(poster), bakgrund: order(bakgrund) };
}

function handelsepost(arende: Arende, handelse: Handelse): Tidslinjepost & { slag: 'handelse' } {
	const handling = arende.handlingar.find(({ id }) => id === handelse.handling);
	return {
		slag: 'handelse',
		id: handelse.id,
		handelse,
		...(handling && { handling }),
		...(handelse.datum && { datum: handelse.datum }),
		...(handelse.steg && { steg: handelse.steg }),
		...(handelse.ordning !== undefined && { ordning: handelse.ordning }),
	};
}

/** A handling that records decisions is shown as these; any other as itself, unless an event already stands for it. */
function handlingsposter(arende: Arende, handling: Handling): Tidslinjepost[] {
	const beslut = handling.beslut.filter(({ id }) => !arende.handelser.some((h) => h.beslut === id));
	if (handling.beslut.length > 0) return beslut.map((b) => beslutspost(handling, b));
	if (arende.handelser.some((h) => h.handling === handling.id)) return [];
	const steg = STEG_AV_HANDLING[handling.typ];
	return [
		{
			slag: 'handling',
			id: handling.id,
			handling,
			...(handling.datum && { datum: handling.datum }),
			...(steg && { steg }),
		},
	];
}

function beslutspost(handling: Handling, beslut: Beslut): Tidslinjepost {
	const datum = beslut.datum ?? handling.datum;
	return { slag: 'beslut', id: beslut.id, handling, beslut, steg: STEG_AV_NIVA[beslut.niva], ...(datum && { datum }) };
}

function luckor(arende: Arende): Tidslinjepost[] {
	const all = [arende, ...arende.handlingar].flatMap(({ saknas }) => saknas);
	return all.flatMap((saknas, i): Tidslinjepost[] => {
		const { vad, steg } = saknas;
		if (!steg) return [];
		const before = all.slice(0, i).filter((other) => other.vad === vad && other.steg === steg).length;
		return [{ slag: 'lucka', id: `saknas-${vad}-${steg}${before > 0 ? `-${String(before + 1)}` : ''}`, saknas, steg }];
	});
}

function lankadePoster(arende: Arende, register: Register): Tidslinjepost[] {
	const poster = (register.lankarFor.get(arende.id) ?? []).flatMap((lank): Tidslinjepost[] => {
		const annan = lank.fran.split('/')[0] === arende.id ? lank.till : lank.fran;
		const handling = register.handlingar.get(annan);
		const other = handling && register.arenden.get(handling.arende);
		if (!other || other.id === arende.id) return [];
		const id = `lank-${annan.replace('/', '-')}`;
		return [{ slag: 'lankad', id, lank, arende: other, handling, ...(handling.datum && { datum: handling.datum }) }];
	});
	// Two links with the same handling make one entry; the first link gives the reason.
	return [...new Map(poster.reverse().map((post) => [post.id, post])).values()];
}

function ettarsmarke(arende: Arende): Tidslinjepost[] {
	const datum = ettArFor(arende);
	return datum ? [{ slag: 'ettarsmarke', id: 'ett-ar', datum }] : [];
}

/** State that a handling of a type shows the ärende to have reached. */
export const STEG_AV_HANDLING: Partial<Record<Handlingstyp, Status>> = {
	motion: 'vackt',
	medborgarforslag: 'vackt',
	interpellation: 'vackt',
	fraga: 'vackt',
	remiss: 'remitterad',
	yttrande: 'bereds',
	tjansteutlatande: 'utredd',
	tjansteskrivelse: 'utredd',
	tillaggsyrkande: 'i-namnd',
	andringsyrkande: 'i-namnd',
	yrkande: 'i-namnd',
};

/** State that a decision of a level shows the ärende to have reached. */
export const STEG_AV_NIVA: Record<Niva, Status> = {
	utkast: 'utredd',
	forslag: 'forslag-till-kf',
	delbeslut: 'i-namnd',
	slutligt: 'avgjord',
};

function order<T extends Tidslinjepost>(poster: readonly T[]): T[] {
	const hasDay = (post: T) => post.datum !== undefined && datumParts(post.datum).tidigast !== undefined;
	const ordered = poster.filter(hasDay).sort(comparePoster);
	const undated = poster.filter((post) => !hasDay(post)).sort(comparePoster);
	for (const post of undated) ordered.splice(placeFor(post, ordered), 0, post);
	return ordered;
}

function placeFor(post: Tidslinjepost, ordered: readonly Tidslinjepost[]): number {
	if (!post.steg) return ordered.length;
	const rank = statusRank(post.steg);
	const ranks = ordered.map(({ steg }) => (steg ? statusRank(steg) : undefined));
	if (ranks.every((other) => other === undefined || other < rank)) return ordered.length;
	const last = ranks.findLastIndex((other) => other !== undefined && other <= rank);
	return last >= 0 ? last + 1 : ranks.findIndex((other) => other !== undefined);
}

function comparePoster(a: Tidslinjepost, b: Tidslinjepost): number {
	return (
		compareText(dagOf(a.datum), dagOf(b.datum)) ||
		(a.ordning ?? 0) - (b.ordning ?? 0) ||
		rankOf(a) - rankOf(b) ||
		compareText(a.id, b.id)
	);
}

function rankOf({ steg }: Tidslinjepost): number {
	return steg ? statusRank(steg) : Number.MAX_SAFE_INTEGER;
}
