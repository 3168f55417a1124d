import { fold } from '../domain/fold.ts';
import type { Kommun } from '../domain/grunddata.ts';

// `.example` can be given to nobody (RFC 2606), so no other publisher can mint the same ids.
const UTAN_NAMN = 'oppna-arenden.example,2026';

/**
 * Permanent id of something in the archive, a `tag:` URI (RFC 4151). It depends on content alone and so outlives a move
 * to another address: docs/decisions/0009-feeds.md.
 * @param vad what it names, without a slash in front: `arenden/ks-2022-1011/vackt`
 */
export function tagg({ kortnamn, utgivare }: Kommun, vad: string): string {
	return `tag:${utgivare.idnamn ?? UTAN_NAMN}:${fold(kortnamn)}/${vad}`;
}

/** Permanent id of an event in a calendar (RFC 5545, 3.8.4.7), of the same parts. */
export function uid({ kortnamn, utgivare }: Kommun, vad: string): string {
	const doman = /(?<![^@,])[^@,]+(?=,)/.exec(utgivare.idnamn ?? UTAN_NAMN)?.[0] ?? '';
	return `${vad.replaceAll('/', '.')}@${fold(kortnamn)}.${doman}`;
}
