import path from 'node:path';
import { sumOf } from './filer.ts';

/** SHA-256 of the files in a folder, each read once at most: nothing changes a file between the steps of a build. */
export interface Summor {
	/** Of a file, by its path relative to the folder. */
	of(file: string): string;
	/** Takes the digest of a file that is known to be as it was when it was last read. */
	know(file: string, sum: string): void;
	/** Forgets all, when the folder has been emptied. */
	clear(): void;
}

export function createSummor(dir: string): Summor {
	const known = new Map<string, string>();
	return {
		of(file) {
			const sum = known.get(file) ?? sumOf(path.join(dir, file));
			known.set(file, sum);
			return sum;
		},
		know(file, sum) {
			known.set(file, sum);
		},
		clear() {
			known.clear();
		},
	};
}
