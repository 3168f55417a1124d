import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';

/** The pages that show every component; only there in development. */
export const DESIGNSIDOR = ['om/design/', 'om/design/tomt/', 'om/design/vanligt/', 'om/design/ytterligt/'] as const;

const BREDDER = [390, 1280] as const;
const TEMAN = ['light', 'dark'] as const;

/** Where approved pictures lie. They are not in git: letters are drawn differently on every machine. */
export const GODKANDA = path.resolve('.cache/design');

/** What the pictures were taken with; those of another browser say nothing. */
const MASKIN = 'maskin.txt';

/** Takes a picture of each page of components, narrow and wide, light and dark: PNG by name. */
export async function fotografera(browser: Browser, url: string): Promise<Map<string, Buffer>> {
	const found = new Map<string, Buffer>();
	for (const sida of DESIGNSIDOR)
		for (const width of BREDDER)
			for (const colorScheme of TEMAN) {
				const page = await browser.newPage({
					viewport: { width, height: 900 },
					colorScheme,
					locale: 'sv-SE',
					reducedMotion: 'reduce',
				});
				await page.goto(url + sida, { waitUntil: 'networkidle' });
				const namn = `${sida.split('/').at(-2) ?? ''}-${String(width)}-${colorScheme}`;
				found.set(namn, await page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' }));
				await page.close();
			}
	return found;
}

/** Keeps pictures as those that later ones are compared with. */
export async function godkann(bilder: ReadonlyMap<string, Buffer>, browser: Browser): Promise<void> {
	await rm(GODKANDA, { recursive: true, force: true });
	await mkdir(GODKANDA, { recursive: true });
	for (const [namn, png] of bilder) await writeFile(path.join(GODKANDA, `${namn}.png`), png);
	await writeFile(path.join(GODKANDA, MASKIN), maskin(browser));
}

/** Why there is nothing to compare with; `undefined` when there is. */
export async function hinder(browser: Browser): Promise<string | undefined> {
	if (!existsSync(path.join(GODKANDA, MASKIN)))
		return 'Inga bilder är godkända på den här datorn: npm run design -- --godkann';
	const was = await readFile(path.join(GODKANDA, MASKIN), 'utf8');
	return was === maskin(browser)
		? undefined
		: `De godkända bilderna är tagna med ${was}, och det här är ${maskin(browser)}.`;
}

/**
 * Compares pictures with the approved ones.
 * @returns one Swedish sentence for each that differs, is new or is gone; a picture beside the approved one shows where
 */
export async function jamfor(bilder: ReadonlyMap<string, Buffer>): Promise<string[]> {
	const fel: string[] = [];
	const kanda = (await readdir(GODKANDA)).filter((fil) => /^[^.]+\.png$/.test(fil)).map((fil) => fil.slice(0, -4));
	for (const namn of kanda) if (!bilder.has(namn)) fel.push(`${namn} är borta.`);
	for (const [namn, png] of bilder) {
		const file = path.join(GODKANDA, `${namn}.png`);
		if (!existsSync(file)) fel.push(`${namn} är ny.`);
		else {
			const andel = await skillnad(await readFile(file), png, file.replace(/png$/, 'skillnad.png'));
			const mycket =
				andel === undefined ? 'har en annan storlek' : `skiljer sig i ${procent(andel)} % av bildpunkterna`;
			if (andel !== 0) fel.push(`${namn} ${mycket}.`);
		}
	}
	return fel.sort();
}

function procent(andel: number): string {
	return (andel * 100).toFixed(3).replace('.', ',');
}

/** How much of two pictures differs, from 0 to 1; where, is written to a file. Those of other sizes are not compared. */
async function skillnad(fore: Buffer, efter: Buffer, till: string): Promise<number | undefined> {
	const [a, b] = await Promise.all([raw(fore), raw(efter)]);
	if (a.info.width !== b.info.width || a.info.height !== b.info.height) {
		await writeFile(till, efter);
		return undefined;
	}
	const { width, height } = a.info;
	const marked = Buffer.alloc(width * height);
	let differing = 0;
	for (let i = 0; i < marked.length; i++) {
		const isSame = a.data.compare(b.data, i * 3, i * 3 + 3, i * 3, i * 3 + 3) === 0;
		marked[i] = isSame ? 255 : 0;
		if (!isSame) differing++;
	}
	if (differing > 0)
		await sharp(marked, { raw: { width, height, channels: 1 } })
			.png()
			.toFile(till);
	return differing / marked.length;
}

function raw(png: Buffer) {
	return sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
}

function maskin(browser: Browser): string {
	return `Chromium ${browser.version()}, ${process.platform} ${process.arch}`;
}
