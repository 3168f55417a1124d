import { adress } from '../../domain/adress.ts';
import type { Arende } from '../../domain/arende.ts';
import { handlingId, type Handling } from '../../domain/handling.ts';
import type { Register } from '../../domain/register.ts';
import type { HandlingMedText, HandlingPost } from '../../schema/export/handlingar.ts';
import type { Adresser } from '../adresser.ts';
import {
	aktorPost,
	anmarkningPost,
	datumfalt,
	finns,
	kallaPost,
	namngeSaknade,
	partPost,
	saknasPost,
} from './gemensamt.ts';

const FORVANTAT = { datum: { vad: 'datum', text: 'Handlingens datum framgår inte av källorna.' } } as const;

export function handlingPost(
	handling: Handling,
	arende: Pick<Arende, 'id' | 'publicerad'>,
	till: Adresser,
): HandlingPost {
	const nyckel = handlingId(handling);
	const { lasning, datumKalla } = handling;
	const post = finns({
		id: till.handling(nyckel),
		nyckel,
		arende: till.arende(arende.id),
		typ: handling.typ,
		titel: handling.titel,
		...datumfalt(handling.datum),
		datumKalla: datumKalla && kallaPost(datumKalla, till),
		organ: handling.organ && till.organ(handling.organ),
		avsandare: handling.avsandare.map((aktor) => aktorPost(aktor, till)),
		mottagare: handling.mottagare.map((aktor) => aktorPost(aktor, till)),
		undertecknare: handling.undertecknare.map((part) => partPost(part, till)),
		bilagor: handling.bilagor.map(({ titel, handling: annan, kalla }) =>
			finns({
				titel,
				handling: annan && till.handling(`${arende.id}/${annan}`),
				kalla: kallaPost(kalla, till),
			}),
		),
		yrkanden: handling.yrkanden.map(({ id }) => till.plats(arende.id, id)),
		beslut: handling.beslut.map(({ id }) => till.plats(arende.id, id)),
		expediering: [...handling.expediering],
		kallor: handling.kallor.map(({ fil, sort, sha256, bytes, beskrivning }) =>
			finns({ adress: till.till(adress.kalla(handling, fil)), fil, sort, sha256, bytes, beskrivning }),
		),
		lasning: { hur: lasning.hur, text: lasning.text, kalla: till.kallfil(nyckel, lasning.kalla) },
		upphovsratt: handling.upphovsratt,
		antalStycken: handling.stycken.length,
		markdown: till.till(adress.markdown(handling)),
		publicerad: handling.publicerad ?? arende.publicerad,
	});
	const saknas = handling.saknas.map((s) => saknasPost(s, till, arende.id));
	return finns({
		...post,
		saknas: namngeSaknade(post, FORVANTAT, saknas),
		anmarkningar: handling.anmarkningar.map((a) => anmarkningPost(a, till)),
		rattelser: handling.rattelser.map(({ datum, text, fore, efter }) => finns({ datum, text, fore, efter })),
	});
}

/** A handling with its reading text; the sets leave it out, for it would be most of their size. */
export function handlingMedText(post: HandlingPost, register: Register): HandlingMedText {
	const handling = register.handlingar.get(post.nyckel);
	return finns({
		...post,
		brodtext: handling?.brodtext,
		stycken: (handling?.stycken ?? []).map(({ id, ankare, slag, rubrik, text }) =>
			finns({ id, ankare, slag, rubrik, text }),
		),
	});
}
