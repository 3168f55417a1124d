import type { Register } from '../domain/register.ts';
import { ARENDETYP, HANDELSETYP, HANDLINGSTYP, NIVA } from '../text/etiketter.ts';
import { postform } from '../text/postrubrik.ts';
import type { Inlagg } from './inlagg.ts';
import { enrad } from './tecken.ts';

/** A word that an entry may be filtered by. */
export interface Kategori {
	/** List that the word is from. */
	readonly slag: 'arendetyp' | 'handelsetyp' | 'handlingstyp' | 'niva' | 'amne' | 'rattelse';
	readonly id: string;
	readonly namn: string;
}

/** The words of an entry: what it is, how far it reaches, and what its ärende is about. */
export function kategorier(inlagg: Inlagg, register: Register): Kategori[] {
	const { arende } = inlagg;
	return [
		...(inlagg.slag === 'post'
			? postkategorier(inlagg)
			: ([{ slag: 'rattelse', id: 'rattelse', namn: 'Rättelse' }] as const)),
		{ slag: 'arendetyp', id: arende.typ, namn: ARENDETYP[arende.typ] },
		...arende.amnen.map((id): Kategori => ({
			slag: 'amne',
			id,
			namn: enrad(register.amnen.get(id)?.namn ?? '') || id,
		})),
	];
}

function postkategorier({ post }: Inlagg & { slag: 'post' }): Kategori[] {
	const form = postform(post);
	const handelse = post.slag === 'handling' ? undefined : post.handelse;
	return [
		...(handelse ? [{ slag: 'handelsetyp', id: handelse.typ, namn: HANDELSETYP[handelse.typ] } as const] : []),
		...(post.handling
			? [{ slag: 'handlingstyp', id: post.handling.typ, namn: HANDLINGSTYP[post.handling.typ] } as const]
			: []),
		...(form in NIVA ? [{ slag: 'niva', id: form, namn: NIVA[form as keyof typeof NIVA] } as const] : []),
	];
}
