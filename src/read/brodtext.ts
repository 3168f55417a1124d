import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { MDX_KOMPONENTER, parseMdx } from '../markdown/mdx.ts';
import { parseMarkdown } from '../markdown/processor.ts';
import { fel, type Plats, type Problem } from './problem.ts';

/** Limits of one text. The longest paragraph of the first sources has 1,720 characters, the longest line 590. */
export const GRANSER = { rad: 10_000, stycke: 20_000, djup: 50, kolumner: 200, lankar: 5_000 } as const;

export interface Brodtext {
	/** Absent when the text could not be parsed. */
	readonly tree?: Root;
	readonly problem: readonly Problem[];
}

/** Parses the body of a content file and refuses what must never reach a page. */
export function readBrodtext(body: string, format: 'md' | 'mdx', fil: string, firstRad: number): Brodtext {
	const at = (rad = 1, kolumn = 1): Plats => ({ fil, rad: firstRad + rad - 1, kolumn });
	// Deep nesting overflows the parser's stack, so the limits come before parsing.
	const limits = lineProblems(body, at);
	if (limits.length > 0) return { problem: limits };
	let tree: Root;
	try {
		tree = format === 'mdx' ? parseMdx(body) : parseMarkdown(body);
	} catch (error) {
		const place = (error as { place?: { line?: number; column?: number; start?: { line: number; column: number } } })
			.place;
		const { line, column } = place?.start ?? { line: place?.line, column: place?.column };
		const detail = error instanceof Error ? error.message : String(error);
		return {
			problem: [
				fel(
					at(line, column),
					'mdx-otillatet',
					`MDX-texten går inte att läsa (${detail}). Ett ensamt < eller { skrivs \\< och \\{.`,
				),
			],
		};
	}
	return { tree, problem: nodeProblems(tree, at) };
}

type At = (rad?: number, kolumn?: number) => Plats;

function lineProblems(body: string, at: At): Problem[] {
	return body.split('\n').flatMap((line, i) => {
		const nesting = /^[\s>*+-]*/.exec(line)?.[0].replace(/\s/g, '').length ?? 0;
		const indent = /^\s*/.exec(line)?.[0].length ?? 0;
		const tooDeep = nesting > GRANSER.djup && !/^\s*[-*+]+\s*$/.test(line);
		return [
			...(line.length > GRANSER.rad ? [limit(at(i + 1), 'Raden', line.length, GRANSER.rad, 'tecken')] : []),
			...(tooDeep || indent > GRANSER.djup * 4
				? [limit(at(i + 1), 'Indraget', Math.max(nesting, indent), GRANSER.djup, 'nivåer')]
				: []),
			...(line.split('|').length - 1 > GRANSER.kolumner
				? [limit(at(i + 1), 'Tabellen', line.split('|').length - 1, GRANSER.kolumner, 'kolumner')]
				: []),
		];
	});
}

function limit(plats: Plats, what: string, value: number, max: number, unit: string): Problem {
	return fel(
		plats,
		'text-granser',
		`${what} har ${String(value)} ${unit}; gränsen är ${String(max)}. Dela upp texten.`,
	);
}

function nodeProblems(tree: Root, at: At): Problem[] {
	const problem: Problem[] = [];
	const report = (node: Nodes, kod: Problem['kod'], text: string): void => {
		problem.push(fel(at(node.position?.start.line, node.position?.start.column), kod, text));
	};
	let links = 0;
	let lastDepth = 1;
	visit(tree, (node) => {
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
						`Länken "${node.url.slice(0, 60)}" är inte tillåten. Använd https:, mailto:, tel:, #stycke eller en adress på webbplatsen (/arenden/…).`,
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
			case 'paragraph': {
				const length = (node.position?.end.offset ?? 0) - (node.position?.start.offset ?? 0);
				if (length > GRANSER.stycke)
					problem.push(limit(at(node.position?.start.line), 'Stycket', length, GRANSER.stycke, 'tecken'));
				break;
			}
			case 'text':
				if (/\[\^[^\]\s]+\]/.test(node.value))
					report(node, 'fotnot-saknas', 'Fotnotens text saknas. Lägg till en rad "[^1]: …" i slutet.');
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
	});
	if (links > GRANSER.lankar) problem.push(limit(at(), 'Texten', links, GRANSER.lankar, 'länkar'));
	return problem;
}

function componentProblems(node: Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>): string[] {
	const allowed = MDX_KOMPONENTER[node.name ?? ''];
	const names = Object.keys(MDX_KOMPONENTER).join(', ');
	if (!allowed) return [`Komponenten <${node.name ?? ''}> finns inte. Tillåtna: ${names}.`];
	return node.attributes.flatMap((attribute) => {
		if (attribute.type !== 'mdxJsxAttribute' || (attribute.value !== null && typeof attribute.value === 'object'))
			return [`<${node.name ?? ''}> får bara ha attribut med text inom citattecken.`];
		return allowed.includes(attribute.name)
			? []
			: [`<${node.name ?? ''}> har inget attribut "${attribute.name}". Tillåtna: ${allowed.join(', ')}.`];
	});
}

function isAllowedUrl(url: string): boolean {
	// Browsers drop control characters and white space inside a scheme.
	const bare = [...url].filter((char) => char.charCodeAt(0) > 0x20).join('');
	if (/^(?:https:\/\/|mailto:|tel:|#|\/(?!\/))/i.test(bare)) {
		try {
			decodeURIComponent(bare);
			return true;
		} catch {
			return false;
		}
	}
	return false;
}
