/** Signs that begin a point of a list. */
export const PUNKT = /^[•●▪■◦○‣·*–—-]\s+(?=\S)/u;

/** A numbered point. */
export const NUMMER = /^(\d{1,2})[.)]\s+(?=\p{L})/u;

/** OCR reads a bullet as one of these. */
export const FEL_PUNKT = /^[e=o«»©°]\s+(?=att\s)/u;
