import type { Element, ElementContent, Text } from 'hast';
import type { Piece, Run } from './runs.ts';

/**
 * Wraps a stretch of a run in an element, splitting text where it begins and ends. Emphasis inside the stretch goes
 * along; a stretch that begins or ends within emphasis and reaches out of it is left alone.
 * Stretches of one run are wrapped from the last to the first, so that the offsets of those before still hold.
 * @returns whether it was wrapped
 */
export function wrapStretch(
	run: Run,
	start: number,
	end: number,
	wrap: (children: ElementContent[]) => Element,
): boolean {
	const inside = run.pieces.filter((piece) => piece.end > start && piece.start < end);
	const [first, last] = [inside[0], inside.at(-1)];
	if (!first || !last || inside.some(({ locked }) => locked)) return false;
	const depth = commonDepth(inside);
	const parent = first.parents[depth];
	if (!parent) return false;
	// An end that lies in an element of its own must be that element's end.
	if (first.parents.length > depth + 1 && startOf(run, first.parents[depth + 1]) !== start) return false;
	if (last.parents.length > depth + 1 && endOf(run, last.parents[depth + 1]) !== end) return false;

	const head = first.parents[depth + 1] ?? first.node;
	const tail = last.parents[depth + 1] ?? last.node;
	const from = parent.children.indexOf(head);
	const to = parent.children.indexOf(tail);
	if (from < 0 || to < 0) return false;
	const children = parent.children.slice(from, to + 1);
	const before = head === first.node ? first.node.value.slice(0, start - first.start) : '';
	const after = tail === last.node ? last.node.value.slice(end - last.start) : '';
	if (tail === last.node) children[children.length - 1] = text(last.node.value.slice(0, end - last.start));
	if (head === first.node) {
		const value =
			head === tail
				? last.node.value.slice(start - first.start, end - first.start)
				: first.node.value.slice(start - first.start);
		children[0] = text(value);
	}
	// The node before keeps its identity: stretches before this one still point at it.
	if (head === first.node) first.node.value = before;
	const replacement: ElementContent[] = [
		...(head === first.node ? [first.node] : []),
		wrap(children),
		...(after ? [text(after)] : []),
	];
	parent.children.splice(from, to - from + 1, ...replacement);
	return true;
}

function commonDepth(pieces: readonly Piece[]): number {
	const [first, ...rest] = pieces.map(({ parents }) => parents);
	let depth = 0;
	while (first?.[depth + 1] && rest.every((parents) => parents[depth + 1] === first[depth + 1])) depth++;
	return depth;
}

function startOf({ pieces }: Run, element: Element | undefined): number | undefined {
	return pieces.find(({ parents }) => element && parents.includes(element))?.start;
}

function endOf({ pieces }: Run, element: Element | undefined): number | undefined {
	return pieces.findLast(({ parents }) => element && parents.includes(element))?.end;
}

function text(value: string): Text {
	return { type: 'text', value };
}
