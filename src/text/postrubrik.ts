import type { Niva } from '../domain/beslut.ts';
import type { Register } from '../domain/register.ts';
import type { Tidslinjepost } from '../domain/tidslinje.ts';
import { HANDLINGSTYP } from './etiketter.ts';
import { aktorText, beslutsrubrik } from './namn.ts';

/** Shape of a marker. */
export type Form = Niva | 'handelse' | 'lankad' | 'ettarsmarke' | 'lucka';

/** What an entry of a timeline says in one line. */
export function postrubrik(post: Tidslinjepost, register: Register): string {
	switch (post.slag) {
		case 'handelse':
			return post.handelse.vad;
		case 'handling': {
			const [avsandare] = post.handling.avsandare;
			return HANDLINGSTYP[post.handling.typ] + (avsandare ? ` från ${aktorText(avsandare, register)}` : '');
		}
		case 'beslut':
			return beslutsrubrik(post.beslut, register);
		case 'lucka':
			return post.saknas.text;
		case 'lankad':
			return `${HANDLINGSTYP[post.handling.typ]} i ett annat ärende`;
		case 'ettarsmarke':
			return 'Ett år sedan ärendet väcktes';
	}
}

/** The marker that an entry of a timeline gets. */
export function postform(post: Tidslinjepost): Form {
	switch (post.slag) {
		case 'beslut':
			return post.beslut.niva;
		case 'handelse':
			return post.handelse.niva ?? 'handelse';
		case 'handling': {
			const nivaer = post.handling.yrkanden.map(({ niva }) => niva);
			// A report that retells a motion and drafts an answer is known by its draft.
			return nivaer.includes('utkast') ? 'utkast' : nivaer.includes('forslag') ? 'forslag' : 'handelse';
		}
		default:
			return post.slag;
	}
}
