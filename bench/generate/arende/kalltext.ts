/** Columns of a source file. */
const BREDD = 92;

/** The text of a handling as a file under `kallor/` has it: no marks of Markdown, lines broken, the title on top. */
export function kalltext(titel: string, markdown: string): string {
	const rader = [titel, ''];
	for (const rad of markdown.split('\n')) {
		if (/^\|(?: --- \|)+$/.test(rad)) continue;
		const ren = rad
			.replace(/^#+ /, '')
			.replace(/\\$/, '')
			.replace(/\[\^(\d+)\]:?/g, '$1');
		if (ren.startsWith('| ')) rader.push(ren.slice(2, -2));
		else bryt(ren, rader);
	}
	return `${rader.join('\n').trimEnd()}\n`;
}

function bryt(rad: string, rader: string[]): void {
	let rest = rad;
	while (rest.length > BREDD) {
		const at = rest.lastIndexOf(' ', BREDD);
		if (at <= 0) break;
		rader.push(rest.slice(0, at));
		rest = rest.slice(at + 1);
	}
	rader.push(rest);
}
