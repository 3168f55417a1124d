import { isPair, isSeq, visit, type Document, type Node, type Pair } from 'yaml';

/** The field in which an entry carries the comments of its file through the editing interface, which knows of none. */
export const KOMMENTARER = 'kommentarer';

/** A comment, with the place in the fields where it stands. */
interface Kommentar {
	/** Keys and numbers of list items, from the outside in. */
	readonly plats: readonly string[];
	/** It stands at the key of that place rather than at its value. */
	readonly vidNyckel: boolean;
	/** How many items each list on the way had: a comment in a list that has grown or shrunk belongs to no item of it. */
	readonly antal: readonly number[];
	readonly fore?: string;
	readonly sist?: string;
}

/** The comments of a file, as one value; nothing where it has none. */
export function lasKommentarer(document: Document): string | undefined {
	const found: Kommentar[] = [];
	if (document.commentBefore) found.push({ plats: [], vidNyckel: false, antal: [], fore: document.commentBefore });
	eachNode(document, (node, plats) => {
		const { commentBefore: fore, comment: sist } = node;
		if (fore || sist) found.push({ ...plats, ...(fore && { fore }), ...(sist && { sist }) });
	});
	if (document.comment) found.push({ plats: [], vidNyckel: false, antal: [], sist: document.comment });
	return found.length > 0 ? JSON.stringify(found) : undefined;
}

/** Puts comments back where they stood; those whose place is gone come last in the file, so that none is lost. */
export function skrivKommentarer(document: Document, value: unknown): void {
	const nodes = new Map<string, Node>();
	eachNode(document, (node, plats) => nodes.set(keyOf(plats), node));
	const astray: string[] = [];
	for (const kommentar of parseKommentarer(value)) {
		const node = nodes.get(keyOf(kommentar));
		const { fore, sist } = kommentar;
		if (kommentar.plats.length === 0 && fore) document.commentBefore = fore;
		else if (kommentar.plats.length === 0 && sist) astray.unshift(sist);
		else if (!node) astray.push(...[fore, sist].filter((text) => text !== undefined));
		else {
			if (fore) node.commentBefore = fore;
			if (sist) node.comment = sist;
		}
	}
	if (astray.length > 0) document.comment = astray.join('\n');
}

function keyOf({ plats, vidNyckel, antal }: Kommentar): string {
	return JSON.stringify([plats, vidNyckel, antal]);
}

function eachNode(document: Document, see: (node: Node, plats: Kommentar) => void): void {
	visit(document, {
		Node(key, node, path) {
			const way = [...path, node];
			const seqs = way.filter(isSeq);
			const plats = way.flatMap((part, i) => {
				if (isPair(part)) return [String((part as Pair<{ value?: unknown }>).key.value)];
				return isSeq(part) && i < way.length - 1 ? [String(part.items.indexOf(way[i + 1]))] : [];
			});
			// The comment of the whole file may stand at its outermost map.
			const own = seqs.filter((seq) => seq !== node);
			see(node, { plats, vidNyckel: key === 'key', antal: own.map(({ items }) => items.length) });
		},
	});
}

/** What the interface holds may have been touched by hand: of anything else there are no comments. */
function parseKommentarer(value: unknown): Kommentar[] {
	if (typeof value !== 'string') return [];
	try {
		const parsed: unknown = JSON.parse(value);
		return Array.isArray(parsed) ? (parsed as Kommentar[]) : [];
	} catch {
		return [];
	}
}
