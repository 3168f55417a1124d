import type { Lockfile } from '../lock.ts';

/** A package that the project is made with, and under what terms. */
export interface Paket {
	readonly namn: string;
	readonly version: string;
	/** As the package says it, an SPDX expression in most cases; absent when neither it nor its siblings say. */
	readonly licens?: string;
	/** Only for tests and tools: nothing of it takes part in a build. */
	readonly utveckling: boolean;
}

/**
 * Licences that a package may have. All let anybody use and pass on the project; those with conditions of their own on
 * changed files (MPL) or libraries (LGPL) are used as they come. docs/decisions/0035-security.md tells more.
 */
const TILLATNA: ReadonlySet<string> = new Set([
	...[
		'0BSD',
		'Apache-2.0',
		'BlueOak-1.0.0',
		'BSD',
		'BSD-2-Clause',
		'BSD-3-Clause',
		'CC0-1.0',
		'ISC',
		'MIT',
		'Unlicense',
	],
	...['MPL-1.1', 'MPL-2.0', 'LGPL-3.0', 'LGPL-3.0-or-later', 'OFL-1.1', 'Python-2.0', 'Zlib'],
]);

/** Every package of a lockfile, by name and version, whatever system it is for. */
export function paketI({ packages }: Lockfile): Paket[] {
	const own = Object.entries(packages)
		.filter(([place, { link }]) => place !== '' && !link)
		.map(([place, { version = '', license, dev = false }]) => ({
			namn: place.replace(/^.*node_modules\//, ''),
			version,
			...(typeof license === 'string' && { licens: license }),
			utveckling: dev,
		}));
	// npm knows the licence of what it has installed; a package for another system is the same program.
	const families = new Map(
		own.flatMap(({ namn, version, licens }) => (licens ? [[`${family(namn)} ${version}`, licens]] : [])),
	);
	const all = own.map((paket): Paket => {
		const licens = 'licens' in paket ? paket.licens : families.get(`${family(paket.namn)} ${paket.version}`);
		return licens === undefined ? paket : { ...paket, licens };
	});
	const byKey = new Map(all.map((paket) => [`${paket.namn} ${paket.version}`, paket]));
	return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, paket]) => paket);
}

const SYSTEM = /^(?:android|darwin|freebsd|linux|linuxmusl|macos|openharmony|wasm32|win32|windows)$/;

/** The name of a package without the system that it is for. */
function family(namn: string): string {
	const parts = namn.split(/[-/]/);
	const at = parts.findIndex((part) => SYSTEM.test(part));
	return at < 0 ? namn : parts.slice(0, at).join('-');
}

/** True when one of the choices that an expression gives asks for nothing but permitted licences. */
export function isTillaten(licens: string): boolean {
	const choices = licens.replace(/[()]/g, '').split(' OR ');
	return choices.some((choice) => choice.split(' AND ').every((name) => TILLATNA.has(name.trim())));
}

/** The list as a page of Markdown. */
export function licenslista(paket: readonly Paket[]): string {
	const byLicens = Map.groupBy(paket, ({ licens }) => licens ?? 'okänd');
	const sections = [...byLicens]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([licens, list]) => {
			const rows = list.map(
				({ namn, version, utveckling }) => `- ${namn} ${version}${utveckling ? ' (only development)' : ''}`,
			);
			return `## ${licens}\n\n${rows.join('\n')}`;
		});
	return `# Licences of dependencies\n\n<!-- Written by \`npm run sbom\` from package-lock.json. -->\n\n${sections.join('\n\n')}\n`;
}
