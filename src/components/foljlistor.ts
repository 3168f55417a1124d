import { adress } from '../domain/adress.ts';
import type { Register } from '../domain/register.ts';
import { versal } from '../text/antal.ts';
import { partinamn } from '../text/namn.ts';

/** A register whose entries have feeds. */
export interface Foljlista {
	readonly rubrik: string;
	/** Address of the register's page. */
	readonly register: string;
	readonly poster: readonly { readonly namn: string; readonly path: string }[];
	readonly harKalender?: boolean;
}

/** Everything that can be followed by itself. */
export function foljlistor({ organ, partier, amnen, personer, arenden }: Register): Foljlista[] {
	const lista = <T>(varden: Iterable<T>, namn: (vard: T) => string, path: (vard: T) => string) =>
		[...varden].map((vard) => ({ namn: namn(vard), path: path(vard) }));
	return [
		{
			rubrik: 'Organ',
			register: '/organ/',
			harKalender: true,
			poster: lista(
				organ.values(),
				({ namn }) => versal(namn),
				({ id }) => adress.organ(id),
			),
		},
		{
			rubrik: 'Partier',
			register: '/partier/',
			poster: lista(partier.values(), partinamn, ({ id }) => adress.parti(id)),
		},
		{
			rubrik: 'Ämnen',
			register: '/amnen/',
			poster: lista(
				amnen.values(),
				({ namn }) => namn,
				({ id }) => adress.amne(id),
			),
		},
		{
			rubrik: 'Personer',
			register: adress.personer(),
			poster: lista(
				personer.values(),
				({ namn }) => namn,
				({ id }) => adress.person(id),
			),
		},
		{
			rubrik: 'Ärenden',
			register: '/arenden/',
			poster: lista(
				arenden.values(),
				({ titel }) => titel,
				({ id }) => adress.arende(id),
			),
		},
	];
}
