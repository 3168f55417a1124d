import type { Begrepp, Organ, Parti, Person } from '../../domain/grunddata.ts';
import type { BegreppPost, OrganPost, PartiPost, PersonPost } from '../../schema/export/grunddata.ts';
import type { Adresser } from '../adresser.ts';
import { finns, kallaPost, namngeSaknade, saknasPost } from './gemensamt.ts';

/** Misread spellings (`namnvarianter`) serve recognition and search; they are never published. */
export function personPost(person: Person, till: Adresser): PersonPost {
	return {
		id: till.person(person.id),
		nyckel: person.id,
		namn: person.namn,
		kategori: person.kategori,
		uppdrag: person.uppdrag.map((uppdrag) =>
			finns({
				organ: uppdrag.organ && till.organ(uppdrag.organ),
				roll: uppdrag.roll,
				parti: uppdrag.parti && till.parti(uppdrag.parti),
				fran: uppdrag.fran,
				till: uppdrag.till,
				kalla: kallaPost(uppdrag.kalla, till),
			}),
		),
		saknas: person.saknas.map((saknas) => saknasPost(saknas, till)),
	};
}

export function partiPost({ id, beteckning, namn, kallor }: Parti, till: Adresser): PartiPost {
	const post = finns({
		id: till.parti(id),
		nyckel: id,
		beteckning,
		namn,
		kallor: kallor.map((kalla) => kallaPost(kalla, till)),
	});
	const forvantat = { namn: { vad: 'uppgift', text: 'Partiets namn skrivs inte ut i källorna.' } } as const;
	return { ...post, saknas: namngeSaknade(post, forvantat, []) };
}

export function organPost(organ: Organ, till: Adresser): OrganPost {
	return finns({
		id: till.organ(organ.id),
		nyckel: organ.id,
		namn: organ.namn,
		kortnamn: organ.kortnamn,
		typ: organ.typ,
		overordnat: organ.overordnat && till.organ(organ.overordnat),
		fran: organ.fran,
		till: organ.till,
		kallor: organ.kallor.map((kalla) => kallaPost(kalla, till)),
		saknas: [],
	});
}

export function begreppPost(begrepp: Begrepp, till: Adresser): BegreppPost {
	return finns({
		id: till.begrepp(begrepp.id),
		nyckel: begrepp.id,
		term: begrepp.term,
		former: [...begrepp.former],
		synonymer: [...begrepp.synonymer],
		forklaring: begrepp.forklaring,
		seAven: begrepp.seAven.map((id) => till.begrepp(id)),
		lagrum: [...begrepp.lagrum],
		brodtext: begrepp.brodtext,
	});
}
