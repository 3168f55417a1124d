import type { z } from 'zod';
import type { Aktor } from '../../domain/aktor.ts';
import { datumParts, type Datum } from '../../domain/datum.ts';
import type { Kalla } from '../../domain/kalla.ts';
import type { Lank } from '../../domain/lank.ts';
import type { Anmarkning, Saknas } from '../../domain/saknas.ts';
import type * as g from '../../schema/export/grund.ts';
import type { Adresser } from '../adresser.ts';

export type KallaPost = z.output<typeof g.kalla>;
export type AktorPost = z.output<typeof g.aktor>;
export type PartPost = z.output<typeof g.part>;
export type SaknasPost = z.output<typeof g.saknas>;
export type AnmarkningPost = z.output<typeof g.anmarkning>;
export type LankPost = z.output<typeof g.lank>;

type Finns<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
	[K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** A record without the fields that have no value: what the sources do not give is absent, never `null` or `""`. */
export function finns<T extends object>(post: T): Finns<T> {
	return Object.fromEntries(
		Object.entries(post).filter(([, value]) => value !== undefined && value !== ''),
	) as Finns<T>;
}

export function kallaPost(kalla: Kalla, till: Adresser): KallaPost {
	const { handling, stycke, hur, citat } = kalla;
	return finns({ adress: till.kalla(kalla), handling: till.handling(handling), stycke, hur, citat });
}

export function aktorPost({ person, parti, organ, roll }: Aktor, till: Adresser): AktorPost {
	return finns({
		person: person && till.person(person),
		parti: parti && till.parti(parti),
		organ: organ && till.organ(organ),
		roll,
	});
}

export function partPost(part: Aktor & { readonly kalla: Kalla }, till: Adresser): PartPost {
	return { ...aktorPost(part, till), kalla: kallaPost(part.kalla, till) };
}

export function anmarkningPost({ vad, text, kallor }: Anmarkning, till: Adresser): AnmarkningPost {
	return { vad, text, kallor: kallor.map((kalla) => kallaPost(kalla, till)) };
}

export function lankPost({ fran, till: mal, typ, citat, kalla }: Lank, till: Adresser): LankPost {
	return finns({ fran: till.handling(fran), till: till.handling(mal), typ, citat, kalla: kallaPost(kalla, till) });
}

/** A named gap; `arende` is where the handling that it may name lies. */
export function saknasPost(saknas: Saknas, till: Adresser, arende?: string): SaknasPost {
	const { vad, text, steg, handling, typ, titel, kalla } = saknas;
	return finns({
		vad,
		text,
		steg,
		handling: handling && arende ? till.handling(`${arende}/${handling}`) : undefined,
		typ,
		titel,
		kalla: kalla && kallaPost(kalla, till),
	});
}

/** What to say of a field that the sources may leave out. */
export interface Forvantat {
	readonly vad: Saknas['vad'];
	readonly text: string;
}

/**
 * Names every expected field that a record lacks. A gap that an editor has described takes the name of its field; for
 * the rest a plain sentence is added, so that no absent value goes unexplained. `uppgift` names many different gaps and
 * is only taken for a certain field's where it says the very same.
 */
export function namngeSaknade(
	post: object,
	forvantade: Readonly<Record<string, Forvantat>>,
	beskrivna: readonly SaknasPost[],
): SaknasPost[] {
	const saknade = [...beskrivna];
	for (const [falt, { vad, text }] of Object.entries(forvantade)) {
		if (falt in post) continue;
		const i = saknade.findIndex((s) => s.vad === vad && s.falt === undefined && (vad !== 'uppgift' || s.text === text));
		const beskriven = saknade[i];
		if (beskriven) saknade[i] = { vad, falt, ...omit(beskriven) };
		else saknade.push({ vad, falt, text });
	}
	return saknade;
}

function omit({ vad: _vad, ...rest }: SaknasPost): Omit<SaknasPost, 'vad'> {
	return rest;
}

/** A date with the days that it may mean, for those who sort. */
export function datumfalt(datum: Datum | undefined): { datum?: string; tidigast?: string; senast?: string } {
	if (!datum) return {};
	const { tidigast, senast } = datumParts(datum);
	return finns({ datum, tidigast, senast });
}
