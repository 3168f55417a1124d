import { enrad, ren, xml } from './tecken.ts';

/** A piece of an entry's text; the same pieces become HTML and plain text. */
export type Block =
	| { readonly slag: 'stycke'; readonly text: string }
	/** Words of a source, verbatim. */
	| { readonly slag: 'citat'; readonly text: string }
	| { readonly slag: 'lista'; readonly rubrik: string; readonly poster: readonly string[] }
	| { readonly slag: 'lank'; readonly inledning?: string; readonly text: string; readonly path: string };

/** The pieces as HTML without ids, classes or scripts, as feed readers show it. */
export function blockHtml(block: readonly Block[], absolut: (path: string) => string): string {
	return block.map((b) => htmlOf(b, absolut)).join('\n');
}

function htmlOf(block: Block, absolut: (path: string) => string): string {
	switch (block.slag) {
		case 'stycke':
			return `<p>${radbrutet(block.text)}</p>`;
		case 'citat':
			return `<blockquote><p>${radbrutet(block.text)}</p></blockquote>`;
		case 'lista':
			return `<p>${xml(block.rubrik)}</p><ul>${block.poster.map((post) => `<li>${xml(post)}</li>`).join('')}</ul>`;
		case 'lank': {
			const fore = block.inledning === undefined ? '' : `${xml(block.inledning)} `;
			return `<p>${fore}<a href="${xml(absolut(block.path))}">${xml(block.text)}</a></p>`;
		}
	}
}

function radbrutet(text: string): string {
	return xml(text.trim()).replace(/(?<!\s)[^\S\n]*\n\s*/g, '<br>');
}

/** The pieces as plain text. */
export function blockText(block: readonly Block[], absolut: (path: string) => string): string {
	return block.map((b) => textOf(b, absolut)).join('\n\n');
}

function textOf(block: Block, absolut: (path: string) => string): string {
	switch (block.slag) {
		case 'stycke':
			return ren(block.text);
		case 'citat':
			return `”${ren(block.text)}”`;
		case 'lista':
			return [ren(block.rubrik), ...block.poster.map((post) => `– ${enrad(post)}`)].join('\n');
		case 'lank':
			return `${[block.inledning, block.text]
				.filter(Boolean)
				.map((text) => enrad(text ?? ''))
				.join(' ')}: ${absolut(block.path)}`;
	}
}
