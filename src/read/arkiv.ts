import path from 'node:path';
import type { z } from 'zod';
import { numberStycken } from '../markdown/stycken.ts';
import type { Stycke } from '../domain/handling.ts';
import { arendeSchema, type AuthoredArende } from '../schema/arende.ts';
import * as grund from '../schema/grunddata.ts';
import { fieldNames } from '../schema/faltnamn.ts';
import { handlingSchema, type AuthoredHandling } from '../schema/handling.ts';
import { readBrodtext } from './brodtext.ts';
import { listFiler, readText } from './filer.ts';
import { parseYaml, splitFrontmatter, type Yaml } from './frontmatter.ts';
import { compareProblems, fel, type Problem } from './problem.ts';
import { schemaProblems } from './schemafel.ts';
import type { Root } from 'mdast';

/** One content file that its schema accepts. */
export interface Fil<T> {
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
	readonly tree?: Root;
	/** Numbered paragraphs of the body. */
	readonly stycken: readonly Stycke[];
}

export interface ArendeMapp {
	readonly id: string;
	readonly index: Fil<AuthoredArende>;
	readonly handlingar: readonly Fil<AuthoredHandling>[];
	/** Paths of its source files, relative to the content root. */
	readonly kallfiler: readonly string[];
}

/** Everything in a content root that can be read, with what is wrong in the rest. */
export interface Arkiv {
	readonly root: string;
	readonly kommun?: Fil<z.output<typeof grund.kommunSchema>>;
	readonly arenden: readonly ArendeMapp[];
	readonly organ: readonly Fil<z.output<typeof grund.organSchema>>[];
	readonly partier: readonly Fil<z.output<typeof grund.partiSchema>>[];
	readonly personer: readonly Fil<z.output<typeof grund.personSchema>>[];
	readonly amnen: readonly Fil<z.output<typeof grund.amneSchema>>[];
	readonly forfattningar: readonly Fil<z.output<typeof grund.forfattningSchema>>[];
	readonly begrepp: readonly Fil<z.output<typeof grund.begreppSchema>>[];
	readonly sidor: readonly Fil<z.output<typeof grund.sidaSchema>>[];
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

/** Reads a whole content root once. Never throws for what an editor wrote: every fault is a problem with its place. */
export async function readArkiv(root: string): Promise<Arkiv> {
	const { texter, bilagda, problem: filproblem } = await listFiler(root);
	const problem: Problem[] = [...filproblem];
	const seen = new Set<string>();

	async function readAll<T>(place: RegExp, schema: z.ZodType<T>): Promise<Fil<T>[]> {
		const known = fieldNames(schema);
		const files: Fil<T>[] = [];
		for (const fil of texter) {
			if (!place.test(fil) || seen.has(fil)) continue;
			seen.add(fil);
			const read = await readFil(root, fil, schema, known);
			problem.push(...read.problem);
			if (read.fil) files.push(read.fil);
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
	for (const fil of texter) if (!seen.has(fil)) problem.push(misplaced(fil));
	if (!texter.includes('kommun.yaml'))
		problem.push(
			fel(
				{ fil: 'kommun.yaml', rad: 1, kolumn: 1 },
				'fil-saknas',
				'Filen kommun.yaml saknas. Den säger vilken kommun webbplatsen gäller och vem som ger ut den.',
			),
		);
	problem.push(...missingIndex(texter));

	const byFolder = (fil: string) => fil.split('/')[1] ?? '';
	const arenden = index.map((entry) => ({
		id: byFolder(entry.fil),
		index: { ...entry, id: byFolder(entry.fil) },
		handlingar: handlingar.filter(({ fil }) => byFolder(fil) === byFolder(entry.fil)),
		kallfiler: bilagda.filter((fil) => byFolder(fil) === byFolder(entry.fil) && fil.includes('/kallor/')),
	}));
	return {
		root,
		...(kommun[0] && { kommun: kommun[0] }),
		arenden,
		...grunddata,
		problem: problem.sort(compareProblems),
	};
}

interface ReadFil<T> {
	readonly fil?: Fil<T>;
	readonly problem: readonly Problem[];
}

async function readFil<T>(
	root: string,
	fil: string,
	schema: z.ZodType<T>,
	known: readonly string[],
): Promise<ReadFil<T>> {
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
	const result = yaml.problem.length > 0 ? undefined : schema.safeParse(yaml.value ?? {});
	const issues = result?.error ? schemaProblems(result.error.issues, yaml, yaml.value, known) : [];
	const all = [...yaml.problem, ...issues, ...brodtext.problem];
	if (!result?.success) return { problem: all };
	const stycken = brodtext.tree ? numberStycken(brodtext.tree).map(({ stycke }) => stycke) : [];
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
			stycken,
			...(brodtext.tree && { tree: brodtext.tree }),
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

function missingIndex(texter: readonly string[]): Problem[] {
	const folders = new Set(texter.filter((fil) => fil.startsWith('arenden/')).map((fil) => fil.split('/')[1] ?? ''));
	return [...folders].flatMap((folder) => {
		const found = texter.filter((fil) => PLATSER.index.test(fil) && fil.startsWith(`arenden/${folder}/`));
		const at = { fil: `arenden/${folder}/index.md`, rad: 1, kolumn: 1 };
		if (found.length === 0) return [fel(at, 'fil-saknas', `Ärendet ${folder} saknar index.md.`)];
		if (found.length > 1)
			return [fel(at, 'id-dubblett', `Ärendet ${folder} har både index.md och index.mdx. Behåll en.`)];
		return [];
	});
}
