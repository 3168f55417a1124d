import type { Root } from 'mdast';
import type { z } from 'zod';
import type { Stycke } from '../domain/handling.ts';
import { numberStycken } from '../markdown/stycken.ts';
import { arendeSchema } from '../schema/arende.ts';
import { fieldNames, type FieldNames } from '../schema/faltnamn.ts';
import * as grund from '../schema/grunddata.ts';
import { handlingSchema } from '../schema/handling.ts';
import { medAnkare } from './ankare/ankare.ts';
import { readBrodtext } from './brodtext.ts';
import { delaFil, formatOf } from './fil.ts';
import { textOf } from './filer.ts';
import { parseYaml } from './frontmatter.ts';
import { konfliktI } from './konflikt.ts';
import { fel, type Problem } from './problem.ts';
import { schemaProblems } from './schemafel.ts';
import { utanOsynliga } from './tecken.ts';
import { linksIn } from './textlankar.ts';
import { utkastrader } from './utkastrad.ts';

/** Kinds of content files, with what each holds. */
export const SLAG = {
	kommun: grund.kommunSchema,
	index: arendeSchema,
	handling: handlingSchema,
	organ: grund.organSchema,
	parti: grund.partiSchema,
	person: grund.personSchema,
	amne: grund.amneSchema,
	forfattning: grund.forfattningSchema,
	begrepp: grund.begreppSchema,
	sida: grund.sidaSchema,
} satisfies Readonly<Record<string, z.ZodType>>;

export type Slag = keyof typeof SLAG;

/** What a file of a kind says. */
export type Data<S extends Slag> = z.output<(typeof SLAG)[S]>;

/** A link in a text, with its place in the file. */
export interface Textlank {
	readonly url: string;
	readonly rad: number;
	readonly kolumn: number;
}

/** What reading one file by itself gives. It is plain JSON: it comes from a thread or from disk. */
export interface Last {
	readonly problem: readonly Problem[];
	/** Absent when the text cannot be read. */
	readonly stycken?: readonly Stycke[];
	readonly lankar?: readonly Textlank[];
	/** Absent when the file cannot be taken in. */
	readonly data?: unknown;
	/** What the fields of a file that cannot be taken in say all the same, as it is written; absent when that cannot be told. */
	readonly sagt?: object;
}

/** Reads one content file. Depends on nothing but its arguments, and never throws for what an editor wrote. */
export function lasFil(fil: string, slag: Slag, bytes: Uint8Array): Last {
	const { text, problem } = textOf(fil, bytes);
	const konflikt = konfliktI(fil, text);
	if (problem.length === 0 && !konflikt) return lasText(fil, slag, text);
	// What else is wrong is said in the same run, but nothing is taken in from such a file.
	const fore = [...problem, ...(konflikt?.problem ?? [])];
	const meant = utanOsynliga(konflikt?.text ?? text);
	if (meant === undefined || meant === '') return { problem: fore };
	const { data, ...last } = lasText(fil, slag, meant);
	return { ...sagtI(data), ...last, problem: [...fore, ...last.problem] };
}

function lasText(fil: string, slag: Slag, text: string): Last {
	const delar = delaFil(fil, text);
	if (!delar)
		return {
			problem: [
				fel(
					{ fil, rad: 1, kolumn: 1 },
					'frontmatter-saknas',
					'Filen måste börja med frontmatter: en rad "---", fälten, och en rad "---" till.',
				),
			],
		};
	const yaml = parseYaml(delar.yaml, fil, delar.yamlRad);
	const brodtext = readBrodtext(delar.body, formatOf(fil), fil, delar.bodyRad);
	const result = yaml.value === undefined ? undefined : SLAG[slag].safeParse(yaml.value ?? {});
	const onLine = new Set(yaml.problem.map(({ rad }) => rad));
	const issues = result?.error
		? schemaProblems(result.error.issues, yaml, yaml.value, namesOf(slag)).filter(({ rad }) => !onLine.has(rad))
		: [];
	// What an anchor or a tag was to mean is not known.
	const hasAnkare = yaml.problem.some(({ kod }) => kod === 'yaml-ankare');
	return {
		problem: [...yaml.problem, ...issues, ...utkastrader(delar.yaml, fil, delar.yamlRad), ...brodtext.problem],
		...(brodtext.tree && textFacts(brodtext.tree, delar.bodyRad)),
		...(brodtext.tree && result?.success && !hasAnkare ? { data: result.data } : sagtI(yaml.value)),
	};
}

function sagtI(value: unknown): Pick<Last, 'sagt'> {
	return typeof value === 'object' && value !== null ? { sagt: value } : {};
}

function textFacts(tree: Root, bodyRad: number): Required<Pick<Last, 'stycken' | 'lankar'>> {
	return { stycken: medAnkare(numberStycken(tree).map(({ stycke }) => stycke)), lankar: linksIn(tree, bodyRad) };
}

const names = new Map<Slag, FieldNames>();

function namesOf(slag: Slag): FieldNames {
	const known = names.get(slag) ?? fieldNames(SLAG[slag]);
	names.set(slag, known);
	return known;
}
