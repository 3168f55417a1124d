import type { Heading, Nodes, Root, RootContent } from 'mdast';

/** A place in a text. */
type Point = NonNullable<Nodes['position']>['start'];

/**
 * A line that is a paragraph and nothing else when it stands alone between empty lines: it begins with a letter and holds
 * no sign that Markdown, footnotes or tables give a meaning.
 */
const PARAGRAPH = /^\p{L}(?:[^\\`*_<>[\]&|\r\f\v\0]*[^\s\\`*_<>[\]&|\0])?$/u;

/** Likewise a heading. */
const HEADING = /^(#{1,6}) (\p{L}(?:[^\\`*_<>[\]&|#\r\f\v\0]*[^\s\\`*_<>[\]&|#\0])?)$/u;

/** In these a line may be something else than it looks like: code and HTML hold whatever follows, a tab is many columns. */
const HOLDS_LINES = /<|```|~~~|[\t\r\0]/;

/** What stands in for a run of such lines while the rest is parsed. */
const STAND_IN = 'x';

/**
 * Parses Markdown as `parse` does, in a fraction of the time where most of the text is plain paragraphs, as it is in
 * formal documents. Those are taken out before and put back after: to the parser every letter is a function call and
 * every paragraph a parser of its own. The tree is the same, positions included.
 */
export function leanParse(markdown: string, parse: (text: string) => Root): Root {
	if (HOLDS_LINES.test(markdown)) return parse(markdown);
	const lines = markdown.split('\n');
	/** The lines that are left for the parser, as numbers of lines in the text; runs by the line of their stand-in. */
	const left: number[] = [];
	const runs = new Map<number, { from: number; to: number }>();
	for (let i = 0; i < lines.length; i++) {
		const to = runEnd(lines, i);
		left.push(i);
		if (to === undefined) continue;
		runs.set(left.length, { from: i, to });
		i = to;
	}
	if (runs.size === 0) return parse(markdown);
	const tree = parse(left.map((i, at) => (runs.has(at + 1) ? STAND_IN : (lines[i] ?? ''))).join('\n'));
	const starts = offsets(lines);
	const place = (line: number, column: number): Point => ({
		line: line + 1,
		column,
		offset: (starts[line] ?? 0) + column - 1,
	});
	const move = (point: Point): Point => {
		const run = runs.get(point.line);
		if (run && point.column > 1) return place(run.to, (lines[run.to]?.length ?? 0) + 1);
		return place(left[point.line - 1] ?? 0, point.column);
	};
	const relocate = (node: Nodes): void => {
		if (node.position) node.position = { start: move(node.position.start), end: move(node.position.end) };
		if ('children' in node) for (const child of node.children) relocate(child);
	};
	const children = tree.children.flatMap((node): RootContent[] => {
		const run = runs.get(node.position?.start.line ?? 0);
		if (run) return plainNodes(lines, run, place);
		relocate(node);
		return [node];
	});
	if (tree.position) tree.position = { start: move(tree.position.start), end: move(tree.position.end) };
	return { ...tree, children };
}

/** Last line of the run of plain lines, one empty line between each, that begins at a line. */
function runEnd(lines: readonly string[], from: number): number | undefined {
	let end: number | undefined;
	for (let i = from; isPlain(lines, i); i += 2) end = i;
	return end;
}

function isPlain(lines: readonly string[], i: number): boolean {
	const line = lines[i];
	return !!line && !lines[i - 1] && !lines[i + 1] && (line.startsWith('#') ? HEADING : PARAGRAPH).test(line);
}

function offsets(lines: readonly string[]): Uint32Array {
	const starts = new Uint32Array(lines.length);
	for (let i = 1; i < lines.length; i++) starts[i] = (starts[i - 1] ?? 0) + (lines[i - 1]?.length ?? 0) + 1;
	return starts;
}

function plainNodes(
	lines: readonly string[],
	{ from, to }: { from: number; to: number },
	place: (line: number, column: number) => Point,
): RootContent[] {
	const nodes: RootContent[] = [];
	for (let i = from; i <= to; i += 2) {
		const line = lines[i] ?? '';
		const [, marks = '', title] = HEADING.exec(line) ?? [];
		const position = (column: number) => ({ start: place(i, column), end: place(i, line.length + 1) });
		const text = {
			type: 'text' as const,
			value: title ?? line,
			position: position(title === undefined ? 1 : marks.length + 2),
		};
		const whole = { children: [text], position: position(1) };
		nodes.push(
			title === undefined
				? { type: 'paragraph', ...whole }
				: { type: 'heading', depth: marks.length as Heading['depth'], ...whole },
		);
	}
	return nodes;
}
