import { readArkiv } from '../../src/read/arkiv.ts';
import { compareProblems } from '../../src/read/problem.ts';
import { validate } from '../../src/read/validera/validera.ts';
import { type Files, writeArchive } from '../archive.ts';

// Files of the archive that tests of the check damage.
export const MOTION = 'arenden/motion-2023-02-13-vaderkvarn';
export const INDEX = `${MOTION}/index.md`;
export const UTLATANDE = `${MOTION}/2023-10-04-tjansteutlatande.md`;
export const PROTOKOLL = `${MOTION}/okant-datum-protokollsutdrag.md`;
export const ANNAT = 'arenden/ks-2022-1011/index.md';

/** What is found wrong in an archive that is whole but for this. */
export async function found(...damage: readonly Files[]): Promise<string[]> {
	const arkiv = await readArkiv(await writeArchive(Object.assign({}, ...damage) as Files));
	return [...arkiv.problem, ...validate(arkiv)]
		.sort(compareProblems)
		.map(({ fil, rad, kolumn, kod, text }) => `${fil}:${rad}:${kolumn} ${kod} ${text}`.replaceAll(MOTION, '…'));
}
