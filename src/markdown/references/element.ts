import type { Element, ElementContent, Properties } from 'hast';
import { adress } from '../../domain/adress.ts';
import { lagrumAdress } from '../../references/lagrum/adress.ts';
import type { Reference } from '../../references/reference.ts';
import type { ReferenceRegister } from '../../references/reference-index.ts';

/** What a reference becomes on the page. */
export interface ElementContext {
	readonly register: ReferenceRegister;
	/** Base path without its final slash. */
	readonly prefix: string;
	/** Number that makes the id of a term's explanation unique on the page. */
	readonly nextId: () => number;
}

/** Makes the element of a reference from the words it stands on; `undefined` for one that leads nowhere. */
export function elementOf(
	reference: Reference,
	{ register, prefix, nextId }: ElementContext,
): ((children: ElementContent[]) => Element) | undefined {
	const link =
		(href: string, kind: string, extra: Properties = {}) =>
		(children: ElementContent[]) =>
			element('a', { className: ['hanvisning', kind], href, ...extra }, children);
	switch (reference.kind) {
		case 'lagrum': {
			const forfattning =
				reference.forfattning === undefined ? undefined : register.forfattningar.get(reference.forfattning);
			if (!forfattning || reference.finns !== undefined) return undefined;
			return link(lagrumAdress(forfattning, reference), 'lagrum', { rel: ['external'] });
		}
		case 'diarienummer':
			if (reference.arende) return link(prefix + adress.arende(reference.arende), 'diarienummer');
			return (children) =>
				element('span', { className: ['hanvisning', 'diarienummer'], title: 'Ärendet finns inte här' }, children);
		case 'person':
			return reference.person ? link(prefix + adress.person(reference.person), 'person') : undefined;
		case 'organ':
			return link(prefix + adress.organ(reference.organ), 'organ');
		case 'parti':
			return link(prefix + adress.parti(reference.parti), 'parti');
		case 'datum': {
			const { datetime } = reference;
			return datetime === undefined ? undefined : (children) => element('time', { dateTime: datetime }, children);
		}
		case 'begrepp': {
			const begrepp = register.begrepp.get(reference.begrepp);
			const id = `forklaring-${String(nextId())}`;
			return (
				begrepp &&
				((children) => termElement(children, id, begrepp.term, begrepp.forklaring, prefix + adress.begrepp(begrepp.id)))
			);
		}
	}
}

/**
 * A word with its explanation: a button that opens a popover, so that a click, a tap, Enter and Space work without
 * scripts and Esc closes it; the style sheet also shows it on hover and focus (WCAG 2.2, 1.4.13).
 */
function termElement(children: ElementContent[], id: string, term: string, forklaring: string, href: string): Element {
	const button = element('button', { type: 'button', className: ['term'], popoverTarget: id }, children);
	const box = element('span', { id, popover: 'auto', className: ['termruta'] }, [
		element('strong', {}, [{ type: 'text', value: term }]),
		{ type: 'text', value: ` ${forklaring} ` },
		element('a', { href }, [{ type: 'text', value: `Mer om ordet ${term}` }]),
	]);
	return element('span', { className: ['hanvisning', 'begreppsruta'] }, [button, box]);
}

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
	return { type: 'element', tagName, properties, children };
}
