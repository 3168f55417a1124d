import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const PEERS = ['hugo', 'eleventy'] as const;

export type Peer = (typeof PEERS)[number];

/** Registers that get a page for each of their files. */
const REGISTERS = ['personer', 'organ', 'amnen', 'begrepp'];

/**
 * Lays an archive out as another site generator expects it, beside that generator's templates.
 * @param from content root
 * @param to folder to make
 */
export function preparePeer(peer: Peer, from: string, to: string): void {
	cpSync(path.join(import.meta.dirname, peer), to, { recursive: true });
	const write = (name: string, text: string): void => {
		mkdirSync(path.dirname(path.join(to, 'content', name)), { recursive: true });
		writeFileSync(path.join(to, 'content', name), text);
	};
	const read = (name: string): string => readFileSync(path.join(from, name), 'utf8');
	const layout = peer === 'eleventy' ? 'layout: sida.njk\n' : '';
	const index = peer === 'hugo' ? '_index.md' : 'index.md';
	for (const kind of ['', 'arenden', ...REGISTERS])
		write(
			path.posix.join(kind, index),
			`---\ntitel: "${kind || 'Start'}"\n${layout}${kind && peer === 'eleventy' ? `lista: ${kind}\n` : ''}---\n`,
		);
	for (const arende of readdirSync(path.join(from, 'arenden'))) {
		const folder = `arenden/${arende}`;
		const files = readdirSync(path.join(from, folder));
		const handlingar = files.filter((file) => file.endsWith('.md') && file !== 'index.md');
		for (const file of files.filter((f) => /\.mdx?$/.test(f))) {
			// Components are ours; the others get the text in them.
			const text = read(`${folder}/${file}`).replace(/<\/?[A-Z][^>]*>/g, '');
			const isIndex = file.startsWith('index.');
			const list = isIndex && peer === 'eleventy' ? handlingarOf(handlingar) : '';
			write(`${folder}/${isIndex ? index : file}`, text.replace(/^---\n/, `---\n${layout}${list}`));
		}
		// Hugo publishes what lies beside the index of a section by itself.
		cpSync(path.join(from, folder, 'kallor'), path.join(to, 'content', folder, 'kallor'), { recursive: true });
	}
	for (const kind of REGISTERS)
		for (const file of readdirSync(path.join(from, kind))) {
			const text = read(`${kind}/${file}`);
			const page = file.endsWith('.md') ? text.replace(/^---\n/, `---\n${layout}`) : `---\n${layout}${text}---\n`;
			write(`${kind}/${file.replace(/\.\w+$/, '.md')}`, page);
		}
}

function handlingarOf(files: readonly string[]): string {
	if (files.length === 0) return '';
	const rows = files.map(
		(file) => `  - id: ${JSON.stringify(file.slice(0, -3))}\n    titel: ${JSON.stringify(file.slice(0, -3))}\n`,
	);
	return `handlingar:\n${rows.join('')}`;
}
