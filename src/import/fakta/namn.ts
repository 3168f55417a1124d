import { distance } from 'fastest-levenshtein';
import { fold } from '../../domain/fold.ts';

/** Two to five words with capitals, with the particles of names between them. */
export const NAMN = String.raw`\p{Lu}[\p{L}’'-]+(?:\s(?:(?:von|af|de|van|der|el|al|bin|la|den)\s)?\p{Lu}[\p{L}’'-]*\.?){1,4}`;

/** Letters of a party; older minutes print them small, and a dash stands for none. */
export const BOKSTAVER = String.raw`(?:\p{Lu}\p{L}{0,4}|s|m|c|v|l|fp|mp|kds?|sd|nyd|vpk|[-–])`;

/** A name with the letters of a party. */
export const NAMN_MED_PARTI = String.raw`${NAMN}\s?\(${BOKSTAVER}\)`;

/** Letters of a party in brackets. */
const PARTI = String.raw`\((?<parti>${BOKSTAVER})\)`;

/** Words with a capital that may stand before a name without belonging to it. */
const FORE =
	/^(?:Ordförande|Ordföranden|Vice|Ledamot|Ledamoten|Ersättare|Ersättaren|Motionären|Interpellanten|Kommunalrådet|Kommunalråd|Oppositionsrådet|Oppositionsråd|Den|När|Enligt|Även|Också|Samt|Och|Men|Som|Av|Från|Till|För|Mot|Svar|Motion|Interpellation|Fråga|Yrkande|Yrkanden|Propositioner|Reservationer|Överläggning|Justerare|Sekreterare|Undertecknad|Undertecknade|I|På|Därefter|Dessutom|Vidare|Herr|Fru|Förslagsställaren|Inledningsvis|Dock|Både)$/;

/** An office in the definite form before a first and a last name: `Gruppledaren Rut Ek`. */
const AMBETE =
	/^\p{Lu}\p{Ll}+(?:(?:led|tal|företräd|sekreter|handlägg)aren|ombudet|rådet|ordföranden?|chefen|direktören|ledamoten)$/u;

export interface Namntraff {
	readonly namn: string;
	readonly parti?: string;
	readonly index: number;
	readonly citat: string;
}

/** Names with the letters of a party after them. */
export function namesWithParty(text: string): Namntraff[] {
	const pattern = new RegExp(String.raw`(?<![\p{L}-])(?<namn>${NAMN})\s?${PARTI}`, 'gu');
	return [...text.matchAll(pattern)].flatMap((match) => {
		const groups = match.groups ?? {};
		const words = (groups.namn ?? '').split(' ');
		let dropped = 0;
		while (words.length > 1 && (FORE.test(words[0] ?? '') || (words.length > 2 && AMBETE.test(words[0] ?? ''))))
			dropped += (words.shift() ?? '').length + 1;
		if (words.length < 2) return [];
		const namn = words.join(' ');
		const index = match.index + dropped;
		return [{ namn, parti: groups.parti ?? '', index, citat: text.slice(index, match.index + match[0].length) }];
	});
}

/** The same person under two spellings: a genitive, or a letter that OCR has damaged. */
export function mergeNames(found: readonly Namntraff[], ocr: boolean): Namntraff[] {
	const merged: Namntraff[] = [];
	const bare = new Set(found.map(({ namn, parti }) => `${namn} (${parti ?? ''})`));
	for (const traff of found) {
		const genitive = traff.namn.endsWith('s') ? traff.namn.slice(0, -1) : undefined;
		const known = genitive !== undefined && bare.has(`${genitive} (${traff.parti ?? ''})`);
		const namn = known ? genitive : traff.namn;
		const same = merged.some(
			(other) => other.parti === traff.parti && (other.namn === namn || (ocr && isNear(other.namn, namn))),
		);
		if (!same) merged.push({ ...traff, namn });
	}
	return merged;
}

/** Spellings that differ as OCR distorts: at most one letter in six. */
export function isNear(a: string, b: string): boolean {
	const [x, y] = [fold(a), fold(b)];
	return x === y || distance(x, y) <= Math.max(1, Math.floor(Math.max(x.length, y.length) * 0.16));
}
