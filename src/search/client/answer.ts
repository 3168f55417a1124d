import { INGEN_UPPLYSNING, type Begripen, type Sokled, type Upplysning } from './begrip.ts';
import { rakna, type Counts } from './fasetter.ts';
import { toHit, type Hit } from './hit.ts';
import type { Lasare } from './lasare.ts';
import { isEmpty, type Query } from './query.ts';
import { tolka } from './tolka.ts';
import { ordI } from '../sprak/ord.ts';
import { normalText, utanPrickar } from '../sprak/tecken.ts';
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
	/** More of the hits that were asked for are on their way; these stay where they are. */
	readonly fler?: true;
}

/**
 * Hits are put in order once more when their texts are here, block by block: what stands together counts for more. The first
 * block is what a phone has room for, and is shown before the second is asked for.
 */
const BLOCKS = [4, 6, 10] as const;
const TOGETHER = 0.8;

/** Of phrases more are looked at: the texts tell which have them letter by letter. */
const PHRASE_BLOCKS = [20] as const;

/** What a handling says comes before our summary of it, where both answer as well. A number means the ärende itself. */
const SUMMARY = 0.95;

/** What it counts for that a document is called as the search is written. */
const CALLED = 1.3;

/**
 * Answers a search. An empty one has no hits, and a choice without words all that it lets through, the latest first.
 * @param medan is told of the first hits as soon as they are here, when more are waited for
 * @throws when a file of the index does not come
 */
export async function answer(
	lasare: Lasare,
	request: Request,
	medan: (answer: Answer) => void = () => undefined,
): Promise<Answer> {
	const { antal, raknaFasetter } = request;
	const { query, villkor, inom, begripen, okandaVal } = await tolka(lasare, request.query);
	const passesAll = (nr: number): boolean => [...villkor.values()].every((passes) => passes(nr));
	// Counted without the filters, so that each facet can leave out its own.
	const unfiltered = begripen ? ranka(begripen, lasare.dokument, inom) : everything(lasare, isEmpty(query), inom);
	const filtered = narrowed(unfiltered, passesAll);
	const ordered = query.sortera === 'datum' && query.q ? byDate(filtered) : filtered;
	const found: Omit<Answer, 'hits'> = {
		total: ordered.nr.length,
		hela: ordered.hela,
		upplysning: { ...(begripen ? upplysningFor(begripen, unfiltered) : INGEN_UPPLYSNING), okandaVal },
		borta: lasare.borta,
	};
	const hits = await firstHits(lasare, ordered, begripen, antal, query, (first) => {
		if (!raknaFasetter) medan({ ...found, hits: first, fler: true });
	});
	const counted = isEmpty(query) ? everything(lasare, false, inom).nr : unfiltered.nr;
	return { ...found, hits, ...(raknaFasetter && { counts: await rakna(lasare, counted, villkor) }) };
}

async function firstHits(
	lasare: Lasare,
	{ nr, poang, hela, vikter }: Rankat,
	begripen: Begripen | undefined,
	antal: number,
	{ q, sortera }: Query,
	medan: (first: readonly Hit[]) => void,
): Promise<Hit[]> {
	const led = begripen?.led ?? [];
	const isRanked = sortera !== 'datum' && begripen !== undefined;
	const blocks = blocksOf(nr.length, isRanked && led.some(({ fras }) => fras) ? PHRASE_BLOCKS : BLOCKS);
	const written = plain(q);
	const asksForNumber = led.some(({ varianter }) => varianter.some(({ term }) => term.nyckel.startsWith('#')));
	const ordered = (hits: readonly Hit[], from: number): Hit[] =>
		hits
			.map((hit, i) => ({
				hit,
				i,
				poang:
					(poang[from + i] ?? 0) *
					(1 + TOGETHER * hit.samlat) *
					(hit.arende || asksForNumber ? 1 : SUMMARY) *
					(isCalled(hit, written) ? CALLED : 1),
				hel: from + i < hela,
			}))
			.sort(
				(a, b) => Number(b.hel) - Number(a.hel) || b.hit.ordagrant - a.hit.ordagrant || b.poang - a.poang || a.i - b.i,
			)
			.map(({ hit }) => hit);
	const fetchBlock = async ({ from, to }: Block): Promise<readonly Hit[]> => {
		const end = isRanked ? to : Math.min(to, antal);
		const hits = await Promise.all(nr.slice(from, end).map(async (one) => hitFor(lasare, one, led, vikter)));
		return isRanked ? ordered(hits, from) : hits;
	};
	const [first, ...rest] = blocks.filter(({ from }) => from < antal);
	if (!first) return [];
	// The others would take of what the network carries before the first are here.
	const shown = await fetchBlock(first);
	if (rest.length > 0) medan(shown.slice(0, antal));
	return [shown, ...(await Promise.all(rest.map(fetchBlock)))].flat().slice(0, antal);
}

interface Block {
	readonly from: number;
	readonly to: number;
}

/** @param sizes of the first blocks; the last of them is that of all that follow */
function blocksOf(total: number, sizes: readonly number[]): Block[] {
	const blocks: Block[] = [];
	for (let from = 0; from < total;) {
		const to = from + (sizes[blocks.length] ?? sizes.at(-1) ?? total);
		blocks.push({ from, to });
		from = to;
	}
	return blocks;
}

/** What the reader has to know, with the words that not all of the hits have. */
function upplysningFor({ led, upplysning }: Begripen, { umbarliga, hela }: Rankat): Upplysning {
	const lata = hela === 0 ? [] : umbarliga.flatMap((i) => led[i]?.text ?? []);
	return lata.length > 0 ? { ...upplysning, lata } : upplysning;
}

/** Words without anything between them, for comparing. */
function plain(text: string): string {
	return ` ${ordI(utanPrickar(normalText(text)))
		.map(({ ord }) => ord)
		.join(' ')} `;
}

/** True when the search stands in the title as it is written, with the words that say nothing; one word alone tells little. */
function isCalled({ titel }: Hit, written: string): boolean {
	return written.trim().includes(' ') && plain(titel).includes(written);
}

/** A hit says whose it is only where there are several to choose between. */
async function hitFor(lasare: Lasare, nr: number, led: readonly Sokled[], vikter: readonly number[]): Promise<Hit> {
	const { namn, bas } = lasare.webbplats(nr);
	const hit = toHit(await lasare.fragment(nr), led, vikter, bas);
	return lasare.webbplatser.length > 1 ? { ...hit, webbplats: namn } : hit;
}

/** All documents, the latest first. */
function everything({ dokument }: Lasare, none: boolean, passes: (nr: number) => boolean): Rankat {
	const nr = none ? [] : Array.from({ length: dokument }, (_, i) => i).filter(passes);
	return { nr, poang: nr.map(() => 0), hela: nr.length, vikter: [], umbarliga: [] };
}

function narrowed({ nr, poang, hela, vikter, umbarliga }: Rankat, passes: (nr: number) => boolean): Rankat {
	const kept = nr.flatMap((one, i) => (passes(one) ? [{ one, poang: poang[i] ?? 0, hel: i < hela }] : []));
	return {
		nr: kept.map(({ one }) => one),
		poang: kept.map((entry) => entry.poang),
		hela: kept.filter(({ hel }) => hel).length,
		vikter,
		umbarliga,
	};
}

/** Documents are numbered by date, the latest first. Those that have everything still come before the others. */
function byDate({ nr, hela, ...rest }: Rankat): Rankat {
	const inOrder = (part: readonly number[]): number[] => [...part].sort((a, b) => a - b);
	const ordered = [...inOrder(nr.slice(0, hela)), ...inOrder(nr.slice(hela))];
	return { ...rest, nr: ordered, poang: ordered.map(() => 0), hela };
}
