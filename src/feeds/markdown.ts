import { stringify } from 'yaml';
import { adress } from '../domain/adress.ts';
import { handlingId, type Handling } from '../domain/handling.ts';
import type { Register } from '../domain/register.ts';
import { uppraknad } from '../text/antal.ts';
import { HANDLINGSTYP, LASNING, NIVA, UPPHOVSRATT, YRKANDETYP, YRKANDEUTFALL } from '../text/etiketter.ts';
import { NIVAFORKLARING } from '../text/forklaringar.ts';
import { aktorText, organnamn } from '../text/namn.ts';
import { absolut, type Plats } from '../domain/plats.ts';
import { handlingsversion } from './version.ts';

/**
 * A handling as Markdown: its facts as a YAML head, and the reading text as it was written. Every value is quoted, as
 * YAML 1.1 would read `2023-10-04` as a point in time and `no` as a truth value.
 */
export function handlingMarkdown(handling: Handling, register: Register, plats: Plats): string {
	const arende = register.arenden.get(handling.arende);
	if (!arende) throw new TypeError(`${handlingId(handling)} belongs to no ärende`);
	const till = (path: string) => absolut(path, plats);
	const namn = (aktorer: Handling['avsandare']) => uppraknad(aktorer.map((aktor) => aktorText(aktor, register)));
	const version = handlingsversion(handling, arende);
	const huvud = {
		titel: handling.titel,
		typ: HANDLINGSTYP[handling.typ],
		datum: handling.datum,
		organ: handling.organ && organnamn(handling.organ, register),
		avsandare: handling.avsandare.length > 0 ? namn(handling.avsandare) : undefined,
		undertecknare: handling.undertecknare.length > 0 ? namn(handling.undertecknare) : undefined,
		arende: arende.titel,
		diarienummer: arende.diarienummer,
		kommun: register.kommun.namn,
		...(register.kommun.fiktiv && { anmarkning: `${register.kommun.namn} är påhittad.` }),
		adress: till(adress.handling(handling)),
		arendetsAdress: till(adress.arende(arende.id)),
		yrkanden: some(
			handling.yrkanden.map((yrkande) => ({
				typ: YRKANDETYP[yrkande.typ],
				niva: NIVA[yrkande.niva ?? 'forslag'],
				av: namn(yrkande.av),
				lydelse: yrkande.lydelse,
				utfall: YRKANDEUTFALL[yrkande.utfall],
			})),
		),
		beslut: some(
			handling.beslut.map((beslut) => ({
				niva: `${NIVA[beslut.niva]}. ${NIVAFORKLARING[beslut.niva]}`,
				organ: organnamn(beslut.organ, register),
				datum: beslut.datum,
				lydelse: beslut.lydelse,
			})),
		),
		lasning: `${LASNING[handling.lasning.hur]}. ${handling.lasning.text}`,
		upphovsratt: UPPHOVSRATT[handling.upphovsratt],
		version: version.dag,
		sha256: version.sha256,
		kallor: handling.kallor.map(({ fil, sha256 }) => ({ adress: till(adress.kalla(handling, fil)), sha256 })),
		saknas: some(handling.saknas.map(({ text }) => text)),
		anmarkningar: some(handling.anmarkningar.map(({ text }) => text)),
		rattelser: some(handling.rattelser.map(({ datum, text }) => ({ datum, text }))),
	};
	// `undefined` is left out by going through JSON; the writer would say `null` in lists.
	const yaml = stringify(JSON.parse(JSON.stringify(huvud)), {
		lineWidth: 0,
		defaultStringType: 'QUOTE_DOUBLE',
		defaultKeyType: 'PLAIN',
		aliasDuplicateObjects: false,
	});
	return `---\n${yaml}---\n\n${handling.brodtext}\n`;
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
	return list.length > 0 ? list : undefined;
}
