import type { Fil } from '../../read/arkiv.ts';
import type { AuthoredHandling } from '../../schema/handling.ts';
import { fynd, type Fynd, type Regel } from '../regel.ts';
import { yrkandenI, type AuthoredBeslut, type PlacedYrkande } from './stod/yrkanden.ts';

/**
 * A reservation is against a decision that has been taken and that its author lost: kommunallagen (2017:725)
 * 4 kap. 27 §. It may be in favour of somebody else's yrkande unless it says that the yrkande is the author's own.
 */
export const regel = {
	kod: 'reservation-mot-nagot',
	check: ({ arkiv }) =>
		arkiv.arenden.flatMap((arende) => {
			const alla = yrkandenI(arende);
			return arende.handlingar.flatMap((fil) =>
				fil.data.beslut.flatMap((beslut, i) => reservationer(fil, beslut, i, alla)),
			);
		}),
} satisfies Regel;

function reservationer(
	fil: Fil<AuthoredHandling>,
	beslut: AuthoredBeslut,
	i: number,
	alla: ReadonlyMap<string, PlacedYrkande>,
): Fynd[] {
	return beslut.reservationer.flatMap((reservation, j) => {
		const path = ['beslut', i, 'reservationer', j];
		const at = (text: string, ...rest: string[]) => [
			fynd(fil.yaml.at([...path, ...rest]), 'reservation-mot-nagot', text, { om: beslut.id }),
		];
		if (beslut.niva === 'utkast')
			return at(
				`Beslutet "${beslut.id}" är ett utkast, och mot ett utkast kan ingen reservera sig. Rätta beslutets niva, eller flytta reservationen.`,
			);
		const favoured = reservation.tillForman === undefined ? undefined : alla.get(reservation.tillForman);
		if (!favoured) return [];
		const { yrkande } = favoured;
		if (wonIn(beslut, favoured, fil, alla))
			return at(
				`Reservationen är till förmån för "${yrkande.id}", men det yrkandet vann. Rätta tillForman eller yrkandets utfall.`,
				'tillForman',
			);
		const own = /(?<!\p{L})(?:eget|egna)(?!\p{L})/u.test(reservation.lydelse);
		const same = yrkande.av.some((a) =>
			reservation.av.some((r) => (a.person ? a.person === r.person : a.parti === r.parti && a.organ === r.organ)),
		);
		if (own && !same)
			return at(
				`Reservationen är till förmån för eget yrkande, men ingen av dem som reserverar sig står bakom "${yrkande.id}". Rätta tillForman eller av.`,
				'tillForman',
			);
		return [];
	});
}

/** The motion may win later, in fullmäktige; what counts is this decision. */
function wonIn(
	beslut: AuthoredBeslut,
	{ yrkande, fil: source }: PlacedYrkande,
	fil: Fil<AuthoredHandling>,
	alla: ReadonlyMap<string, PlacedYrkande>,
): boolean {
	const here = beslut.yrkanden.includes(yrkande.id) || source.id === fil.id;
	const supported = beslut.yrkanden.some((id) => {
		const other = alla.get(id)?.yrkande;
		return other?.typ === 'bifall' && other.avser === yrkande.id && other.utfall === 'vann';
	});
	return (here && yrkande.utfall === 'vann') || supported;
}
