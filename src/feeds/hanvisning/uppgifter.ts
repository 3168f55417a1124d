import { adress } from '../../domain/adress.ts';
import { varaktigtAnkare } from '../../domain/ankare.ts';
import type { Aktor } from '../../domain/aktor.ts';
import type { Arende } from '../../domain/arende.ts';
import type { Datum } from '../../domain/datum.ts';
import { handlingId, type Handling } from '../../domain/handling.ts';
import type { Register } from '../../domain/register.ts';
import { gemen } from '../../text/antal.ts';
import { ARENDETYP, HANDLINGSTYP } from '../../text/etiketter.ts';
import { aktorText } from '../../text/namn.ts';
import { absolut, type Plats } from '../../domain/plats.ts';
import { enrad } from '../tecken.ts';
import { arendeversion, handlingsversion, type Version } from '../version.ts';

/** What a citation says, whatever its format. Nothing in it is guessed: a name is not divided, a date not made exact. */
export interface Uppgifter {
	readonly slag: 'arende' | 'handling';
	/** Full id, `<arende>` or `<arende>/<handling>`, with the paragraph when one is cited. */
	readonly id: string;
	/** Who made the text, as the source names them. */
	readonly upphov: readonly string[];
	readonly titel: string;
	/** Kind of document, lower case. */
	readonly typ: string;
	readonly datum?: Datum;
	readonly diarienummer?: string;
	readonly kommun: string;
	readonly utgivare: string;
	readonly version: Version;
	/** Number of the paragraph. */
	readonly stycke?: string;
	readonly url: string;
}

export function uppgifterOmArende(arende: Arende, { kommun }: Register, plats: Plats): Uppgifter {
	return {
		slag: 'arende',
		id: arende.id,
		upphov: [enrad(kommun.namn)],
		titel: enrad(arende.titel),
		typ: gemen(ARENDETYP[arende.typ]),
		...(arende.diarienummer && { diarienummer: enrad(arende.diarienummer) }),
		kommun: enrad(kommun.namn),
		utgivare: enrad(kommun.utgivare.namn),
		version: arendeversion(arende),
		url: absolut(adress.arende(arende.id), plats),
	};
}

/** @param stycke anchor of a paragraph, `s3`, when it alone is cited */
export function uppgifterOmHandling(
	handling: Handling,
	arende: Arende,
	register: Register,
	plats: Plats,
	stycke?: string,
): Uppgifter {
	const { kommun } = register;
	const ankare = varaktigtAnkare({ handling: handlingId(handling), ...(stycke && { stycke }) }, register);
	return {
		slag: 'handling',
		id: handlingId(handling) + (stycke ? `#${stycke}` : ''),
		upphov: upphovTill(handling, register),
		titel: enrad(handling.titel),
		typ: gemen(HANDLINGSTYP[handling.typ]),
		...(handling.datum && { datum: handling.datum }),
		...(arende.diarienummer && { diarienummer: enrad(arende.diarienummer) }),
		kommun: enrad(kommun.namn),
		utgivare: enrad(kommun.utgivare.namn),
		version: handlingsversion(handling, arende),
		...(stycke && { stycke: stycke.slice(1) }),
		url: absolut(adress.handling(handling, ankare), plats),
	};
}

/** The senders; else the organ whose document it is; else the municipality. A body is named after its municipality. */
function upphovTill({ avsandare, organ }: Handling, register: Register): string[] {
	const kommun = enrad(register.kommun.namn);
	const av: readonly Aktor[] = avsandare.length > 0 ? avsandare : [organ ? { organ } : {}];
	return av.map((aktor) => {
		const namn = enrad(aktorText(aktor, register));
		return aktor.person || aktor.parti ? namn : [kommun, namn && gemen(namn)].filter(Boolean).join(', ');
	});
}
