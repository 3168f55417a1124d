import type { Nodes, Root } from 'mdast';
import { noderI } from '../markdown/noder.ts';
import { fel, type At, type Problem } from './problem.ts';

/** Text that Markdown drops without a word: cells beyond the columns, notes and addresses that nothing refers to. */
export function lostText(tree: Root, at: At): Problem[] {
	const problem: Problem[] = [];
	const report = ({ position }: Nodes, text: string): void => {
		problem.push(fel(at(position?.start.line, position?.start.column), 'text-forlorad', text));
	};
	const noder = noderI<Nodes>(tree);
	const used = new Set<string>();
	for (const node of noder) {
		if (node.type === 'footnoteReference') used.add(`fotnot ${node.identifier}`);
		if (node.type === 'linkReference' || node.type === 'imageReference') used.add(`adress ${node.identifier}`);
	}
	const seen = new Set<string>();
	for (const node of noder) {
		if (node.type === 'table') {
			const columns = node.children[0]?.children.length ?? 0;
			for (const row of node.children) {
				const extra = row.children[columns];
				if (extra)
					report(extra, `Raden har fler celler än tabellens ${String(columns)} rubriker. Lägg till en rubrik.`);
			}
		}
		if (node.type !== 'footnoteDefinition' && node.type !== 'definition') continue;
		const what = node.type === 'definition' ? 'adress' : 'fotnot';
		const key = `${what} ${node.identifier}`;
		const name = node.label ?? node.identifier;
		if (seen.has(key)) report(node, `[${name}] står två gånger. Behåll en, eller ge den andra ett annat namn.`);
		else if (!used.has(key))
			report(node, `Raden visas inte, för inget i texten hänvisar till [${name}]. Hänvisa till den, eller skriv \\[.`);
		seen.add(key);
	}
	return problem;
}
