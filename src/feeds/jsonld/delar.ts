import { adress } from '../../domain/adress.ts';
import type { Aktor } from '../../domain/aktor.ts';
import { isExactDay, type Datum } from '../../domain/datum.ts';
import type { Register } from '../../domain/register.ts';
import { partinamn } from '../../text/namn.ts';
import { SAJTNAMN } from '../../text/sajtnamn.ts';
import { absolut, type Plats } from '../../domain/plats.ts';

/** Pieces of JSON-LD in the words of schema.org; only what the sources say, and nothing that is not certain. */

/** A value to be written as JSON-LD. */
export type Nod = Readonly<Record<string, unknown>>;

export const SAMMANHANG = { '@context': 'https://schema.org' } as const;

export function kommunen({ kommun }: Register): Nod {
	const { namn, organisationsnummer, webbplats } = kommun;
	return {
		'@type': 'GovernmentOrganization',
		name: namn,
		...(organisationsnummer && { taxID: organisationsnummer }),
		...(webbplats && { url: webbplats }),
	};
}

export function utgivaren({ kommun: { utgivare } }: Register): Nod {
	return { '@type': 'Organization', name: utgivare.namn, description: utgivare.beskrivning };
}

export function webbplatsen({ kommun }: Register, plats: Plats): Nod {
	return { '@type': 'WebSite', '@id': absolut('/', plats), name: `${SAJTNAMN} i ${kommun.namn}` };
}

/** A body as named by a source; its page gives the rest. */
export function organet(id: string, register: Register, plats: Plats): Nod {
	const namn = register.organ.get(id)?.namn;
	return { '@type': 'GovernmentOrganization', '@id': absolut(adress.organ(id), plats), ...(namn && { name: namn }) };
}

/** Who made something, or nobody when the source gives a role and no name. */
export function aktoren({ person, parti, organ }: Aktor, register: Register, plats: Plats): Nod[] {
	const p = person ? register.personer.get(person) : undefined;
	if (p) return [{ '@type': 'Person', '@id': absolut(adress.person(p.id), plats), name: p.namn }];
	if (organ) return [organet(organ, register, plats)];
	const q = parti ? register.partier.get(parti) : undefined;
	return q ? [{ '@type': 'Organization', '@id': absolut(adress.parti(q.id), plats), name: partinamn(q) }] : [];
}

/** A certain day under a name; schema.org has no way to say that another date is uncertain. */
export function dagSom(namn: string, datum: Datum | undefined): Nod {
	return datum && isExactDay(datum) ? { [namn]: datum } : {};
}
