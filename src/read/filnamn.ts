import { fold, ID_PATTERN } from '../domain/fold.ts';
import { visible } from './tecken.ts';

/** Longest name of a file or folder: names become addresses, and file systems have limits of their own. */
const MAX_NAMN = 120;

const SOURCE = /^[a-z0-9]+(?:[-._][a-z0-9]+)*\.[a-z0-9]+$/;
// Names that Windows keeps for devices, whatever their ending.
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;

export function isFolderName(name: string): boolean {
	return ID_PATTERN.test(name) && isUsable(name);
}

/** A content file: an id and one of the three endings. */
export function isTextName(name: string): boolean {
	const bare = /^(.+)\.(?:md|mdx|yaml)$/.exec(name)?.[1];
	return bare !== undefined && ID_PATTERN.test(bare) && isUsable(name);
}

/** A source file, which may have any ending. */
export function isSourceName(name: string): boolean {
	return SOURCE.test(name) && isUsable(name);
}

/** Named as a content file, rightly or nearly. */
export function isText(name: string): boolean {
	return /\.(?:mdx?|markdown|ya?ml)$/i.test(name);
}

export function folderNameText(name: string): string {
	return `Mappens namn "${visible(name)}" får bara ha a–z, 0–9 och bindestreck (${RULES}).${rename(fold(name))}`;
}

/** What programs leave beside files: copies, locks, pictures of folders. */
export function isRestfil(name: string): boolean {
	return /^(?:~\$|\.|thumbs\.db$|desktop\.ini$)|(?:~|\.(?:bak|orig|rej|sw[a-p]|tmp))$/i.test(name);
}

export function restfilText(name: string): string {
	return `"${visible(name)}" är en fil som ett program har lämnat efter sig. Ta bort den.`;
}

export function textNameText(name: string): string {
	const written = /\.([^.]*)$/.exec(name)?.[1]?.toLowerCase() ?? '';
	const ending = { markdown: 'md', mdx: 'mdx', yaml: 'yaml', yml: 'yaml' }[written] ?? 'md';
	const bare = fold(name.replace(/\.[^.]*$/, ''));
	return `Filnamnet "${visible(name)}" får bara ha a–z, 0–9 och bindestreck (${RULES}) och ändelsen .md, .mdx eller .yaml.${rename(bare && `${bare}.${ending}`)}`;
}

export function sourceNameText(name: string): string {
	const [, bare = '', ending = ''] = /^(.*)\.([^.]*)$/.exec(name) ?? [];
	const better = fold(bare) && fold(ending) ? `${fold(bare)}.${fold(ending)}` : '';
	return `Källfilens namn "${visible(name)}" får bara ha a–z, 0–9, bindestreck, punkt och understreck (${RULES}) och ska ha en ändelse.${rename(better)}`;
}

const RULES = `å och ä skrivs a, ö skrivs o, högst ${String(MAX_NAMN)} tecken`;

function isUsable(name: string): boolean {
	return name.length <= MAX_NAMN && !RESERVED.test(name);
}

function rename(better: string): string {
	return better !== '' && isUsable(better) ? ` Döp om till t.ex. "${better}".` : ' Byt namn.';
}
