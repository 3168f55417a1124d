import { adress } from '../../domain/adress.ts';
import type { Arende } from '../../domain/arende.ts';
import type { Beslut } from '../../domain/beslut.ts';
import { handlingId, type Handling } from '../../domain/handling.ts';
import type { Kalla } from '../../domain/kalla.ts';
import { senastKand, type Register } from '../../domain/register.ts';
import { STEG_AV_HANDLING, STEG_AV_NIVA } from '../../domain/tidslinje.ts';
import type { ArendePost } from '../../schema/export/arenden.ts';
import type { Adresser } from '../adresser.ts';
import { utanKomponenter } from '../mdx.ts';
import { anmarkningPost, finns, kallaPost, lankPost, namngeSaknade, partPost, saknasPost } from './gemensamt.ts';
import { lasart } from './handelse.ts';

const FORVANTAT = {
	diarienummer: { vad: 'diarienummer', text: 'Ärendets diarienummer framgår inte av källorna.' },
	utfall: { vad: 'slutligt-beslut', text: 'Ärendets utfall framgår inte av källorna.' },
	organ: { vad: 'uppgift', text: 'Vilket organ som slutligt avgör ärendet framgår inte av källorna.' },
} as const;

export function arendePost(arende: Arende, register: Register, till: Adresser): ArendePost {
	const { id, diarienummer, utfall } = arende;
	const beslut = arende.handlingar.flatMap((handling) => handling.beslut);
	const kallor = {
		diarienummer: diarienummer ? placeOf(diarienummer, arende.handlingar) : undefined,
		status: sourceOfStatus(arende, beslut),
		utfall: utfall && beslut.find((b) => b.niva === 'slutligt' && b.utfall === utfall)?.kalla,
	};
	const post = finns({
		id: till.arende(id),
		nyckel: id,
		json: till.till(adress.arendedata(id)),
		diarienummer,
		diarienummerKalla: kallor.diarienummer && kallaPost(kallor.diarienummer, till),
		titel: arende.titel,
		typ: arende.typ,
		status: arende.status,
		statusKalla: kallor.status && kallaPost(kallor.status, till),
		utfall,
		utfallKalla: kallor.utfall && kallaPost(kallor.utfall, till),
		organ: arende.organ && till.organ(arende.organ),
		senastKand: senastKand(arende),
		amnen: arende.amnen.map((amne) => till.amne(amne)),
		parter: arende.parter.map((part) => partPost(part, till)),
		ingress: arende.ingress,
		sammanfattning: arende.format === 'mdx' ? utanKomponenter(arende.sammanfattning) : arende.sammanfattning,
		handlingar: arende.handlingar.map((handling) => till.handling(handlingId(handling))),
		lankar: (register.lankarFor.get(id) ?? [])
			.filter(({ fran }) => fran === id || fran.startsWith(`${id}/`))
			.map((lank) => lankPost(lank, till)),
		publicerad: arende.publicerad,
	});
	const saknas = arende.saknas.map((s) => saknasPost(s, till, id));
	// Where there is a final decision, only what it led to is missing.
	const forvantat = beslut.some(({ niva }) => niva === 'slutligt')
		? { ...FORVANTAT, utfall: { ...FORVANTAT.utfall, vad: 'uppgift' as const } }
		: FORVANTAT;
	return {
		...post,
		saknas: namngeSaknade(post, forvantat, saknas),
		anmarkningar: arende.anmarkningar.map((a) => anmarkningPost(a, till)),
		rattelser: arende.rattelser.map(({ datum, text, fore, efter }) => finns({ datum, text, fore, efter })),
	};
}

/** The first paragraph in which a number stands as it is printed. */
function placeOf(nummer: string, handlingar: readonly Handling[]): Kalla | undefined {
	for (const handling of handlingar) {
		const stycke = handling.stycken.find(({ text }) => text.includes(nummer));
		if (stycke) return { handling: handlingId(handling), stycke: stycke.id, hur: lasart(handling), citat: nummer };
	}
	return undefined;
}

/** What shows that an ärende has reached its state: an event, else a beslut, else a handling. */
function sourceOfStatus({ status, handelser, handlingar }: Arende, beslut: readonly Beslut[]): Kalla | undefined {
	const handling = handlingar.find(({ typ }) => STEG_AV_HANDLING[typ] === status);
	return (
		handelser.find(({ steg }) => steg === status)?.kalla ??
		beslut.find(({ niva }) => STEG_AV_NIVA[niva] === status)?.kalla ??
		(handling && { handling: handlingId(handling), hur: lasart(handling) })
	);
}
