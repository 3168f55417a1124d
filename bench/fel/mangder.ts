import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { granska } from '../../src/check/granska.ts';
import { generera, type Onskemal } from '../generate/generate.ts';
import { nySlump } from '../generate/slump.ts';
import { Utmapp } from '../generate/utmapp.ts';
import { plantera } from './plantera.ts';

/** An archive in which nothing is wrong. */
export interface Bas {
	readonly rot: string;
	/** Texts in which faults can be put, by path. */
	readonly texter: ReadonlyMap<string, string>;
	/** Errors reported although nothing is wrong. */
	readonly falska: number;
}

/** What was said of one set of faults. */
export interface Utfall {
	readonly planterade: number;
	/** Reported with the right file and code, on the right line. */
	readonly funna: number;
	/** Of these, with the column of the field. */
	readonly plats: number;
	/** Each that was not, for whoever looks for the reason. */
	readonly missade: readonly string[];
}

/** Writes a generated archive to a folder, and checks it as it is. */
export async function skrivBas(rot: string, onskemal: Onskemal): Promise<Bas> {
	await mkdir(rot, { recursive: true });
	await generera(new Utmapp(path.join(rot, 'content')), onskemal);
	const content = path.join(rot, 'content');
	const files = (await readdir(content, { recursive: true })).filter((file) => /(?:\.md|\/[^/]+\.yaml)$/.test(file));
	const texter = new Map<string, string>();
	for (const file of files.sort())
		if (!file.includes('/kallor/') && !file.startsWith('kallor/'))
			texter.set(file, await readFile(path.join(content, file), 'utf8'));
	const { problem } = await granska(content);
	return { rot: content, texter, falska: problem.filter(({ niva }) => niva === 'fel').length };
}

/**
 * Puts two to ten faults into an archive, checks it once, and puts it right again.
 * @param seed the same gives the same faults
 */
export async function provaMangd({ rot, texter }: Bas, seed: string): Promise<Utfall> {
	const slump = nySlump(seed);
	const { andrade, planterade } = plantera(texter, { antal: slump.mellan(2, 10), slump });
	for (const [fil, text] of andrade) await writeFile(path.join(rot, fil), text);
	const { problem } = await granska(rot);
	for (const fil of andrade.keys()) await writeFile(path.join(rot, fil), texter.get(fil) ?? '');
	const missade: string[] = [];
	let [funna, plats] = [0, 0];
	for (const { fil, rad, kod, kolumner } of planterade) {
		const said = problem.filter((p) => p.fil === fil && p.kod === kod && p.rad === rad);
		if (said.length > 0) funna++;
		if (said.some(({ kolumn }) => kolumner.includes(kolumn))) plats++;
		else {
			const others = problem.filter((p) => p.fil === fil).map((p) => `${String(p.rad)}:${String(p.kolumn)} ${p.kod}`);
			missade.push(`${seed} ${fil}:${String(rad)}:${kolumner.join('/')} ${kod}; sagt: ${others.join(', ') || 'inget'}`);
		}
	}
	return { planterade: planterade.length, funna, plats, missade };
}
