import { hash } from 'node:crypto';
import {
	copyFileSync,
	existsSync,
	linkSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	statSync,
	type Dirent,
} from 'node:fs';
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

/** Puts a file, or a folder with all that is in it, where nothing is yet. */
export type Put = (from: string, to: string) => void;

/** As {@link takeOver} does, so that it is in both places. */
export const linkTo: Put = (from, to) => {
	if (statSync(from).isDirectory()) takeOver(filesUnder(from), from, to);
	else takeOver([path.basename(to)], path.dirname(from), path.dirname(to));
};

/** So that it is where it was no more, unless that is on another disk. */
export const moveTo: Put = (from, to) => {
	mkdirSync(path.dirname(to), { recursive: true });
	try {
		renameSync(from, to);
	} catch {
		// Not by cpSync(), which says of a full disk that something is wrong with it.
		linkTo(from, to);
	}
};

/**
 * Puts what is in one folder into another. Folders that only one of them has go as a whole.
 * @param put how
 * @param utom name of a file at the top that stays behind
 * @returns the files that are in both and not the same, by their paths there; those in `to` stay
 */
export function mergeInto(from: string, to: string, put: Put, utom?: string): string[] {
	const merge = (file: string): string[] => {
		const [own, other] = [path.join(from, file), path.join(to, file)];
		if (!existsSync(other)) put(own, other);
		else if (statSync(own).isDirectory()) return readdirSync(own).flatMap((name) => merge(path.posix.join(file, name)));
		else if (sumOf(own) !== sumOf(other)) return [file];
		return [];
	};
	return readdirSync(from)
		.filter((name) => name !== utom)
		.flatMap(merge);
}
