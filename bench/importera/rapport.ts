import { readFileSync } from 'node:fs';
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import type { Utskrift } from './sidor.ts';

const RAPPORT = new URL(
	'../../content/arenden/motion-2023-02-13-vanort-trostyanets/2023-10-04-tjansteutlatande.md',
	import.meta.url,
);

/** A table to print with the report, which has none: one cell is long enough to be wrapped. */
const TABELL = `| Undersökning | År | Kommuner med vänorter |
| --- | --- | --- |
| Enkätundersökning bland kommuner | 2007 | 272 |
| Motsvarande undersökning | 2011 | 243 |
| Rapporten Internationella samarbeten, som också räknade kommunala partnerskap | 2018 | 146 |
`;

/** The clean report of the first sources, with a title and a table, as it is to be read back. */
export function reportTree(): Root {
	const body = readFileSync(RAPPORT, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
	const [before = '', after = ''] = body.split('### Huddinge kommuns vänortssamarbeten');
	const titel = '# Gör Huddinge till vänortskommun med Trostyanets i Ukraina – svar på motion av Bo Källström (L)\n\n';
	const tree = parseMarkdown(`${titel}${before}\n${TABELL}\n### Huddinge kommuns vänortssamarbeten${after}`);
	// Where the notes stand in the file says nothing: on paper they stand at the foot of a page.
	const notes = tree.children.filter(({ type }) => type === 'footnoteDefinition');
	return { type: 'root', children: [...tree.children.filter(({ type }) => type !== 'footnoteDefinition'), ...notes] };
}

/** A text as it is to be printed. */
export function toUtskrift(tree: Root): Utskrift {
	const notes = tree.children.flatMap((node) =>
		node.type === 'footnoteDefinition' ? [[node.identifier, toString(node)] as const] : [],
	);
	const block = tree.children.filter((node) => node.type !== 'footnoteDefinition').map(toHtml);
	return { block, fotnoter: Object.fromEntries(notes) };
}

function toHtml(node: Nodes): string {
	const inner = 'children' in node ? node.children.map(toHtml).join('') : '';
	switch (node.type) {
		case 'text':
			return node.value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
		case 'break':
			return '<br>';
		case 'footnoteReference':
			return `<sup>${node.identifier}</sup>`;
		case 'heading':
			return `<h${String(node.depth)}>${inner}</h${String(node.depth)}>`;
		case 'paragraph':
			return `<p>${inner}</p>`;
		case 'list':
			return node.ordered ? `<ol start="${String(node.start ?? 1)}">${inner}</ol>` : `<ul>${inner}</ul>`;
		case 'listItem':
			return `<li>${inner.replace(/^<p>|<\/p>$/g, '')}</li>`;
		case 'table':
			return `<table>${inner}</table>`;
		case 'tableRow':
			return `<tr>${inner}</tr>`;
		case 'tableCell':
			return `<td>${inner}</td>`;
		default:
			return inner;
	}
}
