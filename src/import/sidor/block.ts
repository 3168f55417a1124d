/** A part of a text, before its lines are joined. */
export type Block = Rubrik | Stycke | Punkt | Tabell;

interface Rows {
	readonly sida: number;
	readonly rader: string[];
	/** Why it may be more or less than one paragraph of the source. */
	grans?: string;
}
export interface Rubrik extends Rows {
	readonly slag: 'rubrik';
	/** 1 for the largest. */
	readonly niva: number;
}
export interface Stycke extends Rows {
	readonly slag: 'stycke';
}
export interface Punkt extends Rows {
	readonly slag: 'punkt';
	/** Number of a numbered point. */
	readonly nummer?: number;
	/** Distance of the point from the margin. */
	readonly x: number;
}
export interface Tabell {
	readonly slag: 'tabell';
	readonly sida: number;
	/** Rows of cells of lines. */
	readonly celler: string[][][];
	readonly kolumner: readonly number[];
}

export interface Uppdelad {
	readonly block: Block[];
	readonly fotnoter: readonly { readonly nummer: string; readonly rader: string[] }[];
}
