import { diarienummerKey, parseDiarienummer } from '../../domain/diarienummer.ts';
import { isCapitalized, isGlued, isNumber, isWord, rawAt, yearAt } from '../reading.ts';
import type { DiarienummerReference } from '../reference.ts';
import type { ReferenceIndex } from '../reference-index.ts';
import type { Tokens } from '../tokens.ts';
import { cueBefore, type Cue } from './cue.ts';
import { ORGAN_FORMS, OTHER_LETTERS, YEAR_FORMS, type Form } from './forms.ts';

/**
 * Finds registration numbers. A number without the letters of an organ counts only where the text says what it is, or
 * where nothing else looks so; the register resolves it only by organ, year and serial together.
 */
export function findDiarienummer(tokens: Tokens, { diarienummer }: ReferenceIndex): DiarienummerReference[] {
	const found: DiarienummerReference[] = [];
	let previous: { end: number; cue: Cue } | undefined;
	for (let i = 0; i < tokens.count; i++) {
		const forms = formsAt(tokens, i);
		if (forms.length === 0) continue;
		const cue = cueBefore(tokens, i, previous);
		const reference = read(tokens, i, forms, cue, diarienummer);
		if (!reference) continue;
		found.push(reference);
		previous = { end: reference.end, cue };
		while (i + 1 < tokens.count && (tokens.start[i + 1] ?? 0) < reference.end) i++;
	}
	return found;
}

function formsAt(tokens: Tokens, i: number): readonly Form[] {
	const forms = isNumber(tokens, i)
		? yearAt(tokens, i) === undefined
			? []
			: YEAR_FORMS
		: isCapitalized(tokens, i) && /^[A-ZÅÄÖ]{2,6}$/.test(rawAt(tokens, i))
			? ORGAN_FORMS
			: [];
	const before = tokens.norm[i - 1] ?? '';
	if (before === '§') return [];
	const tied = isWord(tokens, i - 1) || isNumber(tokens, i - 1) || /^[-/:.,@]$/.test(before);
	return tied && isGlued(tokens, i) ? [] : forms;
}

function read(
	tokens: Tokens,
	i: number,
	forms: readonly Form[],
	cue: Cue,
	index: ReferenceIndex['diarienummer'],
): DiarienummerReference | undefined {
	const start = tokens.start[i] ?? 0;
	for (const { pattern, needs } of forms) {
		pattern.lastIndex = start;
		const ra = pattern.exec(tokens.text)?.[0];
		const parsed = ra === undefined ? undefined : parseDiarienummer(ra);
		if (ra === undefined || !parsed) continue;
		const key = diarienummerKey(parsed);
		const arenden = index.arenden.get(key) ?? [];
		const knownOrgan = parsed.organ !== undefined && index.organ.has(parsed.organ);
		if (!knownOrgan && OTHER_LETTERS.has(parsed.organ ?? '')) continue;
		if (!mayBe(ra, needs, { cue, knownOrgan, inRegister: arenden.length > 0 })) continue;
		const [arende] = arenden.length === 1 ? arenden : [];
		return {
			kind: 'diarienummer',
			start,
			end: start + ra.length,
			diarienummer: parsed,
			key,
			...(arende !== undefined && { arende }),
		};
	}
	return undefined;
}

interface Support {
	readonly cue: Cue;
	readonly knownOrgan: boolean;
	readonly inRegister: boolean;
}

function mayBe(ra: string, needs: Form['needs'], { cue, knownOrgan, inRegister }: Support): boolean {
	if (cue === 'strong') return true;
	// Letters of a body that are tied to it make it a number: nobody writes a school year so.
	if (looksLikeYears(ra)) return knownOrgan && (inRegister || /^\p{Lu}+[-/]/u.test(ra));
	if (needs === 'nothing' || cue === 'weak') return true;
	if (needs === 'organ') return knownOrgan;
	// Padded with zeros, or in the register and too long to be a month or the second year of two.
	return /[-/]0\d{4,}$/.test(ra) || (inRegister && /[-/]\d{3,}$/.test(ra));
}

/** `2023/2024`, `2023/24`, `2024–2026`, `2023-02`: school years, periods and months. */
function looksLikeYears(ra: string): boolean {
	const [, first = '', separator = '', second = ''] = /((?:19|20)\d\d)([-/\u2010-\u2013])(\d+)$/.exec(ra) ?? [];
	const [a, b] = [Number(first), Number(second)];
	if (second.length === 2) return b === (a + 1) % 100 || (separator !== '/' && b >= 1 && b <= 12);
	return second.length === 4 && b >= a && b - a <= 30;
}
