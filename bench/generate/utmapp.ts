import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The folder that an archive is written to. Knows what it has written, so that it can take it away again. */
export class Utmapp {
	readonly rot: string;
	readonly #skapade: string[] = [];
	readonly #mappar = new Set<string>();
	readonly #overst = new Set<string>();

	/** @param rot a folder that does not exist or is empty; see {@link arTom} */
	constructor(rot: string) {
		this.rot = path.resolve(rot);
		for (let dir = this.rot; !existsSync(dir); dir = path.dirname(dir)) this.#skapade.push(dir);
		mkdirSync(this.rot, { recursive: true });
	}

	/** Writes a file; its path is relative, with `/`. */
	skriv(namn: string, innehall: string | Uint8Array): void {
		const fil = path.join(this.rot, namn);
		const mapp = path.dirname(fil);
		this.#overst.add(namn.split('/')[0] ?? namn);
		if (!this.#mappar.has(mapp)) {
			mkdirSync(mapp, { recursive: true });
			this.#mappar.add(mapp);
		}
		writeFileSync(fil, innehall, { flag: 'wx' });
	}

	/** Takes away everything that was written, and the folders that were made for it. */
	stada(): void {
		for (const namn of this.#overst) rmSync(path.join(this.rot, namn), { recursive: true, force: true });
		for (const mapp of this.#skapade) {
			try {
				rmdirSync(mapp);
			} catch {
				// Somebody else has put something there.
				return;
			}
		}
	}
}

/** True when nothing is in the way of writing to a folder. */
export function arTom(mapp: string): boolean {
	try {
		return readdirSync(mapp).length === 0;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return true;
		throw error;
	}
}
