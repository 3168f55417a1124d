/** How large a source file may be; each limit is far above what a handling has. */
export const GRANSER = {
	/** Bytes of the file. */
	fil: 50_000_000,
	/** Pages of a PDF. */
	sidor: 2_000,
	/** Characters of a PDF's text. */
	text: 20_000_000,
	/** How many times larger a packed file may be when it is unpacked. */
	packning: 100,
	/** Bytes that a packed file may hold when it is unpacked. */
	uppackat: 100_000_000,
} as const;
