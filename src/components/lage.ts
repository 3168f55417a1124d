import type { Arende } from '../domain/arende.ts';
import { arAtertaget } from '../domain/klocka.ts';
import type { Beslut } from '../domain/beslut.ts';
import { daysBetween, isExactDay, type Datum } from '../domain/datum.ts';
import { MOTIONENS_VAG, statusRank, type Status } from '../domain/process.ts';
import type { Saknas } from '../domain/saknas.ts';
import type { Tidslinje, Tidslinjepost } from '../domain/tidslinje.ts';

type EgenPost = Tidslinjepost & { slag: 'handelse' | 'handling' | 'beslut' };

/** Where an ärende stands: what is known last, and what the procedure puts next that the sources lack. */
export interface Lage {
	readonly sista?: EgenPost;
	readonly nasta?: Saknas;
	readonly forslag?: Beslut;
	readonly slutligt?: Beslut;
}

/** One step of the main road, and whether the sources show that the ärende took it. */
export interface Vagsteg {
	readonly steg: (typeof MOTIONENS_VAG)[number];
	readonly kand: boolean;
	readonly arSista: boolean;
	readonly datum?: Datum;
}

/** A certain day on which the ärende itself moved. */
export interface Dagsteg {
	readonly post: Tidslinjepost;
	readonly datum: Datum;
	/** Days since the first and since the one before. */
	readonly sedanForsta: number;
	readonly sedanForra: number;
}

export function arEgen(post: Tidslinjepost): post is EgenPost {
	return post.slag === 'handelse' || post.slag === 'handling' || post.slag === 'beslut';
}

export function lageFor(arende: Arende, poster: readonly Tidslinjepost[]): Lage {
	const egna = poster.filter(arEgen);
	const med = egna.filter(({ steg }) => steg !== undefined);
	const sista =
		med.findLast(({ steg }) => steg === arende.status) ??
		med.reduce<EgenPost | undefined>(
			(max, post) => (max && rank(max.steg) > rank(post.steg) ? max : post),
			undefined,
		) ??
		egna.at(-1);
	const reached = Math.max(rank(sista?.steg), statusRank(arende.status));
	const nasta = poster
		.flatMap((post) => (post.slag === 'lucka' && rank(post.steg) > reached ? [post.saknas] : []))
		.sort(
			(a, b) =>
				rank(a.steg) - rank(b.steg) || Number(b.vad === 'slutligt-beslut') - Number(a.vad === 'slutligt-beslut'),
		)[0];
	const beslut = arende.handlingar.flatMap((handling) => handling.beslut);
	const forslag = beslut.findLast(({ niva }) => niva === 'forslag');
	const slutligt = beslut.findLast(({ niva }) => niva === 'slutligt');
	return {
		...(sista && { sista }),
		...(nasta && { nasta }),
		...(forslag && { forslag }),
		...(slutligt && { slutligt }),
	};
}

export function vagFor(arende: Arende, poster: readonly Tidslinjepost[]): Vagsteg[] {
	const egna = poster.filter(arEgen);
	const vag = MOTIONENS_VAG.map((steg) => {
		const post = egna.find((egen) => egen.steg === steg);
		return {
			steg,
			kand: post !== undefined,
			arSista: steg === arende.status,
			...(post?.datum && { datum: post.datum }),
		};
	});
	// Of one that was taken back nothing more was to come.
	return arAtertaget(arende) ? vag.filter(({ kand }) => kand) : vag;
}

/** The certain days of an ärende's own course, each with the days that had passed. */
export function dagstegI(poster: readonly Tidslinjepost[]): Dagsteg[] {
	const daterade = poster.filter(arEgen).flatMap((post) => {
		const { datum } = post;
		return datum && isExactDay(datum) ? [{ post, datum }] : [];
	});
	return daterade.map(({ post, datum }, i) => ({
		post,
		datum,
		sedanForsta: daysBetween(daterade[0]?.datum ?? datum, datum),
		sedanForra: daysBetween(daterade[i - 1]?.datum ?? datum, datum),
	}));
}

/** The timeline as it is shown: the one-year mark says itself that the report to fullmäktige is missing. */
export function visadTidslinje({ poster, bakgrund }: Tidslinje): Tidslinje {
	if (!poster.some(({ slag }) => slag === 'ettarsmarke')) return { poster, bakgrund };
	return { poster: poster.filter((post) => !(post.slag === 'lucka' && post.saknas.vad === 'ettarsanmalan')), bakgrund };
}

function rank(steg: Status | undefined): number {
	return steg ? statusRank(steg) : -1;
}
