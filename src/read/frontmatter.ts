import { isMap, isScalar, isSeq, LineCounter, parseDocument, Scalar, visit, type Document, type YAMLError } from 'yaml';
import { OSYNLIGT_INDRAG, rattaIndrag, type Indragsfel } from './indrag.ts';
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
 * is guessed. A line that is indented otherwise than those it belongs with is a problem, and read where it belongs.
 * Anchors, aliases and tags are problems, and mean nothing: an alias is the text that was written, too.
 * @param firstRad line of the file on which the YAML begins
 */
export function parseYaml(written: string, fil: string, firstRad: number): Yaml {
	const { source, doc, lines, indrag } = parseRattad(written);
	const place = (offset: number): Plats => {
		const { line, col } = lines.linePos(offset);
		return { fil, rad: firstRad + Math.max(line, 1) - 1, kolumn: Math.max(col, 1) };
	};
	const problem = [
		...indrag.map(({ rad, kolumn, text }) => fel({ fil, rad: firstRad + rad, kolumn }, 'yaml-fel', text)),
		...doc.errors.map((error) => yamlFel(place(error.pos[0]), error)),
		...oddities(doc, source, place),
	];
	return {
		value: doc.errors.length > 0 ? undefined : doc.toJS({ maxAliasCount: 0 }),
		at: (path) => place(offsetOf(doc, path)),
		atKey: (path, key) => place(keyOffset(doc, path, key) ?? offsetOf(doc, path)),
		problem,
	};
}

interface Parsed {
	readonly source: string;
	readonly doc: Document.Parsed;
	readonly lines: LineCounter;
	/** Lines that were moved to where they belong before the text was read. */
	readonly indrag: readonly Indragsfel[];
}

/** Parses a text; where it cannot be read for how lines are indented, with these where they belong. */
function parseRattad(written: string): Parsed {
	const asWritten = parse(written);
	if (asWritten.doc.errors.length === 0 && !OSYNLIGT_INDRAG.test(written)) return asWritten;
	const { fel: indrag, rattad } = rattaIndrag(written);
	const moved = { ...parse(rattad), indrag };
	const isBetter = moved.doc.errors.length < asWritten.doc.errors.length || OSYNLIGT_INDRAG.test(written);
	return indrag.length > 0 && isBetter ? moved : asWritten;
}

function parse(source: string): Parsed {
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
	return { source, doc, lines, indrag: [] };
}

const CITAT = 'Sätt citattecken runt texten.';
const TAGG = `Tecknen & * och ! betyder något särskilt i början av en text. ${CITAT}`;

const YAML_TEXT: Readonly<Record<YAMLError['code'], string>> = {
	ALIAS_PROPS: TAGG,
	BAD_ALIAS: TAGG,
	BAD_COLLECTION_TYPE: TAGG,
	BAD_DIRECTIVE: `En rad kan inte börja med procenttecken. ${CITAT}`,
	BAD_DQ_ESCAPE:
		'Omvänt snedstreck betyder något särskilt inom "citattecken". Använd \'enkla citattecken\' runt texten.',
	BAD_INDENT: 'Indraget stämmer inte med raderna omkring. Rätta antalet mellanslag.',
	BAD_PROP_ORDER: TAGG,
	BAD_SCALAR_START: 'En text som börjar med detta tecken behöver citattecken runt sig.',
	BLOCK_AS_IMPLICIT_KEY: 'En text med kolon behöver citattecken runt sig.',
	BLOCK_IN_FLOW: `Det här kan inte stå inom hakparenteser eller klamrar. ${CITAT}`,
	DUPLICATE_KEY: 'Samma fält står två gånger. Ta bort det ena.',
	IMPOSSIBLE: `Raden går inte att läsa. ${CITAT}`,
	KEY_OVER_1024_CHARS: 'Fältets namn är längre än 1 024 tecken. Ett kolon står troligen på fel plats.',
	MISSING_CHAR: 'Ett tecken saknas, oftast ett avslutande citattecken eller en hakparentes.',
	MULTILINE_IMPLICIT_KEY: 'Kolon saknas efter fältets namn, eller så behöver en text med kolon citattecken runt sig.',
	MULTIPLE_ANCHORS: TAGG,
	MULTIPLE_DOCS: 'En rad med bara "---" avslutar fälten. Ta bort den, eller flytta det som följer till texten.',
	MULTIPLE_TAGS: TAGG,
	NON_STRING_KEY: 'Fältets namn är ingen text. Skriv bara namnet och ett kolon.',
	RESOURCE_EXHAUSTION: 'Hakparenteserna eller indragen ligger för djupt i varandra. Skriv enklare.',
	TAB_AS_INDENT: 'Raden är indragen med tabb. Använd mellanslag.',
	TAG_RESOLVE_FAILED: TAGG,
	UNEXPECTED_TOKEN: `Här står ett tecken som inte väntades. ${CITAT}`,
};

/** How the parser begins what it says of brackets that are left open, which it has no code of its own for. */
const OPPEN = /^Flow (?:sequence|map)/;

function yamlFel(plats: Plats, { code, message }: YAMLError): Problem {
	const isOpen = code === 'BAD_INDENT' && OPPEN.test(message);
	const text = isOpen
		? 'En hakparentes eller klammer ovanför avslutas inte. Avsluta den, eller sätt citattecken runt texten.'
		: YAML_TEXT[code];
	return fel(plats, 'yaml-fel', text);
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
