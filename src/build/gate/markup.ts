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
	'applet',
	'base',
	'embed',
	'frame',
	'frameset',
	'iframe',
	'math',
	'object',
	'style',
]);
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
const RESOURCES = new Set(['img', 'script', 'source', 'audio', 'video', 'track']);
const DATA_SCRIPTS = new Set(['application/json', 'application/ld+json']);

/**
 * Reads a built page with a parser of its own, whatever processor, cache or plugin made it, and lists what should not
 * be there: active content, addresses with other protocols, resources from elsewhere, doubled ids, invisible characters.
 */
export function inspectPage(html: string): PageFacts {
	const ids = new Set<string>();
	const links: string[] = [];
	const faults: string[] = [];
	let mainText = 0;

	const visit = (node: Tree.Node, inMain: boolean): void => {
		if (node.nodeName === '#text' && inMain) mainText += (node as Tree.TextNode).value.trim().length;
		if ('tagName' in node) {
			if (FORBIDDEN_ELEMENTS.has(node.tagName)) faults.push(`elementet <${node.tagName}>`);
			if (node.tagName === 'script') faults.push(...scriptFaults(node));
			const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
			if (node.tagName === 'meta' && /refresh/i.test(attributes.get('http-equiv') ?? '')) faults.push('meta refresh');
			for (const [name, value] of attributes) {
				if (name.startsWith('on') || name === 'style' || name === 'srcdoc')
					faults.push(`attributet ${name} på <${node.tagName}>`);
				if (name === 'id') {
					if (ids.has(value)) faults.push(`samma id två gånger: ${value}`);
					ids.add(value);
				}
				if (!URL_ATTRIBUTES.has(name)) continue;
				faults.push(...urlFaults(node.tagName, attributes.get('rel') ?? '', value));
				links.push(value);
			}
		}
		const main = inMain || node.nodeName === 'main';
		if ('childNodes' in node) for (const child of node.childNodes) visit(child, main);
		if ('content' in node) visit(node.content, main);
	};
	visit(parse(html), false);
	if (INVISIBLE.test(html)) faults.push('ett osynligt eller otillåtet tecken');
	return { ids, links, mainText, faults };
}

const INVISIBLE =
	/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFD]/u;

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

function urlFaults(tag: string, rel: string, value: string): string[] {
	// Browsers drop control characters and white space before they read the protocol.
	const url = [...value].filter((char) => char.charCodeAt(0) > 0x20).join('');
	const protocol = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
	const faults: string[] = [];
	if (protocol && !['http', 'https', 'mailto', 'tel'].includes(protocol))
		faults.push(`adress med protokollet ${protocol}:`);
	const isResource = RESOURCES.has(tag) || (tag === 'link' && /stylesheet|preload|icon|manifest/.test(rel));
	if (isResource && (protocol ?? url.startsWith('//'))) faults.push(`resurs från annan plats: ${value.slice(0, 80)}`);
	return faults;
}
