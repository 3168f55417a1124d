/** Folder of the program of the editing interface, as an address relative to the base. */
export const PROGRAM = '/redigera/program';

/** What every site must have for the editing interface to work; its program loads more by itself. */
export const REDIGERINGSFILER = [
	'/redigera/konfiguration.json',
	'/redigera/prov.json',
	`${PROGRAM}/redigera.js`,
] as const;
