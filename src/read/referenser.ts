import { createHash } from 'node:crypto';
import { handlingId } from '../domain/handling.ts';
import { buildReferenceIndex, type ReferenceRegister } from '../references/reference-index.ts';
import { referencesIn, type Omnamnande } from '../references/omnamnanden.ts';
import type { Reference } from '../references/reference.ts';
import type { Arkiv, Fil } from './arkiv.ts';
import { NO_CACHE, type Cache } from './cache/cache.ts';
import { inThreads } from './tradar.ts';

/** The references of every reading text, by full id of the handling. */
export type Referenser = ReadonlyMap<string, readonly Omnamnande[]>;

/** A text to find references in. */
export interface Referenstext {
	readonly arende: string;
	readonly id: string;
	readonly stycken: Fil<object>['stycken'];
	readonly inteLankar: readonly string[];
}

/** A reference and the paragraph it stands in, by its number from 0. */
type Funnen = readonly [stycke: number, reference: Reference];

/** A text in which references are looked for. */
interface Sokt {
	readonly fil: Fil<object>;
	readonly text: Referenstext;
	readonly key: string;
}

/** What was found in a file, and the key of that in the cache, for whoever reads it again. */
const before = new WeakMap<Fil<object>, { readonly key: string; readonly funna: readonly Omnamnande[] }>();

/**
 * Finds the references of every reading text: from the cache where neither the text nor the registers have changed, in
 * threads otherwise. Archives with errors have references too.
 */
export async function findReferenser(arkiv: Arkiv, cache: Cache = NO_CACHE): Promise<Referenser> {
	const register = referenceRegisterOf(arkiv);
	const nyckel = referensnyckel(register);
	const found = new Map<string, readonly Omnamnande[]>();
	const unknown: Sokt[] = [];
	const add = ({ fil, text, key }: Sokt, json: string): void => {
		const handling = handlingId(text);
		const funna = (JSON.parse(json) as readonly Funnen[]).flatMap(([i, reference]) => {
			const stycke = text.stycken[i];
			return stycke ? [{ handling, stycke, reference }] : [];
		});
		found.set(handling, funna);
		before.set(fil, { key, funna });
	};
	for (const { id, handlingar } of arkiv.arenden)
		for (const fil of handlingar) {
			const text = { arende: id, id: fil.id, stycken: fil.stycken, inteLankar: fil.data.inteLankar };
			const key = `referenser:${createHash('sha256').update(`${nyckel}\0${fil.nyckel}`).digest('base64url')}`;
			const known = before.get(fil);
			if (known?.key === key) {
				found.set(handlingId(text), known.funna);
				cache.keep(key);
				continue;
			}
			const json = cache.get(key);
			if (json === undefined) unknown.push({ fil, text, key });
			else add({ fil, text, key }, json);
		}
	await inThreads(
		'referenser',
		register,
		unknown.map(({ text }) => text),
		(i, json) => {
			const sokt = unknown[i];
			if (!sokt) return;
			cache.set(sokt.key, json);
			add(sokt, json);
		},
	);
	cache.save('referenser');
	return found;
}

/** Finds the references of some texts, as JSON of {@link Funnen}; what a thread does. */
export function referenserI(register: ReferenceRegister): (text: Referenstext) => string {
	const index = buildReferenceIndex(register);
	return (text) => {
		const numbers = new Map(text.stycken.map((stycke, i) => [stycke, i]));
		const found = referencesIn(text, index).map(({ stycke, reference }): Funnen => [
			numbers.get(stycke) ?? -1,
			reference,
		]);
		return JSON.stringify(found);
	};
}

/** Digest of all that the recognisers look at besides the text. */
export function referensnyckel(register: ReferenceRegister): string {
	const hash = createHash('sha256');
	for (const entries of Object.values(register)) hash.update(JSON.stringify([...entries]));
	return hash.digest('base64url');
}

/** The registers as they are written, without their sources, which no recogniser looks at. */
export function referenceRegisterOf(arkiv: Arkiv): ReferenceRegister {
	const byId = (files: readonly Fil<object>[]) => new Map(files.map(({ id, data }) => [id, withoutSources(id, data)]));
	const { organ, partier, personer, forfattningar, begrepp } = arkiv;
	return {
		arenden: new Map(arkiv.arenden.map(({ id, index: { data } }) => [id, { id, diarienummer: data.diarienummer }])),
		organ: byId(organ),
		partier: byId(partier),
		personer: byId(personer),
		forfattningar: byId(forfattningar),
		begrepp: byId(begrepp),
	} as unknown as ReferenceRegister;
}

function withoutSources(id: string, data: object): object {
	const bare = JSON.stringify({ id, ...data }, (name, value: unknown) =>
		['kalla', 'kallor', 'saknas'].includes(name) ? undefined : value,
	);
	return JSON.parse(bare) as object;
}
