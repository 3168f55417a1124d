import type { Kontrollsumma } from './datafil.ts';

/** What has been written of a site that is being built, by address relative to the base: `/data/arenden.json`. */
export type Skrivet = (path: string) => Kontrollsumma | undefined;

/** Where the process that builds pages tells of what it has written; pages and it are bundled apart and share no module. */
export const SKRIVET = Symbol.for('oppna-arenden.skrivet');

/** What has been written, where a build tells of it. */
export function writtenByBuild(): Skrivet | undefined {
	return (globalThis as { [SKRIVET]?: Skrivet })[SKRIVET];
}
