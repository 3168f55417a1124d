import { adress, adressTill } from '../domain/adress.ts';
import { varaktigtAnkare } from '../domain/ankare.ts';
import type { Beslut, Roster, Yrkande } from '../domain/beslut.ts';
import type { Handling } from '../domain/handling.ts';
import type { Kalla } from '../domain/kalla.ts';
import type { Register } from '../domain/register.ts';
import { gemen, uppraknad, versal } from '../text/antal.ts';
import { datumText } from '../text/datum.ts';
import { BESLUTSFORM, LASART, NIVA, YRKANDETYP, YRKANDEUTFALL } from '../text/etiketter.ts';
import { NIVAFORKLARING, utfallssats } from '../text/forklaringar.ts';
import { aktorText, beslutMed, handlingsnamn, organnamn } from '../text/namn.ts';
import { postrubrik } from '../text/postrubrik.ts';
import type { Block } from './block.ts';
import type { Inlagg } from './inlagg.ts';
import { enrad } from './tecken.ts';

/** The heading of an entry: when, what, and in which ärende. */
export function inlaggstitel(inlagg: Inlagg, register: Register): string {
	const nar = inlagg.datum ? versal(datumText(inlagg.datum)) : 'Utan känt datum';
	return enrad(`${nar}: ${inlaggsrubrik(inlagg, register)} – ${inlagg.arende.titel}`);
}

/** What an entry says in one line. */
export function inlaggsrubrik(inlagg: Inlagg, register: Register): string {
	if (inlagg.slag === 'post') return enrad(postrubrik(inlagg.post, register)) || 'Händelse';
	return inlagg.handling ? `Rättelse i ${handlingsnamn(inlagg.handling)}` : 'Rättelse av ärendet';
}

/** The whole text of an entry: the words, how far they reach, their source, and what is not known. */
export function inlaggstext(inlagg: Inlagg, register: Register): Block[] {
	const { arende } = inlagg;
	const nummer = arende.diarienummer ?? 'diarienummer framgår inte av källorna';
	return [
		...(inlagg.slag === 'post' ? posttext(inlagg, register) : rattelsetext(inlagg)),
		{ slag: 'lank', inledning: 'Ärende:', text: `${arende.titel} (${nummer})`, path: adress.arende(arende.id) },
	];
}

function rattelsetext({ rattelse }: Inlagg & { slag: 'rattelse' }): Block[] {
	return [
		{ slag: 'stycke', text: rattelse.text },
		...(rattelse.fore ? [{ slag: 'stycke', text: `Före: ${rattelse.fore}` } as const] : []),
		...(rattelse.efter ? [{ slag: 'stycke', text: `Efter: ${rattelse.efter}` } as const] : []),
	];
}

function posttext({ post, arende, datum }: Inlagg & { slag: 'post' }, register: Register): Block[] {
	const handelse = post.slag === 'handling' ? undefined : post.handelse;
	const beslut = post.slag === 'beslut' ? post.beslut : beslutMed(arende, handelse?.beslut);
	const { handling } = post;
	const nar = handelse?.datumtext ? `${handelse.datumtext} (källans ord)` : datumText(datum);
	const hur = handelse?.datumHur ? ', härlett' : '';
	const niva = handelse?.niva;
	return [
		{ slag: 'stycke', text: `${versal(nar)}${hur}. ${versal(postrubrik(post, register))}.` },
		...(niva && !beslut ? [{ slag: 'stycke', text: `${NIVA[niva]}. ${NIVAFORKLARING[niva]}` } as const] : []),
		...(beslut ? beslutstext(beslut, arende.typ, register) : []),
		...(handling && !beslut ? handling.yrkanden.flatMap((y) => yrkandetext(y, register)) : []),
		...kallor(beslut?.kalla ?? handelse?.kalla ?? handling?.datumKalla, register),
		...luckor(handling, arende.utfall === undefined ? arende.saknas : []),
		...(handling
			? [
					{
						slag: 'lank',
						text: `Hela handlingen: ${handlingsnamn(handling)}`,
						path: adress.handling(handling),
					} as const,
				]
			: []),
	];
}

function beslutstext(beslut: Beslut, typ: Inlagg['arende']['typ'], register: Register): Block[] {
	const { utfall, roster, reservationer } = beslut;
	const vem = reservationer.map(({ av }) => uppraknad(av.map((aktor) => aktorText(aktor, register))));
	const hur = beslut.beslutsformHur ? ` (${LASART[beslut.beslutsformHur]})` : '';
	return [
		{ slag: 'stycke', text: `${NIVA[beslut.niva]}. ${NIVAFORKLARING[beslut.niva]}` },
		{ slag: 'citat', text: beslut.lydelse },
		...(utfall
			? [
					{
						slag: 'stycke',
						text: `${beslut.niva === 'slutligt' ? 'Beslutet betyder att' : 'Om förslaget följs:'} ${utfallssats(utfall, typ)}.`,
					} as const,
				]
			: []),
		{
			slag: 'stycke',
			text: `Beslutsform: ${gemen(BESLUTSFORM[beslut.beslutsform])}${hur}.${roster ? ` ${rostetal(roster)}` : ''}`,
		},
		...(vem.length > 0 ? [{ slag: 'lista', rubrik: 'Reserverar sig mot beslutet:', poster: vem } as const] : []),
	];
}

/** The votes that the minutes count; who abstained or was absent only when they say so. */
function rostetal({ ja, nej, avstar, franvarande }: Roster): string {
	const delar = [
		`${String(ja)} ja`,
		`${String(nej)} nej`,
		...(avstar === undefined ? [] : [`${String(avstar)} avstår`]),
		...(franvarande === undefined ? [] : [`${String(franvarande)} frånvarande`]),
	];
	return `Röster: ${uppraknad(delar)}.`;
}

function yrkandetext(yrkande: Yrkande, register: Register): Block[] {
	const niva = yrkande.niva ?? 'forslag';
	const av = uppraknad(yrkande.av.map((aktor) => aktorText(aktor, register)));
	const slag = yrkande.typ === 'forslag' ? NIVA[niva] : YRKANDETYP[yrkande.typ];
	const reach = NIVAFORKLARING[niva];
	return [
		{ slag: 'stycke', text: `${slag} av ${av}. ${reach}` },
		{ slag: 'citat', text: yrkande.lydelse },
		{ slag: 'stycke', text: utfallstext(yrkande, register) },
	];
}

/** What became of exactly this proposal, and where: a yes in one body is no yes in the next. */
function utfallstext({ utfall, riktatTill }: Yrkande, register: Register): string {
	const hos = riktatTill && gemen(organnamn(riktatTill, register));
	const arAvgjort = utfall === 'vann' || utfall === 'foll';
	return `Utfall${hos && arAvgjort ? ` i ${hos}` : ''}: ${gemen(YRKANDEUTFALL[utfall])}${hos && !arAvgjort ? ` (ställt till ${hos})` : ''}.`;
}

function kallor(kalla: Kalla | undefined, register: Register): Block[] {
	if (!kalla) return [];
	const handling = register.handlingar.get(kalla.handling);
	const namn = handling ? handlingsnamn(handling) : kalla.handling;
	const stycke = kalla.stycke ? `, stycke ${kalla.stycke.slice(1)}` : '';
	const text = `${namn}${stycke} (${LASART[kalla.hur]})`;
	return [
		{ slag: 'lank', inledning: 'Källa:', text, path: adressTill(kalla.handling, varaktigtAnkare(kalla, register)) },
	];
}

/** What is not known about the handling, and that the ärende's final decision is not, until there is one. */
function luckor(handling: Handling | undefined, arendets: Inlagg['arende']['saknas']): Block[] {
	const poster = [...(handling?.saknas ?? []), ...arendets.filter(({ vad }) => vad === 'slutligt-beslut')].map(
		({ text }) => text,
	);
	return poster.length > 0 ? [{ slag: 'lista', rubrik: 'Det här framgår inte av källorna:', poster }] : [];
}
