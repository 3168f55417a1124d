import { readArkiv, type Arkiv } from '../read/arkiv.ts';
import { compareProblems, type Problem } from '../read/problem.ts';
import { validate } from '../read/validera/validera.ts';

/** A content root as it was read, and everything that is wrong with it. */
export interface Granskning {
	readonly arkiv: Arkiv;
	/** Ordered by file and place. */
	readonly problem: readonly Problem[];
}

/** Checks a content root: every problem of every file in one run. */
export async function granska(root: string): Promise<Granskning> {
	const arkiv = await readArkiv(root);
	return { arkiv, problem: [...arkiv.problem, ...(await validate(arkiv))].sort(compareProblems) };
}

/**
 * The problems in some files and folders.
 * @param paths relative to the content root; none means everything
 */
export function problemsIn(problem: readonly Problem[], paths: readonly string[]): readonly Problem[] {
	if (paths.length === 0) return problem;
	return problem.filter(({ fil }) => paths.some((path) => fil === path || fil.startsWith(`${path}/`)));
}
