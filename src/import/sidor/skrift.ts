import { mode, textOf, type Rad, type Sida } from './rad.ts';

export interface Skrift {
	/** Size of the running text. */
	readonly brodtext: number;
	/** Distance between its lines. */
	readonly radavstand: number;
	readonly vanster: number;
	readonly hoger: number;
	/** Sizes of headings, the largest first. */
	readonly rubriker: readonly number[];
	/** Read by OCR: sizes are uncertain and fat type is not seen. */
	readonly ocr: boolean;
}

/** Measures the type of a text. */
export function measure(sidor: readonly Sida[], ocr: boolean): Skrift {
	const rader = sidor.flatMap((sida) => sida.rader);
	const step = ocr ? 1 : 2;
	const brodtext = mode(
		rader.flatMap(({ bitar, hojd }) =>
			bitar.flatMap((bit) => Array<number>(bit.text.length).fill(Math.round((ocr ? hojd : bit.hojd) * step) / step)),
		),
	);
	const right = rader.map(({ slut }) => slut).sort((a, b) => a - b);
	const vanster = mode(rader.map(({ x }) => Math.round(x)));
	const hoger = right[Math.floor(right.length * 0.97)] ?? 0;
	// Notes are set closer than the running text; OCR gives no sizes to tell them by.
	const isText = (rad: Rad): boolean => ocr || rad.hojd >= brodtext * 0.95;
	const pitches = sidor.flatMap(({ rader: lines }) =>
		lines.slice(1).flatMap((rad, i) => {
			const above = lines[i];
			if (!above || !isText(above) || !isText(rad)) return [];
			const gap = Math.round((above.y - rad.y) * 2) / 2;
			return gap > brodtext * 0.8 && gap < brodtext * 2.2 ? [{ gap, continues: sentenceGoesOn(above, rad) }] : [];
		}),
	);
	const sizes = rader.filter((rad) => rad.fet && rad.hojd >= brodtext * 0.97).map((rad) => Math.round(rad.hojd));
	return {
		brodtext,
		radavstand: linePitch(pitches, brodtext, ocr),
		vanster,
		hoger,
		rubriker: [...new Set(sizes)].sort((a, b) => b - a),
		ocr,
	};
}

/** Lines of running text stand no further apart than this, in heights of letters, unless the sentences show it. */
const VANLIGT_AVSTAND = 1.45;

interface Avstand {
	readonly gap: number;
	/** A sentence goes on from the one line to the other. */
	readonly continues: boolean;
}

/**
 * Distance of the lines of a paragraph: that of lines between which sentences go on. A short letter may have none, and
 * most of its lines are paragraphs of their own, whose distance is the commoner: then it is the smallest that is common,
 * and no more than is usual.
 */
function linePitch(avstand: readonly Avstand[], brodtext: number, ocr: boolean): number {
	const gaps = avstand.map(({ gap }) => gap);
	const within = ocr ? 1.5 : 0.5;
	const near = (gap: number, all: readonly number[]): number =>
		all.filter((other) => Math.abs(other - gap) <= within).length;
	const going = avstand.filter(({ continues }) => continues).map(({ gap }) => gap);
	const [shown] = [...new Set(going)].sort((a, b) => near(b, going) - near(a, going) || a - b);
	if (shown !== undefined && (near(shown, going) >= 2 || shown <= brodtext * VANLIGT_AVSTAND)) return shown;
	const usual = mode(gaps);
	const least = Math.max(2, near(usual, gaps) * (ocr ? 0.5 : 0.2));
	const common =
		[...new Set(gaps)].sort((a, b) => a - b).find((gap) => gap < usual / 1.22 && near(gap, gaps) >= least) ?? usual;
	return common === 0 ? brodtext * 1.3 : Math.min(common, brodtext * VANLIGT_AVSTAND);
}

/** The words of one line go on in the next; "att" begins a point as often as it goes on. */
function sentenceGoesOn(above: Rad, rad: Rad): boolean {
	return !/[.!?:;]["”)]?$/.test(textOf(above)) && /^(?!att\s)\p{Ll}/u.test(textOf(rad));
}
