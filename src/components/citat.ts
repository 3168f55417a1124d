import type { Arende } from '../domain/arende.ts';
import type { Handling } from '../domain/handling.ts';
import { datumText } from '../text/datum.ts';
import type { Kommun } from '../domain/grunddata.ts';
import { ARENDETYP, HANDLINGSTYP } from '../text/etiketter.ts';
import { gemen } from '../text/antal.ts';
import { SAJTNAMN } from '../text/sajtnamn.ts';

/** A citation of an ärende, for people. The reader adds the day of reading, which a built page cannot know. */
export function arendecitat(arende: Arende, kommun: Kommun, adress: string): string {
	const nummer = arende.diarienummer ? `, diarienummer ${arende.diarienummer}` : ', diarienummer framgår inte';
	return `${kommun.namn}, ${gemen(ARENDETYP[arende.typ])} ”${arende.titel}”${nummer}. ${SAJTNAMN}, ${adress}`;
}

/** A citation of a handling, for people. */
export function handlingscitat(handling: Handling, arende: Arende, kommun: Kommun, adress: string): string {
	const nummer = arende.diarienummer ? `, diarienummer ${arende.diarienummer}` : '';
	return `${kommun.namn}, ${gemen(HANDLINGSTYP[handling.typ])}, ${datumText(handling.datum)}, ”${handling.titel}”${nummer}. ${SAJTNAMN}, ${adress}`;
}
