import type { Beslut, Yrkande } from '../../domain/beslut.ts';
import { handlingId, type Handling } from '../../domain/handling.ts';
import type { Saknas } from '../../domain/saknas.ts';
import type { BeslutPost, YrkandePost } from '../../schema/export/beslut.ts';
import type { Adresser } from '../adresser.ts';
import { aktorPost, datumfalt, finns, kallaPost, namngeSaknade, saknasPost } from './gemensamt.ts';

export function yrkandePost(yrkande: Yrkande, handling: Handling, till: Adresser): YrkandePost {
	const { arende } = handling;
	const post = finns({
		id: till.plats(arende, yrkande.id),
		nyckel: `${arende}#${yrkande.id}`,
		arende: till.arende(arende),
		handling: till.handling(handlingId(handling)),
		typ: yrkande.typ,
		av: yrkande.av.map((aktor) => aktorPost(aktor, till)),
		avser: yrkande.avser && till.plats(arende, yrkande.avser),
		riktatTill: yrkande.riktatTill && till.organ(yrkande.riktatTill),
		lydelse: yrkande.lydelse,
		utfall: yrkande.utfall,
		niva: yrkande.niva,
		upphovsratt: handling.upphovsratt,
		kalla: kallaPost(yrkande.kalla, till),
	});
	const okant = { vad: 'beslut', text: 'Vad som hände med yrkandet framgår inte av källorna.' } as const;
	return {
		...post,
		saknas: namngeSaknade(
			post,
			{ riktatTill: { vad: 'uppgift', text: 'Vilket organ yrkandet är riktat till framgår inte av källorna.' } },
			yrkande.utfall === 'okant' ? [okant] : [],
		),
	};
}

/** Gaps of a handling that say something of the decisions in it. */
const BESLUTSLUCKOR: ReadonlySet<Saknas['vad']> = new Set([
	'anslag',
	'datum',
	'deltagare',
	'justering',
	'omrostning',
	'overklagande',
	'paragraf',
]);

const FORVANTAT = {
	datum: { vad: 'datum', text: 'Beslutets datum framgår inte av källorna.' },
	paragraf: { vad: 'paragraf', text: 'Protokollets paragraf framgår inte av källorna.' },
	justerat: { vad: 'justering', text: 'När protokollet justerades framgår inte av källorna.' },
	anslag: { vad: 'anslag', text: 'När justeringen anslogs framgår inte av källorna.' },
} as const;

export function beslutPost(beslut: Beslut, handling: Handling, till: Adresser): BeslutPost {
	const { arende } = handling;
	const post = finns({
		id: till.plats(arende, beslut.id),
		nyckel: `${arende}#${beslut.id}`,
		arende: till.arende(arende),
		handling: till.handling(handlingId(handling)),
		niva: beslut.niva,
		organ: till.organ(beslut.organ),
		riktatTill: beslut.riktatTill && till.organ(beslut.riktatTill),
		...datumfalt(beslut.datum ?? handling.datum),
		paragraf: beslut.paragraf,
		lydelse: beslut.lydelse,
		utfall: beslut.utfall,
		beslutsform: beslut.beslutsform,
		beslutsformHur: beslut.beslutsformHur,
		yrkanden: beslut.yrkanden.map((id) => till.plats(arende, id)),
		propositioner: beslut.propositioner,
		roster: beslut.roster && finns(beslut.roster),
		reservationer: beslut.reservationer.map(({ av, tillForman, lydelse, kalla }) =>
			finns({
				av: av.map((aktor) => aktorPost(aktor, till)),
				tillForman: tillForman && till.plats(arende, tillForman),
				lydelse,
				kalla: kallaPost(kalla, till),
			}),
		),
		expediering: [...beslut.expediering],
		justerat: beslut.justerat,
		anslag: beslut.anslag,
		upphovsratt: handling.upphovsratt,
		kalla: kallaPost(beslut.kalla, till),
	});
	const beskrivna = handling.saknas.filter(({ vad }) => BESLUTSLUCKOR.has(vad)).map((s) => saknasPost(s, till, arende));
	return { ...post, saknas: namngeSaknade(post, FORVANTAT, beskrivna) };
}
