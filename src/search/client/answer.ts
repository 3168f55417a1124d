import { arendenyckel } from '../format.ts';
import { begrip, type Begripen, type Sokled, type Upplysning } from './begrip.ts';
import { rakna, villkor, type Counts } from './fasetter.ts';
import { lasFraga } from './fraga.ts';
import { toHit, type Hit } from './hit.ts';
import type { Lasare } from './lasare.ts';
import { isEmpty, type Query } from './query.ts';
import { harSkrivnaFilter, medSkrivnaFilter } from './skrivna-filter.ts';
import { ranka, type Rankat } from './ranka.ts';

/** What is asked for: a search, how many of its hits, and whether the values of the facets are to be counted. */
export interface Request {
	readonly query: Query;
	readonly antal: number;
	readonly raknaFasetter: boolean;
}

export interface Answer {
	/** Number of pages that were hit. */
	readonly total: number;
	/** How many of them have everything that was asked for; they come first. */
	readonly hela: number;
	/** The first of them. */
	readonly hits: readonly Hit[];
	readonly upplysning: Upplysning;
	/** Addresses of archives that were to be searched too and do not answer. */
	readonly borta: readonly string[];
	/** Only where they were asked for. */
	readonly counts?: Counts;
}

/** Hits of one screen are put in order once more when their texts are here: what stands together counts for more. */
const BLOCK = 10;
const TOGETHER = 0.8;

/** Of phrases more are looked at: the texts tell which have them letter by letter. */
const PHRASE_BLOCK = 20;

/** What a handling says comes before our summary of it, where both answer as well. A number means the ärende itself. */
const SUMMARY = 0.95;

const NOTHING: Upplysning = { rattade: [], liknande: [], fraser: [], okanda: [], synonymer: [] };

/**
 * Answers a search. An empty one has no hits, and a choice without words all that it lets through, the latest first.
 * @throws when a file of the index does not come
 */
export async function answer(lasare: Lasare, request: Request): Promise<Answer> {
	const { antal, raknaFasetter } = request;
	const query = harSkrivnaFilter(request.query)
		? medSkrivnaFilter(request.query, await lasare.etiketter())
		: request.query;
	const conditions = await villkor(lasare, query.filter);
	const inom = await dokumentI(lasare, query.arende);
	const passesAll = (nr: number): boolean => [...conditions.values()].every((passes) => passes(nr));
	const begripen = query.q ? await begrip(lasare, lasFraga(query.q)) : undefined;
	// Counted without the filters, so that each facet can leave out its own.
	const unfiltered = begripen ? ranka(begripen, lasare.dokument, inom) : everything(lasare, isEmpty(query), inom);
	const filtered = narrowed(unfiltered, passesAll);
	const ordered = query.sortera === 'datum' && query.q ? byDate(filtered) : filtered;
	const hits = await firstHits(lasare, ordered, begripen, antal, query.sortera);
	const counted = isEmpty(query) ? everything(lasare, false, inom).nr : unfiltered.nr;
	return {
		total: ordered.nr.length,
		hela: ordered.hela,
		hits,
		upplysning: begripen?.upplysning ?? NOTHING,
		borta: lasare.borta,
		...(raknaFasetter && { counts: await rakna(lasare, counted, conditions) }),
	};
}

async function firstHits(
	lasare: Lasare,
	{ nr, poang, hela, vikter }: Rankat,
	begripen: Begripen | undefined,
	antal: number,
	sortera: Query['sortera'],
): Promise<Hit[]> {
	const hasPhrase = begripen?.led.some(({ fras }) => fras) ?? false;
	const screen = hasPhrase ? PHRASE_BLOCK : BLOCK;
	const wanted = hasPhrase && sortera !== 'datum' ? Math.ceil(antal / screen) * screen : antal;
	const hits = await Promise.all(
		nr.slice(0, wanted).map(async (one) => hitFor(lasare, one, begripen?.led ?? [], vikter)),
	);
	if (sortera === 'datum' || !begripen) return hits;
	const asksForNumber = begripen.led.some(({ varianter }) => varianter.some(({ term }) => term.nyckel.startsWith('#')));
	const scored = hits.map((hit, i) => ({
		hit,
		i,
		poang: (poang[i] ?? 0) * (1 + TOGETHER * hit.samlat) * (hit.arende || asksForNumber ? 1 : SUMMARY),
		hel: i < hela,
	}));
	return Array.from({ length: Math.ceil(scored.length / screen) }, (_, block) =>
		scored
			.slice(block * screen, (block + 1) * screen)
			.sort(
				(a, b) => Number(b.hel) - Number(a.hel) || b.hit.ordagrant - a.hit.ordagrant || b.poang - a.poang || a.i - b.i,
			)
			.map(({ hit }) => hit),
	)
		.flat()
		.slice(0, antal);
}

/** A hit says whose it is only where there are several to choose between. */
async function hitFor(lasare: Lasare, nr: number, led: readonly Sokled[], vikter: readonly number[]): Promise<Hit> {
	const { namn, bas } = lasare.webbplats(nr);
	const hit = toHit(await lasare.fragment(nr), led, vikter, bas);
	return lasare.webbplatser.length > 1 ? { ...hit, webbplats: namn } : hit;
}

/** Whether a document belongs to the ärende that is searched, which is one of the reader's own site. */
async function dokumentI(lasare: Lasare, arende: string | undefined): Promise<(nr: number) => boolean> {
	if (arende === undefined) return () => true;
	const numbers = new Set((await lasare.termer(arendenyckel(arende))).flatMap((term) => [...term.poster().nr]));
	const [own] = lasare.webbplatser;
	return (nr) => numbers.has(nr) && lasare.webbplats(nr).bas === own?.bas;
}

/** All documents, the latest first. */
function everything({ dokument }: Lasare, none: boolean, passes: (nr: number) => boolean): Rankat {
	const nr = none ? [] : Array.from({ length: dokument }, (_, i) => i).filter(passes);
	return { nr, poang: nr.map(() => 0), hela: nr.length, vikter: [] };
}

function narrowed({ nr, poang, hela, vikter }: Rankat, passes: (nr: number) => boolean): Rankat {
	const kept = nr.flatMap((one, i) => (passes(one) ? [{ one, poang: poang[i] ?? 0, hel: i < hela }] : []));
	return {
		nr: kept.map(({ one }) => one),
		poang: kept.map((entry) => entry.poang),
		hela: kept.filter(({ hel }) => hel).length,
		vikter,
	};
}

/** Documents are numbered by date, the latest first. Those that have everything still come before the others. */
function byDate({ nr, hela, vikter }: Rankat): Rankat {
	const inOrder = (part: readonly number[]): number[] => [...part].sort((a, b) => a - b);
	const ordered = [...inOrder(nr.slice(0, hela)), ...inOrder(nr.slice(hela))];
	return { nr: ordered, poang: ordered.map(() => 0), hela, vikter };
}
