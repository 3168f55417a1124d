import { png, type Farg } from './png.ts';
import { bryt, bredd } from './rader.ts';
import { KANT, laddaTypsnitt, type Typsnitt } from './typsnitt.ts';

/** What the image of a shared link says. */
export interface Bildtext {
	readonly etikett: string;
	readonly titel: string;
	readonly lage: string;
	readonly sajt: string;
	readonly forbehall: string;
}

export const BREDD = 1200;
export const HOJD = 630;
const MARGINAL = 80;
const MAX_RADER = 4;

const PAPPER: Farg = [0xfd, 0xfd, 0xfb];
const TRYCK: Farg = [0x19, 0x1c, 0x1f];
const ACCENT: Farg = [0x0b, 0x4f, 0x63];
/** Steps from paper to full ink; two inks fill the palette. */
const STEG = 8;
const FARGER = [TRYCK, ACCENT].flatMap((farg) => Array.from({ length: STEG }, (_, i) => blanda(farg, i / (STEG - 1))));

/** Draws images of 1200 × 630 pixels, all in one typeface. */
export class Bildmakare {
	readonly #stor: Typsnitt;
	readonly #fet: Typsnitt;
	readonly #liten: Typsnitt;

	private constructor(stor: Typsnitt, fet: Typsnitt, liten: Typsnitt) {
		[this.#stor, this.#fet, this.#liten] = [stor, fet, liten];
	}

	static async ladda(): Promise<Bildmakare> {
		return new Bildmakare(await laddaTypsnitt(600, 64), await laddaTypsnitt(600, 34), await laddaTypsnitt(400, 34));
	}

	/** The image as PNG; the same text always gives the same bytes. */
	rita({ etikett, titel, lage, sajt, forbehall }: Bildtext): Uint8Array<ArrayBuffer> {
		const pixlar = new Uint8Array(BREDD * HOJD);
		rektangel(pixlar, 0, 0, BREDD, 16, 2 * STEG - 1);
		this.#rad(pixlar, this.#fet, etikett, 70, 1);
		const rader = bryt(titel, this.#stor, BREDD - 2 * MARGINAL, MAX_RADER);
		for (const [i, rad] of rader.entries()) this.#rad(pixlar, this.#stor, rad, 124 + i * this.#stor.radhojd);
		this.#rad(pixlar, this.#liten, lage, 450);
		rektangel(pixlar, MARGINAL, 512, BREDD - 2 * MARGINAL, 2, STEG - 1);
		this.#rad(pixlar, this.#fet, sajt, 534, 1);
		const hoger = bryt(forbehall, this.#liten, 460, 1)[0] ?? '';
		this.#rad(pixlar, this.#liten, hoger, 534, 0, BREDD - MARGINAL - bredd(hoger, this.#liten));
		return png(pixlar, BREDD, HOJD, FARGER);
	}

	#rad(pixlar: Uint8Array, typsnitt: Typsnitt, text: string, y: number, fargnr = 0, x = MARGINAL): void {
		let penna = x;
		for (const char of bryt(text, typsnitt, BREDD - MARGINAL - x, 1)[0] ?? '') {
			const tecken = typsnitt.tecken(char);
			if (!tecken) continue;
			const { bredd: w, hojd, ink, steg } = tecken;
			const start = Math.round(penna) - KANT;
			for (let i = 0; i < ink.length; i++) {
				const djup = Math.round(((ink[i] ?? 0) / 255) * (STEG - 1));
				const at = (y + Math.floor(i / w)) * BREDD + start + (i % w);
				// Neighbours overlap at their edges: the darker wins.
				if (djup > 0 && Math.floor(i / w) < hojd) pixlar[at] = Math.max(pixlar[at] ?? 0, fargnr * STEG + djup);
			}
			penna += steg;
		}
	}
}

function rektangel(pixlar: Uint8Array, x: number, y: number, w: number, h: number, farg: number): void {
	for (let rad = y; rad < y + h; rad++) pixlar.fill(farg, rad * BREDD + x, rad * BREDD + x + w);
}

function blanda(farg: Farg, andel: number): Farg {
	const blandad = PAPPER.map((papper, i) => Math.round(papper + ((farg[i] ?? 0) - papper) * andel));
	return [blandad[0] ?? 0, blandad[1] ?? 0, blandad[2] ?? 0];
}
