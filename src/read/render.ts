import { adress } from '../domain/adress.ts';
import { akterI } from '../domain/akt.ts';
import { handlingId, type Handling } from '../domain/handling.ts';
import type { Register } from '../domain/register.ts';
import { renderMarkdown as render, type Rendered } from '../markdown/processor.ts';
import type { Bakatlank } from '../markdown/rehype-styckelankar.ts';
import type { Site } from './site.ts';

export type { Rendered } from '../markdown/processor.ts';
export type { Rubrik } from '../markdown/rehype-rubriker.ts';

/** Renders the reading text of a handling: references linked, each paragraph numbered and linked to what rests on it. */
export function renderHandling(handling: Handling, { register, index }: Site, base: string): Promise<Rendered> {
	return render(handling.brodtext, {
		base,
		stycken: { bakatlankar: bakatlankar(handling, register, base) },
		references: { register, index, inteLankar: handling.inteLankar },
	});
}

/** Renders a summary, an explanation or a page. */
export function renderMarkdown(markdown: string, base: string): Promise<Rendered> {
	return render(markdown, { base });
}

/** What in the handling's ärende rests on each of its paragraphs: events, yrkanden, beslut and reservationer. */
function bakatlankar(handling: Handling, register: Register, base: string): Map<string, Bakatlank[]> {
	const arende = register.arenden.get(handling.arende);
	const links = new Map<string, Bakatlank[]>();
	if (!arende) return links;
	const prefix = base.replace(/\/$/, '') + adress.arende(arende.id);
	const id = handlingId(handling);
	const add = (stycke: string | undefined, anchor: string, text: string): void => {
		if (!stycke) return;
		const list = links.get(stycke) ?? [];
		if (!list.some(({ href }) => href === `${prefix}#${anchor}`)) list.push({ href: `${prefix}#${anchor}`, text });
		links.set(stycke, list);
	};
	for (const handelse of arende.handelser)
		if (handelse.kalla.handling === id) add(handelse.kalla.stycke, handelse.id, handelse.vad);
	for (const akt of akterI(arende)) {
		if (akt.kalla.handling !== id) continue;
		if (akt.slag === 'beslut') add(akt.kalla.stycke, akt.beslut.id, 'Beslutet i tidslinjen');
		if (akt.slag === 'yrkande') add(akt.kalla.stycke, akt.yrkande.id, 'Yrkandet i ärendet');
	}
	return links;
}
