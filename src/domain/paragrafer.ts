/** The number of a paragraph of a law, `16 a §`. */
export interface Paragrafnummer {
	readonly nummer: number;
	readonly bokstav?: string;
}

/** The paragraphs from one to another: whole numbers (`1-71`), or the letters of one number (`26 a-26 q`). */
export interface Paragrafspann {
	readonly fran: Paragrafnummer;
	readonly till: Paragrafnummer;
}

const PARAGRAF = /^(\d{1,4})(?: ?([a-zåäö]))?$/;

/**
 * Reads the paragraphs of a law or chapter as an editor lists them: `1-16, 16 a, 17-18`.
 * @returns the spans, or `undefined` for other text
 */
export function parseParagrafer(text: string): Paragrafspann[] | undefined {
	const spans = text.split(',').map((part) => parseSpann(part));
	return spans.every((spann) => spann !== undefined) ? spans : undefined;
}

/** True when one of the spans holds the paragraph; a letter has to be listed, for `16 a` does not lie in `1-18`. */
export function hasParagraf(spans: readonly Paragrafspann[], { nummer, bokstav }: Paragrafnummer): boolean {
	return spans.some(({ fran, till }) =>
		bokstav === undefined
			? fran.bokstav === undefined && fran.nummer <= nummer && nummer <= till.nummer
			: fran.bokstav !== undefined &&
				till.bokstav !== undefined &&
				fran.nummer === nummer &&
				fran.bokstav <= bokstav &&
				bokstav <= till.bokstav,
	);
}

function parseSpann(text: string): Paragrafspann | undefined {
	const [a = '', b = a, ...rest] = text.split(/[-–]/).map((end) => end.trim());
	const [fran, till] = [parseNummer(a), parseNummer(b)];
	if (!fran || !till || rest.length > 0) return undefined;
	const letters = fran.bokstav !== undefined && till.bokstav !== undefined;
	const ordered = letters
		? fran.nummer === till.nummer && (fran.bokstav ?? '') <= (till.bokstav ?? '')
		: fran.bokstav === till.bokstav && fran.nummer <= till.nummer;
	return ordered ? { fran, till } : undefined;
}

function parseNummer(text: string): Paragrafnummer | undefined {
	const [, nummer, bokstav] = PARAGRAF.exec(text) ?? [];
	if (nummer === undefined) return undefined;
	return { nummer: Number(nummer), ...(bokstav && { bokstav }) };
}
