import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Block } from './block.ts';
import { arAndrad, type Jamford, type Jamforelse } from './jamfor.ts';
import type { Part } from './word-diff.ts';

/** What the reader is told of the two texts. */
export interface Namn {
	readonly fran: string;
	readonly till: string;
	/** What is said aloud before words that only one text has. */
	readonly bort: string;
	readonly nytt: string;
	/** Address of a paragraph of the second text, by its anchor. */
	readonly stycke?: (id: string) => string;
}

/** Unchanged blocks that are shown on each side of a change; further ones are folded. */
const CONTEXT = 1;
/** Longest run of blocks that only one text has before it is folded: what is new is read, what is left out is known. */
const MAX_OPEN = { tillagd: 12, borttagen: 3 } as const;

/**
 * A comparison as a tree for pages: one list, its unchanged and its long one-sided stretches folded. Each changed row
 * has the words of both texts marked in one cell, and those of the second again in another, for wide screens.
 */
export function view({ rader }: Jamforelse, namn: Namn): Element {
	let n = 0;
	const total = rader.filter(({ slag }) => slag === 'andrad').length;
	return h(
		'ol',
		{ className: ['jamforelse'] },
		stretches(rader).flatMap((stretch): Element[] => {
			const [first] = stretch;
			if (first?.slag === 'lika' && !first.arFlyttad) return unchanged(stretch);
			if (first?.slag === 'andrad' || first?.slag === 'lika')
				return stretch.map((rad) => changed(rad, rad.slag === 'andrad' ? ++n : 0, total, namn));
			return oneSided(stretch, namn);
		}),
	);
}

/** Only what differs, each row with the words of both texts marked, without the text around it or addresses of its own. */
export function viewAndringar({ rader }: Jamforelse, namn: Namn): Element {
	const rows = rader.filter(arAndrad).map(({ slag, fran, till, delar, arFlyttad }) => {
		const mark = slag === 'tillagd' ? 'ins' : 'del';
		const text =
			slag === 'andrad' || slag === 'lika'
				? [block(headOf(till), words(delar, namn))]
				: (slag === 'tillagd' ? till : fran).map((b) => block(b, marked(mark, b.text, namn)));
		const label = arFlyttad ? [h('p', { className: ['etikett'] }, 'Flyttat stycke')] : [];
		return h('li', { className: ['jamrad', slag] }, [...label, ...text]);
	});
	return h('ol', { className: ['jamforelse'] }, rows);
}

/** Rows of the same kind that follow each other. */
function stretches(rader: readonly Jamford[]): Jamford[][] {
	const found: Jamford[][] = [];
	for (const rad of rader) {
		const last = found.at(-1)?.at(-1);
		if (last?.slag === rad.slag && last.arFlyttad === rad.arFlyttad) found.at(-1)?.push(rad);
		else found.push([rad]);
	}
	return found;
}

function unchanged(stretch: readonly Jamford[]): Element[] {
	const rows = stretch.map((rad) =>
		h(
			'li',
			{ className: ['jamrad', 'lika'] },
			rad.till.map((b) => block(b)),
		),
	);
	const hidden = rows.slice(CONTEXT, -CONTEXT);
	if (hidden.length < 2) return rows;
	return [
		...rows.slice(0, CONTEXT),
		h('li', { className: ['jamrad'] }, folded(`${String(hidden.length)} oförändrade stycken`, hidden)),
		...rows.slice(-CONTEXT),
	];
}

function oneSided(stretch: readonly Jamford[], namn: Namn): Element[] {
	const arTillagd = stretch[0]?.slag === 'tillagd';
	const label = arTillagd ? namn.till : namn.fran;
	const rows = stretch.map((rad) => {
		const mark = arTillagd ? 'ins' : 'del';
		const text = (arTillagd ? rad.till : rad.fran).map((b) => block(b, marked(mark, b.text, namn)));
		const cell = h('div', { className: [arTillagd ? 'till' : 'fran'] }, text);
		const other = h('div', { className: ['tom'] });
		return h('li', { className: ['jamrad', rad.slag] }, [
			h('p', { className: ['etikett'] }, `Bara i ${label}`),
			h('div', { className: ['par'] }, arTillagd ? [other, cell] : [cell, other]),
		]);
	});
	if (rows.length <= MAX_OPEN[arTillagd ? 'tillagd' : 'borttagen']) return rows;
	return [h('li', { className: ['jamrad'] }, folded(`${String(rows.length)} stycken som bara står i ${label}`, rows))];
}

function changed(rad: Jamford, n: number, total: number, namn: Namn): Element {
	const [id] = rad.till.flatMap((b) => b.id ?? []);
	const what = [
		...(n > 0 ? [`Ändring ${String(n)} av ${String(total)}`] : []),
		...(rad.arFlyttad ? ['flyttat stycke'] : []),
		...(rad.till.length > rad.fran.length ? ['delat stycke'] : []),
		...(rad.till.length < rad.fran.length ? ['hopslagna stycken'] : []),
	].join(', ');
	const link =
		id && namn.stycke ? [' ', h('a', { href: namn.stycke(id) }, `stycke ${id.slice(1)} i ${namn.till}`)] : [];
	return h('li', { className: ['jamrad', 'andrad'], ...(n > 0 && { id: `andring-${String(n)}` }) }, [
		h('p', { className: ['etikett'] }, [what.slice(0, 1).toUpperCase() + what.slice(1), ...link]),
		h('div', { className: ['par'] }, [
			h('div', { className: ['fran'] }, block(headOf(rad.till), words(rad.delar, namn))),
			h(
				'div',
				{ className: ['till'] },
				block(
					headOf(rad.till),
					words(
						rad.delar.filter(({ slag }) => slag !== 'bort'),
						namn,
					),
				),
			),
		]),
	]);
}

function headOf(blocks: readonly Block[]): Block {
	return { text: '', arRubrik: blocks.length === 1 && blocks[0]?.arRubrik === true };
}

function block(of: Block, content?: readonly ElementContent[]): Element {
	// Not a heading here: the outline of the page is its own.
	return h('p', of.arRubrik ? { className: ['rubrik'] } : {}, content ? [...content] : of.text);
}

function words(delar: readonly Part[], namn: Namn): ElementContent[] {
	return delar.flatMap(({ slag, ord }, i): ElementContent[] => {
		const text = ord.join(' ');
		const space: ElementContent[] = i > 0 ? [{ type: 'text', value: ' ' }] : [];
		if (slag === 'lika') return [...space, { type: 'text', value: text }];
		return [...space, ...marked(slag === 'bort' ? 'del' : 'ins', text, namn)];
	});
}

function marked(tag: 'del' | 'ins', text: string, namn: Namn): ElementContent[] {
	const said = tag === 'del' ? namn.bort : namn.nytt;
	return [h(tag, [h('span', { className: ['dold'] }, `[${said}: `), text, h('span', { className: ['dold'] }, ']')])];
}

function folded(summary: string, rows: readonly Element[]): Element {
	return h('details', [h('summary', summary), h('ol', { className: ['jamforelse'] }, [...rows])]);
}
