import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { diarienummerKey, parseDiarienummer } from '../../src/domain/diarienummer.ts';

/** Another content root, to be kept as it is. */
export interface Bas {
	/** Ids of its ärenden and people, keys of their numbers, and names of its people: not to be used again. */
	readonly upptagna: ReadonlySet<string>;
	/** True when it has a register entry of that path, whichever ending its name has. */
	har(namn: string): boolean;
	/** Every file with its bytes. */
	filer(): Iterable<readonly [namn: string, bytes: Uint8Array]>;
}

/**
 * Reads what must not clash in a content root; without one nothing is taken.
 * @throws Error when it is no content root
 */
export function lasBas(root: string | undefined): Bas {
	if (root === undefined) return { upptagna: new Set(), har: () => false, filer: () => [] };
	const alla = readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
		.sort();
	const upptagna = new Set<string>();
	for (const fil of alla) {
		const [mapp, id = ''] = fil.replace(/\.(?:md|mdx|yaml)$/, '').split('/');
		if (mapp !== 'arenden' && mapp !== 'personer') continue;
		upptagna.add(id);
		const falt = /\/index\.mdx?$/.test(fil) ? 'diarienummer' : mapp === 'personer' ? 'namn' : undefined;
		const varde = falt && faltet(readFileSync(path.join(root, fil), 'utf8'), falt);
		const nummer = varde === undefined ? undefined : parseDiarienummer(varde);
		if (varde) upptagna.add(nummer ? diarienummerKey(nummer) : varde);
	}
	const utanAndelse = (namn: string) => namn.replace(/\.(?:md|mdx|yaml)$/, '');
	const stammar = new Set(alla.map(utanAndelse));
	return {
		upptagna,
		har: (namn) => stammar.has(utanAndelse(namn)),
		*filer() {
			for (const fil of alla) yield [fil, readFileSync(path.join(root, fil))];
		},
	};
}

/** A field of one line at the start of a YAML text. */
function faltet(yaml: string, falt: string): string | undefined {
	const text = new RegExp(`^${falt}:[ \\t]*(.+)$`, 'm').exec(yaml)?.[1]?.trim();
	return text?.replace(/^(["'])(.*)\1$/, '$2');
}
