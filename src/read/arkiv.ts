import path from 'node:path';
import type { z } from 'zod';
import { groupBy } from '../domain/order.ts';
import { numberStycken } from '../markdown/stycken.ts';
import type { Stycke } from '../domain/handling.ts';
import { arendeSchema, type AuthoredArende } from '../schema/arende.ts';
import * as grund from '../schema/grunddata.ts';
import { fieldNames, type FieldNames } from '../schema/faltnamn.ts';
import { handlingSchema, type AuthoredHandling } from '../schema/handling.ts';
import { readBrodtext } from './brodtext.ts';
import { listFiler, readText } from './filer.ts';
import { parseYaml, splitFrontmatter, type Yaml } from './frontmatter.ts';
import { compareProblems, fel, type Problem } from './problem.ts';
import { schemaProblems } from './schemafel.ts';
import type { Root } from 'mdast';

/** The text after the frontmatter. */
export interface Lastext {
	readonly tree: Root;
	/** Its numbered paragraphs. */
	readonly stycken: readonly Stycke[];
}

/** One content file that its schema accepts. */
export interface Fil<T> extends Lastext {
	/** Path relative to the content root. */
	readonly fil: string;
	/** Name without its ending; for an ärende the name of its folder. */
	readonly id: string;
	readonly data: T;
	readonly yaml: Yaml;
	readonly format: 'md' | 'mdx';
	/** Text after the frontmatter; empty in YAML files. */
	readonly body: string;
	readonly bodyRad: number;
}

/** The folder of an ärende, whether or not its index could be taken in. */
export interface Mapp {
	readonly id: string;
	readonly handlingar: readonly Fil<AuthoredHandling>[];
	/** Paths of its source files, relative to the content root. */
	readonly kallfiler: readonly string[];
	/** Every file in it could be taken in, so that what is not there is known to be missing. */
	readonly arHel: boolean;
}

export interface ArendeMapp extends Mapp {
	readonly index: Fil<AuthoredArende>;
}

/** Everything in a content root that can be read, with what is wrong in the rest. */
export interface Arkiv {
	readonly root: string;
	readonly kommun?: Fil<z.output<typeof grund.kommunSchema>>;
	readonly arenden: readonly ArendeMapp[];
	/** Folders of ärenden whose index could not be taken in. */
	readonly utanIndex: readonly Mapp[];
	readonly organ: readonly Fil<z.output<typeof grund.organSchema>>[];
	readonly partier: readonly Fil<z.output<typeof grund.partiSchema>>[];
	readonly personer: readonly Fil<z.output<typeof grund.personSchema>>[];
	readonly amnen: readonly Fil<z.output<typeof grund.amneSchema>>[];
	readonly forfattningar: readonly Fil<z.output<typeof grund.forfattningSchema>>[];
	readonly begrepp: readonly Fil<z.output<typeof grund.begreppSchema>>[];
	readonly sidor: readonly Fil<z.output<typeof grund.sidaSchema>>[];
	/** Files that could not be taken in, by path, with their text where that could be read; to refer to them is no fault. */
	readonly trasiga: ReadonlyMap<string, Lastext | undefined>;
	/** Ordered by file and place. */
	readonly problem: readonly Problem[];
}

// Where each kind of content lies. Handlingar never run code, so only a summary and a page may be MDX.
const PLATSER = {
	kommun: /^kommun\.yaml$/,
	index: /^arenden\/[^/]+\/index\.mdx?$/,
	handling: /^arenden\/[^/]+\/[^/]+\.md$/,
	organ: /^organ\/[^/]+\.yaml$/,
	parti: /^partier\/[^/]+\.yaml$/,
	person: /^personer\/[^/]+\.yaml$/,
	amne: /^amnen\/[^/]+\.yaml$/,
	forfattning: /^forfattningar\/[^/]+\.yaml$/,
	begrepp: /^begrepp\/[^/]+\.md$/,
	sida: /^sidor\/[^/]+\.mdx?$/,
} as const;

/** Which kind of content each Markdown file holds, by where it lies; files that lie nowhere are left out. */
export function collectionFiles(texter: readonly string[]): { fil: string; kind: string }[] {
	const kinds = { arende: PLATSER.index, handling: PLATSER.handling, begrepp: PLATSER.begrepp, sida: PLATSER.sida };
	return texter.flatMap((fil) => {
		const kind = Object.entries(kinds).find(([, place]) => place.test(fil))?.[0];
		return kind ? [{ fil, kind }] : [];
	});
}

/** Reads a whole content root once. Never throws for what an editor wrote: every fault is a problem with its place. */
export async function readArkiv(root: string): Promise<Arkiv> {
	const { texter, bilagda, problem: filproblem } = await listFiler(root);
	const problem: Problem[] = [...filproblem];
	const seen = new Set<string>();
	const trasiga = new Map<string, Lastext | undefined>();

	async function readAll<T>(place: RegExp, schema: z.ZodType<T>): Promise<Fil<T>[]> {
		const known = fieldNames(schema);
		const files: Fil<T>[] = [];
		for (const fil of texter) {
			if (!place.test(fil) || seen.has(fil)) continue;
			seen.add(fil);
			const read = await readFil(root, fil, schema, known);
			problem.push(...read.problem);
			if (read.fil) files.push(read.fil);
			else trasiga.set(fil, read.lastext);
		}
		return files;
	}

	const kommun = await readAll(PLATSER.kommun, grund.kommunSchema);
	const index = await readAll(PLATSER.index, arendeSchema);
	const handlingar = await readAll(PLATSER.handling, handlingSchema);
	const grunddata = {
		organ: await readAll(PLATSER.organ, grund.organSchema),
		partier: await readAll(PLATSER.parti, grund.partiSchema),
		personer: await readAll(PLATSER.person, grund.personSchema),
		amnen: await readAll(PLATSER.amne, grund.amneSchema),
		forfattningar: await readAll(PLATSER.forfattning, grund.forfattningSchema),
		begrepp: await readAll(PLATSER.begrepp, grund.begreppSchema),
		sidor: await readAll(PLATSER.sida, grund.sidaSchema),
	};
	for (const fil of texter.filter((f) => !seen.has(f))) {
		problem.push(misplaced(fil));
		trasiga.set(fil, undefined);
	}
	if (!texter.includes('kommun.yaml'))
		problem.push(
			fel(
				{ fil: 'kommun.yaml', rad: 1, kolumn: 1 },
				'fil-saknas',
				'Filen kommun.yaml saknas. Den säger vilken kommun webbplatsen gäller och vem som ger ut den.',
			),
		);
	problem.push(...missingIndex(texter, bilagda));

	const handlingarIn = groupBy(handlingar, ({ fil }) => folderOf(fil));
	const kallfilerIn = groupBy(
		bilagda.filter((fil) => fil.includes('/kallor/')),
		folderOf,
	);
	const notWhole = new Set([...trasiga.keys(), ...filproblem.map(({ fil }) => fil)].map(folderOf));
	const mapp = (id: string): Mapp => ({
		id,
		handlingar: handlingarIn.get(id) ?? [],
		kallfiler: kallfilerIn.get(id) ?? [],
		arHel: !notWhole.has(id),
	});
	const readable = new Set(index.map(({ fil }) => folderOf(fil)));
	return {
		root,
		...(kommun[0] && { kommun: kommun[0] }),
		arenden: index.map((fil) => ({ ...mapp(folderOf(fil.fil)), index: { ...fil, id: folderOf(fil.fil) } })),
		utanIndex: foldersIn(texter)
			.filter((id) => !readable.has(id))
			.map(mapp),
		...grunddata,
		trasiga,
		problem: problem.sort(compareProblems),
	};
}

/** Name of the ärende's folder that a file lies in. */
function folderOf(fil: string): string {
	return fil.split('/')[1] ?? '';
}

function foldersIn(filer: readonly string[]): string[] {
	return [...new Set(filer.filter((fil) => /^arenden\/[^/]+\//.test(fil)).map(folderOf))];
}

interface ReadFil<T> {
	readonly fil?: Fil<T>;
	readonly lastext?: Lastext;
	readonly problem: readonly Problem[];
}

async function readFil<T>(root: string, fil: string, schema: z.ZodType<T>, known: FieldNames): Promise<ReadFil<T>> {
	const { text, problem } = await readText(root, fil);
	if (problem.length > 0) return { problem };
	const ending = path.posix.extname(fil);
	const id = path.posix.basename(fil, ending);
	const parts = ending === '.yaml' ? { yaml: text, body: '', bodyRad: 1 } : splitFrontmatter(text);
	if (!parts)
		return {
			problem: [
				fel(
					{ fil, rad: 1, kolumn: 1 },
					'frontmatter-saknas',
					'Filen måste börja med frontmatter: en rad "---", fälten, och en rad "---" till.',
				),
			],
		};
	const yaml = parseYaml(parts.yaml, fil, ending === '.yaml' ? 1 : 2);
	const format = ending === '.mdx' ? 'mdx' : 'md';
	const brodtext = readBrodtext(parts.body, format, fil, parts.bodyRad);
	const result = yaml.value === undefined ? undefined : schema.safeParse(yaml.value ?? {});
	const onLine = new Set(yaml.problem.map(({ rad }) => rad));
	const issues = schemaProblems(result?.error?.issues ?? [], yaml, yaml.value, known).filter(
		({ rad }) => !onLine.has(rad),
	);
	const all = [...yaml.problem, ...issues, ...brodtext.problem];
	const { tree } = brodtext;
	if (!tree) return { problem: all };
	const lastext = { tree, stycken: numberStycken(tree).map(({ stycke }) => stycke) };
	if (!result?.success) return { problem: all, lastext };
	return {
		problem: all,
		fil: {
			fil,
			id,
			data: result.data,
			yaml,
			format,
			body: parts.body,
			bodyRad: parts.bodyRad,
			...lastext,
		},
	};
}

function misplaced(fil: string): Problem {
	const at = { fil, rad: 1, kolumn: 1 };
	if (fil.startsWith('arenden/') && fil.endsWith('.mdx'))
		return fel(at, 'mdx-plats', 'En handling skrivs i Markdown. Byt filens ändelse till .md.');
	return fel(
		at,
		'fil-plats',
		'Här hör filen inte hemma. Ärenden ligger i arenden/<ärende>/index.md, handlingar i arenden/<ärende>/<datum>-<typ>.md, register i organ, partier, personer, amnen och forfattningar (.yaml), begrepp i begrepp (.md) och sidor i sidor (.md eller .mdx).',
	);
}

function missingIndex(texter: readonly string[], bilagda: readonly string[]): Problem[] {
	return foldersIn([...texter, ...bilagda]).flatMap((folder) => {
		const found = texter.filter((fil) => PLATSER.index.test(fil) && fil.startsWith(`arenden/${folder}/`));
		const at = { fil: `arenden/${folder}/index.md`, rad: 1, kolumn: 1 };
		if (found.length === 0) return [fel(at, 'fil-saknas', `Ärendet ${folder} saknar index.md.`)];
		if (found.length > 1)
			return [fel(at, 'id-dubblett', `Ärendet ${folder} har både index.md och index.mdx. Behåll en.`)];
		return [];
	});
}
