import { z } from 'zod';

const ANKARE = /^p--[0-9a-z]{7}(?:-[1-9]\d{0,5})?$/;
const HANDLING = /^[a-z0-9-]+\/[a-z0-9-]+$/;

/** `anchor`, or `anchor,earlier,earlier` where a paragraph has had others. */
const stycke = z
	.string()
	.transform((text) => text.split(','))
	.pipe(z.tuple([z.string().regex(ANKARE)], z.string().regex(ANKARE)));

/**
 * The paragraphs of the last publication; a file in the repository, written by `npm run manifest`. One line for each
 * handling and each file that cites, so that git shows what came and went.
 */
export const ankarlasSchema = z.strictObject({
	format: z.literal(1),
	/** Anchors of each reading text in order, by the full id of the handling, with a space between. */
	handlingar: z.record(
		z.string().regex(HANDLING),
		z
			.string()
			.transform((text) => text.split(' '))
			.pipe(z.array(stycke)),
	),
	/** The paragraphs that each content file rests on: full id, `#` and anchor, in the order of reading, with a space between. */
	citerat: z.record(
		z.string().min(1),
		z.string().transform((text) => text.split(' ')),
	),
});
