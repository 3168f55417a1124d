import type { Aktor } from '../domain/aktor.ts';
import type { Arende } from '../domain/arende.ts';
import type { Beslut } from '../domain/beslut.ts';
import type { Parti } from '../domain/grunddata.ts';
import type { Handling } from '../domain/handling.ts';
import type { Aktorssida } from '../domain/langa-listor.ts';
import type { Register } from '../domain/register.ts';
import { HANDLINGSTYP } from './etiketter.ts';
import { datumText } from './datum.ts';
import { gemen, versal } from './antal.ts';

/** A handling by kind and date, as it is pointed at: `Tjänsteutlåtande 4 oktober 2023`. */
export function handlingsnamn(handling: Pick<Handling, 'typ' | 'datum'>): string {
	return `${HANDLINGSTYP[handling.typ]}${handling.datum ? ` ${datumText(handling.datum)}` : ', utan datum'}`;
}

export function partinamn({ namn, beteckning }: Parti): string {
	return namn ? `${namn} (${beteckning})` : `Partibeteckningen ${beteckning}`;
}

export function organnamn(id: string | undefined, register: Register): string {
	return (id === undefined ? undefined : register.organ.get(id)?.namn) ?? 'okänt organ';
}

/** The name of the page of one who acts. */
export function aktorsnamn({ slag, id }: Aktorssida, register: Register): string {
	if (slag === 'organ') return versal(organnamn(id, register));
	const parti = slag === 'partier' ? register.partier.get(id) : undefined;
	return parti ? partinamn(parti) : (register.personer.get(id)?.namn ?? id);
}

/** Somebody who acts, as plain text: `Bo Källström (L)`, `Camilla Broo, kommundirektör`, `Ordföranden`. */
export function aktorText({ person, parti, organ, roll }: Aktor, register: Register): string {
	const party = parti ? register.partier.get(parti) : undefined;
	const name = person && register.personer.get(person)?.namn;
	const body = organ && register.organ.get(organ)?.namn;
	if (name) return `${name}${party ? ` (${party.beteckning})` : ''}${roll ? `, ${gemen(roll)}` : ''}`;
	return [party && partinamn(party), body, roll].filter(Boolean).join(', ');
}

/** What a decision is, in words that cannot be mistaken for more. */
export function beslutsrubrik(beslut: Beslut, register: Register): string {
	const organ = versal(organnamn(beslut.organ, register));
	const mottagare = beslut.riktatTill ? gemen(organnamn(beslut.riktatTill, register)) : undefined;
	switch (beslut.niva) {
		case 'utkast':
			return `Utkast till beslut för ${gemen(organ)}`;
		case 'forslag':
			return `${organ} lämnar förslag${mottagare ? ` till ${mottagare}` : ''}`;
		case 'delbeslut':
			return `${organ} fattar ett delbeslut`;
		case 'slutligt':
			return `${organ} beslutar`;
	}
}

/** Every beslut of an ärende with its handling, in the order of the procedure. */
export function beslutI(arende: Arende): { beslut: Beslut; handling: Handling }[] {
	return arende.handlingar.flatMap((handling) => handling.beslut.map((beslut) => ({ beslut, handling })));
}

/** The beslut of an ärende with an id. */
export function beslutMed(arende: Arende, id: string | undefined): Beslut | undefined {
	return id ? beslutI(arende).find(({ beslut }) => beslut.id === id)?.beslut : undefined;
}
