import type { BlockContent, DefinitionContent, PhrasingContent, Root, RootContent } from 'mdast';
import { lineJoiner, type JoinLines } from './avstavning.ts';
import type { Block, Punkt, Tabell } from './block.ts';
import { NOT_BORJAN, NOT_SLUT, textOf, type Sida } from './rad.ts';
import { measure } from './skrift.ts';
import { divide } from './uppdelning.ts';

/** What is known of a text beyond its pages. */
export interface Tolkning {
	readonly ocr: boolean;
	/** Tells a heading by its words. */
	readonly isHeading: (text: string) => boolean;
}

/** Makes a syntax tree of the lines of all pages; headers and footers have been taken off before. */
export function toTree(sidor: readonly Sida[], { ocr, isHeading }: Tolkning): Root {
	const skrift = measure(sidor, ocr);
	const join = lineJoiner(sidor.flatMap(({ rader }) => rader.map(textOf)));
	const { block, fotnoter } = divide(sidor, skrift, isHeading, join);
	const children: RootContent[] = [];
	const references = new Set(block.flatMap((b) => notesOf(b)));
	const known = new Set(fotnoter.map(({ nummer }) => nummer).filter((nummer) => references.has(nummer)));
	let seen = 0;
	for (let i = 0; i < block.length; i++) {
		const current = block[i];
		if (!current) continue;
		let node: BlockContent;
		if (current.slag === 'punkt') {
			const points = [current];
			for (let next = block[i + 1]; next?.slag === 'punkt' && isSameList(points, next); next = block[i + 1]) {
				points.push(next);
				i++;
			}
			node = toList(points, join, known);
		} else if (current.slag === 'tabell') node = toTable(current, join, known);
		else {
			const inline = toInline(join(current.rader), known);
			node =
				current.slag === 'rubrik'
					? { type: 'heading', depth: Math.min(6, current.niva) as 1, children: inline }
					: { type: 'paragraph', children: inline, ...doubt(current.grans) };
		}
		if (current.sida > seen) {
			node.data = { ...node.data, sida: current.sida };
			seen = current.sida;
		}
		children.push(node);
	}
	const notes: DefinitionContent[] = fotnoter
		.filter(({ nummer }, i) => known.has(nummer) && fotnoter.findIndex((f) => f.nummer === nummer) === i)
		.map(({ nummer, rader }) => ({
			type: 'footnoteDefinition',
			identifier: nummer,
			label: nummer,
			children: [{ type: 'paragraph', children: toInline(join(rader), new Set()) }],
		}));
	// A note that nothing refers to is still text of the document.
	const stray = fotnoter
		.filter(({ nummer }) => !known.has(nummer))
		.map(({ nummer, rader }): RootContent => ({
			type: 'paragraph',
			children: [{ type: 'text', value: `${nummer} ${join(rader)}` }],
		}));
	return { type: 'root', children: [...children, ...stray, ...notes] };
}

function notesOf(block: Block): string[] {
	const rader = block.slag === 'tabell' ? block.celler.flat(2) : block.rader;
	return rader.flatMap((rad) => [...rad.matchAll(/\uFDD0(\d+)\uFDD1/g)].map(([, nummer = '']) => nummer));
}

function isSameList(points: readonly Punkt[], next: Punkt): boolean {
	const last = points.at(-1);
	return (
		(last?.nummer === undefined) === (next.nummer === undefined) &&
		(next.nummer === undefined || next.nummer === (last?.nummer ?? 0) + 1)
	);
}

function toList(points: readonly Punkt[], join: JoinLines, known: ReadonlySet<string>): BlockContent {
	const first = points[0]?.nummer;
	return {
		type: 'list',
		ordered: first !== undefined,
		...(first !== undefined && { start: first }),
		spread: false,
		children: points.map(({ rader, grans }) => ({
			type: 'listItem',
			spread: false,
			...doubt(grans),
			children: [{ type: 'paragraph', children: toInline(join(rader), known) }],
		})),
	};
}

function doubt(grans: string | undefined): { data?: { grans: string } } {
	return grans === undefined ? {} : { data: { grans } };
}

function toTable({ celler, kolumner }: Tabell, join: JoinLines, known: ReadonlySet<string>): BlockContent {
	return {
		type: 'table',
		align: kolumner.map(() => null),
		children: celler.map((row) => ({
			type: 'tableRow',
			children: kolumner.map((_, k) => ({ type: 'tableCell', children: toInline(join(row[k] ?? []), known) })),
		})),
	};
}

/** Running text with marks of footnotes and line breaks as nodes. */
export function toInline(text: string, known: ReadonlySet<string>): PhrasingContent[] {
	const parts = text.trim().split(/(\uFDD0\d+\uFDD1|(?<!\s)[^\S\n]*\n\s*)/);
	return parts.flatMap((part): PhrasingContent[] => {
		if (part === '') return [];
		if (part.startsWith(NOT_BORJAN)) {
			const nummer = part.replaceAll(NOT_BORJAN, '').replaceAll(NOT_SLUT, '');
			return known.has(nummer)
				? [{ type: 'footnoteReference', identifier: nummer, label: nummer }]
				: [{ type: 'text', value: nummer }];
		}
		return [part.includes('\n') ? { type: 'break' } : { type: 'text', value: part }];
	});
}
