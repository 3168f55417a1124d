/** A number or date found in a text, by the keys of its normal form. */
export interface Identitet {
	readonly slag: 'diarienummer' | 'sfs' | 'paragraf' | 'datum';
	/** The first is the most exact; a search asks for that one. */
	readonly nycklar: readonly string[];
	readonly start: number;
	readonly end: number;
}

const MONTHS = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');
const MONTH = String.raw`(?:jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)`;
const YEAR = String.raw`(?:19|20)\d\d`;
const DASH = String.raw`[-\u2010-\u2015]`;
const FREE = String.raw`(?<![\p{L}\p{N}])`;
const ENDS = String.raw`(?![\p{L}\p{N}])`;

interface Form {
	readonly slag: Identitet['slag'];
	readonly pattern: RegExp;
	readonly nycklar: (part: (name: string) => string) => readonly string[];
}

function form(slag: Identitet['slag'], pattern: string, nycklar: Form['nycklar']): Form {
	return { slag, nycklar, pattern: new RegExp(FREE + pattern + ENDS, 'giu') };
}

function diarienummer(part: (name: string) => string): string[] {
	const number = `${part('ar')}/${String(Number(part('lop')))}`;
	const organ = part('organ').toLowerCase();
	// Who writes no organ finds every body's; who writes one finds that body's.
	return organ && organ !== 'dnr' ? [`#d${organ}${number}`, `#d${number}`] : [`#d${number}`];
}

function day(part: (name: string) => string): string[] {
	const month = monthNumber(part('manad'));
	const [d, m] = [Number(part('dag')), Number(month)];
	if (d < 1 || d > 31 || m < 1 || m > 12) return [];
	const ar = part('ar');
	return [`#t${ar}-${month}-${String(d).padStart(2, '0')}`, `#t${ar}-${month}`];
}

function monthNumber(text: string): string {
	const i = MONTHS.findIndex((name) => name.startsWith(text.toLowerCase().slice(0, 3)));
	return i < 0 ? text.padStart(2, '0') : String(i + 1).padStart(2, '0');
}

// The first form that fits at a place wins: longer ones stand before those that are a part of them.
const FORMS: readonly Form[] = [
	form('datum', String.raw`(?<ar>${YEAR})${DASH}(?<manad>\d\d)${DASH}(?<dag>\d\d)`, day),
	form('datum', String.raw`(?<ar>${YEAR})(?<manad>0[1-9]|1[0-2])(?<dag>0[1-9]|[12]\d|3[01])`, day),
	form('datum', String.raw`(?<dag>\d{1,2})(?::[ae])?\s+(?<manad>${MONTH})\.?\s+(?<ar>${YEAR})`, day),
	form('datum', String.raw`(?<dag>\d{1,2})/(?<manad>\d{1,2})[\s-](?<ar>${YEAR})`, day),
	form('datum', String.raw`(?<manad>${MONTH})\.?\s+(?<ar>${YEAR})`, (part) => [
		`#t${part('ar')}-${monthNumber(part('manad'))}`,
	]),
	form(
		'diarienummer',
		String.raw`(?<organ>[A-ZÅÄÖ]{2,6})\.?[-\s/]?(?<ar>${YEAR})/(?<lop>\d{1,7})(?:[./]\d{1,4})*`,
		diarienummer,
	),
	form('diarienummer', String.raw`(?<organ>[A-ZÅÄÖ]{2,6})/(?<ar>${YEAR}):(?<lop>\d{1,7})`, diarienummer),
	form('diarienummer', String.raw`(?<organ>[A-ZÅÄÖ]{2,4})[-\s]?(?<ar>${YEAR}):(?<lop>\d{1,7})`, diarienummer),
	form('sfs', String.raw`(?:sfs\s*)?(?<ar>1[6-9]\d\d|20\d\d):(?<nr>\d{1,4})`, (part) => [
		`#s${part('ar')}:${String(Number(part('nr')))}`,
	]),
	form('diarienummer', String.raw`(?<organ>[A-ZÅÄÖ]{2,6})[-\s]?(?<ar>${YEAR})${DASH}(?<lop>\d{3,7})`, diarienummer),
	form('diarienummer', String.raw`(?<organ>[A-ZÅÄÖ]{2,4})[-\s]?(?<ar>${YEAR})\s?(?<lop>\d{1,5})`, diarienummer),
	form('diarienummer', String.raw`(?<ar>${YEAR})/(?<organ>[A-ZÅÄÖ]{2,6})\s?(?<lop>\d{1,7})(?:\s\d{3})?`, diarienummer),
	form('diarienummer', String.raw`(?<organ>[A-ZÅÄÖ]{2,6})\s(?<lop>\d{1,6})/(?<ar>${YEAR})`, diarienummer),
	form('diarienummer', String.raw`(?<ar>${YEAR})[/](?<lop>\d{1,7})(?:[./]\d{1,4})*`, diarienummer),
	form(
		'paragraf',
		String.raw`(?<kap>\d{1,2})\s*(?:kap(?:itlet)?\.?)\s*(?<fran>\d{1,3})\s*(?:${DASH}\s*(?<till>\d{1,3})\s*)?(?:§{1,2}|(?=$|[\s,.]))`,
		(part) => [
			...(part('till') ? [`#p${part('kap')}:${part('fran')}-${part('till')}`] : []),
			`#p${part('kap')}:${part('fran')}`,
		],
	),
	form('paragraf', String.raw`§{1,2}\s*(?<fran>\d{1,4})`, (part) => [`#p§${part('fran')}`]),
	form('paragraf', String.raw`(?<fran>\d{1,4})\s*(?:${DASH}\s*(?<till>\d{1,3})\s*)?§{1,2}`, (part) => [
		`#p§${part('fran')}`,
	]),
];

/** What can only be an organ's letters when a number follows, and what then is an ordinary word. */
const NO_ORGAN = new Set(
	'balk den av år och i till för från kl sid nr lag sfs prop sou dir rskr bet maj mars juni juli jan feb apr aug sep sept okt nov dec under våren hösten sedan efter före om på med at att'.split(
		' ',
	),
);

/** What all forms have one of: most texts with a digit have none, and need not be searched for each. */
const POSSIBLE = /(?:1[6-9]|20)\d\d|§|\d\s*kap/i;

/**
 * Finds registration numbers, statute numbers, paragraphs and dates in any of the forms that people write them in.
 * None overlaps another.
 */
export function identiteter(text: string): Identitet[] {
	if (!POSSIBLE.test(text)) return [];
	const found: Identitet[] = [];
	for (const { slag, pattern, nycklar } of FORMS) {
		for (const match of text.matchAll(pattern)) {
			const [start, end] = [match.index, match.index + match[0].length];
			if (found.some((other) => start < other.end && end > other.start)) continue;
			const groups = match.groups ?? {};
			if (slag === 'diarienummer' && NO_ORGAN.has((groups.organ ?? '').toLowerCase())) continue;
			const keys = nycklar((name) => groups[name] ?? '');
			if (keys.length > 0) found.push({ slag, nycklar: keys, start, end });
		}
	}
	return found.sort((a, b) => a.start - b.start);
}
