import type { DiarienummerReference } from '../../references/reference.ts';
import { findReferences } from '../../references/references.ts';
import type { Uppslag } from './fakta.ts';
import type { Faktum, Underlag } from './faktum.ts';
import { headLines } from './huvudrader.ts';

const ORD = String.raw`(?:dnr|d\.nr|diarienr|diarienummer|ärendenr|ärendenummer|ärendebeteckning|(?:vår\s+)?beteckning)`;
const SAGT = new RegExp(String.raw`(?<!\p{L})${ORD}(?!\p{L})`, 'iu');
/** The number that the receiver has given. */
const DERAS =
	/(?<!\p{L})(?:er|ert|deras|motpartens)\s+(?:beteckning|referens|dnr|diarienummer|diarienr|ref)\.?:?\s*(?:\p{Lu}{1,6}\s?)?\d\S*/giu;
/** A number after the word for it, in a form that is not among the known. */
const ANNAN_FORM = new RegExp(
	String.raw`(?<!\p{L})${ORD}\.?:?\s*(?<nummer>(?:\p{Lu}{1,6}[ ./:-]?)?\d{2,4}[./:-]\d[\d./:-]*\d|(?:\p{Lu}{1,6}[ ./:-]?)\d{2,4}[./:-]\d+)`,
	'iu',
);
/** The same without the word, in a header, where it stands in another line or column. */
const I_HUVUDET = /(?<![\p{L}\d])\p{Lu}{2,6}[ ./:-]?(?:19|20)\d{2}[./:-]\d{1,6}(?!\d)/u;

/** Number of the ärende: in the header, or where the text says that it is the number. Others are only mentioned. */
export function findDiarienummer(underlag: Underlag, { index }: Uppslag): Faktum[] {
	// A number in a list is that of what the list names.
	const points = new Set(underlag.stycken.flatMap(({ slag, id }) => (slag === 'punkt' ? [id] : [])));
	const head = headLines(underlag).filter(({ stycke }) => stycke === undefined || !points.has(stycke));
	const places = head.map(({ text, ...stalle }) => ({ ...stalle, text: text.replace(DERAS, '') }));
	for (const { text, stycke } of places) {
		const said = SAGT.test(text);
		// The word before a number says what it is, also where another column of the header stands between.
		const first = findReferences(
			/(?:dnr|diarienr|diarienummer|ärendenr|ärendenummer)/i.test(text) ? text : `Dnr ${text}`,
			index,
		).find((ref): ref is DiarienummerReference => ref.kind === 'diarienummer');
		if (!first) continue;
		if (!said && first.diarienummer.organ === undefined) continue;
		return [
			{
				slag: 'diarienummer',
				varde: first.diarienummer.ra,
				citat: first.diarienummer.ra,
				saker: said || stycke === undefined,
				...(stycke !== undefined && { stycke }),
				...(!said && stycke !== undefined && { skal: 'numret nämns, men texten säger inte att det är handlingens' }),
				...(first.arende !== undefined && { id: first.arende }),
			},
		];
	}
	for (const { text, stycke } of places) {
		const nummer =
			ANNAN_FORM.exec(text)?.groups?.nummer ?? (stycke === undefined ? I_HUVUDET.exec(text)?.[0] : undefined);
		if (nummer === undefined) continue;
		return [
			{
				slag: 'diarienummer',
				varde: nummer,
				citat: nummer,
				saker: false,
				skal: 'numret har en ovanlig form',
				...(stycke !== undefined && { stycke }),
			},
		];
	}
	return underColumn(underlag);
}

/** The word for it among the columns of a header, and the number in the line below. */
function underColumn({ sidmobler }: Underlag): Faktum[] {
	const at = sidmobler.findIndex((text) => SAGT.test(text) && !/\d/.test(text));
	const nummer =
		at < 0 ? undefined : /(?<![\d/.:-])(?:19|20)\d{2}[/:]\d{1,6}(?![\d/.:-])/.exec(sidmobler[at + 1] ?? '')?.[0];
	return nummer === undefined
		? []
		: [
				{
					slag: 'diarienummer',
					varde: nummer,
					citat: nummer,
					saker: false,
					skal: 'numret står på raden under ordet för det i sidhuvudet',
				},
			];
}
