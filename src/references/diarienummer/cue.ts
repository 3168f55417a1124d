import { follows } from '../reading.ts';
import type { Tokens } from '../tokens.ts';

/** How surely the words before a number say that it is a registration number. */
export type Cue = 'strong' | 'weak' | 'none';

const STRONG = /^(?:dnr|diarienr|diarienumm?e?r(?:et|en)?|ärendenr|ärendenumm?e?r(?:et|en)?)$/;
const WEAK = /^ärende(?:t|ts)?$/;
const BETWEEN = new Set(['.', ':', 'nr', 'nummer', '(', 'är', 'med']);
const LIST = new Set([',', 'och', 'samt', 'eller']);
const FURTHEST = 4;

/**
 * What stands before the token: `Dnr:`, `ärende nr`; or another number that had a cue: `dnr 2021/101 och 2021/102`.
 * @param previous the last number found, and its cue
 */
export function cueBefore(tokens: Tokens, i: number, previous: { end: number; cue: Cue } | undefined): Cue {
	if (previous && LIST.has(tokens.norm[i - 1] ?? '') && tokens.end[i - 2] === previous.end) return previous.cue;
	for (let at = i - 1; at >= 0 && i - at <= FURTHEST && follows(tokens, at + 1); at--) {
		const norm = tokens.norm[at] ?? '';
		if (STRONG.test(norm)) return 'strong';
		if (WEAK.test(norm)) return 'weak';
		if (!BETWEEN.has(norm)) return 'none';
	}
	return 'none';
}
