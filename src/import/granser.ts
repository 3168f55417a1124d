/** How large a file may be to be imported; each limit is far above what a handling has. */
export const GRANSER = {
	/** Bytes of the file itself. */
	fil: 200_000_000,
	/** Bytes that a packed file (DOCX, ODT) may hold when unpacked. */
	uppackat: 100_000_000,
	/** Files in a packed file. */
	delar: 5_000,
	/** Pages; what is longer is a collection of handlingar. */
	sidor: 300,
	/** Picture elements of an image. */
	bildpunkter: 120_000_000,
} as const;
