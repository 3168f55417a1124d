import { zipSync, type Zippable } from 'fflate';
import mammoth from 'mammoth';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Dokument } from '../dokument.ts';
import { ImportFel } from '../fel.ts';
import { cleanText } from '../teckenkod.ts';
import { treeOfHtml } from './html.ts';
import { unpack } from './uppackning.ts';

/** The text and what it needs; pictures, macros and the properties that name people and folders are left packed. */
const DELAR =
	/^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:document|styles|numbering|footnotes|endnotes|header\d*|footer\d*)\.xml|word\/_rels\/document\.xml\.rels)$/;

const STILAR = [
	"p[style-name='Title'] => h1:fresh",
	"p[style-name='Rubrik'] => h1:fresh",
	...[1, 2, 3, 4].flatMap((n) => [
		`p[style-name='heading ${String(n)}'] => h${String(n + 1)}:fresh`,
		`p[style-name='Rubrik ${String(n)}'] => h${String(n + 1)}:fresh`,
	]),
];

/** Reads a Word document; deletions that are still shown as changes are not part of the text. */
export async function readDocx(bytes: Uint8Array): Promise<Dokument> {
	const parts = unpack(bytes, DELAR);
	const text = (name: string): string => new TextDecoder().decode(parts.get(name) ?? new Uint8Array());
	if (!parts.has('word/document.xml'))
		throw new ImportFel('Filen saknar text och är troligen skadad. Spara den på nytt.');
	const repacked: Zippable = Object.fromEntries([...parts].map(([name, part]) => [name, [part, { level: 0 }]]));
	let html: string;
	try {
		const images = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
		const buffer = Buffer.from(zipSync(repacked));
		html = (await mammoth.convertToHtml({ buffer }, { styleMap: STILAR, convertImage: images })).value;
	} catch (error) {
		throw new ImportFel('Word-filen är skadad och går inte att läsa. Öppna den i Word och spara den på nytt.', {
			cause: error,
		});
	}
	const sidmobler = [...parts.keys()]
		.filter((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name))
		.sort()
		.flatMap((name) => paragraphs(text(name)));
	const document = text('word/document.xml');
	const varningar = /<w:(?:ins|del)[ >]/.test(document)
		? [
				'Dokumentet har spårade ändringar. Tillägg är med och strykningar är borta; kontrollera att det är den slutliga texten.',
			]
		: [];
	const hast = unified().use(rehypeParse, { fragment: true }).parse(html);
	return { lasart: 'original', tree: treeOfHtml(hast), sidmobler: [...new Set(sidmobler)], varningar };
}

/** Plain text of the paragraphs of a part; a field such as the number of the page has its last value. */
function paragraphs(xml: string): string[] {
	return xml
		.split(/<\/w:p>/)
		.map((p) =>
			cleanText(
				decode(
					p
						.replace(/<w:(?:tab|br)(?: [^<>]*)?\/>/g, ' ')
						.replace(/<w:instrText[\s\S]*?<\/w:instrText>/g, '')
						.replace(/<[^<>]*>/g, ''),
				),
			)
				.replace(/\s+/g, ' ')
				.trim(),
		)
		.filter((p) => p !== '');
}

function decode(text: string): string {
	const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
	return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '');
}
