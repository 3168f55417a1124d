import type { Faktum, Underlag } from './faktum.ts';
import { headLines } from './huvudrader.ts';

/** Number of the paragraph before the heading of an item of minutes, after the letters of the body or without them. */
const PARAGRAF =
	/^(?:(?<organ>\p{Lu}{2,6}|\p{Lu}\p{L}{1,3})\s)?(?:§+\s*(?<efter>\d+[a-z]?)|(?<fore>\d+[a-z]?)\s*§+)\s*[.:–-]?\s+(?=\p{L})/u;

/** True of the heading of one item of a meeting, with its number before it. */
export function isItemHeading(text: string): boolean {
	return PARAGRAF.test(text);
}

/** The document's own heading, and the number of the paragraph that stands before it in minutes. */
export function findTitel(underlag: Underlag): Faktum[] {
	const facts = headingOf(underlag).flatMap((fact): Faktum[] => {
		const nummer = PARAGRAF.exec(fact.varde);
		if (!nummer) return [fact];
		const { organ = '', efter, fore = '' } = nummer.groups ?? {};
		const paragraf = `§ ${efter ?? fore}`;
		// "Sn" may be a body as well as a word: capitals are letters of a body.
		const more: Partial<Faktum> =
			organ === organ.toUpperCase() || !fact.saker
				? {}
				: { saker: false, skal: `"${organ}" före § togs för ett organ` };
		return [
			{ ...fact, ...more, varde: fact.varde.slice(nummer[0].length) },
			{ ...fact, ...more, slag: 'paragraf', varde: paragraf, citat: fact.varde },
		];
	});
	return facts.some(({ slag }) => slag === 'paragraf') ? facts : [...facts, ...paragraphLine(underlag)];
}

/** The number on a line of its own above the heading, or with the letters of the body before it. */
function paragraphLine(underlag: Underlag): Faktum[] {
	for (const { text, stycke } of headLines(underlag)) {
		const nummer = /^(?:\p{Lu}\p{L}{1,5}\s)?§\s*(\d+[a-z]?)(?![\d\p{L}])/u.exec(text)?.[1];
		if (nummer === undefined || text.length > 60 || /[.]$/.test(text)) continue;
		return [
			{
				slag: 'paragraf',
				varde: `§ ${nummer}`,
				citat: text,
				saker: false,
				skal: 'numret överst i texten',
				...(stycke !== undefined && { stycke }),
			},
		];
	}
	return [];
}

/** The registration number in brackets after a heading. */
const NUMMER_SIST = /\s\((?:dnr:?\s)?\p{Lu}{2,6}[ ./:-]?\d{2,4}[./:-]\d{1,6}\)$/iu;

function headingOf({ titel, rubriker, stycken }: Underlag): Faktum[] {
	if (titel !== undefined) return [{ slag: 'titel', varde: titel.replace(NUMMER_SIST, ''), citat: titel, saker: true }];
	// Text without type sizes: the first lines that are neither a name of a body nor a heading of a part.
	const first = stycken
		.slice(0, 3)
		.find(
			({ text, avsnitt }) =>
				!avsnitt &&
				text.length > 15 &&
				text.length < 200 &&
				!/[.;]$/.test(text) &&
				!/^(?:datum|diarienummer|dnr|till)\b/i.test(text),
		);
	if (first)
		return [
			{
				slag: 'titel',
				varde: first.text,
				stycke: first.id,
				citat: first.text,
				saker: false,
				skal: 'den första raden som ser ut som en rubrik',
			},
		];
	const heading = rubriker[0];
	return heading === undefined
		? []
		: [{ slag: 'titel', varde: heading, citat: heading, saker: false, skal: 'den första rubriken' }];
}
