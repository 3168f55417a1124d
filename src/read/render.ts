import { createHash } from 'node:crypto';
import { adress } from '../domain/adress.ts';
import { akterI } from '../domain/akt.ts';
import { anmarkningsankare } from '../domain/ankare.ts';
import { handlingId, type Handling } from '../domain/handling.ts';
import type { Kalla } from '../domain/kalla.ts';
import type { Register } from '../domain/register.ts';
import { renderMarkdown as render, type Rendered } from '../markdown/processor.ts';
import type { Bakatlank, Sidmarke } from '../markdown/rehype-styckelankar.ts';
import { tidigareAnkare, type PubliceratStycke } from './ankare/tidigare.ts';
import { renderaText, type Text } from './rendera-text.ts';
import type { Site } from './site.ts';
import { inThreads } from './tradar.ts';

export type { Rendered } from '../markdown/processor.ts';

/** Renders the reading text of a handling: references linked, each paragraph numbered and linked to what rests on it. */
export async function renderHandling(handling: Handling, site: Site, base: string): Promise<Rendered> {
	const { register, cache } = site.rendering;
	site.note?.(`text:${handlingId(handling)}`);
	const { text, key } = textOf(handling, site, base);
	let json = cache.get(key);
	if (json === undefined) {
		json = await renderaText(register)(text);
		cache.set(key, json);
		cache.save();
	}
	return JSON.parse(json) as Rendered;
}

/** Renders the reading texts that have not been rendered before, in threads, so that their pages find them in the cache. */
export async function renderHandlingar(
	site: Site,
	base: string,
	progress: (done: number, all: number) => void = () => undefined,
): Promise<void> {
	const { register, cache } = site.rendering;
	const all = [...site.register.handlingar.values()].map((handling) => textOf(handling, site, base));
	const unknown = all.filter(({ key }) => !cache.has(key));
	let done = all.length - unknown.length;
	await inThreads(
		'rendering',
		register,
		unknown.map(({ text }) => text),
		(i, json) => {
			const key = unknown[i]?.key;
			if (key !== undefined) cache.set(key, json);
			progress(++done, all.length);
		},
	);
	cache.save('html');
}

/** Digest of everything that decides what a reading text is rendered to. */
export function renderingKey(handling: Handling, site: Site, base: string): string {
	return textOf(handling, site, base).key;
}

/** Everything that decides what a reading text is rendered to, and its digest. */
function textOf(handling: Handling, { register, rendering }: Site, base: string): { text: Text; key: string } {
	const links = [...bakatlankar(handling, register, base)];
	const file = rendering.filer.get(handlingId(handling)) ?? handling.brodtext;
	const marken = [...sidmarken(handling, base)];
	const ankare = ankareFor(handling, rendering.publicerade.get(handlingId(handling)));
	const parts = JSON.stringify([rendering.nyckel, file, base, ankare, links, marken]);
	const { brodtext, inteLankar } = handling;
	return {
		text: { markdown: brodtext, base, inteLankar, ankare, bakatlankar: links, sidmarken: marken },
		key: `html:${createHash('sha256').update(parts).digest('base64url')}`,
	};
}

/** Every anchor that leads to each paragraph, its own first. */
function ankareFor({ stycken }: Handling, publicerade: readonly PubliceratStycke[] = []): Text['ankare'] {
	const tidigare = tidigareAnkare(
		publicerade,
		stycken.map(({ ankare }) => ankare),
	);
	return stycken.map(({ id, ankare }, i) => [id, [ankare, ...(tidigare[i] ?? [])]]);
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

/** Where the source's pages begin in the reading text. A browser opens a PDF at a page; other files have no such address. */
function sidmarken(handling: Handling, base: string): Map<string, Sidmarke[]> {
	const { fil } = handling.kallor.find((kalla) => kalla.fil === handling.lasning.kalla) ?? {};
	const pdf = fil?.toLowerCase().endsWith('.pdf') ? base.replace(/\/$/, '') + adress.kalla(handling, fil) : undefined;
	const marken = new Map<string, Sidmarke[]>();
	for (const { sida, stycke } of handling.sidor ?? []) {
		const marke = { sida, ...(pdf !== undefined && { href: `${pdf}#page=${String(sida)}` }) };
		marken.set(stycke, [...(marken.get(stycke) ?? []), marke]);
	}
	return marken;
}
