import { adress } from '../../domain/adress.ts';
import type { Begrepp, Organ, Parti, Person } from '../../domain/grunddata.ts';
import type { Register } from '../../domain/register.ts';
import { partinamn } from '../../text/namn.ts';
import { absolut, type Plats } from '../../domain/plats.ts';
import { kommunen, organet, SAMMANHANG, utgivaren, webbplatsen, type Nod } from './delar.ts';

/** The start page: the site, whom it is about, and its search. */
export function sajtLd(register: Register, plats: Plats): Nod {
	return {
		...SAMMANHANG,
		...webbplatsen(register, plats),
		url: absolut('/', plats),
		inLanguage: 'sv',
		about: kommunen(register),
		publisher: utgivaren(register),
		potentialAction: {
			'@type': 'SearchAction',
			target: { '@type': 'EntryPoint', urlTemplate: `${absolut('/sok/', plats)}?q={sokord}` },
			'query-input': 'required name=sokord',
		},
	};
}

/** A person by name. Posts and party are those of the day of an act, which schema.org cannot say without dates. */
export function personLd({ id, namn }: Person, plats: Plats): Nod {
	const url = absolut(adress.person(id), plats);
	return { ...SAMMANHANG, '@type': 'Person', '@id': url, url, name: namn };
}

export function partiLd(parti: Parti, plats: Plats): Nod {
	const url = absolut(adress.parti(parti.id), plats);
	return { ...SAMMANHANG, '@type': 'Organization', '@id': url, url, name: partinamn(parti) };
}

export function organLd(organ: Organ, register: Register, plats: Plats): Nod {
	const url = absolut(adress.organ(organ.id), plats);
	const over = organ.overordnat ? organet(organ.overordnat, register, plats) : kommunen(register);
	return {
		...SAMMANHANG,
		'@type': 'GovernmentOrganization',
		'@id': url,
		url,
		name: organ.namn,
		...(organ.kortnamn && { alternateName: organ.kortnamn }),
		parentOrganization: over,
	};
}

export function begreppLd({ id, term, forklaring, synonymer }: Begrepp, plats: Plats): Nod {
	const url = absolut(adress.begrepp(id), plats);
	const ordlista = absolut('/begrepp/', plats);
	return {
		...SAMMANHANG,
		'@type': 'DefinedTerm',
		'@id': url,
		url,
		name: term,
		description: forklaring,
		...(synonymer.length > 0 && { alternateName: synonymer }),
		inLanguage: 'sv',
		inDefinedTermSet: { '@type': 'DefinedTermSet', '@id': ordlista, name: 'Ordlista', url: ordlista },
	};
}
