/** How a fact was read: word for word, through damaged OCR, or derived by us from what stands there. */
export type Lasart = 'ordagrant' | 'ocr' | 'harlett';

/** Where a fact comes from. */
export interface Kalla {
	/** Full id of the handling, `<arende>/<handling>`. */
	readonly handling: string;
	/** Paragraph of its reading text, `s1`, `s2` …; absent when the fact rests on the document as a whole. */
	readonly stycke?: string;
	readonly hur: Lasart;
	/** Words of that paragraph, verbatim. */
	readonly citat?: string;
}
