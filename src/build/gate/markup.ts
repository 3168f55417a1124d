import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { findPersonuppgifter, type Personuppgift } from '../../check/regler/stod/personuppgifter.ts';
import { forbiddenIn } from '../../read/tecken.ts';
import { URL_ATTRIBUTES, urlFaults } from './adresser.ts';

/** What one built page holds, as far as the gate needs to know. */
export interface PageFacts {
	readonly ids: ReadonlySet<string>;
	/** Every address in `href` and `src`, as written. */
	readonly links: readonly string[];
	/** Length of the text in `<main>`. */
	readonly mainText: number;
	readonly faults: readonly string[];
	/** Numbers and addresses of persons; whether they may stand there is not for the page to say. */
	readonly personuppgifter: readonly Uppgift[];
}

/** What may tell of a person: how it is written, and of which kind it is. */
export interface Uppgift {
	readonly text: string;
	readonly slag: Personuppgift['slag'] | 'plats';
}

const FORBIDDEN_ELEMENTS = new Set([
	...['animate', 'animateMotion', 'animateTransform', 'applet', 'base', 'bgsound', 'embed', 'fencedframe'],
	...['foreignObject', 'frame', 'frameset', 'iframe', 'marquee', 'math', 'noembed', 'noframes', 'object', 'plaintext'],
	...['portal', 'set', 'style', 'xmp'],
]);
const FORBIDDEN_ATTRIBUTES = /^(?:on.*|nonce|ping|srcdoc|style)$/;
/** Elements that a name makes a property of the page, in the place of one that a script reads. */
const NAMED = new Set(['a', 'embed', 'form', 'iframe', 'img', 'object']);
const DATA_SCRIPTS = new Set(['application/json', 'application/ld+json']);

/** Elements within a line of text. */
const INLINE = new Set([
	'a',
	'abbr',
	'b',
	'button',
	'cite',
	'code',
	'em',
	'i',
	'mark',
	'q',
	'span',
	'strong',
	'sup',
	'time',
]);
/** Attributes whose text a reader or a program meets. */
const READ_ALOUD = /^(?:alt|aria-label|content|href|title|value)$/;

/** Most characters of a page: the largest text that may be published gives a tenth of it. */
const MAX_SIDA = 20_000_000;
/** Most elements in each other; browsers stop at 512. */
const MAX_DJUP = 200;

/**
 * Reads a built page with a parser of its own, whatever processor, cache or plugin made it, and lists what should not
 * be there: active content, addresses with other protocols, resources from elsewhere, doubled ids, invisible characters.
 */
export function inspectPage(html: string): PageFacts {
	// What stands in <noscript> is text to some readers' browsers and markup to others'.
	const facts = inspect(html, { scriptingEnabled: false });
	if (!/<noscript/i.test(html)) return { ...facts, faults: [...new Set(facts.faults)] };
	const { faults } = inspect(html, { scriptingEnabled: true });
	return { ...facts, faults: [...new Set([...facts.faults, ...faults])] };
}

function inspect(html: string, options: { scriptingEnabled: boolean }): PageFacts {
	const ids = new Set<string>();
	const links: string[] = [];
	const faults: string[] = [];
	const texts: string[] = [];
	let mainText = 0;
	if (html.length > MAX_SIDA)
		return {
			ids,
			links,
			mainText: 1,
			personuppgifter: [],
			faults: [`${String(html.length)} tecken; gränsen är ${String(MAX_SIDA)}`],
		};

	const visitElement = (node: Tree.Element, inMain: boolean): void => {
		if (FORBIDDEN_ELEMENTS.has(node.tagName)) faults.push(`elementet <${node.tagName}>`);
		if (node.tagName === 'script') faults.push(...scriptFaults(node));
		if (hasClass(node, 'brodtext') && textLength(node) === 0) faults.push('en brödtext utan text');
		const attribute = (name: string): string => node.attrs.find((a) => a.name === name)?.value ?? '';
		if (node.tagName === 'meta' && /refresh/i.test(attribute('http-equiv'))) faults.push('meta refresh');
		if (node.tagName === 'meta' && inMain) faults.push('elementet <meta> i texten');
		// Not by name: `xlink:href` is one more `href`.
		for (const { name, value } of node.attrs) {
			if (FORBIDDEN_ATTRIBUTES.test(name)) faults.push(`attributet ${name} på <${node.tagName}>`);
			if (name === 'name' && NAMED.has(node.tagName)) faults.push(`attributet name på <${node.tagName}>`);
			// Written as `&#x202E;` it is not seen in the file.
			if (hasForbidden(value)) faults.push(OSYNLIGT);
			if (READ_ALOUD.test(name)) texts.push('\n', value, '\n');
			if (name === 'id') {
				if (ids.has(value)) faults.push(`samma id två gånger: ${value}`);
				ids.add(value);
			}
			if (!URL_ATTRIBUTES.has(name)) continue;
			faults.push(...urlFaults(node.tagName, name, attribute('rel'), value));
			links.push(value);
		}
	};
	// Not by recursion: ten thousand elements in each other would end it before it has said so.
	const left: { node: Tree.Node; inMain: boolean; djup: number }[] = [
		{ node: parse(html, options), inMain: false, djup: 0 },
	];
	for (let next = left.pop(); next; next = left.pop()) {
		const { node, inMain, djup } = next;
		if (djup > MAX_DJUP) {
			faults.push(`element i mer än ${String(MAX_DJUP)} nivåer`);
			continue;
		}
		if (node.nodeName === '#text') {
			const { value, parentNode } = node as Tree.TextNode;
			texts.push(value);
			if (isSaidOfWords(parentNode)) texts.push(MELLAN_VERSIONER);
			if (inMain) mainText += value.trim().length;
			if (hasForbidden(value)) faults.push(OSYNLIGT);
		}
		if ('tagName' in node) {
			visitElement(node, inMain);
			if (!INLINE.has(node.tagName)) texts.push('\n');
		}
		const main = inMain || node.nodeName === 'main';
		const children = [...('childNodes' in node ? node.childNodes : []), ...('content' in node ? [node.content] : [])];
		for (const child of children.reverse()) left.push({ node: child, inMain: main, djup: djup + 1 });
	}
	if (hasForbidden(html)) faults.push(OSYNLIGT);
	return { ids, links, mainText, faults, personuppgifter: personuppgifterI(texts.join('')) };
}

/** Comes after what is said aloud around words that only one of two versions has, which readers do not see. */
const MELLAN_VERSIONER = '\0';

/** Digits by three, with a space between. */
const TUSENTAL = /^\d{3}(?:[ \u00A0]\d{3})+$/;

/** Whether an element is where a comparison says aloud that words are new, or left out. */
function isSaidOfWords(node: Tree.ParentNode | null): boolean {
	if (!node || !('tagName' in node)) return false;
	const marked = node.parentNode?.nodeName;
	return (marked === 'ins' || marked === 'del') && hasClass(node, 'dold');
}

/**
 * As they are usually written: between the words of two versions side by side any digits may meet, and what is left of
 * `5 087 766 123` beside a changed first digit is no phone number.
 */
export function personuppgifterI(text: string): Personuppgift[] {
	return findPersonuppgifter(text).filter(({ slag, text: found, start }) => {
		if (slag === 'personnummer') return /^\d{6}(?:\d\d)?[-+ \u00A0\u2010-\u2015\u2212]?\d{4}$/.test(found);
		return !(slag === 'telefon' && TUSENTAL.test(found) && /\0 ?$/.test(text.slice(Math.max(0, start - 2), start)));
	});
}

const OSYNLIGT = 'ett osynligt eller otillåtet tecken';

function hasForbidden(text: string): boolean {
	return forbiddenIn(text).length > 0;
}

function hasClass(node: Tree.Element, name: string): boolean {
	return node.attrs.some((attr) => attr.name === 'class' && attr.value.split(/\s+/).includes(name));
}

function textLength(root: Tree.Node): number {
	let sum = 0;
	const left = [root];
	for (let node = left.pop(); node; node = left.pop()) {
		if (node.nodeName === '#text') sum += (node as Tree.TextNode).value.trim().length;
		if ('childNodes' in node) left.push(...node.childNodes);
	}
	return sum;
}

function scriptFaults(node: Tree.Element): string[] {
	const attribute = (name: string) => node.attrs.find((a) => a.name === name)?.value;
	if (attribute('src') !== undefined) return [];
	const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
	if (!DATA_SCRIPTS.has(attribute('type') ?? '')) return ['skript i sidan'];
	try {
		JSON.parse(text);
		return [];
	} catch {
		return ['trasig JSON i sidan'];
	}
}
