import { readFileSync, writeFileSync } from 'node:fs';

/** One entry of `packages` in package-lock.json; fields not named here are kept as they are. */
export interface LockEntry {
	version?: string;
	resolved?: string;
	link?: boolean;
	dev?: boolean;
	optional?: boolean;
	os?: string[];
	cpu?: string[];
	libc?: string[];
	optionalDependencies?: Record<string, string>;
	[field: string]: unknown;
}

/** What this module needs to know about package-lock.json. */
export interface Lockfile {
	packages: Record<string, LockEntry>;
	[field: string]: unknown;
}

const MODULES = 'node_modules/';

const OS: Record<string, string> = {
	aix: 'aix',
	android: 'android',
	darwin: 'darwin',
	freebsd: 'freebsd',
	linux: 'linux',
	linuxmusl: 'linux',
	netbsd: 'netbsd',
	openbsd: 'openbsd',
	openharmony: 'openharmony',
	sunos: 'sunos',
	win32: 'win32',
	windows: 'win32',
};

const CPU = new Set(['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']);

const LIBC: Record<string, string> = {
	gnu: 'glibc',
	gnueabihf: 'glibc',
	linuxmusl: 'musl',
	musl: 'musl',
	musleabihf: 'musl',
};

/**
 * Adds an entry for every optional dependency that has none, and removes the `resolved` addresses.
 * npm leaves out platform packages that its registry does not carry, and `npm ci` then refuses the
 * lockfile on every platform. Completing twice gives the same lockfile as completing once.
 */
export function completeLockfile(lock: Lockfile): Lockfile {
	const packages: Record<string, LockEntry> = {};
	for (const [location, entry] of Object.entries(lock.packages)) packages[location] = withoutAddress(entry);
	for (const { location, name, version, isDev } of missingEntries(packages)) {
		packages[location] = { version, ...inOrder({ ...(isDev && { dev: true }), optional: true, ...platformOf(name) }) };
	}
	return { ...lock, packages: inOrder(packages) };
}

/** Says in Swedish what `npm run lock` would mend; empty when the lockfile is complete. */
export function findLockfileProblems(lock: Lockfile): string[] {
	const addresses = Object.entries(lock.packages)
		.filter(([, entry]) => hasAddress(entry))
		.map(([location]) => `${location} har en adress i fältet resolved`);
	const missing = missingEntries({ ...lock.packages }).map(
		({ location, version }) => `${location} (${version}) saknas i package-lock.json`,
	);
	return [...addresses, ...missing];
}

/** The platform that a package's name tells, in npm's own words. */
export function platformOf(name: string): Pick<LockEntry, 'os' | 'cpu' | 'libc'> {
	const words = name.split(/[@/_-]+/);
	const os = words.flatMap((word) => OS[word] ?? []);
	const cpu = words.filter((word) => CPU.has(word));
	const libc = words.flatMap((word) => LIBC[word] ?? []);
	// Without a platform every machine would try to install the package.
	if (os.length === 0 && cpu.length === 0) {
		throw new Error(`Namnet ${name} säger inte vilken plattform paketet gäller. Lägg till posten för hand.`);
	}
	return {
		...(os.length > 0 && { os }),
		...(cpu.length > 0 && { cpu }),
		...(libc.length > 0 && { libc }),
	};
}

interface MissingEntry {
	location: string;
	name: string;
	version: string;
	isDev: boolean;
}

function missingEntries(packages: Record<string, LockEntry>): MissingEntry[] {
	const known = new Map(Object.entries(packages).map(([location, entry]) => [location, entry.version]));
	const missing: MissingEntry[] = [];
	for (const [parent, entry] of Object.entries(inOrder(packages))) {
		for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
			const found = resolve(name, parent, known);
			if (found !== undefined && satisfies(known.get(found), range)) continue;
			// Next to everything else when nobody has taken the place, otherwise under the package that asks.
			const location = found === undefined ? MODULES + name : `${parent && `${parent}/`}${MODULES}${name}`;
			const version = range.replace(/^[\^~]/, '');
			known.set(location, version);
			missing.push({ location, name, version, isDev: entry.dev === true });
		}
	}
	return missing;
}

/** Where Node finds `name` from the package at `parent`: its own node_modules first, then those around it. */
function resolve(name: string, parent: string, known: ReadonlyMap<string, unknown>): string | undefined {
	for (let folder = parent; ; folder = folder.slice(0, Math.max(folder.lastIndexOf(`/${MODULES}`), 0))) {
		const location = `${folder && `${folder}/`}${MODULES}${name}`;
		if (known.has(location)) return location;
		if (folder === '') return undefined;
	}
}

/** Platform packages are asked for by exact version; npm has already settled anything written as a range. */
function satisfies(version: string | undefined, range: string): boolean {
	return !/^\d+\.\d+\.\d+/.test(range) || version === range;
}

/** Keys in the order that npm itself writes, so that the next `npm install` moves nothing. */
function inOrder<Value>(record: Record<string, Value>): Record<string, Value> {
	return Object.fromEntries(Object.entries(record).sort(([a], [b]) => a.localeCompare(b, 'en')));
}

function hasAddress(entry: LockEntry): boolean {
	// A link's `resolved` is a folder in the repo, not an address.
	return entry.resolved !== undefined && entry.link !== true;
}

function withoutAddress(entry: LockEntry): LockEntry {
	if (!hasAddress(entry)) return entry;
	const { resolved: _, ...rest } = entry;
	return rest;
}

function main(): void {
	const file = new URL('../../package-lock.json', import.meta.url);
	const lock = JSON.parse(readFileSync(file, 'utf8')) as Lockfile;
	const problems = findLockfileProblems(lock);
	writeFileSync(file, `${JSON.stringify(completeLockfile(lock), null, 2)}\n`);
	for (const problem of problems) console.log(problem);
	console.log(problems.length === 0 ? 'package-lock.json är komplett.' : `Rättade ${problems.length} poster.`);
}

if (import.meta.main) main();
