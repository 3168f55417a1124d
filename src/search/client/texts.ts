import { antal } from '../../text/antal.ts';
import type { Query } from './query.ts';

/** What the reader is told when the search does not work; never that there is nothing to find. */
export const SEARCH_FAILED = 'Sökningen kunde inte laddas.';

export const SEARCHING = 'Söker …';

/** How many hits there are, as it is shown and read aloud. */
export function hitsText(total: number, { q, filter }: Query): string {
	const val = Object.keys(filter).length > 0 ? ' med dina val' : '';
	return `${total === 0 ? 'Inga träffar' : antal(total, 'träff', 'träffar')}${q && ` på ”${q}”`}${val}.`;
}

/** The button that shows more hits: `Visa 20 till av 57`. */
export function moreText(shown: number, total: number, step: number): string {
	const next = Math.min(step, total - shown);
	return `Visa ${antal(next, 'träff', 'träffar')} till (${String(shown)} av ${String(total)} visas)`;
}
