import type { Register } from '../domain/register.ts';
import type { Site } from './site.ts';

/** Told the name of each part of the site that is looked at: `personer:aron-ek`, `arenden:*` for all of them, `kommun`. */
export type Note = (name: string) => void;

/** Name of everything there is, for files that hold all of it. */
export const ALLT = 'allt';

/** Name of what was written down of the publication before this one. */
export const FORRA = 'forra';

/** Where the process that builds pages puts its {@link Note}; pages and it are bundled apart and share no module. */
export const NOTE = Symbol.for('oppna-arenden.note');

/** The same site, which tells what is looked at in it. What is passed on from there is not told again. */
export function tracked(site: Site, note: Note): Site {
	return {
		...site,
		register: trackedRegister(site.register, note),
		omnamnanden: trackedMap('omnamnanden', site.omnamnanden, note),
		historik: { ...site.historik, filer: trackedMap('historik', site.historik.filer, note) },
		get index() {
			note('index');
			return site.index;
		},
		note,
	};
}

function trackedRegister(register: Register, note: Note): Register {
	const properties = Object.entries(register).map(([name, value]: [string, unknown]) => {
		const map = value instanceof Map ? trackedMap(name, value, note) : undefined;
		const get = () => {
			if (map) return map;
			note(name);
			return value;
		};
		return [name, { get, enumerable: true }] as const;
	});
	return Object.defineProperties({}, Object.fromEntries(properties)) as Register;
}

function trackedMap<V>(name: string, map: ReadonlyMap<string, V>, note: Note): ReadonlyMap<string, V> {
	const all = () => {
		note(`${name}:*`);
		return map;
	};
	const one = (key: string) => {
		note(`${name}:${key}`);
		return map;
	};
	return {
		get: (key) => one(key).get(key),
		has: (key) => one(key).has(key),
		get size() {
			return all().size;
		},
		keys: () => all().keys(),
		values: () => all().values(),
		entries: () => all().entries(),
		forEach: (each) => {
			all().forEach(each);
		},
		[Symbol.iterator]: () => all()[Symbol.iterator](),
	};
}
