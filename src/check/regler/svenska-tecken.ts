import type { Fil } from '../../read/arkiv.ts';
import type { AuthoredHandling } from '../../schema/handling.ts';
import { fynd, type Fynd, type Regel } from '../regel.ts';
import { inBody } from './stod/filer.ts';
import { andelSvenska, hasFewSvenska, isSvenska } from './stod/svenska.ts';

/** What UTF-8 looks like when it is read as Latin-1 or Windows-1252: `Ã¥`, `Ã–`, `â€“`. */
const DUBBELKODAD = /Ã[\u0080-\u00BF\u2013\u2026\u201E]|â€[\u0080-\u02FF\u2000-\u2122]/u;

/** A question mark where a letter was. */
const FRAGETECKEN = /(?<=\p{Ll})\?(?=\p{Ll})/gu;

/**
 * Å, ä and ö are whole: in Swedish text they are about one letter in fifteen, so a text without them has lost them.
 * Text that OCR is said to have read may have, and is then only warned about.
 */
export const regel = {
	kod: 'svenska-tecken',
	check: ({ arkiv }) => arkiv.arenden.flatMap(({ handlingar }) => handlingar.flatMap(inHandling)),
} satisfies Regel;

function inHandling(fil: Fil<AuthoredHandling>): Fynd[] {
	const { body, data } = fil;
	const report = (index: number, text: string, om: string) => [
		fynd(inBody(fil, index), 'svenska-tecken', text, { om, niva: data.lasning.hur === 'ocr' ? 'varning' : 'fel' }),
	];
	const twice = /[Ãâ]/.test(body) ? DUBBELKODAD.exec(body) : null;
	if (twice)
		return report(
			twice.index,
			`Tecknen "${twice[0]}" visar att texten är läst med fel teckenkod. Läs in källan på nytt som UTF-8.`,
			twice[0],
		);
	const asked = body.includes('?') ? [...body.matchAll(FRAGETECKEN)] : [];
	if (asked[2] && isSvenska(body))
		return report(
			asked[0]?.index ?? 0,
			`Frågetecken står inne i ord på ${String(asked.length)} ställen, där å, ä eller ö har försvunnit. Läs in källan på nytt.`,
			'?',
		);
	if (!hasFewSvenska(body, 0.005)) return [];
	const { bokstaver, andel } = andelSvenska(body);
	if (bokstaver <= 200 || !isSvenska(body)) return [];
	return report(
		0,
		`Av ${String(bokstaver)} bokstäver är ${(andel * 100).toFixed(1).replace('.', ',')} procent å, ä eller ö; i svensk text är det omkring 6. Läs in källan på nytt, med svenska om den är maskinläst.`,
		'å, ä, ö',
	);
}
