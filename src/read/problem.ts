/** Permanent codes of everything that can be wrong with content; each has one meaning for ever. */
export const KODER = {
	'fil-namn': 'Filnamnet följer inte regeln',
	'fil-plats': 'Filen ligger på fel plats',
	'fil-sort': 'Något annat än en vanlig fil',
	'fil-storlek': 'Filen är för stor',
	'fil-teckenkod': 'Filen är inte ren UTF-8',
	'fil-saknas': 'En fil som ska finnas saknas',
	'tecken-otillatet': 'Otillåtet eller osynligt tecken',
	'frontmatter-saknas': 'Frontmatter saknas eller är inte avslutad',
	'yaml-fel': 'Frontmatter går inte att läsa',
	'yaml-ankare': 'Ankare, alias och taggar används inte',
	'yaml-kommentar': 'Text efter # läses som kommentar',
	'falt-okant': 'Okänt fält',
	'falt-saknas': 'Ett fält saknas',
	'falt-varde': 'Fältet har ett otillåtet värde',
	'id-dubblett': 'Samma id två gånger',
	'id-okant': 'Något som anges med id finns inte',
	'adress-fel': 'Adressen stämmer inte med innehållet',
	'diarienummer-fel': 'Diarienumret går inte att läsa',
	'diarienummer-dubblett': 'Samma diarienummer i två ärenden',
	'stycke-saknas': 'Stycket finns inte i lästexten',
	'citat-fel': 'Citatet står inte i stycket',
	'kallfil-saknas': 'Källfilen finns inte',
	'kallfil-summa': 'Källfilens kontrollsumma stämmer inte',
	'kallfil-oanvand': 'En källfil används inte av någon handling',
	'datum-kalla': 'Datum utan källa',
	'utfall-utan-beslut': 'Utfall utan slutligt beslut',
	'html-i-text': 'HTML i text',
	'mdx-otillatet': 'Otillåten MDX',
	'mdx-plats': 'MDX på fel plats',
	'lank-bruten': 'Länk till något som inte finns',
	'lank-protokoll': 'Otillåten länk',
	'bild-otillaten': 'Bild i text',
	rubriknivaer: 'Rubrik på fel nivå',
	'fotnot-saknas': 'Fotnot utan text',
	'text-granser': 'Texten överskrider en gräns',
	'text-tom': 'Texten är tom',
} as const;

export type Kod = keyof typeof KODER;

/** Something wrong, where, and what to do about it. Problems are values; reporters print them. */
export interface Problem {
	/** Path relative to the content root, with `/`. */
	readonly fil: string;
	/** From 1. */
	readonly rad: number;
	readonly kolumn: number;
	readonly kod: Kod;
	readonly niva: 'fel' | 'varning';
	/** What is wrong, what was expected and what to do: Swedish sentences. */
	readonly text: string;
}

/** A place in a content file; lines and columns from 1. */
export interface Plats {
	readonly fil: string;
	readonly rad: number;
	readonly kolumn: number;
}

/** Makes a problem that stops the build. */
export function fel(plats: Plats, kod: Kod, text: string): Problem {
	return { fil: plats.fil, rad: plats.rad, kolumn: plats.kolumn, kod, niva: 'fel', text };
}

/** Orders problems by file, place and code, so that a report never depends on the order of reading. */
export function compareProblems(a: Problem, b: Problem): number {
	return (
		compareText(a.fil, b.fil) ||
		a.rad - b.rad ||
		a.kolumn - b.kolumn ||
		compareText(a.kod, b.kod) ||
		compareText(a.text, b.text)
	);
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Thrown when content with errors is asked for as a Register. */
export class InnehallsFel extends Error {
	override readonly name = 'InnehallsFel';
	readonly problem: readonly Problem[];

	constructor(problem: readonly Problem[]) {
		const rows = problem.map((p) => `${p.fil}:${String(p.rad)}:${String(p.kolumn)}  ${p.kod}  ${p.text}`);
		super(`Innehållet har ${String(problem.length)} fel:\n${rows.join('\n')}`);
		this.problem = problem;
	}
}
