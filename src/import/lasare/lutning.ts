import sharp from 'sharp';

/** Width that a page is looked at in, picture elements; finer than this a line of text is no straighter. */
const BREDD = 1000;
/** Grey below this is ink. */
const SVART = 140;
/** Degrees: as far as a sheet slips in a scanner, first in large steps and then in small ones around the best. */
const STEG = [
	{ storst: 3, steg: 0.2 },
	{ storst: 0.2, steg: 0.02 },
] as const;
/** Contrasts that are as good as the best. */
const LIKA = 0.98;
/** A page that leans less than this is read as well as it is. */
const MARKBAR = 0.1;

/**
 * Turns a page so that its lines lie level. How much it leans is told by where its ink falls: looked at along the lines,
 * rows of text and the space between them differ the most (projection profiles; Postl, 1986, US patent 4,723,297).
 */
export async function ratad(bild: Uint8Array): Promise<Uint8Array> {
	const metadata = await sharp(bild)
		.metadata()
		.catch(() => undefined);
	// BMP is not among the forms that sharp reads; the OCR reads it as it is, or says that it is damaged.
	if (!metadata) return bild;
	const { data, info } = await sharp(bild)
		.greyscale()
		.resize({ width: BREDD })
		.raw()
		.toBuffer({ resolveWithObject: true });
	const grader = lutning(data, info.width);
	if (Math.abs(grader) < MARKBAR) return bild;
	return sharp(bild).rotate(-grader, { background: '#fff' }).png({ compressionLevel: 1 }).toBuffer();
}

/**
 * How many degrees the lines of a page lean, clockwise.
 * @param grey a byte for each picture element
 */
export function lutning(grey: Uint8Array, width: number): number {
	const ink: number[] = [];
	for (let at = 0; at < grey.length; at++) if ((grey[at] ?? 0) < SVART) ink.push(at);
	const size = { width, height: grey.length / width };
	let best = 0;
	for (const { storst, steg } of STEG) {
		const most = Math.round(storst / steg);
		const scores = Array.from({ length: 2 * most + 1 }, (_, i) => {
			const grader = best + (i - most) * steg;
			return { grader, score: contrast(ink, grader, size) };
		});
		const highest = Math.max(...scores.map(({ score }) => score));
		// Angles that differ by less than an element look alike: the middle of them is the likeliest.
		const likely = scores.filter(({ score }) => score >= highest * LIKA);
		best = likely.reduce((sum, { grader }) => sum + grader, 0) / Math.max(1, likely.length);
	}
	return best;
}

/** How much the rows differ from the next, seen along lines that lean. */
function contrast(
	ink: readonly number[],
	grader: number,
	{ width, height }: { width: number; height: number },
): number {
	const slope = Math.tan((grader * Math.PI) / 180);
	const margin = Math.ceil(Math.abs(slope) * width);
	const rows = new Uint32Array(height + 2 * margin + 1);
	for (const at of ink) {
		const x = at % width;
		const row = Math.round((at - x) / width - slope * x) + margin;
		rows[row] = (rows[row] ?? 0) + 1;
	}
	let sum = 0;
	for (let row = 1; row < rows.length; row++) sum += ((rows[row] ?? 0) - (rows[row - 1] ?? 0)) ** 2;
	return sum;
}
