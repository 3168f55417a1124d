import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { create, type Font } from 'fontkitten';
import sharp from 'sharp';
import { opentypeUr } from './woff.ts';

/** A character as it is drawn: how much ink each of its pixels has, 0–255, and how far it moves the pen. */
export interface Tecken {
	readonly bredd: number;
	readonly hojd: number;
	/** Row by row. */
	readonly ink: Uint8Array;
	readonly steg: number;
}

/** A typeface in one size, its characters drawn once and copied from then on. */
export interface Typsnitt {
	/** Height of a line, in pixels; characters are drawn from its top. */
	readonly radhojd: number;
	/** The character, or the letter in it when it has a mark that the typeface lacks. */
	tecken(char: string): Tecken | undefined;
}

/** Room around a character for what reaches over its sides. */
export const KANT = 4;

/** Width of a space, in ems. */
const BLANK = 0.2;

/**
 * Loads Source Sans 3 (SIL Open Font License 1.1, npm `@fontsource/source-sans-3`, Latin part) and draws its characters.
 * The font is found from the working directory, as the bundled code of a build lies elsewhere.
 */
export async function laddaTypsnitt(vikt: 400 | 600, storlek: number): Promise<Typsnitt> {
	const fil = `@fontsource/source-sans-3/files/source-sans-3-latin-${String(vikt)}-normal.woff`;
	const font = create(opentypeUr(await readFile(createRequire(path.resolve('package.json')).resolve(fil))));
	if (font.isCollection) throw new TypeError(`${fil} holds several fonts`);
	const alla = await draw(font, storlek);
	return {
		radhojd: Math.round(storlek * 1.2),
		tecken: (char) => alla.get(char) ?? alla.get(char.normalize('NFD').slice(0, 1)),
	};
}

/** Draws all characters on one sheet, below each other, and cuts them out. */
async function draw(font: Font, storlek: number): Promise<Map<string, Tecken>> {
	const skala = storlek / font.unitsPerEm;
	const hojd = Math.ceil(storlek * 1.3);
	const celler = font.characterSet.map((kod, i) => {
		const char = String.fromCodePoint(kod);
		const glyf = font.glyphForCodePoint(kod);
		const d = glyf.path
			.scale(skala, -skala)
			.translate(KANT, i * hojd + storlek)
			.toSVG();
		// fontkitten 1.0.3 cannot measure a glyph without an outline.
		const steg = d === '' ? (/\s/.test(char) ? BLANK * storlek : 0) : glyf.advanceWidth * skala;
		return { char, steg, bredd: Math.ceil(steg) + 2 * KANT, d };
	});
	const bredd = Math.max(...celler.map((cell) => cell.bredd));
	const ark = `<svg xmlns="http://www.w3.org/2000/svg" width="${String(bredd)}" height="${String(hojd * celler.length)}"><path fill="#fff" d="${celler.map(({ d }) => d).join('')}"/></svg>`;
	const { data, info } = await sharp(Buffer.from(ark), { unlimited: true })
		.flatten({ background: '#000' })
		.toColourspace('b-w')
		.raw()
		.toBuffer({ resolveWithObject: true });
	return new Map(
		celler.map(({ char, steg, bredd: w }, i) => {
			const ink = new Uint8Array(w * hojd);
			for (let y = 0; y < hojd; y++)
				for (let x = 0; x < w; x++) ink[y * w + x] = data[((i * hojd + y) * info.width + x) * info.channels] ?? 0;
			return [char, { bredd: w, hojd, ink, steg }];
		}),
	);
}
