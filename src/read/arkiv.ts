import path from 'node:path';
import { groupBy } from '../domain/order.ts';
import type { AuthoredArende } from '../schema/arende.ts';
import type { AuthoredHandling } from '../schema/handling.ts';
import { toFalt, toFil, toLastext, type Falt, type Fil, type Lastext } from './fil.ts';
import { listFiler } from './filer.ts';
import type { Data, Slag } from './las-fil.ts';
import { lasFiler, type LasOptions, type LastFil } from './las-filer.ts';
import { compareProblems, fel, type Problem } from './problem.ts';

export type { Falt, Fil, Lastext } from './fil.ts';

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

/** The text of a file that could not be taken in, with the links in it. */
export type TrasigText = Lastext & Pick<Fil<object>, 'lankar'>;

/** What the fields of a file that could not be taken in say all the same, as they are written. */
export interface Sagt extends Falt {
	/** Folder of the ärende that the file lies in; empty for others. */
	readonly arende: string;
}

/** Everything in a content root that can be read, with what is wrong in the rest. */
export interface Arkiv {
	readonly root: string;
	readonly kommun?: Fil<Data<'kommun'>>;
	readonly arenden: readonly ArendeMapp[];
	/** Folders of ärenden whose index could not be taken in. */
	readonly utanIndex: readonly Mapp[];
	readonly organ: readonly Fil<Data<'organ'>>[];
	readonly partier: readonly Fil<Data<'parti'>>[];
	readonly personer: readonly Fil<Data<'person'>>[];
	readonly amnen: readonly Fil<Data<'amne'>>[];
	readonly forfattningar: readonly Fil<Data<'forfattning'>>[];
	readonly begrepp: readonly Fil<Data<'begrepp'>>[];
	readonly sidor: readonly Fil<Data<'sida'>>[];
	/** Files that could not be taken in, by path, with their text where that could be read; to refer to them is no fault. */
	readonly trasiga: ReadonlyMap<string, TrasigText | undefined>;
	readonly sagt: readonly Sagt[];
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
} as const satisfies Readonly<Record<Slag, RegExp>>;

/** The kind that a file must be of, by where it lies. */
function slagOf(fil: string): Slag | undefined {
	return SLAGEN.find((slag) => PLATSER[slag].test(fil));
}

const SLAGEN = Object.keys(PLATSER) as Slag[];

/** Which kind of content each Markdown file holds, by where it lies; files that lie nowhere are left out. */
export function collectionFiles(texter: readonly string[]): { fil: string; kind: string }[] {
	const kinds = { arende: PLATSER.index, handling: PLATSER.handling, begrepp: PLATSER.begrepp, sida: PLATSER.sida };
	return texter.flatMap((fil) => {
		const kind = Object.entries(kinds).find(([, place]) => place.test(fil))?.[0];
		return kind ? [{ fil, kind }] : [];
	});
}

/** What was made of what was read, for whoever reads it again. */
const made = new WeakMap<LastFil, Fil<unknown>>();

/**
 * Reads a whole content root once. Never throws for what an editor wrote: every fault is a problem with its place.
 * @param options where to keep what has been read for the next time, and whom to tell how far it has come
 */
export async function readArkiv(root: string, options: LasOptions = {}): Promise<Arkiv> {
	const { texter, bilagda, problem: filproblem } = listFiler(root);
	const problem: Problem[] = [...filproblem];
	const trasiga = new Map<string, TrasigText | undefined>();
	const sagda: Sagt[] = [];
	const onskade = texter.flatMap((fil) => {
		const slag = slagOf(fil);
		return slag ? [{ fil, slag }] : [];
	});
	const lasta = await lasFiler(root, onskade, options);

	function taken<S extends Slag>(wanted: S): Fil<Data<S>>[] {
		return onskade.flatMap(({ fil, slag }) => {
			const read = slag === wanted ? lasta.get(fil) : undefined;
			if (!read) return [];
			const { bytes, last, nyckel } = read;
			const { data, sagt, stycken, lankar } = last;
			problem.push(...last.problem);
			if (data !== undefined && stycken && lankar) {
				const known = made.get(read) ?? toFil(fil, idOf(fil, slag), bytes, { data, stycken, lankar }, nyckel);
				made.set(read, known);
				return [known as Fil<Data<S>>];
			}
			if (sagt) sagda.push({ ...toFalt(fil, bytes, sagt), arende: fil.startsWith('arenden/') ? folderOf(fil) : '' });
			trasiga.set(fil, stycken && lankar && Object.assign(toLastext(fil, bytes, stycken), { lankar }));
			return [];
		});
	}

	const [kommun] = taken('kommun');
	const index = taken('index');
	const handlingar = taken('handling');
	const grunddata = {
		organ: taken('organ'),
		partier: taken('parti'),
		personer: taken('person'),
		amnen: taken('amne'),
		forfattningar: taken('forfattning'),
		begrepp: taken('begrepp'),
		sidor: taken('sida'),
	};
	for (const fil of texter.filter((f) => slagOf(f) === undefined)) {
		problem.push(misplaced(fil));
		trasiga.set(fil, undefined);
	}
	if (!texter.includes('kommun.yaml'))
		problem.push(
			fel(
				{ fil: 'kommun.yaml', rad: 1, kolumn: 1 },
				'fil-saknas',
				'Filen kommun.yaml saknas. Den säger vilken kommun webbplatsen gäller och vem som ger ut den. docs/handbok/ny-kommun.md visar hur den skrivs.',
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
	const readable = new Set(index.map(({ id }) => id));
	return {
		root,
		...(kommun && { kommun }),
		arenden: index.map((fil) => ({ ...mapp(fil.id), index: fil })),
		utanIndex: foldersIn(texter)
			.filter((id) => !readable.has(id))
			.map(mapp),
		...grunddata,
		trasiga,
		sagt: sagda,
		problem: problem.sort(compareProblems),
	};
}

/** Name without its ending; for an ärende the name of its folder. */
function idOf(fil: string, slag: Slag): string {
	return slag === 'index' ? folderOf(fil) : path.posix.basename(fil, path.posix.extname(fil));
}

/** Name of the ärende's folder that a file lies in. */
function folderOf(fil: string): string {
	return fil.split('/')[1] ?? '';
}

function foldersIn(filer: readonly string[]): string[] {
	return [...new Set(filer.filter((fil) => /^arenden\/[^/]+\//.test(fil)).map(folderOf))];
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
	const index = groupBy(
		texter.filter((fil) => PLATSER.index.test(fil)),
		folderOf,
	);
	return foldersIn([...texter, ...bilagda]).flatMap((folder) => {
		const found = index.get(folder) ?? [];
		const at = { fil: `arenden/${folder}/index.md`, rad: 1, kolumn: 1 };
		if (found.length === 0) return [fel(at, 'fil-saknas', `Ärendet ${folder} saknar index.md.`)];
		if (found.length > 1)
			return [fel(at, 'id-dubblett', `Ärendet ${folder} har både index.md och index.mdx. Behåll en.`)];
		return [];
	});
}
