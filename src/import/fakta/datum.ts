import { datumParts } from '../../domain/datum.ts';
import type { DatumReference } from '../../references/reference.ts';
import { findReferences } from '../../references/references.ts';
import type { Uppslag } from './fakta.ts';
import { LISTOR, visshet, type Faktum, type Textstycke, type Underlag } from './faktum.ts';
import { headLines } from './huvudrader.ts';

/** Date of the document: in the header, after "Datum", in "daterat den …", or beside the signature. */
export function findDatum(underlag: Underlag, { index }: Uppslag): Faktum[] {
	const { stycken, sidmobler, titel } = underlag;
	const daysIn = (text: string): DatumReference[] =>
		findReferences(text, index).filter((ref): ref is DatumReference => ref.kind === 'datum' && isDay(ref));
	const own = (text: string): DatumReference | undefined =>
		daysIn(text).find(({ start }) => !ANNAT.test(text.slice(0, start)));
	const dated = (text: string): DatumReference | undefined => own(text) ?? daysIn(text)[0];
	const fact = (text: string, ref: DatumReference, more: Partial<Faktum>): Faktum[] => [
		{ slag: 'datum', varde: ref.datum ?? '', citat: text.slice(ref.start, ref.end), saker: true, ...more },
	];
	const end = stycken.slice(-6).filter(({ avsnitt }) => !LISTOR.has(avsnitt));
	const signing = (rad: string): DatumReference | undefined =>
		daysIn(rad).find(({ start }) => isPlace(rad.slice(0, start)));
	const signed = end.flatMap(({ rader }) => rader.flatMap((rad) => signing(rad) ?? []))[0]?.datum;
	const unlessSigned = (found: DatumReference): Partial<Faktum> =>
		signed === undefined || signed === found.datum ? {} : { saker: false, skal: 'en annan dag står vid underskriften' };
	const lines = headLines(underlag);
	const head = lines.filter(({ text }) => sidmobler.includes(text) || (text !== titel && isDateLine(text)));
	const days = new Set(head.flatMap(({ text }) => own(text)?.datum ?? []));
	const several = days.size > 1 ? { saker: false, skal: 'flera dagar står överst' } : {};
	for (const text of sidmobler) {
		const found = own(text);
		if (found) return fact(text, found, { ...several, ...unlessSigned(found) });
	}
	for (const [i, { text, stycke }] of lines.entries()) {
		const found = own(text);
		if (STAMPEL.test(lines[i - 1]?.text ?? '')) continue;
		if (!found || !isDateLine(text) || /(?:väckte|inkom|motion|född)/i.test(text)) continue;
		// The day in a title is that of what the document is about, if another stands at the top.
		if (
			text === titel &&
			/(?:per|efter|före|till och med|t\.?o\.?m\.?|från och med|fr\.?o\.?m\.?)\s+(?:den\s+)?$/iu.test(
				text.slice(0, found.start),
			)
		)
			continue;
		const doubt = text === titel ? { saker: false, skal: 'dagen står i rubriken' } : {};
		return fact(text, found, { ...several, ...doubt, ...unlessSigned(found), ...(stycke !== undefined && { stycke }) });
	}
	const hasPlace = ({ rader }: Textstycke): boolean => rader.some((rad) => signing(rad) !== undefined);
	const byPlace = end.toSorted((a, b) => Number(hasPlace(b)) - Number(hasPlace(a)));
	for (const { text, id, rader } of byPlace) {
		const line = rader.find((rad) => rad.length < 50 && own(rad) !== undefined);
		const found = line === undefined ? undefined : own(text);
		if (found)
			return fact(text, found, {
				stycke: id,
				...visshet(signing(line ?? '') ? undefined : 'dagen står bland de sista raderna'),
			});
	}
	for (const { text, stycke } of [...lines, ...end.map(({ text, id }) => ({ text, stycke: id }))]) {
		const isHeader = stycke === undefined && sidmobler.includes(text);
		const found = isHeader || (/^(?:inkom|ankom|registrera)/i.test(text) && text.length < 80) ? dated(text) : undefined;
		if (found)
			return fact(text, found, {
				saker: false,
				skal: isHeader ? 'en annan dag än handlingens, i sidhuvudet' : 'dagen då handlingen kom in',
				...(stycke !== undefined && { stycke }),
			});
	}
	for (const { text, id } of stycken) {
		const at = /(?:tjänsteutlåtande|tjänsteskrivelse|skrivelse|utlåtande|yttrande),? daterat?(?: den)?\s/i.exec(text);
		const found = at ? dated(text.slice(at.index, at.index + 90)) : undefined;
		if (at && found)
			return fact(text.slice(at.index, at.index + 90), found, {
				stycke: id,
				saker: false,
				skal: 'dagen då en handling som nämns är daterad',
			});
	}
	return [];
}

/** The place of a signature, before its day; no word for what was done that day, and no body that met. */
function isPlace(before: string): boolean {
	return (
		/^\p{Lu}\p{L}+(?:[\s-]\p{Lu}\p{L}+)?,?\s(?:den\s)?$/u.test(before) &&
		!ANNAT.test(before) &&
		!/(?:nämnd|styrelse|fullmäktige|utskott|beredning|datum|dat)(?:en|et)?,?\s/iu.test(before)
	);
}

/** A line that is there for the day, and not a sentence that mentions one. */
function isDateLine(text: string): boolean {
	return text.length < 80 && !/^att\s/i.test(text) && (!/[.!?]$/.test(text) || /^(?:\p{L}*datum|den|\d)/iu.test(text));
}

/** What stands before a day that is not the document's own, where it has another. */
const ANNAT =
	/(?:ert datum|utskri(?:ven|vet|ft)|justera[dt]|anslag(?:en|et)?|senast|gäller från|reviderad|inkom(?:men|met)?|ankom(?:men|met|stdatum)?|ank\.|ink\.|besvara[ds]|besvarats|behandla[ds]|behandlats|väck(?:t|tes)|beslutad|antagen|registrera[dt]|mottage[nt]|inlämna[dt]|inskicka[dt])\p{L}*:?\s*(?:(?:till|vid|på)\s[\p{L}\s]{1,60}\s)?(?:den\s)?$/iu;

/** A line of its own above the day that a document came in. */
const STAMPEL = /^(?:inkom|ankom|registrera)\p{L}*:?$/iu;

function isDay({ datum }: DatumReference): boolean {
	return datum !== undefined && datumParts(datum).precision === 'dag';
}
