import { hash } from 'node:crypto';
import { copyFileSync, linkSync, mkdirSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import path from 'node:path';

/**
 * Every file under a folder: relative paths with `/`, sorted; none when there is no such folder.
 * @param counts which of what lies there is meant; plain files when not given
 */
export function filesUnder(dir: string, counts = (entry: Dirent): boolean => entry.isFile()): string[] {
	const entries = (() => {
		try {
			return readdirSync(dir, { recursive: true, withFileTypes: true });
		} catch {
			return [];
		}
	})();
	const folders = new Map<string, string>();
	/** Relative to the one asked for, with a slash after it: worked out once for all files in it. */
	const folderOf = (parent: string): string => {
		const known = folders.get(parent) ?? [...path.relative(dir, parent).split(path.sep).filter(Boolean), ''].join('/');
		folders.set(parent, known);
		return known;
	};
	return entries
		.filter(counts)
		.map((entry) => folderOf(entry.parentPath) + entry.name)
		.sort();
}

/** SHA-256 of a file, in hexadecimal as everybody writes it. */
export function sumOf(file: string): string {
	return hash('sha256', readFileSync(file), 'hex');
}

/**
 * Puts files of one folder into another as well, without copying their bytes where the file system can do that. Nothing
 * changes a file of a built site afterwards: the next one replaces it.
 * @returns the files that were not there to take
 */
export function takeOver(files: readonly string[], from: string, to: string): string[] {
	const folders = new Set<string>();
	return files.filter((file) => {
		const target = path.join(to, file);
		const folder = path.dirname(target);
		if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
		folders.add(folder);
		try {
			linkSync(path.join(from, file), target);
			return false;
		} catch (error) {
			const { code } = error as NodeJS.ErrnoException;
			if (code === 'ENOENT') return true;
			copyFileSync(path.join(from, file), target);
			return false;
		}
	});
}
