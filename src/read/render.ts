import { adress } from '../domain/adress.ts';
import { akterI } from '../domain/akt.ts';
import { anmarkningsankare } from '../domain/ankare.ts';
import { handlingId, type Handling } from '../domain/handling.ts';
import type { Kalla } from '../domain/kalla.ts';
import type { Register } from '../domain/register.ts';
import { renderMarkdown as render, type Rendered } from '../markdown/processor.ts';
import type { Bakatlank } from '../markdown/rehype-styckelankar.ts';
import type { Site } from './site.ts';

export type { Rendered } from '../markdown/processor.ts';

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

/**
 * What rests on each paragraph of a handling: events, yrkanden, beslut and reservationer of its ärende, and the remarks
 * made on it.
 */
function bakatlankar(handling: Handling, register: Register, base: string): Map<string, Bakatlank[]> {
	const arende = register.arenden.get(handling.arende);
	const links = new Map<string, Bakatlank[]>();
	if (!arende) return links;
	const id = handlingId(handling);
	const onArende = base.replace(/\/$/, '') + adress.arende(arende.id);
	const add = ({ handling: of, stycke }: Kalla, href: string, text: string): void => {
		if (of !== id || !stycke) return;
		const list = links.get(stycke) ?? [];
		if (!list.some((link) => link.href === href)) list.push({ href, text });
		links.set(stycke, list);
	};
	for (const { kalla, id, vad } of arende.handelser) add(kalla, `${onArende}#${id}`, vad);
	for (const akt of akterI(arende)) {
		if (akt.slag === 'beslut') add(akt.kalla, `${onArende}#${akt.beslut.id}`, 'Beslutet i tidslinjen');
		if (akt.slag === 'yrkande') add(akt.kalla, `${onArende}#${akt.yrkande.id}`, 'Yrkandet i ärendet');
		if (akt.slag === 'reservation') add(akt.kalla, `${onArende}#${akt.beslut.id}`, 'Reservationen mot beslutet');
	}
	for (const [page, { anmarkningar }] of [['', handling] as const, [onArende, arende] as const])
		for (const [i, { kallor }] of anmarkningar.entries())
			for (const kalla of kallor) add(kalla, `${page}#${anmarkningsankare(i)}`, 'Anmärkning');
	return links;
}
