import { isMap, isScalar, isSeq, LineCounter, parseDocument, Scalar, visit, type Document, type YAMLError } from 'yaml';
import { fel, type Plats, type Problem } from './problem.ts';
import { forbiddenIn } from './tecken.ts';

/** A parsed YAML text that knows where each value stands. */
export interface Yaml {
	/** Plain values, every scalar the text that was written; `undefined` when they cannot be told. */
	readonly value: unknown;
	/** Place of the value at a path, or of the nearest thing around it. */
	at(path: readonly PropertyKey[]): Plats;
	/** Place of a key in the map at a path. */
	atKey(path: readonly PropertyKey[], key: string): Plats;
	readonly problem: readonly Problem[];
}

/** Splits a Markdown file into its frontmatter and its body. */
export function splitFrontmatter(text: string): { yaml: string; body: string; bodyRad: number } | undefined {
	const match = /^---[ \t]*\n(?:([\s\S]*?)\n)??---[ \t]*(?:\n|$)/.exec(text);
	if (!match) return undefined;
	const [all, yaml = ''] = match;
	return { yaml, body: text.slice(all.length), bodyRad: all.split('\n').length };
}

/**
 * Reads YAML with positions. Scalars stay the text that was written (failsafe schema): no date, number or truth value
 * is guessed. Anchors, aliases and tags are problems, and mean nothing: an alias is the text that was written, too.
 * @param firstRad line of the file on which the YAML begins
 */
export function parseYaml(source: string, fil: string, firstRad: number): Yaml {
	const lines = new LineCounter();
	const doc = parseDocument(source, {
		schema: 'failsafe',
		resolveKnownTags: false,
		// It would warn the editor in English of a key that is no text; the field that has it is refused.
		logLevel: 'error',
		lineCounter: lines,
		uniqueKeys: true,
		prettyErrors: false,
		strict: true,
	});
	const place = (offset: number): Plats => {
		const { line, col } = lines.linePos(offset);
		return { fil, rad: firstRad + Math.max(line, 1) - 1, kolumn: Math.max(col, 1) };
	};
	const problem = [...doc.errors.map((error) => yamlFel(place(error.pos[0]), error)), ...oddities(doc, source, place)];
	return {
		value: doc.errors.length > 0 ? undefined : doc.toJS({ maxAliasCount: 0 }),
		at: (path) => place(offsetOf(doc, path)),
		atKey: (path, key) => place(keyOffset(doc, path, key) ?? offsetOf(doc, path)),
		problem,
	};
}

function yamlFel(plats: Plats, { code, message }: YAMLError): Problem {
	const text: Partial<Record<YAMLError['code'], string>> = {
		DUPLICATE_KEY: 'Samma fält står två gånger. Ta bort det ena.',
		TAB_AS_INDENT: 'Raden är indragen med tabb. Använd mellanslag.',
		BAD_INDENT: 'Indraget stämmer inte med raderna omkring. Rätta antalet mellanslag.',
		MISSING_CHAR: 'Ett tecken saknas, oftast ett avslutande citattecken eller en hakparentes.',
		MULTILINE_IMPLICIT_KEY: 'Kolon saknas efter fältets namn, eller så behöver en text med kolon citattecken runt sig.',
		BLOCK_AS_IMPLICIT_KEY: 'En text med kolon behöver citattecken runt sig.',
		UNEXPECTED_TOKEN: 'Här står ett tecken som inte väntades. Sätt citattecken runt texten.',
		BAD_SCALAR_START: 'En text som börjar med detta tecken behöver citattecken runt sig.',
		BAD_DQ_ESCAPE:
			'Omvänt snedstreck betyder något särskilt inom "citattecken". Använd \'enkla citattecken\' runt texten.',
		MULTIPLE_DOCS: 'En rad med bara "---" avslutar fälten. Ta bort den, eller flytta det som följer till texten.',
		RESOURCE_EXHAUSTION: 'Hakparenteserna eller indragen ligger för djupt i varandra. Skriv enklare.',
	};
	return fel(plats, 'yaml-fel', text[code] ?? `Frontmatter går inte att läsa här (${code}: ${message}).`);
}

function oddities(doc: Document.Parsed, source: string, place: (offset: number) => Plats): Problem[] {
	const problem: Problem[] = [];
	const odd = 'Ankare (&), alias (*) och taggar (!) används inte. Skriv ut texten, inom citattecken om den börjar så.';
	visit(doc, {
		Alias: (_, node) => {
			problem.push(fel(place(node.range?.[0] ?? 0), 'yaml-ankare', odd));
			const written = new Scalar(`*${node.source}`);
			written.range = node.range ?? null;
			return written;
		},
		Node: (_, node) => {
			const at = node.range?.[0] ?? 0;
			if (('anchor' in node && node.anchor) || ('tag' in node && node.tag))
				problem.push(fel(place(at), 'yaml-ankare', odd));
			if (!isScalar(node) || !node.range) return;
			// An escape such as "\u202E" brings in what nobody sees in the file.
			if (typeof node.value === 'string')
				problem.push(...forbiddenIn(node.value).map(({ text }) => fel(place(at), 'tecken-otillatet', text)));
			// A comment on the value's own line is nearly always a "#" that belonged to the text ("Motion om väg #73").
			if (node.type === 'PLAIN' && node.comment && /^[ \t]*#/.test(source.slice(node.range[1])))
				problem.push(
					fel(
						place(node.range[1]),
						'yaml-kommentar',
						'Allt efter " #" läses som en kommentar. Sätt citattecken runt hela texten.',
					),
				);
		},
	});
	return problem;
}

function offsetOf(doc: Document.Parsed, path: readonly PropertyKey[]): number {
	for (let depth = path.length; depth > 0; depth--) {
		const node: unknown = doc.getIn(path.slice(0, depth), true);
		if (isScalar(node) || isMap(node) || isSeq(node)) return node.range?.[0] ?? 0;
	}
	return doc.contents?.range[0] ?? 0;
}

function keyOffset(doc: Document.Parsed, path: readonly PropertyKey[], key: string): number | undefined {
	const map: unknown = path.length > 0 ? doc.getIn(path, true) : doc.contents;
	if (!isMap(map)) return undefined;
	const pair = map.items.find(({ key: k }) => isScalar(k) && k.value === key);
	return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
}
