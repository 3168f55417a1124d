import { createHash } from 'node:crypto';
import { handlingId, type Handling } from '../domain/handling.ts';
import type { Register } from '../domain/register.ts';
import type { Omnamnande } from '../references/omnamnanden.ts';
import { renderingKey } from '../read/render.ts';
import type { Site } from '../read/site.ts';
import { ALLT, FORRA } from '../read/spar.ts';

/**
 * Gives the digest of each part of a site by the name under which pages note that they look at it (src/read/spar.ts).
 * As long as the digests of all that a page has looked at are the same, so is the page.
 * @param forra what was written down of the publication before, which the change feed is made from
 */
export function digests(site: Site, base: string, forra = ''): (name: string) => string {
	const { register, omnamnanden, historik, rendering } = site;
	const whole = new Map<unknown, string>();
	for (const arende of register.arenden.values()) {
		const handlingar = arende.handlingar.map((handling) => {
			const digest = sha(bare(handling, rendering.filer));
			whole.set(handling, digest);
			return digest;
		});
		whole.set(arende, sha({ ...arende, handlingar }));
	}
	// Ärenden and handlingar inside other things stand for themselves: they are many and long.
	const digestOf = (value: unknown): string =>
		whole.get(value) ?? sha(value, (_, inner: unknown) => whole.get(inner) ?? inner);
	const mentions = (list: readonly Omnamnande[] = []): string =>
		sha(list.map(({ handling, stycke, reference }) => [handling, rendering.filer.get(handling), stycke.id, reference]));
	const known = new Map<string, string>();
	const find = (name: string): string => {
		if (name === ALLT) return sha([forra, ...allNames(register).map(find)]);
		if (name === FORRA) return sha(forra);
		const [kind = '', ...rest] = name.split(':');
		const id = rest.join(':');
		if (kind === 'index') return rendering.nyckel;
		if (kind === 'text') {
			const handling = register.handlingar.get(id);
			return handling ? renderingKey(handling, site, base) : '';
		}
		if (kind === 'historik')
			return sha([historik.tillstand, id === '*' ? [...historik.filer] : historik.filer.get(id)]);
		if (kind === 'omnamnanden')
			return id === '*'
				? sha([...omnamnanden].map(([key, list]) => [key, mentions(list)]))
				: mentions(omnamnanden.get(id));
		const part: unknown = (register as unknown as Record<string, unknown>)[kind];
		if (!(part instanceof Map)) return digestOf(part);
		const map = part as ReadonlyMap<string, unknown>;
		return id === '*' ? sha([...map].map(([key, value]) => [key, digestOf(value)])) : digestOf(map.get(id));
	};
	return (name) => {
		const digest = known.get(name) ?? find(name);
		known.set(name, digest);
		return digest;
	};
}

/** Every part of a site, whole. */
function allNames(register: Register): string[] {
	const parts = Object.entries(register).map(([name, value]: [string, unknown]) =>
		value instanceof Map ? `${name}:*` : name,
	);
	return [...parts, 'omnamnanden:*', 'index'];
}

/** The text and its paragraphs follow from the file. */
function bare(handling: Handling, files: ReadonlyMap<string, string>): object {
	return {
		...handling,
		stycken: handling.stycken.length,
		brodtext: files.get(handlingId(handling)) ?? handling.brodtext,
	};
}

function sha(value: unknown, replacer?: (key: string, value: unknown) => unknown): string {
	// `undefined` has no JSON, and what is not there must not look like anything that is.
	return createHash('sha256')
		.update(JSON.stringify([value], replacer))
		.digest('base64url')
		.slice(0, 24);
}
