import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { adress } from '../../domain/adress.ts';
import { flyttar } from '../../domain/flyttar.ts';
import type { Register } from '../../domain/register.ts';
import { ankarlasSchema } from '../../schema/ankarlas.ts';
import { fel, type Problem } from '../problem.ts';
import type { PubliceratStycke } from './tidigare.ts';

/** What the last publication held of paragraphs. */
export interface Ankarlas {
	/** By full id of the handling; paragraphs in order. */
	readonly handlingar: ReadonlyMap<string, readonly PubliceratStycke[]>;
	/** By content file: each paragraph that it cited, `<arende>/<handling>#<ankare>`, as often as it did, in the order of reading. */
	readonly citerat: ReadonlyMap<string, readonly string[]>;
}

/** Before the first publication. */
export const OPUBLICERAT: Ankarlas = { handlingar: new Map(), citerat: new Map() };

/** Beside the content root with its name, as the manifest: `.content.ankare.json`. */
export function ankarlasPath(contentRoot: string): string {
	const root = path.resolve(contentRoot);
	return path.join(path.dirname(root), `.${path.basename(root)}.ankare.json`);
}

/** Reads what the last publication held of paragraphs; nothing before the first one. A broken file is a problem. */
export function readAnkarlas(contentRoot: string): { readonly las: Ankarlas; readonly problem: readonly Problem[] } {
	const file = ankarlasPath(contentRoot);
	if (!existsSync(file)) return { las: OPUBLICERAT, problem: [] };
	const result = ankarlasSchema.safeParse(parsed(readFileSync(file, 'utf8')));
	if (result.success) {
		const { handlingar, citerat } = result.data;
		const las = { handlingar: new Map(Object.entries(handlingar)), citerat: new Map(Object.entries(citerat)) };
		return { las, problem: [] };
	}
	const places = [...new Set(result.error.issues.map(({ path }) => path.join(' › ') || 'hela filen'))];
	const at = { fil: path.relative(contentRoot, file).split(path.sep).join('/'), rad: 1, kolumn: 1 };
	const text = `Filen går inte att läsa: fel i ${places.slice(0, 5).join(', ')}. Den skrivs av npm run manifest. Hämta tillbaka den senaste hela versionen ur git.`;
	return { las: OPUBLICERAT, problem: [fel(at, 'ankarlas-fel', text)] };
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** The published paragraphs of each handling by its id now; one that has moved takes its paragraphs along. */
export function publiceradeStycken(
	register: Register,
	las: Ankarlas,
): ReadonlyMap<string, readonly PubliceratStycke[]> {
	const lost = new Map(
		[...las.handlingar].filter(([id]) => !register.handlingar.has(id)).map(([id, list]) => [`/arenden/${id}/`, list]),
	);
	const found = new Map(las.handlingar);
	if (lost.size === 0) return found;
	const here = [...register.handlingar].map(([id, handling]) => [adress.handling(handling), id] as const);
	const idAt = new Map(here);
	for (const [fran, till] of flyttar(register, idAt.keys())) {
		const [id, list] = [idAt.get(till), lost.get(fran)];
		if (id !== undefined && list && !las.handlingar.has(id)) found.set(id, list);
	}
	return found;
}
