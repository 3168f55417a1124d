import { ARENDETYPER } from '../../domain/arende.ts';
import { datumParts, type Datum } from '../../domain/datum.ts';
import { diarienummerKey, parseDiarienummer } from '../../domain/diarienummer.ts';
import type { AuthoredHandling } from '../../schema/handling.ts';
import type { ArendeMapp, Arkiv, Fil } from '../arkiv.ts';
import { fel, type Problem } from '../problem.ts';

/** `<kind>-<date>-<words>`: the address of an ärende whose number the sources did not give when it was published. */
const TALANDE = new RegExp(
	String.raw`^(?:${ARENDETYPER.join('|')})-(?:\d{4}-\d{2}-\d{2}|\d{4}-\d{2}|\d{4}|okant-datum)-[a-z0-9-]+$`,
);

/** The folder of an ärende is its folded diarienummer, or a speaking name where there is none. */
export function arendeAdress({ id, index: { data, yaml } }: ArendeMapp): Problem[] {
	if (data.diarienummer === undefined) {
		if (TALANDE.test(id)) return [];
		return [
			fel(
				yaml.at([]),
				'adress-fel',
				`Ett ärende utan diarienummer ligger i en mapp som heter <typ>-<datum>-<ord>, t.ex. motion-2023-02-13-vanort. Mappen heter ${id}.`,
			),
		];
	}
	const nummer = parseDiarienummer(data.diarienummer);
	const plats = yaml.at(['diarienummer']);
	if (!nummer)
		return [
			fel(
				plats,
				'diarienummer-fel',
				`"${data.diarienummer}" är inte ett diarienummer i någon känd form, t.ex. "KS-2022/1011.107". Skriv det som det är tryckt.`,
			),
		];
	// A number that becomes known later leaves the address as it was.
	if (diarienummerKey(nummer) === id || TALANDE.test(id)) return [];
	return [fel(plats, 'adress-fel', `Mappen ska heta ${diarienummerKey(nummer)} efter diarienumret, men heter ${id}.`)];
}

/** The file of a handling is its date and its type; further words may follow where two would share them. */
export function handlingAdress({ id, data, yaml }: Fil<AuthoredHandling>): Problem[] {
	const expected = `${addressDate(data.datum)}-${data.typ}`;
	if (id === expected || id.startsWith(`${expected}-`)) return [];
	return [
		fel(yaml.at(['typ']), 'adress-fel', `Filen ska heta ${expected}.md efter datum och typ, men heter ${id}.md.`),
	];
}

function addressDate(datum: Datum | undefined): string {
	const precision = datum && datumParts(datum).precision;
	const known = precision === 'dag' || precision === 'manad' || precision === 'ar';
	return datum && known ? datum.replace(/[~?]$/, '') : 'okant-datum';
}

/** No two ärenden have the same organ, year and serial. */
export function duplicateNumbers(arkiv: Arkiv): Problem[] {
	const seen = new Map<string, string>();
	return arkiv.arenden.flatMap(({ id, index }) => {
		const nummer = index.data.diarienummer === undefined ? undefined : parseDiarienummer(index.data.diarienummer);
		if (!nummer) return [];
		const key = diarienummerKey(nummer);
		const other = seen.get(key);
		if (!other) {
			seen.set(key, id);
			return [];
		}
		return [
			fel(
				index.yaml.at(['diarienummer']),
				'diarienummer-dubblett',
				`${nummer.ra} finns redan i ärendet ${other} (samma organ, år och löpnummer). Rätta det ena.`,
			),
		];
	});
}
