import type { Nodes } from 'mdast';

/** The text of a node by its lines, where they were broken on purpose. */
export function linesOf(node: Nodes): string[] {
	return textWithBreaks(node)
		.split('\n')
		.map((line) => line.replace(/\s+/g, ' ').trim())
		.filter((line) => line !== '');
}

function textWithBreaks(node: Nodes): string {
	if (node.type === 'break') return '\n';
	if (node.type === 'footnoteReference') return '';
	if ('value' in node) return node.value;
	return 'children' in node ? node.children.map(textWithBreaks).join(node.type === 'listItem' ? '\n' : '') : '';
}

/** "Rätt utdraget intygar": a line that vouches for a copy, above the name of who does so. */
export function isAttestation(rad: string): boolean {
	return (
		rad.length < 80 &&
		/^(?:rätt (?:utdrag(?:et)?|avskri(?:vet|ft))|(?:protokolls)?utdragets riktighet|(?:att )?(?:utdraget|avskriften|kopian) (?:överensstämmer|är rätt|bestyrks|intygas)|(?:rätt )?bestyrk(?:s|es|er|t)(?!\p{L})|utdraget bestyrk(?:s|es)|(?:omedelbart |paragrafen |protokollet )?justera[ts](?:\s(?:den|omedelbart|digitalt)\b.*)?$|intygas?(?!\p{L})|intygar(?!\p{L})|vidimeras)/iu.test(
			rad,
		)
	);
}
