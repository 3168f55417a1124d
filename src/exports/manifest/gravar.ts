import type { Manifest, Sidmangd } from '../../schema/export/andringar.ts';

/** A page that was withdrawn: what is left at its address. */
export interface Grav {
	/** Address relative to the base. */
	readonly adress: string;
	readonly mangd: Sidmangd;
	/** Day of the withdrawal. */
	readonly datum: string;
	readonly skal: string;
}

/** Every withdrawn address, and every one that led to it, in order. */
export function gravar(forra: Manifest | undefined): Grav[] {
	const withdrawn = new Map(
		(forra?.andringar ?? [])
			.filter(({ typ }) => typ === 'tillbakadragen')
			.map(({ adress, mangd, datum, skal = '' }): [string, Grav] => [adress, { adress, mangd, datum, skal }]),
	);
	const led = Object.keys(forra?.flyttade ?? {}).flatMap((fran) => {
		const grav = withdrawn.get(endOf(fran, forra?.flyttade ?? {}));
		return grav ? [{ ...grav, adress: fran }] : [];
	});
	return [...withdrawn.values(), ...led].sort((a, b) => (a.adress < b.adress ? -1 : 1));
}

/** Where an address that has moved, perhaps more than once, ended. */
function endOf(fran: string, flyttade: Readonly<Record<string, string>>): string {
	const seen = new Set<string>();
	let now = fran;
	for (let next = flyttade[now]; next !== undefined && !seen.has(now); next = flyttade[now]) {
		seen.add(now);
		now = next;
	}
	return now;
}
