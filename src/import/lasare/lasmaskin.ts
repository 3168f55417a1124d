/** A rectangle in picture elements, y downwards. */
export interface Ruta {
	readonly x0: number;
	readonly y0: number;
	readonly x1: number;
	readonly y1: number;
}

export interface Lasttecken {
	readonly text: string;
	readonly bbox: Ruta;
}

export interface Lastord {
	readonly text: string;
	/** From 0 to 100. */
	readonly confidence: number;
	readonly bbox: Ruta;
	readonly symbols: readonly Lasttecken[];
}

export interface Lastrad {
	readonly text: string;
	readonly bbox: Ruta;
	/** From its left end to its right. */
	readonly baseline: Ruta;
	readonly rowAttributes: { readonly rowHeight: number };
	readonly words: readonly Lastord[];
}

/** Reads images of pages, in Swedish. */
export interface Lasmaskin {
	/** What would read faster, in Swedish, where something would. */
	readonly tips?: string;
	/**
	 * @param dpi dots per inch
	 * @returns the lines of the page
	 * @throws when the image cannot be read
	 */
	read(bild: Uint8Array, dpi: number): Promise<readonly Lastrad[]>;
	stop(): Promise<void>;
}
