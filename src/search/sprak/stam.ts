const VOWELS = 'aeiouyåäö';

/** Letters after which an s is an ending. */
const BEFORE_S = 'bcdfghjklmnoprtvy';

// Longest first. Ours are `ena`, the definite plural of `ärende`, and the genitives `ers`, `ars`, `ors`, `andets`, `andens`.
const ENDINGS = (
	'heterna andenas hetens andena andets andens arnas ernas ornas anden andes andet heten heter arens enas ades arna erna orna ande arne aste aren ' +
	'erns ers ars ors ade are ern ens het ast ena ad en ar er or as es at a e'
).split(' ');

// The last six are ours: the neuter of adjectives (`kommunalt`, `allmänt`, `gemensamt`, `effektivt`), `artikeln`, and the m
// that is written twice before a vowel only (`programmet`, `bestämmer`).
const DOUBLED = ['dd', 'gd', 'nn', 'dt', 'gt', 'kt', 'tt', 'lt', 'nt', 'mt', 'vt', 'ln', 'mm'];

/** The neuter of others (`önskvärt`, `berört`); `vänort` and `expert` are none. */
const NEUTER = /[äö]rt$/u;

/**
 * The stem of a Swedish word in lower case, by the Snowball algorithm (snowballstem.org, 2002) and what it leaves out:
 * the definite forms `beslutet` and `skolan`, the plural (`ärendena`), the neuter of adjectives (`kommunalt`) and vowels that
 * come and go (`cyklar`).
 * The stem is no word, only what inflected forms have in common.
 */
export function stam(ord: string): string {
	const r1 = regionOf(ord);
	if (r1 >= ord.length) return ord;
	return utanSvag(third(second(definite(first(ord, r1), r1), r1), r1));
}

/** Where the part begins in which endings are looked for: after the first consonant that follows a vowel, at least 3 in. */
function regionOf(ord: string): number {
	let i = 0;
	while (i < ord.length && !VOWELS.includes(ord.charAt(i))) i++;
	while (i < ord.length && VOWELS.includes(ord.charAt(i))) i++;
	return Math.max(i + 1, 3);
}

function first(ord: string, r1: number): string {
	const ending = ENDINGS.find((end) => ord.length - end.length >= r1 && ord.endsWith(end));
	// `plats` looks like a genitive and loses its s; `platsen` then has to lose it too.
	return withoutS(ending === undefined ? ord : ord.slice(0, -ending.length), r1);
}

function withoutS(ord: string, r1: number): string {
	const cut = ord.endsWith('s') && ord.length - 1 >= r1 && BEFORE_S.includes(ord.at(-2) ?? '');
	return cut ? ord.slice(0, -1) : ord;
}

/** The definite endings `et` and `an`; `universitetet` and `universitet` have to end alike, so every one goes. */
function definite(ord: string, r1: number): string {
	let rest = ord;
	while (rest.length - 2 >= r1 && /(?:[ae]t|(?<!m)an)$/.test(rest)) rest = rest.slice(0, -2);
	// `hälsan` has to end as `hälsa`, which has lost its s already.
	return ord.endsWith('an') && rest !== ord ? withoutS(rest, r1) : rest;
}

function second(ord: string, r1: number): string {
	return ord.length - 2 >= r1 && (DOUBLED.includes(ord.slice(-2)) || NEUTER.test(ord)) ? ord.slice(0, -1) : ord;
}

function third(ord: string, r1: number): string {
	const has = (end: string): boolean => ord.length - end.length >= r1 && ord.endsWith(end);
	if (has('fullt') || has('löst')) return ord.slice(0, -1);
	// What is secret has nothing to do with a home, which `hem` alone would be.
	if (ord.endsWith('hemlig')) return ord;
	if (has('lig') || has('els')) return ord.slice(0, -3);
	return has('ig') ? ord.slice(0, -2) : ord;
}

/**
 * A stem as it is where a vowel stands before its last consonant: `cykl` (of `cyklar`) → `cykel`, and `säkr` (of `säkra`) and
 * `klottr` (of `klottret`) as `säker` and `klotter`, which lose their `er`; `slitn` (of `slitna`) → `slit`.
 */
function utanSvag(cut: string): string {
	if (/[^aeiouyåäölrj]l$/u.test(cut)) return `${cut.slice(0, -1)}el`;
	if (/(?:[bfgkpstv]|hind)r$/u.test(cut) && cut.length > 3) return cut.slice(0, -1);
	return /(?:[iu][tvd]|bund)n$/u.test(cut) ? cut.slice(0, -1) : cut;
}
