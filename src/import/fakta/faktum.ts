import type { NumreratStycke } from '../../domain/handling.ts';
import { numberStycken } from '../../markdown/stycken.ts';
import type { Dokument } from '../dokument.ts';
import { paragraferI } from '../paragrafer.ts';
import { isAttestation, linesOf } from '../rader.ts';
import { avsnittOf, type Avsnitt } from '../rubriker.ts';
import type { Nodes, Root, TableRow } from 'mdast';

/** What the importer looks for in a document. */
export const FAKTASLAG = [
	'typ',
	'titel',
	'paragraf',
	'diarienummer',
	'datum',
	'organ',
	'avsandare',
	'mottagare',
	'person',
	'forslag',
	'yrkande',
	'proposition',
	'utfall',
	'reservation',
	'expediering',
	'bilaga',
	'undertecknare',
	'arende',
] as const;

export type Faktaslag = (typeof FAKTASLAG)[number];

/** Something that the document says, and where. */
export interface Faktum {
	readonly slag: Faktaslag;
	/** The value as the field takes it: ISO date, type, name; for people `Namn (P)`. */
	readonly varde: string;
	/** Id in the register, where there is one. */
	readonly id?: string;
	/** Numbered paragraph in which it stands; absent for what stands in a header, a footer or the title. */
	readonly stycke?: string;
	/** The words that say so. */
	readonly citat: string;
	/** False when it is a guess that the editor must look at. */
	readonly saker: boolean;
	/** Why it is a guess. */
	readonly skal?: string;
	/** More about it: the role of a signatory, what a yrkande asks for, the party of a person. */
	readonly mer?: Readonly<Record<string, string>>;
}

/** A fact is certain unless there is a reason to doubt it. */
export function visshet(skal: string | undefined): Pick<Faktum, 'saker' | 'skal'> {
	return skal === undefined ? { saker: true } : { saker: false, skal };
}

/** Types that tell what a meeting or somebody on its behalf has decided. */
export const AV_MOTE: ReadonlySet<string> = new Set(['protokoll', 'protokollsutdrag', 'beslut']);

/** A numbered paragraph with the part of the document in which it stands. */
export interface Textstycke extends NumreratStycke {
	readonly avsnitt?: Avsnitt;
	/** Its lines, where they were broken on purpose. */
	readonly rader: readonly string[];
	/** Why it may be more or less than one paragraph of the source. */
	readonly grans?: string;
	/** Number of the item that it belongs to, where the text has several. */
	readonly paragraf?: string;
}

/** What facts are looked for in. */
export interface Underlag {
	readonly titel?: string;
	/** It is one item out of minutes, whatever they are called in their header. */
	readonly arEnParagraf?: true;
	readonly sidmobler: readonly string[];
	readonly stycken: readonly Textstycke[];
	readonly rubriker: readonly string[];
	/** Cells of tables, such as those of how each voted. */
	readonly celler: readonly string[];
	/** The text was read by OCR or is damaged. */
	readonly ocr: boolean;
}

/** Takes a text apart for the finders of facts. */
export function toUnderlag(
	tree: Root,
	{ sidmobler, lasart }: Pick<Dokument, 'sidmobler' | 'lasart'>,
	titel?: string,
): Underlag {
	const [first] = tree.children;
	// Many templates have their header as a table.
	const head = first?.type === 'table' && first.children.length <= 4 ? first.children.map(rowText) : [];
	const rubriker = tree.children.flatMap((node) => (node.type === 'heading' ? [linesOf(node).join(' ')] : []));
	// Headings below a known part belong to it until the next known one of the same rank or above.
	const avsnitt = avsnittByParagraph(tree);
	const paragrafer = paragrafByBlock(tree);
	const stycken = numberStycken(tree).map(({ stycke, node }) => {
		const part = avsnitt.get(node) ?? undefined;
		const grans = node.data?.grans;
		const paragraf = paragrafer.get(node);
		return {
			...stycke,
			rader: linesOf(node),
			...(part && { avsnitt: part }),
			...(grans !== undefined && { grans }),
			...(paragraf !== undefined && { paragraf }),
		};
	});
	const celler = tree.children.flatMap((node) =>
		node.type === 'table' ? node.children.flatMap((row) => row.children.map((cell) => linesOf(cell).join(' '))) : [],
	);
	return {
		sidmobler: [...sidmobler, ...head],
		stycken,
		rubriker,
		celler,
		ocr: lasart === 'ocr',
		...(titel !== undefined && { titel }),
	};
}

function rowText(row: TableRow): string {
	return row.children.map((cell) => linesOf(cell).join(' ')).join(' ');
}

/** Parts that list others than those who sign. */
export const LISTOR: ReadonlySet<Avsnitt | undefined> = new Set<Avsnitt>(['expediering', 'bilagor', 'underlag']);

/** A body that decides, alone on its line; who proposes that it does so says "att" before it. */
const DECIDES = /^(?:(?!att\s)[\p{L}-]+,? ){0,3}[\p{L}-]*(?:nämnden|styrelsen|utskottet|fullmäktige) beslutar:?$/iu;

function avsnittByParagraph(tree: Root): Map<Nodes, Avsnitt> {
	const found = new Map<Nodes, Avsnitt>();
	let current: { avsnitt: Avsnitt; depth: number } | undefined;
	for (const node of tree.children) {
		if (node.type === 'heading') {
			const rubrik = linesOf(node).join(' ');
			// At the top it is what the document is, and below other parts whom it goes to.
			const isLast = found.size > 0 && /^protokollsutdrag$/i.test(rubrik);
			const avsnitt = isLast ? 'expediering' : avsnittOf(rubrik);
			// Under a proposal "Nämnden beslutar" is what is proposed that it decides.
			if (current?.avsnitt === 'forslag' && /\sbeslutar:?$/i.test(rubrik)) continue;
			if (avsnitt) current = { avsnitt, depth: node.depth };
			else if (current && node.depth <= current.depth) current = undefined;
			continue;
		}
		// Who vouches for an extract signs it: nothing that follows is a receiver or an enclosure.
		if (current && LISTOR.has(current.avsnitt) && node.type === 'paragraph' && isAttestation(linesOf(node)[0] ?? ''))
			current = { ...current, avsnitt: 'underskrifter' };
		// In minutes without headings the decision follows upon such a line.
		if (!current && node.type === 'paragraph' && DECIDES.test(linesOf(node).join(' ')))
			current = { avsnitt: 'beslut', depth: 6 };
		if (current) mark(node, current.avsnitt, found);
	}
	return found;
}

function paragrafByBlock(tree: Root): Map<Nodes, string> {
	const found = new Map<Nodes, string>();
	const paragrafer = paragraferI(tree);
	if (paragrafer.length > 1)
		for (const { nummer, start, end } of paragrafer)
			for (const node of tree.children.slice(start, end)) mark(node, nummer, found);
	return found;
}

function mark<T>(node: Nodes, what: T, found: Map<Nodes, T>): void {
	found.set(node, what);
	if ('children' in node) for (const child of node.children) mark(child, what, found);
}
