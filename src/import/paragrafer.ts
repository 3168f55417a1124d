import type { FootnoteDefinition, Nodes, Root, RootContent } from 'mdast';
import { isAttestation, linesOf } from './rader.ts';
import { avsnittOf } from './rubriker.ts';

/** One item of minutes. */
export interface Paragraf {
	/** As it is printed, without the sign: `42`, `42a`. */
	readonly nummer: string;
	/** What it is about, with its number before it. */
	readonly rubrik: string;
	/** Its blocks among those of the text, the end not counted. */
	readonly start: number;
	readonly end: number;
}

/** A line that begins an item: `§ 42 Svar på motion`, `KS § 42`, `42 §`, `§ 42 Dnr KS-2023/101`, `§ 42/24`. */
const BORJAN =
	/^(?:(?<organ>\p{Lu}\p{L}{1,5})\s)?(?:§+\s?(?<efter>\d{1,4}[a-z]?)(?<ar>\/\d{2,4})?|(?<fore>\d{1,4}[a-z]?)\s?§+)(?:\s*[.:–-])?(?:$|\s+(?<om>[\p{L}\d"”].*)$)/u;

/** What follows the number where it is not what the item is about. */
const BARA_NUMMER =
	/^(?:Dnr|Diarienr|Diarienummer|Ärendenr|Ärendenummer)(?!\p{L})|^\p{Lu}{2,6}[ ./:-]?\d{2,4}[./:-]\d/u;

/** Items are numbered one by one; some are missing where the minutes of a part of the meeting are kept apart. */
const HOPP = 10;

/** Lines between the number of an item and its heading, which have other numbers of it. */
const MAX_NUMMER = 3;

/** A heading is no longer than this, and no sentence. */
const LANGST = 250;

interface Kandidat extends Omit<Paragraf, 'end'> {
	/** How the line is written, which is the same for all items of a meeting: `BN § 1/24` is none of those that have `§ 1`. */
	readonly form: string;
}

/**
 * The items of minutes, in order. A list of them before the minutes is not taken for them, nor are the sections of regulations
 * that an item quotes: of all ways to count on from one line to the next, the one is taken that gives most items a decision.
 */
export function paragraferI({ children }: Root): Paragraf[] {
	const slut = tailStart(children);
	const all = withoutContinued(kandidater(children.slice(0, slut)));
	const decisions = children.flatMap((node, i) => (isDecision(node) ? [i] : []));
	const decides = (start: number, end: number): number => Number(decisions.some((at) => at >= start && at < end));
	// From the last line to the first: the best way to go on from each.
	const ways: Vag[] = [];
	for (const each of all.toReversed()) {
		const alone: Vag = { forst: each, beslut: decides(each.start, slut), antal: 1 };
		const further = ways
			.filter(({ forst }) => forst.form === each.form && isNext(each.nummer, forst.nummer))
			.map((vidare): Vag => ({
				forst: each,
				beslut: decides(each.start, vidare.forst.start) + vidare.beslut,
				antal: vidare.antal + 1,
				vidare,
			}));
		ways.push([alone, ...further].reduce(better));
	}
	const chain: Kandidat[] = [];
	const [first, ...others] = ways;
	for (let way = first && others.reduce(better, first); way; way = way.vidare) chain.push(way.forst);
	return chain.map(({ nummer, rubrik, start }, i) => ({ nummer, rubrik, start, end: chain[i + 1]?.start ?? slut }));
}

/** A way to count on from a line to the end of the minutes. */
interface Vag {
	readonly forst: Kandidat;
	/** Items that have a heading over a decision or a proposal. */
	readonly beslut: number;
	readonly antal: number;
	readonly vidare?: Vag;
}

/** A list of the items comes before them, so that of two that give as much the later is theirs. */
function better(a: Vag, b: Vag): Vag {
	return (b.beslut - a.beslut || b.antal - a.antal || b.forst.start - a.forst.start) > 0 ? b : a;
}

function isDecision(node: RootContent): boolean {
	return node.type === 'heading' && /^(?:beslut|forslag)$/.test(avsnittOf(linesOf(node).join(' ')) ?? '');
}

function isNext(nummer: string, other: string): boolean {
	const steg = order(other) - order(nummer);
	return steg > 0 && steg <= HOPP;
}

/** Minutes with one of their items alone: what stands before the first of them and after the last is theirs together. */
export function medEnParagraf(tree: Root, paragrafer: readonly Paragraf[], { start, end }: Paragraf): Root {
	const blocks = withPages(tree.children.filter((node) => node.type !== 'footnoteDefinition'));
	const [first, last] = [paragrafer[0]?.start ?? 0, paragrafer.at(-1)?.end ?? blocks.length];
	const kept = [
		...blocks.slice(0, first).filter((node) => beginnings(node).length === 0),
		...blocks.slice(start, end).map((node, i) => (i === 0 ? asHeading(node) : node)),
		...blocks.slice(last),
	];
	const referred = new Set(kept.flatMap(footnotesIn));
	const notes = tree.children.filter(
		(node): node is FootnoteDefinition => node.type === 'footnoteDefinition' && referred.has(node.identifier),
	);
	return { type: 'root', children: [...onlyNewPages(kept), ...notes] };
}

/** In plain text the line that begins an item is a paragraph; what stands below it belongs to it. */
function asHeading(node: RootContent): RootContent {
	return node.type === 'paragraph' ? { ...node, type: 'heading', depth: 1 } : node;
}

function kandidater(children: readonly RootContent[]): Kandidat[] {
	return children.flatMap((node, start) => {
		const lines = node.type === 'heading' || node.type === 'paragraph' ? linesOf(node) : [];
		const [first = '', ...rest] = lines;
		const groups = BORJAN.exec(first)?.groups;
		// Several in one paragraph are a list of them; one that ends like a sentence is a section of an act.
		if (!groups || beginnings(node).length > 1 || first.length > LANGST || /[.;,]$/.test(first)) return [];
		const { organ = '', efter, fore = '', ar = '', om } = groups;
		const nummer = efter ?? fore;
		const below = children.slice(start + 1, start + 1 + MAX_NUMMER);
		const said = [om, ...rest, ...below.map(headingText)].find((text) => text !== undefined && !BARA_NUMMER.test(text));
		const form = [organ, efter === undefined ? '' : '§', ar === '' ? '' : '/'].join(' ');
		return [{ nummer, rubrik: ['§', nummer, ...(said ? [said] : [])].join(' '), start, form }];
	});
}

/** A number that comes again at once goes on from the page before. */
function withoutContinued(all: readonly Kandidat[]): Kandidat[] {
	return all.filter(({ nummer, form }, i) => nummer !== all[i - 1]?.nummer || form !== all[i - 1]?.form);
}

/** `42a` comes between 42 and 43. */
function order(nummer: string): number {
	const letter = nummer.replace(/^\d+/, '');
	return Number.parseInt(nummer, 10) + (letter === '' ? 0 : (letter.charCodeAt(0) - 96) / 100);
}

/** Where those who sign the minutes as a whole do so: under the last of the headings for it. */
function tailStart(children: readonly RootContent[]): number {
	const isTail = (node: RootContent): boolean => {
		const [first = ''] = node.type === 'heading' || node.type === 'paragraph' ? linesOf(node) : [];
		return node.type === 'heading'
			? avsnittOf(first) === 'underskrifter'
			: isAttestation(first) || /^vid protokollet(?!\p{L})/iu.test(first);
	};
	const last = children.findLastIndex((node) => beginnings(node).length > 0);
	const at = children.slice(last + 1).findIndex(isTail);
	return at < 0 ? children.length : last + 1 + at;
}

/** Lines of a block that begin an item, also in lists and tables. */
function beginnings(node: Nodes): string[] {
	if (node.type === 'list' || node.type === 'listItem' || node.type === 'table' || node.type === 'tableRow')
		return node.children.flatMap(beginnings);
	return linesOf(node).filter((line) => BORJAN.test(line));
}

/** What stands below a number alone; a heading of a part says that it has no heading of its own. */
function headingText(node: RootContent): string | undefined {
	if (node.type !== 'heading' && node.type !== 'paragraph') return '';
	const text = linesOf(node).join(' ');
	const isHeading = node.type === 'heading' ? avsnittOf(text) === undefined : !/[.:;]$/.test(text);
	return isHeading && text.length < LANGST ? text : '';
}

/** Each block with its page; the readers tell only where one begins. */
function withPages(nodes: readonly RootContent[]): RootContent[] {
	let sida: number | undefined;
	return nodes.map((node) => {
		sida = node.data?.sida ?? sida;
		return sida === undefined ? node : { ...node, data: { ...node.data, sida } };
	});
}

function onlyNewPages(nodes: readonly RootContent[]): RootContent[] {
	return nodes.map((node, i) => {
		const { sida, ...data } = node.data ?? {};
		return sida !== undefined && sida === nodes[i - 1]?.data?.sida ? { ...node, data } : node;
	});
}

function footnotesIn(node: Nodes): string[] {
	if (node.type === 'footnoteReference') return [node.identifier];
	return 'children' in node ? node.children.flatMap(footnotesIn) : [];
}
