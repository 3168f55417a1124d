import { flyttar } from '../domain/flyttar.ts';
import { handlingId } from '../domain/handling.ts';
import { compareText } from '../domain/order.ts';
import type { Plats } from '../domain/plats.ts';
import type { Register } from '../domain/register.ts';
import type { Rattelse } from '../domain/saknas.ts';
import { ANDRINGSTYPER, type Andring, type Manifest } from '../schema/export/andringar.ts';
import { adresser } from './adresser.ts';
import { sidor, type Sida } from './manifest/innehall.ts';
import { jamfor } from './manifest/jamfor.ts';
import { finns } from './poster/gemensamt.ts';

const UTAN_DATUM = {
	vad: 'datum',
	falt: 'datum',
	text: 'Dagen är inte inskriven. Den sätts när publiceringen skrivs in i manifestet.',
} as const;

/**
 * Every change of what is published, oldest first: those that the manifest has written down, the publications and
 * corrections that content dates, and last those of this publication, which have no date until they are written down.
 */
export function andringar(register: Register, forra: Manifest | undefined, plats: Plats): Andring[] {
	const till = adresser(plats);
	const nu = sidor(register);
	const { publicerade, andrade, flyttade, borta } = jamfor(nu, forra, flyttar(register, nu.keys()));
	const rad = (typ: Andring['typ'], sida: Pick<Sida, 'adress' | 'mangd' | 'titel'>, mer: Partial<Andring>, nr = 1) => {
		const nyckel = keyOf(sida.adress);
		const ankare = [
			typ,
			mer.datum ?? 'nu',
			keyOf(mer.fran ?? sida.adress).replaceAll('/', '-'),
			sida.mangd,
			...(nr > 1 ? [nr] : []),
		].join('-');
		return finns({
			id: till.till(`/data/andringar.ndjson#${ankare}`),
			typ,
			datum: mer.datum,
			galler: till.till(sida.adress),
			fran: mer.fran && till.till(mer.fran),
			mangd: sida.mangd,
			nyckel,
			titel: sida.titel,
			text: mer.text,
			fore: mer.fore,
			efter: mer.efter,
			skal: mer.skal,
			saknas: [
				...(mer.datum ? [] : [UTAN_DATUM]),
				...(typ === 'tillbakadragen' && !mer.skal
					? [{ vad: 'uppgift', falt: 'skal', text: 'Varför posten drogs tillbaka är inte inskrivet.' } as const]
					: []),
			],
		});
	};
	const daterade = [
		...(forra?.andringar ?? []).map(({ datum, typ, skal, fran, ...sida }) =>
			rad(typ, sida, finns({ datum, skal, fran })),
		),
		...publicerade.flatMap((sida) => (sida.publicerad ? [rad('publicerad', sida, { datum: sida.publicerad })] : [])),
		...rattelser(register, nu).map(({ sida, rattelse, nr }) => rad('rattad', sida, finns({ ...rattelse }), nr)),
	].sort(
		(a, b) =>
			compareText(a.datum ?? '', b.datum ?? '') ||
			ANDRINGSTYPER.indexOf(a.typ) - ANDRINGSTYPER.indexOf(b.typ) ||
			compareText(a.id, b.id),
	);
	return [
		...daterade,
		...publicerade.flatMap((sida) => (sida.publicerad ? [] : [rad('publicerad', sida, {})])),
		...andrade.map((sida) => rad('andrad', sida, {})),
		...flyttade.map(({ fran, sida }) => rad('flyttad', sida, { fran })),
		...borta.map((sida) => rad('tillbakadragen', sida, {})),
	];
}

/** Corrections of ärenden and handlingar; several of one page on one day are numbered. */
function rattelser(
	register: Register,
	nu: ReadonlyMap<string, Sida>,
): { sida: Sida; rattelse: Rattelse; nr: number }[] {
	const sources = [...register.arenden.values()].flatMap((arende) => [
		{ id: arende.id, rattelser: arende.rattelser },
		...arende.handlingar.map((handling) => ({ id: handlingId(handling), rattelser: handling.rattelser })),
	]);
	return sources.flatMap(({ id, rattelser: list }) => {
		const sida = nu.get(`/arenden/${id}/`);
		if (!sida) return [];
		return list.map((rattelse, i) => ({
			sida,
			rattelse,
			nr: list.slice(0, i + 1).filter(({ datum }) => datum === rattelse.datum).length,
		}));
	});
}

/** Short name of a page within its set. */
function keyOf(adress: string): string {
	return adress.split('/').slice(2, -1).join('/');
}

/** `/data/andringar.ndjson`, piece by piece. */
export function* andringarNdjson(lista: readonly Andring[]): Iterable<string> {
	for (const andring of lista) yield `${JSON.stringify(andring)}\n`;
}
