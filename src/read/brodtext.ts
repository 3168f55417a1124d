import type { Nodes, Root, Text } from 'mdast';
import { parseSerie } from '../domain/serie.ts';
import { MDX_KOMPONENTER, parseMdx } from '../markdown/mdx.ts';
import { noderI } from '../markdown/noder.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { lostText } from './forlorad-text.ts';
import { GRANSER, limit, limitProblems } from './granser.ts';
import { fel, type At, type Plats, type Problem } from './problem.ts';
import { forbiddenIn, visible } from './tecken.ts';

export interface Brodtext {
	/** Absent when the text could not be parsed. */
	readonly tree?: Root;
	readonly problem: readonly Problem[];
}

/** Parses the body of a content file and refuses what must never reach a page. */
export function readBrodtext(body: string, format: 'md' | 'mdx', fil: string, firstRad: number): Brodtext {
	const at = (rad = 1, kolumn = 1): Plats => ({ fil, rad: firstRad + rad - 1, kolumn });
	// Deep nesting overflows the parser's stack, so the limits come before parsing.
	const limits = limitProblems(body, at);
	if (limits.length > 0) return { problem: limits };
	try {
		const tree = format === 'mdx' ? parseMdx(body) : parseMarkdown(body);
		return { tree, problem: [...nodeProblems(tree, at), ...lostText(tree, at)] };
	} catch (error) {
		if (error instanceof RangeError)
			return { problem: [fel(at(), 'text-granser', 'Något i texten ligger för djupt i något annat. Skriv enklare.')] };
		const place = (error as { place?: { line?: number; column?: number; start?: { line: number; column: number } } })
			.place;
		const { line, column } = place?.start ?? { line: place?.line, column: place?.column };
		return {
			problem: [
				fel(
					at(line, column),
					'mdx-otillatet',
					'MDX-texten går inte att läsa här. Ett ensamt < eller { skrivs \\< och \\{, och en komponent avslutas, t.ex. med </Faktaruta>.',
				),
			],
		};
	}
}

function nodeProblems(tree: Root, at: At): Problem[] {
	const problem: Problem[] = [];
	const report = (node: Nodes, kod: Problem['kod'], text: string): void => {
		problem.push(fel(at(node.position?.start.line, node.position?.start.column), kod, text));
	};
	let links = 0;
	let lastDepth = 1;
	for (const node of noderI<Nodes>(tree)) {
		switch (node.type) {
			case 'html':
				report(
					node,
					'html-i-text',
					`HTML tillåts inte: ${JSON.stringify(node.value.slice(0, 40))}. Skriv med Markdown, och ett ensamt < som \\<.`,
				);
				break;
			case 'image':
			case 'imageReference':
				report(
					node,
					'bild-otillaten',
					'Bilder kan inte ligga i texten. Lägg filen under kallor/ och ange den som källa.',
				);
				break;
			case 'link':
			case 'definition':
				links++;
				if (!isAllowedUrl(node.url))
					report(
						node,
						'lank-protokoll',
						`Länken "${visible(node.url.slice(0, 60))}" är inte tillåten. Använd https:, mailto:, tel:, #stycke eller en adress på webbplatsen (/arenden/…).`,
					);
				break;
			case 'heading':
				if (node.depth === 1)
					report(node, 'rubriknivaer', 'Sidans rubrik kommer från fältet titel. Börja rubrikerna i texten med ##.');
				else if (node.depth > lastDepth + 1)
					report(
						node,
						'rubriknivaer',
						`Rubriken hoppar från nivå ${String(lastDepth)} till ${String(node.depth)}. Ta en nivå i taget.`,
					);
				lastDepth = node.depth;
				break;
			case 'text':
				for (const { 0: mark, index } of node.value.matchAll(/\[\^[^[\]\s]+\]/g))
					problem.push(
						fel(
							within(node, index, at),
							'fotnot-saknas',
							`Fotnotens text saknas. Lägg till en rad "${mark}: …" i slutet.`,
						),
					);
				// An entity such as &#x202E; brings in what nobody sees in the file.
				for (const { text } of forbiddenIn(node.value)) report(node, 'tecken-otillatet', text);
				break;
			case 'mdxjsEsm':
				report(node, 'mdx-otillatet', 'import och export tillåts inte.');
				break;
			case 'mdxFlowExpression':
			case 'mdxTextExpression':
				report(node, 'mdx-otillatet', 'Uttryck inom { } tillåts inte. Ett ensamt { skrivs \\{.');
				break;
			case 'mdxJsxFlowElement':
			case 'mdxJsxTextElement':
				for (const text of componentProblems(node)) report(node, 'mdx-otillatet', text);
				break;
			default:
		}
	}
	if (links > GRANSER.lankar) problem.push(limit(at(), 'Texten', links, GRANSER.lankar, 'länkar'));
	return problem;
}

/** Place of a character of a text. */
function within({ value, position }: Text, index: number, at: At): Plats {
	const { line = 1, column = 1 } = position?.start ?? {};
	const before = value.slice(0, index).split('\n');
	const last = before.at(-1)?.length ?? 0;
	return at(line + before.length - 1, before.length === 1 ? column + last : last + 1);
}

function componentProblems(node: Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>): string[] {
	const allowed = Object.entries(MDX_KOMPONENTER).find(([name]) => name === node.name)?.[1];
	const names = Object.keys(MDX_KOMPONENTER).join(', ');
	if (!allowed) return [`Komponenten <${node.name ?? ''}> finns inte. Tillåtna: ${names}.`];
	const given = new Set(node.attributes.map((attribute) => 'name' in attribute && attribute.name));
	const missing = allowed
		.filter((name) => !given.has(name))
		.map((name) => `<${node.name ?? ''}> saknar attributet ${name}="…".`);
	const faults = node.attributes.flatMap((attribute) => {
		if (attribute.type !== 'mdxJsxAttribute' || (attribute.value !== null && typeof attribute.value === 'object'))
			return [`<${node.name ?? ''}> får bara ha attribut med text inom citattecken.`];
		if (!allowed.includes(attribute.name))
			return [`<${node.name ?? ''}> har inget attribut "${attribute.name}". Tillåtna: ${allowed.join(', ')}.`];
		const serie = attribute.name === 'serie' ? parseSerie(attribute.value ?? '') : undefined;
		return serie?.ok === false ? [`<${node.name ?? ''}>: ${serie.fel}`] : [];
	});
	return [...faults, ...missing];
}

function isAllowedUrl(url: string): boolean {
	// Browsers drop control characters and white space inside a scheme, and read \ as /.
	const bare = [...url].filter((char) => char.charCodeAt(0) > 0x20).join('');
	if (!/^(?:https:\/\/|mailto:|tel:|#|\/(?![/\\]))/i.test(bare)) return false;
	try {
		decodeURIComponent(bare);
		const { username, password } = new URL(bare, 'https://site.invalid/');
		// What stands before @ is taken for the host.
		return username === '' && password === '';
	} catch {
		return false;
	}
}
