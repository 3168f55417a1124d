import type { Organpost } from '../register/organ.ts';
import { versal } from '../sprak/versal.ts';
import type { Plats } from './dokument.ts';
import type { Debatt } from './motet.ts';
import type { Skrivning } from './skrivning.ts';
import type { Slag } from './slag.ts';

/** What happened at the meeting, as events: the debate, and a decision whose level does not say what it leads to. */
export function moteshandelser(
	s: Skrivning,
	{
		post,
		slag,
		datum,
		debatt,
		beslutet,
	}: {
		post: Organpost;
		slag: Slag;
		datum: string | undefined;
		debatt: Debatt | undefined;
		beslutet: Plats;
	},
): void {
	const dag = datum === undefined ? {} : { datum, ...(datum.endsWith('/..') && { datumHur: 'harlett' }) };
	if (slag.steg)
		s.handelser.push({
			id: `${slag.id}-fattas`,
			...dag,
			typ: 'beslut',
			vad: `${versal(post.namn)} beslutar`,
			organ: post.id,
			beslut: slag.id,
			steg: slag.steg,
			niva: slag.niva,
			kalla: beslutet.kalla(slag.lydelse),
		});
	if (debatt)
		s.handelser.push({
			id: `overlaggning-${s.handelser.length + 1}`,
			...dag,
			typ: 'overlaggning',
			vad: `Ärendet debatteras i ${post.namn}`,
			organ: post.id,
			personer: debatt.personer,
			...(post.id !== 'kommunfullmaktige' && post.typ !== 'utskott' && { steg: 'i-namnd' }),
			...(post.id === 'kommunfullmaktige' && { steg: 'i-kf' }),
			kalla: debatt.plats.kalla(debatt.citat),
		});
}
