import type { Arende } from './arende.ts';
import type { Beslut } from './beslut.ts';
import { daysBetween } from './datum.ts';
import { klockaFor } from './klocka.ts';
import { compareText, groupBy } from './order.ts';
import type { Register } from './register.ts';

/** Fewest cases of which a share is given: below that a per cent sign would say more than the cases do. */
export const MINSTA_UNDERLAG = 20;

/** Cases counted by something that they have; one case may have several. */
export interface Rakning {
	/** Number of cases that were looked at. */
	readonly n: number;
	/** By id, the most frequent first. */
	readonly rader: readonly { readonly id: string; readonly antal: number }[];
}

/** The cases of one kind, counted. */
export interface Delrakning extends Rakning {
	readonly id: string;
}

/** Days from one certain day to another, over the cases that have both. */
export interface Tidsrakning {
	readonly n: number;
	/** Cases that lack one of the days, and therefore are not counted. */
	readonly utan: number;
	readonly median?: number;
	readonly kortast?: number;
	readonly langst?: number;
	/** How many were done within as many half years: the first, the second and so on, the last open. */
	readonly halvar: readonly number[];
}

/** Half years that are told apart; what took longer stands in the last. */
const HALVAR = 6;

/** Final outcomes of the ärenden; those without a final decision in the sources have the id `utan`. */
export function utfallAv(arenden: readonly Arende[]): Rakning {
	return count(arenden, (arende) => arende.utfall ?? (slutligaI(arende).length > 0 ? 'okant' : 'utan'));
}

/** Final outcomes of the ärenden of each kind. */
export function utfallPerTyp(arenden: readonly Arende[]): Delrakning[] {
	return sorted(groupBy(arenden, ({ typ }) => typ)).sort((a, b) => b.n - a.n);
}

/** Final outcomes by the year in which the ärenden were raised, oldest first; `utan` where the day is not certain. */
export function utfallPerAr(arenden: readonly Arende[]): Delrakning[] {
	return sorted(groupBy(arenden, aretFor));
}

/** Final outcomes by the organ that decided; an ärende without a final decision in the sources has none. */
export function utfallPerOrgan(arenden: readonly Arende[]): Delrakning[] {
	const avgjorda = arenden.flatMap((arende) => {
		const organ = slutligaI(arende).at(-1)?.organ;
		return organ === undefined ? [] : [{ arende, organ }];
	});
	const grupper = [...groupBy(avgjorda, ({ organ }) => organ)];
	return sorted(grupper.map(([organ, list]) => [organ, list.map(({ arende }) => arende)])).sort((a, b) => b.n - a.n);
}

function slutligaI({ handlingar }: Arende): Beslut[] {
	return handlingar.flatMap(({ beslut }) => beslut.filter(({ niva }) => niva === 'slutligt'));
}

function sorted(groups: Iterable<readonly [id: string, arenden: readonly Arende[]]>): Delrakning[] {
	return [...groups].map(([id, arenden]) => ({ id, ...utfallAv(arenden) })).sort((a, b) => compareText(a.id, b.id));
}

/** Yrkanden by the parties printed after their makers' names. Says what was asked, not how anybody voted. */
export function yrkandenPerParti(register: Register): readonly {
	readonly parti: string;
	readonly n: number;
	readonly utfall: Rakning;
	readonly reservationer: number;
}[] {
	return [...register.partier.keys()].flatMap((parti) => {
		const akter = register.akterAvParti.get(parti) ?? [];
		// Two signers of one yrkande make one yrkande of their party.
		const yrkanden = [
			...new Map(
				akter.flatMap((akt) => (akt.slag === 'yrkande' ? [[`${akt.arende.id}/${akt.yrkande.id}`, akt.yrkande]] : [])),
			).values(),
		];
		const reservationer = new Set(akter.flatMap((akt) => (akt.slag === 'reservation' ? [akt.reservation] : []))).size;
		if (yrkanden.length === 0 && reservationer === 0) return [];
		return [{ parti, n: yrkanden.length, utfall: count(yrkanden, ({ utfall }) => [utfall]), reservationer }];
	});
}

/** How many yrkanden somebody with a party made; one of people from several parties counts once. */
export function yrkandenMedParti(register: Register): number {
	const yrkanden = [...register.handlingar.values()].flatMap((handling) => handling.yrkanden);
	return yrkanden.filter(({ av }) => av.some(({ parti }) => parti !== undefined && register.partier.has(parti))).length;
}

/** Decisions by organ; a proposal is counted apart from a final decision. */
export function beslutPerOrgan(register: Register): readonly {
	readonly organ: string;
	readonly forslag: number;
	readonly slutliga: number;
	readonly reservationer: number;
}[] {
	const beslut = [...register.handlingar.values()].flatMap((handling) => handling.beslut);
	return [...register.organ.keys()].flatMap((organ) => {
		const egna = beslut.filter((b) => b.organ === organ);
		if (egna.length === 0) return [];
		return [
			{
				organ,
				forslag: egna.filter(({ niva }) => niva !== 'slutligt').length,
				slutliga: egna.filter(({ niva }) => niva === 'slutligt').length,
				reservationer: egna.filter(({ reservationer }) => reservationer.length > 0).length,
			},
		];
	});
}

function aretFor(arende: Arende): string {
	return klockaFor(arende)?.vackt.slice(0, 4) ?? 'utan';
}

/** Days from raised to finally decided. */
export function handlaggningstider(arenden: readonly Arende[]): Tidsrakning {
	const dagar = arenden
		.flatMap((arende) => {
			const klocka = klockaFor(arende);
			return klocka?.avgjort ? [daysBetween(klocka.vackt, klocka.avgjort)] : [];
		})
		.sort((a, b) => a - b);
	const halvar = Array.from({ length: HALVAR }, () => 0);
	for (const n of dagar) {
		const at = Math.min(HALVAR - 1, Math.floor(n / 182.625));
		halvar[at] = (halvar[at] ?? 0) + 1;
	}
	const [kortast, langst] = [dagar[0], dagar.at(-1)];
	return {
		n: dagar.length,
		utan: arenden.length - dagar.length,
		halvar,
		...(dagar.length > 0 && { median: medianOf(dagar) }),
		...(kortast !== undefined && { kortast }),
		...(langst !== undefined && { langst }),
	};
}

/** What is missing, by kind: ärenden that have at least one such gap, in themselves or in a handling. */
export function luckorI(arenden: readonly Arende[]): Rakning & { readonly medLucka: number } {
	const gaps = (arende: Arende) => [arende, ...arende.handlingar].flatMap(({ saknas }) => saknas.map(({ vad }) => vad));
	return { ...count(arenden, gaps), medLucka: arenden.filter((arende) => gaps(arende).length > 0).length };
}

function count<T>(cases: readonly T[], idsOf: (item: T) => readonly string[] | string): Rakning {
	const antal = new Map<string, number>();
	for (const item of cases) for (const id of new Set([idsOf(item)].flat())) antal.set(id, (antal.get(id) ?? 0) + 1);
	const rader = [...antal].map(([id, n]) => ({ id, antal: n }));
	return { n: cases.length, rader: rader.sort((a, b) => b.antal - a.antal || compareText(a.id, b.id)) };
}

function medianOf(sorted: readonly number[]): number {
	const middle = Math.floor(sorted.length / 2);
	const [low = 0, high = 0] = [sorted[middle - 1], sorted[middle]];
	return sorted.length % 2 === 1 ? high : Math.round((low + high) / 2);
}
