import { createHash } from 'node:crypto';
import type { Arende } from '../domain/arende.ts';
import type { Dag } from '../domain/datum.ts';
import type { Handling } from '../domain/handling.ts';
import { arendePublicerat, handlingPublicerat } from './publicerat.ts';

/** Which version of a text somebody read: the day it was published or last corrected here, and a digest of its words. */
export interface Version {
	/** Absent: content does not say when it was published. */
	readonly dag?: Dag;
	/** Lower-case hexadecimal SHA-256. */
	readonly sha256: string;
}

/** Version of the reading text; the digest is that of the Markdown after its head, without the last line break. */
export function handlingsversion(handling: Handling, arende: Arende): Version {
	const { forst, andrad } = handlingPublicerat(handling, arende);
	return { sha256: sha256(handling.brodtext), ...((forst ?? handling.rattelser.length > 0) && { dag: andrad }) };
}

/** Version of the page of an ärende: of what is written there, not of its handlingar. */
export function arendeversion(arende: Arende): Version {
	const { forst, andrad } = arendePublicerat(arende);
	const { titel, ingress, sammanfattning, handelser, saknas } = arende;
	const text = JSON.stringify([titel, ingress, sammanfattning, handelser, saknas]);
	return { sha256: sha256(text), ...((forst ?? arende.rattelser.length > 0) && { dag: andrad }) };
}

function sha256(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
