import type { DiarienummerReference } from '../../references/reference.ts';
import { findReferences } from '../../references/references.ts';
import type { Uppslag } from './fakta.ts';
import { visshet, type Faktum, type Underlag } from './faktum.ts';
import { headLines, type Stalle } from './huvudrader.ts';

const ORD = String.raw`(?:dnr|d\.nr|diarienr|diarienummer|ärendenr|ärendenummer|ärendebeteckning|(?:vår\s+)?beteckning|diarieför[dt]s?(?:\s+(?:som|under|med(?:\s+nummer)?))?|registreringsnummer|reg\.?\s?nr)`;
const SAGT = new RegExp(String.raw`(?<!\p{L})${ORD}(?!\p{L})`, 'iu');
/** The number that the receiver has given. */
const DERAS =
	/(?<!\p{L})(?:er|ert|deras|motpartens)\s+(?:beteckning|referens|dnr|diarienummer|diarienr|ref)\.?:?\s*(?:\p{Lu}{1,6}\s?)?\d\S*/giu;
/** Letters, years of two or four digits and running numbers, put together as no known form has them. */
const NUMMER = String.raw`(?!(?:19|20)\d\d-\d\d-\d\d(?!\d))(?:(?:\p{Lu}{1,6}(?:-\p{Lu}{1,4}(?=[ /]))?[ ./:-]?)?\d{2,6}(?:[./:-]\d+)+|\p{Lu}{1,6}(?:-\p{Lu}{1,4}(?=[ /]))?[ ./:-]?\d{2,4}[./:-]\d+|\d{2,4}[/.-]?\p{Lu}{2,6}[ /.-]?\d{2,6})`;
/** A number after the word for it, in a form that is not among the known. */
const ANNAN_FORM = new RegExp(String.raw`(?<!\p{L})${ORD}\.?:?\s*(?<nummer>${NUMMER})(?![\p{L}\d])`, 'iu');
/** The same without the word, in a header, where it stands in another line or column. */
const I_HUVUDET =
	/(?<![\p{L}\d-])(?:\p{Lu}{2,6}(?:-\p{Lu}{1,4}(?=[ /]))?[ ./:-]?(?:(?:19|20)\d{2}|\d{2})[./:-]\d{1,6}|(?:19|20)\d{2}-\d{1,5}-\p{Lu}{2,4}|(?:19|20)?\d{2}[/.-]?\p{Lu}{2,4}[ /.-]?\d{2,6})(?![\p{L}\d])/u;
/** Alone on its line in the text, after the number of the paragraph ("§ 84, 0212/23"), or last in a line of the meeting. */
const ENSAM = new RegExp(
	String.raw`^(?:(?:[Ää]rende(?: nr \d+)?[:,]?\s+)?(?<egen>${I_HUVUDET.source}|(?!Sid|Nr|Tel|Fax|Kap|Bil)\p{Lu}\p{Ll}{1,3} (?:(?:19|20)\d{2}|\d{2})[/:]\d{1,6})|§ ?\d+[a-z]?[.,]?(?:\s[|•·–-])? +(?<efter>\d{3,4}/\d{2}|${I_HUVUDET.source})|[^.]{1,60}, (?<sist>${I_HUVUDET.source}))$`,
	'u',
);
/** A bare number that is filled up with zeros, or is no year, is a registration number and no period of years. */
const MED_NOLLOR = /^(?:19|20)\d{2}(?:-0\d{3,}|\/(?!(?:19|20)\d\d$)\d{3,})$/;

/** What belongs to a number though no known form has it there: a class after a hyphen, the letters of the body at the end. */
const FORTSATTER = /^(?:[-/]\d[\d.]*|[\s-]\p{Lu}{2,4}(?=$|[\s,)]))/u;

const OVANLIG = 'numret har en ovanlig form';

/** What is longer is no line of its own. */
const LINE = 100;

/** Number of the ärende: in the header, or where the text says that it is the number. Others are only mentioned. */
export function findDiarienummer(underlag: Underlag, { index }: Uppslag): Faktum[] {
	// A number in a list is that of what the list names.
	const points = new Set(underlag.stycken.flatMap(({ slag, id }) => (slag === 'punkt' ? [id] : [])));
	const lines = [...headLines(underlag), ...lastLines(underlag)]
		.filter(({ stycke }) => stycke === undefined || !points.has(stycke))
		.map(({ text, ...stalle }) => ({ ...stalle, text: text.replace(DERAS, '') }));
	// What the header says comes before any number that the text mentions.
	const { header = [], text = [] } = Object.groupBy(lines, ({ stycke }) => (stycke === undefined ? 'header' : 'text'));
	for (const part of [header, text]) {
		const found = inKnownForm(part, index) ?? inAnyForm(part) ?? underColumn(part);
		if (found) return [{ slag: 'diarienummer', ...found }];
	}
	return [];
}

type Nummer = Omit<Faktum, 'slag'>;

/** A number as one of the municipalities that we know writes it. */
function inKnownForm(lines: readonly Stalle[], index: Uppslag['index']): Nummer | undefined {
	for (const { text, stycke } of lines) {
		const said = SAGT.test(text);
		// The word before a number says what it is, also where another column of the header stands between.
		const line = /(?:dnr|diarienr|diarienummer|ärendenr|ärendenummer)/i.test(text) ? text : `Dnr ${text}`;
		const first = findReferences(line, index).find((ref): ref is DiarienummerReference => ref.kind === 'diarienummer');
		if (!first) continue;
		const { ra, organ } = first.diarienummer;
		const isFilled = (stycke === undefined || text.replace(/^ärende:?/iu, '').trim() === ra) && MED_NOLLOR.test(ra);
		const rest = FORTSATTER.exec(line.slice(first.end))?.[0] ?? '';
		const hasBody = organ !== undefined || (stycke === undefined && /\p{Lu}/u.test(rest));
		if (!said && !hasBody && !isFilled) continue;
		const isMentioned = (!said && (stycke !== undefined || isFilled)) || (stycke !== undefined && text.length > LINE);
		const skal = isMentioned ? 'numret nämns, men texten säger inte att det är handlingens' : undefined;
		return {
			varde: ra + rest,
			citat: ra + rest,
			...visshet(rest === '' ? skal : OVANLIG),
			...(stycke !== undefined && { stycke }),
			...(first.arende !== undefined && { id: first.arende }),
		};
	}
	return undefined;
}

/** A number in a form that is not among the known. */
function inAnyForm(lines: readonly Stalle[]): Nummer | undefined {
	for (const { text, stycke } of lines) {
		const { egen, efter, sist } = ENSAM.exec(text.trim())?.groups ?? {};
		const nummer =
			afterWord(text) ?? (stycke === undefined ? I_HUVUDET.exec(text)?.[0] : undefined) ?? egen ?? efter ?? sist;
		if (nummer === undefined) continue;
		return { varde: nummer, citat: nummer, saker: false, skal: OVANLIG, ...(stycke !== undefined && { stycke }) };
	}
	return undefined;
}

/** Where it may stand at the end, if the text says that it is the number: a note of who has registered the document. */
function lastLines({ stycken }: Underlag): Stalle[] {
	return stycken
		.slice(5)
		.slice(-2)
		.flatMap(({ rader, id }) => rader.map((text) => ({ text, stycke: id })))
		.filter(({ text }) => text.length < 80 && SAGT.test(text));
}

/** A number after the word for it, with the letters of the body that may follow. */
function afterWord(text: string): string | undefined {
	const found = ANNAN_FORM.exec(text);
	if (!found) return undefined;
	const rest = FORTSATTER.exec(text.slice(found.index + found[0].length))?.[0] ?? '';
	return (found.groups?.nummer ?? '') + rest;
}

const UNDER = new RegExp(String.raw`(?<![\d/.:-])(?:(?:19|20)\d{2}[/:]\d{1,6}(?![\d/.:-])|${I_HUVUDET.source})`, 'u');

/** The word for it among the columns of a header or a table, and the number in the line below. */
function underColumn(lines: readonly Stalle[]): Nummer | undefined {
	const at = lines.findIndex(({ text }) => SAGT.test(text) && !/\d/.test(text));
	const { text = '', stycke } = (at < 0 ? undefined : lines[at + 1]) ?? {};
	const nummer = UNDER.exec(text)?.[0];
	return nummer === undefined
		? undefined
		: {
				varde: nummer,
				citat: nummer,
				saker: false,
				skal: 'numret står på raden under ordet för det',
				...(stycke !== undefined && { stycke }),
			};
}
