import type { Faktum, Underlag } from './faktum.ts';

/** Number of the paragraph before the heading of an item of minutes. */
const PARAGRAF = /^(?:§+\s*(?<efter>\d+[a-z]?)|(?<fore>\d+[a-z]?)\s*§+)\s*[.:–-]?\s+(?=\p{L})/u;

/** The document's own heading, and the number of the paragraph that stands before it in minutes. */
export function findTitel(underlag: Underlag): Faktum[] {
	return headingOf(underlag).flatMap((fact): Faktum[] => {
		const nummer = PARAGRAF.exec(fact.varde);
		if (!nummer) return [fact];
		const paragraf = `§ ${nummer.groups?.efter ?? nummer.groups?.fore ?? ''}`;
		return [
			{ ...fact, varde: fact.varde.slice(nummer[0].length) },
			{ ...fact, slag: 'paragraf', varde: paragraf, citat: fact.varde },
		];
	});
}

function headingOf({ titel, rubriker, stycken }: Underlag): Faktum[] {
	if (titel !== undefined) return [{ slag: 'titel', varde: titel, citat: titel, saker: true }];
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
