import { existsSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Flyttar } from '../domain/flyttar.ts';
import type { Plats } from '../domain/plats.ts';

/**
 * The page at an address that a page has had before: it leads on by itself, has a plain link, and is listed nowhere.
 * It has no script and no style, so that it needs nothing else, and takes the reader's colours.
 * @param till address of the page now, relative to the base; ids need no escape in HTML
 */
function flyttsida(till: string, { site, base }: Plats): string {
	const path = base + till.slice(1);
	return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Sidan har flyttat</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${new URL(path, site).href}">
<meta http-equiv="refresh" content="0; url=${path}">
</head>
<body>
<main>
<h1>Sidan har flyttat</h1>
<p>Den finns nu på <a href="${path}">${path}</a>.</p>
</main>
</body>
</html>
`;
}

/** The pages that lead on, by address, as they must be in the finished site. */
export function flyttsidor(flyttar: Flyttar, plats: Plats): ReadonlyMap<string, string> {
	const pages = [...flyttar].filter(([fran]) => fran.endsWith('/'));
	return new Map(pages.map(([fran, till]) => [fran, flyttsida(till, plats)]));
}

/**
 * Writes what stands at earlier addresses: a page that leads on, and of what is not a page (a feed, a text, a source
 * file) a copy, for nothing in such a file can lead a program on.
 */
export async function writeFlyttade(dir: string, flyttar: Flyttar, plats: Plats): Promise<void> {
	for (const [address, html] of flyttsidor(flyttar, plats)) {
		const file = path.join(dir, address, 'index.html');
		await mkdir(path.dirname(file), { recursive: true });
		await writeFile(file, html);
	}
	for (const [fran, till] of flyttar) {
		const from = path.join(dir, till);
		// What is planned and was not written is for the gate to tell.
		if (fran.endsWith('/') || !existsSync(from)) continue;
		await mkdir(path.dirname(path.join(dir, fran)), { recursive: true });
		await copyFile(from, path.join(dir, fran));
	}
}
