import path from 'node:path';
import { buildRegister, type Register } from '../domain/register.ts';
import { readArkiv } from './arkiv.ts';
import { assemble } from './assemble.ts';
import { collectOmnamnanden, type Omnamnanden } from '../references/omnamnanden.ts';
import { buildReferenceIndex, type ReferenceIndex } from '../references/reference-index.ts';
import { InnehallsFel } from './problem.ts';
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
}

/** The content root: `CONTENT_DIR`, absolute or relative to the working directory; `content` by default. */
export function contentDir(env: NodeJS.ProcessEnv = process.env): string {
	return path.resolve(env.CONTENT_DIR ?? 'content');
}

/**
 * Reads a content root and builds its Register.
 * @throws InnehallsFel with every problem when something in it is wrong
 */
export async function readSite(root: string): Promise<Site> {
	const arkiv = await readArkiv(root);
	const problem = [...arkiv.problem, ...(await validate(arkiv))].filter(({ niva }) => niva === 'fel');
	if (problem.length > 0) throw new InnehallsFel(problem);
	const register = buildRegister(await assemble(arkiv));
	const index = buildReferenceIndex(register);
	return { root, register, index, omnamnanden: collectOmnamnanden(register.handlingar.values(), index) };
}

let current: Promise<Site> | undefined;

/** The site being built, read once for all its pages. */
export function loadSite(): Promise<Site> {
	return (current ??= readSite(contentDir()));
}
