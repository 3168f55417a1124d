/** What somebody who tries the interface begins with: files by path in the repository. */
export type Provarkiv = Readonly<Record<string, string>>;

/** The folder in the browser's own storage in which the interface keeps what is tried. */
const LAGRING = 'sveltia-cms-test';

/**
 * Puts an archive into the browser's own storage, where the interface looks for it. What somebody has tried there before
 * is left alone.
 * @param hamta gives the archive; asked only where there is none yet
 * @returns whether it was put there
 */
export async function fyllProvarkiv(hamta: () => Promise<Provarkiv>): Promise<boolean> {
	const root = await (await navigator.storage.getDirectory()).getDirectoryHandle(LAGRING, { create: true });
	for await (const _ of root.keys()) return false;
	for (const [name, text] of Object.entries(await hamta())) {
		const parts = name.split('/');
		let folder = root;
		for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create: true });
		const file = await (await folder.getFileHandle(parts.at(-1) ?? '', { create: true })).createWritable();
		await file.write(text);
		await file.close();
	}
	return true;
}
