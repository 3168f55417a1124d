import path from 'node:path';
import type { Arkivhistorik } from '../domain/historik.ts';
import { buildRegister, type Register } from '../domain/register.ts';
import { turnAround, type Omnamnanden } from '../references/omnamnanden.ts';
import { buildReferenceIndex, type ReferenceIndex, type ReferenceRegister } from '../references/reference-index.ts';
import { publiceradeStycken, readAnkarlas } from './ankare/ankarlas.ts';
import type { PubliceratStycke } from './ankare/tidigare.ts';
import { readArkiv, type Arkiv } from './arkiv.ts';
import { assemble } from './assemble.ts';
import { NO_CACHE, openCache, type Cache } from './cache/cache.ts';
import { cacheFile, cacheFolder } from './cache/plats.ts';
import { readHistorik } from './historik/versioner.ts';
import { minne, type Minne } from './minne.ts';
import { InnehallsFel, type Problem } from './problem.ts';
import { findReferenser, referenceRegisterOf, referensnyckel, type Referenser } from './referenser.ts';
import { ALLT, NOTE, tracked, type Note } from './spar.ts';
import { validate } from './validera/validera.ts';

/** Everything that pages, feeds and exports are made from. */
export interface Site {
	/** Absolute path of the content root. */
	readonly root: string;
	readonly register: Register;
	/** What the recognisers of references look words up in. */
	readonly index: ReferenceIndex;
	/** Where the reading texts name a person, a law, a term … */
	readonly omnamnanden: Omnamnanden;
	/** When each file came and was changed here. */
	readonly historik: Arkivhistorik;
	/** What rendering a reading text depends on besides the text, and where rendered texts are kept. */
	readonly rendering: {
		readonly register: ReferenceRegister;
		readonly nyckel: string;
		/** Digests of the handlingar's files, by full id. */
		readonly filer: ReadonlyMap<string, string>;
		/** The paragraphs of each handling as they were last published, by full id. */
		readonly publicerade: ReadonlyMap<string, readonly PubliceratStycke[]>;
		readonly cache: Cache;
	};
	/** Told what of the site is looked at, where that is asked for. */
	readonly note?: Note;
}

/** The content root: `CONTENT_DIR`, absolute or relative to the working directory; `content` by default. */
export function contentDir(env: NodeJS.ProcessEnv = process.env): string {
	return path.resolve(env.CONTENT_DIR ?? 'content');
}

/**
 * Reads a content root and builds its Register.
 * @throws InnehallsFel with every problem when something in it is wrong
 */
export async function readSite(root: string, cache: Cache = NO_CACHE): Promise<Site> {
	const arkiv = await readArkiv(root, { cache });
	throwIfWrong([...arkiv.problem, ...validate(arkiv)]);
	return makeSite(arkiv, cache);
}

/**
 * Reads a content root for pages. What holds between files is looked at only where no site can be made: a check does that
 * beside development, and before a build writes anything.
 */
async function readForPages(root: string, cache: Cache, known?: Minne): Promise<Site> {
	const arkiv = await readArkiv(root, { cache, minne: known });
	throwIfWrong(arkiv.problem);
	try {
		return await makeSite(arkiv, cache);
	} catch (error) {
		throwIfWrong(validate(arkiv));
		throw error;
	}
}

function throwIfWrong(problem: readonly Problem[]): void {
	const wrong = problem.filter(({ niva }) => niva === 'fel');
	if (wrong.length > 0) throw new InnehallsFel(wrong);
}

async function makeSite(arkiv: Arkiv, cache: Cache): Promise<Site> {
	const register = buildRegister(assemble(arkiv));
	return siteOf(arkiv, register, await findReferenser(arkiv, cache), cache, await readHistorik(arkiv.root));
}

/**
 * The site of an archive in which nothing is wrong.
 * @throws InnehallsFel when what is known of published paragraphs cannot be read
 */
export function siteOf(
	arkiv: Arkiv,
	register: Register,
	referenser: Referenser,
	cache: Cache,
	historik: Arkivhistorik,
): Site {
	const referenceRegister = referenceRegisterOf(arkiv);
	const { las, problem } = readAnkarlas(arkiv.root);
	if (problem.length > 0) throw new InnehallsFel(problem);
	return {
		root: arkiv.root,
		register,
		index: buildReferenceIndex(register),
		omnamnanden: turnAround([...register.handlingar.keys()].map((id) => referenser.get(id) ?? [])),
		historik,
		rendering: {
			register: referenceRegister,
			nyckel: referensnyckel(referenceRegister),
			filer: new Map(arkiv.arenden.flatMap((a) => a.handlingar.map((h) => [`${a.id}/${h.id}`, h.nyckel]))),
			publicerade: publiceradeStycken(register, las),
			cache,
		},
	};
}

/** The site that this process has begun to read before its pages ask for it; they are bundled, with this module's state. */
const TIDIGT = Symbol.for('oppna-arenden.tidigt');

/** Begins to read the site that pages will ask for: what is being checked meanwhile, and no pages are made of before. */
export function readEarly(): void {
	const root = contentDir();
	const site = readForPages(root, openCache(cacheFile(root, cacheFolder())));
	// What is wrong is told to the page that asks.
	site.catch(() => undefined);
	Object.assign(globalThis, { [TIDIGT]: site });
}

let current: Promise<Site> | undefined;
let noted: Promise<Site> | undefined;

/** The site being built, read once for all its pages. */
export function loadSite(): Promise<Site> {
	const note = noteOfBuild();
	return note ? (noted ??= read().then((site) => tracked(site, note))) : read();
}

/**
 * The site being built, for files that hold all of it, and for what keeps something between them: they are written anew
 * when anything in the content has changed.
 */
export function loadWholeSite(): Promise<Site> {
	noteOfBuild()?.(ALLT);
	return read();
}

function read(): Promise<Site> {
	const root = contentDir();
	const known = minne();
	const cache = () => openCache(cacheFile(root, cacheFolder()));
	if (known) return (known.site ??= readForPages(root, cache(), known));
	// Pages are only written of what has been checked.
	const readAll = noteOfBuild() ? readForPages : readSite;
	return (current ??= (globalThis as { [TIDIGT]?: Promise<Site> })[TIDIGT] ?? readAll(root, cache()));
}

function noteOfBuild(): Note | undefined {
	return (globalThis as { [NOTE]?: Note })[NOTE];
}
