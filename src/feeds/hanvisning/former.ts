import { somBibtex, somCsl, somRis, somText } from './format.ts';
import type { Uppgifter } from './uppgifter.ts';

/** A citation in every form, the one for people first. */
export function hanvisningsformer(uppgifter: Uppgifter): { id: string; namn: string; text: string }[] {
	return [
		{ id: 'text', namn: 'Text', text: somText(uppgifter) },
		{ id: 'bibtex', namn: 'BibTeX', text: somBibtex(uppgifter) },
		{ id: 'csl', namn: 'CSL-JSON', text: JSON.stringify(somCsl(uppgifter), null, 2) },
		{ id: 'ris', namn: 'RIS', text: somRis(uppgifter) },
	];
}
