import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What one built page holds, as far as the gate needs to know. */
export interface PageFacts {
	readonly ids: ReadonlySet<string>;
	/** Every address in `href` and `src`, as written. */
	readonly links: readonly string[];
	/** Length of the text in `<main>`. */
	readonly mainText: number;
	readonly faults: readonly string[];
}

const FORBIDDEN_ELEMENTS = new Set([
	...['animate', 'animateMotion', 'animateTransform', 'applet', 'base', 'embed', 'foreignObject', 'frame', 'frameset'],
	...['iframe', 'math', 'object', 'set', 'style'],
]);
const FORBIDDEN_ATTRIBUTES = /^(?:on.*|ping|srcdoc|style)$/;
const URL_ATTRIBUTES = new Set([
	'action',
	'background',
	'cite',
	'data',
	'formaction',
	'href',
	'poster',
	'src',
	'srcset',
]);
const RESOURCES = new Set(['audio', 'feImage', 'image', 'img', 'input', 'script', 'source', 'track', 'use', 'video']);
/** Kinds of `<link>` for which a browser asks the other end at once. */
const FETCHED = /stylesheet|preload|prefetch|preconnect|prerender|icon|manifest/;
const DATA_SCRIPTS = new Set(['application/json', 'application/ld+json']);

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
	let mainText = 0;

	const visit = (node: Tree.Node, inMain: boolean): void => {
		if (node.nodeName === '#text' && inMain) mainText += (node as Tree.TextNode).value.trim().length;
		if ('tagName' in node) {
			if (FORBIDDEN_ELEMENTS.has(node.tagName)) faults.push(`elementet <${node.tagName}>`);
			if (node.tagName === 'script') faults.push(...scriptFaults(node));
			if (hasClass(node, 'brodtext') && textLength(node) === 0) faults.push('en brödtext utan text');
			const attribute = (name: string): string => node.attrs.find((a) => a.name === name)?.value ?? '';
			if (node.tagName === 'meta' && /refresh/i.test(attribute('http-equiv'))) faults.push('meta refresh');
			// Not by name: `xlink:href` is one more `href`.
			for (const { name, value } of node.attrs) {
				if (FORBIDDEN_ATTRIBUTES.test(name)) faults.push(`attributet ${name} på <${node.tagName}>`);
				if (name === 'id') {
					if (ids.has(value)) faults.push(`samma id två gånger: ${value}`);
					ids.add(value);
				}
				if (!URL_ATTRIBUTES.has(name)) continue;
				faults.push(...urlFaults(node.tagName, name, attribute('rel'), value));
				links.push(value);
			}
		}
		const main = inMain || node.nodeName === 'main';
		if ('childNodes' in node) for (const child of node.childNodes) visit(child, main);
		if ('content' in node) visit(node.content, main);
	};
	visit(parse(html, options), false);
	if (INVISIBLE.test(html)) faults.push('ett osynligt eller otillåtet tecken');
	return { ids, links, mainText, faults };
}

const INVISIBLE =
	/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFD]/u;

function hasClass(node: Tree.Element, name: string): boolean {
	return node.attrs.some((attr) => attr.name === 'class' && attr.value.split(/\s+/).includes(name));
}

function textLength(node: Tree.Node): number {
	if (node.nodeName === '#text') return (node as Tree.TextNode).value.trim().length;
	return 'childNodes' in node ? node.childNodes.reduce((sum, child) => sum + textLength(child), 0) : 0;
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

function urlFaults(tag: string, name: string, rel: string, value: string): string[] {
	// Browsers drop control characters and white space before they read the protocol.
	const url = [...value].filter((char) => char.charCodeAt(0) > 0x20).join('');
	const protocol = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
	const faults: string[] = [];
	if (protocol && !['http', 'https', 'mailto', 'tel'].includes(protocol))
		faults.push(`adress med protokollet ${protocol}:`);
	// What is sent to a form's address leaves the site as surely as what is fetched.
	const isResource = RESOURCES.has(tag) || (tag === 'link' && FETCHED.test(rel)) || name.endsWith('action');
	if (isResource && (protocol ?? /^[/\\]{2}/.test(url))) faults.push(`resurs från annan plats: ${value.slice(0, 80)}`);
	return faults;
}
