import { SaxesParser } from '@rubensworks/saxes';

/** An element as a test looks at it. */
export interface Element {
	readonly namn: string;
	readonly attribut: Record<string, string>;
	readonly barn: Element[];
	text: string;
}

/** Reads XML with a parser that refuses whatever is not well-formed, a forbidden character included. */
export function las(xml: string): Element {
	const stack: Element[] = [{ namn: '', attribut: {}, barn: [], text: '' }];
	const parser = new SaxesParser();
	parser.on('error', (fel) => {
		throw fel;
	});
	parser.on('opentag', ({ name, attributes }) => {
		const element: Element = {
			namn: name,
			attribut: { ...(attributes as Record<string, string>) },
			barn: [],
			text: '',
		};
		stack.at(-1)?.barn.push(element);
		stack.push(element);
	});
	parser.on('closetag', () => stack.pop());
	const add = (text: string): void => {
		const last = stack.at(-1);
		if (last) last.text += text;
	};
	parser.on('text', add);
	parser.on('cdata', add);
	parser.write(xml).close();
	const [rot] = stack[0]?.barn ?? [];
	if (!rot) throw new Error('no element');
	return rot;
}

/** Children of a name. */
export function barn(element: Element, namn: string): Element[] {
	return element.barn.filter((ett) => ett.namn === namn);
}

/** The one child of a name. */
export function ett(element: Element, namn: string): Element {
	const [forsta, ...fler] = barn(element, namn);
	if (!forsta || fler.length > 0)
		throw new Error(`${element.namn} has ${String(fler.length + (forsta ? 1 : 0))} ${namn}`);
	return forsta;
}
