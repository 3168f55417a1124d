import type { Forfattning } from '../../domain/grunddata.ts';
import type { Paragrafnummer } from '../../domain/paragrafer.ts';
import type { LagrumReference } from '../reference.ts';

/**
 * The official address of what a reference names: its first paragraph, its chapter, or the law; the nearest of these
 * for which the register has an address, and the law itself for what the law does not have.
 */
export function lagrumAdress(
	{ adress, lagrumAdress: templates }: Forfattning,
	{ kapitel, paragrafer: [paragraf], finns }: Pick<LagrumReference, 'kapitel' | 'paragrafer' | 'finns'>,
): string {
	const candidates = finns === undefined ? [paragraf && templates?.paragraf, templates?.kapitel] : [];
	const numbers = { kapitel: numberOf(kapitel), paragraf: numberOf(paragraf) };
	return candidates.map((template) => template && fill(template, numbers)).find((url) => url !== undefined) ?? adress;
}

/** The template with its numbers; nothing when one is missing. */
function fill(template: string, { kapitel, paragraf }: Record<'kapitel' | 'paragraf', string>): string | undefined {
	if (template.includes('{kapitel}') && kapitel === '') return undefined;
	if (template.includes('{paragraf}') && paragraf === '') return undefined;
	return template.replaceAll('{kapitel}', kapitel).replaceAll('{paragraf}', paragraf);
}

function numberOf(number: Paragrafnummer | undefined): string {
	return number ? `${number.nummer}${number.bokstav ?? ''}` : '';
}
