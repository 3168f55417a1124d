import type { Aktor } from './aktor.ts';
import type { Arende, Handelse } from './arende.ts';
import type { Beslut, Reservation, Yrkande } from './beslut.ts';
import type { Datum } from './datum.ts';
import type { Handling } from './handling.ts';
import type { Kalla } from './kalla.ts';

interface Gemensamt {
	readonly aktor: Aktor;
	readonly arende: Arende;
	readonly datum?: Datum;
	readonly kalla: Kalla;
}

/** Something that somebody did according to a source. */
export type Akt = Gemensamt &
	(
		| { readonly slag: 'handelse'; readonly handelse: Handelse }
		| { readonly slag: 'yrkande'; readonly handling: Handling; readonly yrkande: Yrkande }
		| { readonly slag: 'beslut'; readonly handling: Handling; readonly beslut: Beslut }
		| {
				readonly slag: 'reservation';
				readonly handling: Handling;
				readonly beslut: Beslut;
				readonly reservation: Reservation;
		  }
		| { readonly slag: 'undertecknade'; readonly handling: Handling }
	);

/** Every act in an ärende, in the order of its handlingar. Being a sender or a recipient is no act. */
export function akterI(arende: Arende): Akt[] {
	const partier = partierI(arende);
	return [
		...arende.handelser
			.filter(({ typ }) => typ !== 'bakgrund')
			.flatMap((handelse) => handelseakter(arende, handelse, partier)),
		...arende.handlingar.flatMap((handling) => handlingsakter(arende, handling)),
	];
}

function handelseakter(arende: Arende, handelse: Handelse, partier: ReadonlyMap<string, string>): Akt[] {
	const aktorer: Aktor[] = [
		...handelse.personer.map((person) => {
			const parti = partier.get(person);
			return { person, ...(parti !== undefined && { parti }) };
		}),
		...(handelse.organ ? [{ organ: handelse.organ }] : []),
	];
	return aktorer.map((aktor) => ({
		slag: 'handelse',
		aktor,
		arende,
		handelse,
		kalla: handelse.kalla,
		...dated(handelse.datum),
	}));
}

function handlingsakter(arende: Arende, handling: Handling): Akt[] {
	const gemensamt = { arende, handling, ...dated(handling.datum) };
	return [
		...handling.undertecknare.map(({ kalla, ...aktor }): Akt => ({
			slag: 'undertecknade',
			aktor,
			kalla,
			...gemensamt,
		})),
		...handling.yrkanden.flatMap((yrkande) =>
			yrkande.av.map((aktor): Akt => ({
				slag: 'yrkande',
				aktor,
				yrkande,
				arende,
				handling,
				kalla: yrkande.kalla,
				...dated(yrkandedatum(yrkande, aktor, handling)),
			})),
		),
		...handling.beslut.flatMap((beslut): Akt[] => {
			const detta = { ...gemensamt, ...dated(beslut.datum), beslut };
			return [
				{ slag: 'beslut', aktor: { organ: beslut.organ }, kalla: beslut.kalla, ...detta },
				...beslut.reservationer.flatMap((reservation) =>
					reservation.av.map((aktor): Akt => ({
						slag: 'reservation',
						aktor,
						reservation,
						kalla: reservation.kalla,
						...detta,
					})),
				),
			];
		}),
	];
}

/**
 * The date of a yrkande: that of the decision taken on it, else that of a handling in which its maker speaks. One that a
 * handling only retells has none here, for the handling's date is that of the telling.
 */
function yrkandedatum({ id }: Yrkande, aktor: Aktor, handling: Handling): Datum | undefined {
	const beslut = handling.beslut.find(({ yrkanden }) => yrkanden.includes(id));
	if (beslut) return beslut.datum ?? handling.datum;
	return speaksIn(aktor, handling) ? handling.datum : undefined;
}

/** True when somebody speaks in a handling that is their own, and is not only retold in it. */
export function speaksIn(
	aktor: Aktor,
	{ avsandare, undertecknare }: Pick<Handling, 'avsandare' | 'undertecknare'>,
): boolean {
	return [...avsandare, ...undertecknare].some((other) => {
		// Two people of one party are not each other.
		if (aktor.person && other.person) return aktor.person === other.person;
		return (['parti', 'organ'] as const).some((key) => aktor[key] !== undefined && aktor[key] === other[key]);
	});
}

/**
 * A person's party is the one that the sources of the ärende print after the name, not the one of today; none where they
 * print different ones.
 */
function partierI({ parter, handlingar }: Arende): ReadonlyMap<string, string> {
	const aktorer = [
		...parter,
		...handlingar.flatMap(({ avsandare, undertecknare, yrkanden, beslut }) => [
			...avsandare,
			...undertecknare,
			...yrkanden.flatMap(({ av }) => av),
			...beslut.flatMap(({ reservationer }) => reservationer.flatMap(({ av }) => av)),
		]),
	];
	const partier = new Map<string, Set<string>>();
	for (const { person, parti } of aktorer)
		if (person !== undefined && parti !== undefined) partier.set(person, (partier.get(person) ?? new Set()).add(parti));
	return new Map(
		[...partier].flatMap(([person, own]) => (own.size === 1 ? [...own].map((parti) => [person, parti] as const) : [])),
	);
}

function dated(datum: Datum | undefined): { datum?: Datum } {
	return datum ? { datum } : {};
}
