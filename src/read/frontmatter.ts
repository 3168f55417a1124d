import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import { fel, type Plats, type Problem } from './problem.ts';

/** A parsed YAML text that knows where each value stands. */
export interface Yaml {
	/** Plain values; every scalar is the text that was written. */
	readonly value: unknown;
	/** Place of the value at a path, or of the nearest thing around it. */
	at(path: readonly PropertyKey[]): Plats;
	/** Place of a key in the map at a path. */
	atKey(path: readonly PropertyKey[], key: string): Plats;
	readonly problem: readonly Problem[];
}

/** Splits a Markdown file into its frontmatter and its body. */
export function splitFrontmatter(text: string): { yaml: string; body: string; bodyRad: number } | undefined {
	const match = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/.exec(text);
	if (!match) return undefined;
	const [all, yaml = ''] = match;
	return { yaml, body: text.slice(all.length), bodyRad: all.split('\n').length };
}

/**
 * Reads YAML with positions. Scalars stay the text that was written (failsafe schema): no date, number or truth value
 * is guessed. Anchors, aliases and tags are problems.
 * @param firstRad line of the file on which the YAML begins
 */
export function parseYaml(source: string, fil: string, firstRad: number): Yaml {
	const lines = new LineCounter();
	const doc = parseDocument(source, {
		schema: 'failsafe',
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
		value: problem.length > 0 ? undefined : doc.toJS({ maxAliasCount: 0 }),
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
	};
	return fel(plats, 'yaml-fel', text[code] ?? `Frontmatter går inte att läsa här (${code}: ${message}).`);
}

function oddities(doc: Document.Parsed, source: string, place: (offset: number) => Plats): Problem[] {
	const problem: Problem[] = [];
	const odd = 'Ankare (&), alias (*) och taggar (!) används inte. Skriv ut texten, inom citattecken om den börjar så.';
	visit(doc, {
		Alias: (_, node) => {
			problem.push(fel(place(node.range?.[0] ?? 0), 'yaml-ankare', odd));
		},
		Node: (_, node) => {
			const tagged = 'tag' in node && source.slice(node.range?.[0] ?? 0).startsWith('!');
			if (('anchor' in node && node.anchor) || tagged)
				problem.push(fel(place(node.range?.[0] ?? 0), 'yaml-ankare', odd));
			if (!isScalar(node) || node.type !== 'PLAIN' || !node.comment || !node.range) return;
			// A comment on the value's own line is nearly always a "#" that belonged to the text ("Motion om väg #73").
			const [start, end] = node.range;
			if (end > start && /^[ \t]+#/.test(source.slice(end)))
				problem.push(
					fel(
						place(end),
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
	// An empty document has no contents, whatever its type says.
	const contents = doc.contents as Document.Parsed['contents'] | null;
	return contents?.range[0] ?? 0;
}

function keyOffset(doc: Document.Parsed, path: readonly PropertyKey[], key: string): number | undefined {
	const map: unknown = path.length > 0 ? doc.getIn(path, true) : doc.contents;
	if (!isMap(map)) return undefined;
	const pair = map.items.find(({ key: k }) => isScalar(k) && k.value === key);
	return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
}
