import type { BigIntStats } from 'node:fs';

/**
 * What the file system says of a file, as one text: another whenever somebody has written to it or put another in its place.
 * The time of its last change (`ctime`) is set by the system, and no program can set it back.
 */
export function marke({ mode, size, ino, mtimeNs, ctimeNs }: BigIntStats): string {
	return [mode, size, ino, mtimeNs, ctimeNs].join(' ');
}
