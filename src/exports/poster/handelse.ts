import type { Handelse } from '../../domain/arende.ts';
import { handlingId, type Handling } from '../../domain/handling.ts';
import type { Handlingstyp } from '../../domain/handlingstyp.ts';
import type { Kalla } from '../../domain/kalla.ts';
import type { Register } from '../../domain/register.ts';
import { deriveTidslinje, type Tidslinjepost } from '../../domain/tidslinje.ts';
import type { Arende } from '../../domain/arende.ts';
import type { HandelsePost } from '../../schema/export/handelser.ts';
import { HANDLINGSTYP, NIVA } from '../../text/etiketter.ts';
import type { Adresser } from '../adresser.ts';
import { datumfalt, finns, kallaPost, namngeSaknade } from './gemensamt.ts';

const FORVANTAT = { datum: { vad: 'datum', text: 'Dagen framgår inte av källorna.' } } as const;

/** What kind of event the making of a handling is. */
const TYP_AV_HANDLING: Partial<Record<Handlingstyp, Handelse['typ']>> = {
	tjansteutlatande: 'utredning',
	tjansteskrivelse: 'utredning',
	remiss: 'remiss',
	tillaggsyrkande: 'yrkande',
	andringsyrkande: 'yrkande',
	yrkande: 'yrkande',
	reservation: 'reservation',
	beslut: 'beslut',
};

/** The timeline of an ärende as records, its background last. Gaps and other ärenden stand in `saknas` and `lankar`. */
export function handelsePoster(arende: Arende, register: Register, till: Adresser): HandelsePost[] {
	const { poster, bakgrund } = deriveTidslinje(arende, register);
	const egna = poster.flatMap((post) => {
		const fakta = faktaOm(post, arende, register);
		return fakta ? [{ post, fakta }] : [];
	});
	return [
		...egna.map(({ post, fakta }, i) => handelsePost(arende, post, fakta, i + 1, till)),
		...bakgrund.map((post, i) => handelsePost(arende, post, handelsefakta(post.handelse, post.handling), i + 1, till)),
	];
}

/** What the different kinds of entries say in the fields of a record. */
interface Fakta {
	readonly slag: HandelsePost['slag'];
	readonly typ: Handelse['typ'];
	readonly vad: string;
	readonly kalla: Kalla;
	readonly handelse?: Handelse;
	readonly handling?: Handling | undefined;
	readonly beslut?: string | undefined;
	readonly organ?: string | undefined;
	readonly niva?: HandelsePost['niva'] | undefined;
	readonly arHarledd?: boolean;
}

function faktaOm(post: Tidslinjepost, arende: Arende, register: Register): Fakta | undefined {
	switch (post.slag) {
		case 'handelse':
			return handelsefakta(post.handelse, post.handling);
		case 'handling': {
			const { handling } = post;
			return {
				slag: 'handling',
				typ: TYP_AV_HANDLING[handling.typ] ?? 'ovrigt',
				vad: `${HANDLINGSTYP[handling.typ]}: ${handling.titel}`,
				kalla: handling.datumKalla ?? { handling: handlingId(handling), hur: lasart(handling) },
				handling,
				organ: handling.organ,
			};
		}
		case 'beslut': {
			const { beslut, handling } = post;
			const organ = register.organ.get(beslut.organ)?.namn ?? beslut.organ;
			const vad = `${NIVA[beslut.niva]} av ${organ}`;
			const { kalla, organ: id, niva } = beslut;
			return { slag: 'beslut', typ: 'beslut', vad, kalla, handling, beslut: beslut.id, organ: id, niva };
		}
		case 'ettarsmarke': {
			const kalla = arende.handelser.find(({ typ }) => typ === 'vackt')?.kalla;
			const vad = 'Ett år sedan ärendet väcktes';
			return (
				kalla && { slag: 'ettarsmarke', typ: 'harlett', vad, kalla: { ...kalla, hur: 'harlett' }, arHarledd: true }
			);
		}
		case 'lucka':
		case 'lankad':
			return undefined;
	}
}

function handelsefakta(handelse: Handelse, handling?: Handling): Fakta {
	const { typ, vad, kalla, organ, niva, beslut } = handelse;
	return { slag: 'handelse', typ, vad, kalla, handelse, handling, beslut, organ, niva };
}

function handelsePost(arende: Arende, post: Tidslinjepost, fakta: Fakta, plats: number, till: Adresser): HandelsePost {
	const { handelse, handling, beslut, organ } = fakta;
	const record = finns({
		id: till.plats(arende.id, post.id),
		nyckel: `${arende.id}#${post.id}`,
		arende: till.arende(arende.id),
		plats,
		slag: fakta.slag,
		typ: fakta.typ,
		...datumfalt(post.datum),
		datumtext: handelse?.datumtext,
		datumHur: fakta.arHarledd ? ('harlett' as const) : handelse?.datumHur,
		vad: fakta.vad,
		organ: organ && till.organ(organ),
		personer: (handelse?.personer ?? []).map((id) => till.person(id)),
		handling: handling && till.handling(handlingId(handling)),
		beslut: beslut && till.plats(arende.id, beslut),
		steg: post.steg,
		niva: fakta.niva,
		kalla: kallaPost(fakta.kalla, till),
	});
	return { ...record, saknas: namngeSaknade(record, FORVANTAT, []) };
}

/** How a handling as a whole was read: what is not a text layer has been read through damage. */
export function lasart(handling: Handling): Kalla['hur'] {
	return handling.lasning.hur === 'textlager' ? 'ordagrant' : 'ocr';
}
