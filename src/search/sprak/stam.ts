const VOWELS = 'aeiouyåäö';

/** Letters after which an s is an ending. */
const BEFORE_S = 'bcdfghjklmnoprtvy';

// Longest first. Ours are `ena`, the definite plural of `ärende`, and the genitives `ers`, `ars`, `ors`.
const ENDINGS = (
	'heterna hetens andena arnas ernas ornas anden andes andet heten heter arens enas ades arna erna orna ande arne aste aren ' +
	'erns ers ars ors ade are ern ens het ast ena ad en ar er or as es at a e'
).split(' ');

// The last five are ours: the neuter of adjectives (`kommunalt`, `allmänt`, `gemensamt`), `artikeln`, and the m that is
// written twice before a vowel only (`programmet`, `bestämmer`).
const DOUBLED = ['dd', 'gd', 'nn', 'dt', 'gt', 'kt', 'tt', 'lt', 'nt', 'mt', 'ln', 'mm'];

/**
 * The stem of a Swedish word in lower case, by the Snowball algorithm (snowballstem.org, 2002) and what it leaves out:
 * the definite forms `beslutet` and `skolan`, the plural (`ärendena`) and the neuter of adjectives (`kommunalt`).
 * The stem is no word, only what inflected forms have in common.
 */
export function stam(ord: string): string {
	const r1 = regionOf(ord);
	if (r1 >= ord.length) return ord;
	return third(second(definite(first(ord, r1), r1), r1), r1);
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
	return rest;
}

function second(ord: string, r1: number): string {
	return ord.length - 2 >= r1 && DOUBLED.includes(ord.slice(-2)) ? ord.slice(0, -1) : ord;
}

function third(ord: string, r1: number): string {
	const has = (end: string): boolean => ord.length - end.length >= r1 && ord.endsWith(end);
	if (has('fullt') || has('löst')) return ord.slice(0, -1);
	if (has('lig') || has('els')) return ord.slice(0, -3);
	return has('ig') ? ord.slice(0, -2) : ord;
}
