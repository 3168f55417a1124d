import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { generera, type Onskemal } from '../../../bench/generate/generate.ts';
import { Utmapp } from '../../../bench/generate/utmapp.ts';

/** A folder that does not exist yet, and what takes it away. */
export async function nyMapp(): Promise<{ mapp: string; bort: () => Promise<void> }> {
	const over = await mkdtemp(path.join(tmpdir(), 'generate-'));
	return { mapp: path.join(over, 'arkiv'), bort: () => rm(over, { recursive: true, force: true }) };
}

/** A folder that does not exist yet and is gone after the test. */
export async function tillfallig(): Promise<string> {
	const { mapp, bort } = await nyMapp();
	onTestFinished(bort);
	return mapp;
}

/** Writes an archive for one test. */
export async function arkiv(onskemal: Onskemal): Promise<string> {
	const mapp = await tillfallig();
	await generera(new Utmapp(mapp), onskemal);
	return mapp;
}

/** Every file of a folder with its text, by path. */
export function filerI(mapp: string): Map<string, string> {
	const filer = readdirSync(mapp, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const namn = filer.map((entry) => path.relative(mapp, path.join(entry.parentPath, entry.name))).sort();
	return new Map(namn.map((fil) => [fil, readFileSync(path.join(mapp, fil), 'utf8')]));
}

/** A handling as the tests look at it. */
export interface Text {
	readonly fil: string;
	readonly yaml: string;
	readonly brodtext: string;
}

/** Every handling of an archive. */
export function handlingarI(filer: ReadonlyMap<string, string>): Text[] {
	return [...filer].flatMap(([fil, text]) => {
		if (!/^arenden\/[^/]+\/(?!index\.)[^/]+\.md$/.test(fil)) return [];
		const [, yaml = '', brodtext = ''] = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(text) ?? [];
		return [{ fil, yaml, brodtext }];
	});
}
