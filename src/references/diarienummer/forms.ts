// Where a registration number stands in running text. What it says is for domain/diarienummer.ts to read: every form
// here is one of its forms, with the spaces and dashes that printed text has.
const ORGAN = String.raw`[A-ZÅÄÖ]{2,6}`;
const AR = String.raw`(?:19|20)\d{2}`;
const LOP = String.raw`\d{1,7}`;
const KLASS = String.raw`\.\d{1,4}`;
const HYPHEN = String.raw`[-\u2010-\u2013]`;
const SPACE = String.raw`[ \t\u00A0\u202F]?\s`;

/** Nothing that would make the number another one. */
const END = String.raw`(?![\p{L}\p{N}])(?![/:.]\d)`;

export interface Form {
	readonly pattern: RegExp;
	/** `exact`: nothing else looks so. `organ`: the letters must be known. `cue`: a word must say what it is. */
	readonly needs: 'nothing' | 'organ' | 'cue';
}

/** Forms that begin with the letters of an organ. */
export const ORGAN_FORMS: readonly Form[] = [
	form(`${ORGAN}/${AR}/${LOP}(?:/\\d{1,4})?`, 'nothing'), // KS/2019/0001/0009
	form(`${ORGAN}/${AR}:${LOP}`, 'nothing'), // KS/2016:51
	form(`${ORGAN}${HYPHEN}${AR}/${LOP}(?:${KLASS})?(?:${KLASS})?(?:${KLASS})?`, 'nothing'), // KS-2022/1011.107
	form(`${ORGAN}${SPACE}${AR}/${LOP}(?:${KLASS})?(?:${KLASS})?(?:${KLASS})?`, 'nothing'), // KS 2014/742.912
	form(`${ORGAN}(?:${HYPHEN}|${SPACE})${AR}${HYPHEN}${LOP}(?!${HYPHEN}\\d)`, 'nothing'), // KS 2023-00123
	form(`${ORGAN}${SPACE}${LOP}/${AR}`, 'organ'), // ITVT 7/2019
];

/** Forms that begin with the year. */
export const YEAR_FORMS: readonly Form[] = [
	form(`${AR}/${ORGAN}${SPACE}${LOP}(?:${SPACE}\\d{2,4}(?!\\s\\p{Ll}))?`, 'nothing'), // 2018/KS 0290 10
	form(`${AR}${HYPHEN}${ORGAN}${LOP}/\\d{1,4}`, 'nothing'), // 2013-KS0548/003
	form(`${AR}(?:/|${HYPHEN})${LOP}(?!${HYPHEN}[\\p{L}\\d])`, 'cue'), // 2016-000003, 2021/101
];

/** Letters that stand before numbers of other kinds: laws, standards, reports, school terms, other authorities. */
export const OTHER_LETTERS = new Set(
	'SFS EU EG EEG SOU DS PROP BET RSKR SKR MOT DIR NJA HFD RÅ JO JK ISO EN SS IEC HT VT LÅ NR PM TEL KL ISBN ISSN COVID'.split(
		' ',
	),
);

function form(source: string, needs: Form['needs']): Form {
	return { pattern: new RegExp(source + END, 'uy'), needs };
}
