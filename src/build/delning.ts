import { createHash } from 'node:crypto';

/** One part of the files that Astro writes. */
export interface Del {
	/** Which one, from 1. */
	readonly del: number;
	/** How many there are. */
	readonly av: number;
}

/** Whether a file is for programs, or tells of the checksums of those. */
function arData(fil: string): boolean {
	return /^(?:data|datasets)\//.test(fil);
}

/** What data files take to write, when all other files take 1. Measured at 1,000 ärenden. */
const DATA_WORK = 0.08;

/** Whether a file belongs to a part. All of an ärende is one part, so that what its pages share is worked out once. */
export function iDel(fil: string, { del, av }: Del): boolean {
	// Some hold the checksums of the others.
	if (arData(fil)) return del === 1;
	const [mapp = '', namn = ''] = fil.split('/');
	// Without its ending, for the text of a page may lie beside it.
	const agare = `${mapp}/${namn.split('.')[0] ?? ''}`;
	const place = createHash('sha256').update(agare).digest().readUInt32BE() / 2 ** 32;
	// The first part has so much less of the others as data take.
	const first = Math.max(0, (1 + DATA_WORK) / av - DATA_WORK);
	if (place < first) return del === 1;
	return Math.floor(((place - first) / (1 - first)) * (av - 1)) === del - 2;
}

/** Every part of so many. */
export function alla(av: number): Del[] {
	return Array.from({ length: av }, (_, i) => ({ del: i + 1, av }));
}

/** Reads a part as it is asked for: `2/4`; `undefined` when it is no part. */
export function parseDel(text: string): Del | undefined {
	const [, del = 0, av = 0] = (/^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text) ?? []).map(Number);
	return del >= 1 && del <= av ? { del, av } : undefined;
}
