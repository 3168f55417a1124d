import { buildRegister, type Register } from '../domain/register.ts';
import { readAnkarlas } from '../read/ankare/ankarlas.ts';
import { readArkiv, type Arkiv } from '../read/arkiv.ts';
import { assemble } from '../read/assemble.ts';
import type { LasOptions } from '../read/las-filer.ts';
import { compareProblems, type Problem } from '../read/problem.ts';
import { findReferenser, type Referenser } from '../read/referenser.ts';
import { holdingThreads } from '../read/tradar.ts';
import { validate } from '../read/validera/validera.ts';
import { kallinnehallProblems, readKallinnehall } from './kallinnehall/kallinnehall.ts';
import { REGLER } from './regler/alla.ts';
import { loadLexikon } from './regler/stod/lexikon.ts';
import type { Fynd } from './regel.ts';
import { collectUnderlag } from './underlag.ts';
import { applyUndantag } from './undantag.ts';

/** A content root as it was read, and everything that is wrong with it. */
export interface Granskning {
	readonly arkiv: Arkiv;
	/** Present when nothing is wrong that would keep it from being built. */
	readonly register?: Register;
	readonly referenser: Referenser;
	/** Ordered by file and place. */
	readonly problem: readonly Problem[];
	/** False when spelling was to be checked and the dictionary is not installed. */
	readonly stavningProvad: boolean;
}

export interface GranskaOptions extends LasOptions {
	/** Check spelling too, which only gives warnings and takes a dictionary. */
	readonly stavning?: boolean;
}

/** Checks a content root: every problem of every file in one run. */
export function granska(root: string, options: GranskaOptions = {}): Promise<Granskning> {
	return holdingThreads(() => granskad(root, options));
}

async function granskad(root: string, { stavning = false, ...las }: GranskaOptions): Promise<Granskning> {
	const arkiv = await readArkiv(root, las);
	const unbuildable = [...arkiv.problem, ...validate(arkiv)];
	const ok = !unbuildable.some(({ niva }) => niva === 'fel');
	const register = ok ? buildRegister(assemble(arkiv)) : undefined;
	const lexikon = stavning && arkiv.arenden.length > 0 ? await loadLexikon(las.cache) : undefined;
	const referenser = await findReferenser(arkiv, las.cache);
	const kallfiler = [...arkiv.arenden, ...arkiv.utanIndex].flatMap((mapp) => mapp.kallfiler);
	const kallinnehall = await readKallinnehall(root, kallfiler, las.cache);
	const { las: ankarlas, problem: lasproblem } = readAnkarlas(root);
	const underlag = collectUnderlag(arkiv, referenser, {
		register,
		lexikon,
		kallinnehall,
		ankarlas,
		cache: las.cache,
	});
	const found = applyUndantag(
		arkiv,
		REGLER.flatMap((regel) => regel.check(underlag)),
	);
	lexikon?.save();
	underlag.spara();
	return {
		arkiv,
		referenser,
		problem: [...unbuildable, ...lasproblem, ...kallinnehallProblems(kallinnehall), ...found.map(asProblem)].sort(
			compareProblems,
		),
		stavningProvad: !stavning || lexikon !== undefined || arkiv.arenden.length === 0,
		...(register && { register }),
	};
}

/** The words that an exception goes by stay here: they may be the very thing that must not be shown. */
function asProblem({ fil, rad, kolumn, kod, niva, text }: Fynd): Problem {
	return { fil, rad, kolumn, kod, niva, text };
}

/**
 * The problems in some files and folders.
 * @param paths relative to the content root; none means everything
 */
export function problemsIn(problem: readonly Problem[], paths: readonly string[]): readonly Problem[] {
	if (paths.length === 0) return problem;
	return problem.filter(({ fil }) => paths.some((path) => fil === path || fil.startsWith(`${path}/`)));
}
