import { createHash } from 'node:crypto';

/** One part of the files that Astro writes. */
export interface Del {
	/** Which one, from 1. */
	readonly del: number;
	/** How many there are. */
	readonly av: number;
}

/** Whether a file belongs to a part. All of an ärende is one part, so that what its pages share is worked out once. */
export function iDel(fil: string, { del, av }: Del): boolean {
	const [mapp = '', namn = ''] = fil.split('/');
	// Without its ending, for the text of a page may lie beside it.
	const agare = `${mapp}/${namn.split('.')[0] ?? ''}`;
	return createHash('sha256').update(agare).digest().readUInt32BE() % av === del - 1;
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
