import type { Root, RootContent } from 'mdast';
import { parseMarkdown } from '../../markdown/parse.ts';
import type { Dokument } from '../dokument.ts';
import { NAMN } from '../fakta/namn.ts';
import { isKnownHeading } from '../rubriker.ts';
import { lineJoiner } from '../sidor/avstavning.ts';
import { FEL_PUNKT, NUMMER, PUNKT } from '../sidor/punkter.ts';
import { NOT_BORJAN, NOT_SLUT } from '../sidor/rad.ts';
import { toInline } from '../sidor/trad.ts';
import { cleanText, decodeText } from '../teckenkod.ts';

/** Text of a footnote, at the foot of its page. */
const FOTNOT = /^(?<nummer>\d{1,2})\s+(?<not>[\p{Lu}”"].*)$/u;

/** Stands for the line before when a footnote goes on. */
const NOT_PAGAR = '\uFDD2';

/** Reads Markdown as it is. */
export function readMarkdown(bytes: Uint8Array): Dokument {
	const { text, varning } = decodeText(bytes);
	const tree = parseMarkdown(clean(text).replace(/^---\n[\s\S]*?\n---\n/, ''));
	return { lasart: 'text', tree, sidmobler: [], varningar: varning === undefined ? [] : [varning] };
}

/**
 * Reads plain text, often copied from a PDF: lines of even length belong together, a short line ends a paragraph, a form
 * feed begins a page.
 */
export function readText(bytes: Uint8Array): Dokument {
	const { text, varning } = decodeText(bytes);
	const pages = text
		.replaceAll('\r\n', '\n')
		.split('\f')
		.filter((page) => page.trim() !== '');
	const lines = pages.flatMap((page, i) =>
		partSignatures(clean(page).split('\n')).map((line, k) => ({ text: line.trimEnd(), sida: k === 0 ? i + 1 : 0 })),
	);
	const width = lineWidth(lines.map((line) => line.text));
	const join = lineJoiner(lines.map((line) => line.text));
	const children: RootContent[] = [];
	const references = referencesIn(lines.map((line) => line.text.trim()));
	const notes: { nummer: string; rader: string[] }[] = [];
	let open: { rader: string[]; nummer?: number; punkt: boolean; sida: number } | undefined;
	let sida = 0;
	const close = (): void => {
		if (!open) return;
		children.push(toNode(markNote(join(open.rader), references), open, references));
		open = undefined;
	};
	let last = '';
	for (const [i, line] of lines.entries()) {
		sida = line.sida || sida;
		const text = line.text.trim();
		const note = FOTNOT.exec(text);
		if (note?.groups && references.has(note.groups.nummer ?? '') && (!open || endsSentence(last) || last === '')) {
			close();
			const { nummer = '', not = '' } = note.groups;
			notes.push({ nummer, rader: [not] });
			last = text.length > width * 0.72 && !endsSentence(text) ? NOT_PAGAR : '';
			continue;
		}
		if (last === NOT_PAGAR && text !== '') {
			notes.at(-1)?.rader.push(text);
			if (text.length <= width * 0.72 || endsSentence(text)) last = '';
			continue;
		}
		if (text === '') {
			// A blank line in the middle of a sentence is a page break or an accident of copying.
			if (!open || endsSentence(last) || last.length < width * 0.6) close();
			last = '';
			continue;
		}
		const marker = PUNKT.exec(text) ?? FEL_PUNKT.exec(text);
		const nummer = NUMMER.exec(text);
		const starts = !open || last === '' || (endsSentence(last) && last.length < width * 0.95);
		const depth =
			isKnownHeading(text) && text.length < width * 0.85
				? 2
				: starts && isHeadingLine(text, lines[i + 1]?.text ?? '', width)
					? 3
					: 0;
		if (depth > 0) {
			close();
			children.push(
				paged(
					{ type: 'heading', depth: depth as 2, children: toInline(markNote(text, references), references) },
					line.sida,
				),
			);
		} else if (marker || nummer) {
			close();
			const rest = text.slice((marker ?? nummer)?.[0].length).trim();
			open = { rader: [rest], punkt: true, sida: line.sida, ...(nummer && !marker && { nummer: Number(nummer[1]) }) };
		} else if (open && last !== '' && last.length < width * 0.72 && !continues(last, text)) {
			if (endsSentence(last) || open.punkt) {
				close();
				open = { rader: [text], punkt: false, sida: line.sida };
			} else open.rader.push(`\n${text}`);
		} else if (open) open.rader.push(text);
		else open = { rader: [text], punkt: false, sida: line.sida };
		last = text;
	}
	close();
	const definitions = notes.map(({ nummer, rader }): RootContent => ({
		type: 'footnoteDefinition',
		identifier: nummer,
		label: nummer,
		children: [{ type: 'paragraph', children: toInline(join(rader), new Set()) }],
	}));
	const tree: Root = { type: 'root', children: [...mergeLists(children), ...definitions] };
	const varningar = [...(varning === undefined ? [] : [varning])];
	return { lasart: 'text', tree, sidmobler: [], ...(pages.length > 1 && { sidor: pages.length }), varningar };
}

/** Most lines of a signature: the name, the title, the unit. */
const UNDERSKRIFTSRADER = 3;

const NAMN_ENSAMT = new RegExp(`^${NAMN}$`, 'u');

/** Signatures that stand beside each other, parted by several spaces, under each other: else two people are one. */
function partSignatures(lines: readonly string[]): string[] {
	const parted: string[] = [];
	for (let i = 0; i < lines.length; i++) {
		const rows = signaturesAt(lines, i);
		const [first] = rows;
		if (!first || rows.length < 2) {
			parted.push(lines[i] ?? '');
			continue;
		}
		if (parted.length > 0) parted.push('');
		for (const k of first.keys()) parted.push(...rows.map((parts) => parts[k] ?? ''), '');
		i += rows.length - 1;
	}
	return parted;
}

/** The lines from one on that have as many parts as it has names. */
function signaturesAt(lines: readonly string[], i: number): string[][] {
	const rows = lines.slice(i, i + UNDERSKRIFTSRADER).map((line) => line.trim().split(/ {3,}|\t+/));
	const [first = []] = rows;
	if (first.length < 2 || !first.every((part) => NAMN_ENSAMT.test(part))) return [];
	const end = rows.findIndex((parts) => parts.length !== first.length);
	return end < 0 ? rows : rows.slice(0, end);
}

function clean(text: string): string {
	return cleanText(text.replaceAll('\r\n', '\n').replaceAll('\r', '\n'));
}

/** A short line over full ones, as headings stand that the list of the usual ones does not have. */
function isHeadingLine(text: string, next: string, width: number): boolean {
	// What has its value after it on the line is no heading: `Datum: 2024-03-13`.
	const short = text.length < width * 0.62 && /^\p{Lu}[^:]*$/u.test(text) && !/[.,;)\]]$/.test(text);
	return short && next.trim().length > width * 0.72 && /^\s*\p{Lu}/u.test(next) && !/\(\p{Lu}\p{L}{0,3}\)$/u.test(text);
}

/** Numbers of footnotes: glued to the end of a line, with a line of the same number that begins with a capital. */
function referencesIn(lines: readonly string[]): ReadonlySet<string> {
	const numbers = lines.flatMap((line) => FOTNOT.exec(line)?.groups?.nummer ?? []);
	return new Set(numbers.filter((nummer) => lines.some((line) => markNote(line, new Set([nummer])) !== line)));
}

function markNote(text: string, references: ReadonlySet<string>): string {
	return text.replace(/(?<=\p{L}[.,]?)(\d{1,2})$/u, (nummer) =>
		references.has(nummer) ? NOT_BORJAN + nummer + NOT_SLUT : nummer,
	);
}

/** The length of a full line: that which one line in ten exceeds. */
function lineWidth(lines: readonly string[]): number {
	const lengths = lines
		.map(({ length }) => length)
		.filter((length) => length > 0)
		.sort((a, b) => a - b);
	return Math.min(120, Math.max(60, lengths[Math.floor(lengths.length * 0.9)] ?? 0));
}

function endsSentence(text: string): boolean {
	return /[.!?:]["”)]?\d?$/.test(text.trim());
}

/** A line that was broken inside a sentence. */
function continues(last: string, text: string): boolean {
	return /[,–-]$/.test(last) || (!endsSentence(last) && /^\p{Ll}/u.test(text));
}

function toNode(
	text: string,
	{ nummer, punkt, sida }: { nummer?: number; punkt: boolean; sida: number },
	references: ReadonlySet<string>,
): RootContent {
	const inline = toInline(text, references);
	if (!punkt) return paged({ type: 'paragraph', children: inline }, sida);
	return paged(
		{
			type: 'list',
			ordered: nummer !== undefined,
			...(nummer !== undefined && { start: nummer }),
			spread: false,
			children: [{ type: 'listItem', spread: false, children: [{ type: 'paragraph', children: inline }] }],
		},
		sida,
	);
}

function paged<T extends RootContent>(node: T, sida: number): T {
	return sida > 0 ? { ...node, data: { ...node.data, sida } } : node;
}

/** Points that follow each other are one list. */
function mergeLists(nodes: readonly RootContent[]): RootContent[] {
	const merged: RootContent[] = [];
	for (const node of nodes) {
		const last = merged.at(-1);
		if (node.type === 'list' && last?.type === 'list' && node.ordered === last.ordered)
			last.children.push(...node.children);
		else merged.push(node);
	}
	return merged;
}
