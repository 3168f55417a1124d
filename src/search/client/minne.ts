/** What the search remembers in this browser, and only where the reader has asked for it. */
export interface Minne {
	/** The key `/` opens the search. */
	snabbtangent: boolean;
	/** Searches are remembered; turned off, they are forgotten. */
	sparar: boolean;
	/** The latest first. */
	readonly senaste: readonly string[];
	/** Remembers a search, if the reader wants that. */
	spara(q: string): void;
	glom(): void;
}

/** The part of the browser's storage that is used. */
export type StorageLike = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const KEY = { snabbtangent: 'sok:utan-snabbtangent', sparar: 'sok:sparar', senaste: 'sok:senaste' } as const;

/** More searches than these are forgotten. */
const MAX_SENASTE = 8;

/** @param storage may refuse everything, as in private windows; the search then works without a memory */
export function createMinne(storage: () => StorageLike): Minne {
	const get = (key: string): string | null => attempt(() => storage().getItem(key)) ?? null;
	const put = (key: string, value: string | undefined): void => {
		attempt(() => {
			if (value === undefined) storage().removeItem(key);
			else storage().setItem(key, value);
		});
	};
	return {
		get snabbtangent() {
			return get(KEY.snabbtangent) === null;
		},
		set snabbtangent(on) {
			put(KEY.snabbtangent, on ? undefined : 'ja');
		},
		get sparar() {
			return get(KEY.sparar) !== null;
		},
		set sparar(on) {
			put(KEY.sparar, on ? 'ja' : undefined);
			if (!on) put(KEY.senaste, undefined);
		},
		get senaste() {
			const list: unknown = attempt(() => JSON.parse(get(KEY.senaste) ?? '[]') as unknown);
			return Array.isArray(list) ? list.filter((q): q is string => typeof q === 'string').slice(0, MAX_SENASTE) : [];
		},
		spara(q) {
			if (!this.sparar || q === '') return;
			const others = this.senaste.filter((other) => other !== q);
			put(KEY.senaste, JSON.stringify([q, ...others].slice(0, MAX_SENASTE)));
		},
		glom() {
			put(KEY.senaste, undefined);
		},
	};
}

/** The memory of this browser. */
export function browserMinne(): Minne {
	return createMinne(() => localStorage);
}

function attempt<T>(get: () => T): T | undefined {
	try {
		return get();
	} catch {
		return undefined;
	}
}
