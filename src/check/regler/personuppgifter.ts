import type { Arkiv } from '../../read/arkiv.ts';
import type { Kallinnehall } from '../kallinnehall/kallinnehall.ts';
import { fynd, type Fynd, type Regel, type Underlag } from '../regel.ts';
import { placeIn } from './stod/filer.ts';
import { findPersonnummer } from './stod/personnummer.ts';
import { PLATS, findPersonuppgifter, masked, type Personuppgift } from './stod/personuppgifter.ts';

const TEXT = /\.(?:md|mdx|ya?ml|txt|csv|tsv|html?|xml|json|srt|vtt|rtf|eml)$/i;

/** Most places that are shown of one file. */
const HOGST = 100;

/**
 * No personnummer, e-mail address or phone number is published: that a document is public does not make it lawful to
 * put on the web (the data protection regulation (EU) 2016/679 art. 5–6 and 87; lag (2018:218) 3 kap. 10 §).
 * Looks in every file with text, sources included, as it lies there, in what PDFs, packed documents and pictures hold and
 * say about themselves, and in the names of all files.
 */
export const regel = {
	kod: 'personuppgifter',
	check: (underlag) => {
		const known = publishedAddresses(underlag);
		return underlag.filer.flatMap((fil) => [
			...inName(fil),
			...(TEXT.test(fil) ? inFile(fil, underlag, known) : []),
			...hidden(fil, underlag.kallinnehall.get(fil), known),
		]);
	},
} satisfies Regel;

const BENAMNT = {
	personnummer: ['Personnumret', 'Är det ett annat slags nummer'],
	telefon: ['Telefonnumret', 'Är det en växel'],
	epost: ['E-postadressen', 'Är det en funktionsadress'],
} as const;

function inFile(fil: string, { las, leta }: Underlag, known: ReadonlySet<string>): Fynd[] {
	const all = leta('personuppgifter', fil, () => findPersonuppgifter(las(fil)));
	return all.length > 0 ? reported(all, fil, las(fil), known) : [];
}

function reported(found: readonly Personuppgift[], fil: string, text: string, known: ReadonlySet<string>): Fynd[] {
	const all = found.filter(({ slag, text: words }) => slag !== 'epost' || !known.has(words.toLowerCase()));
	return all.slice(0, HOGST).map(({ start, text: words, slag }) => {
		const [vad, annars] = BENAMNT[slag];
		const shown = slag === 'personnummer' ? masked(words) : words;
		const about = `${vad} ${shown} får inte publiceras. Ta bort uppgiften. ${annars} skriver du ett undantag med skäl.`;
		return fynd(placeIn(fil, text, start), 'personuppgifter', about, { om: words });
	});
}

/** What stands in a PDF, a packed document or a picture's own description has no line. */
function hidden(fil: string, innehall: Kallinnehall | undefined, known: ReadonlySet<string>): Fynd[] {
	if (!innehall) return [];
	const at = { fil, rad: 1, kolumn: 1 };
	const found = reported(findPersonuppgifter(innehall.text), fil, innehall.text, known).map((f) => ({
		...f,
		...at,
		text: `Inne i filen: ${f.text}`,
	}));
	const once = [...new Map(found.map((f) => [f.text, f])).values()];
	if (!innehall.plats) return once;
	const text = 'Bilden säger var den är tagen (GPS). Spara en kopia utan platsuppgifter.';
	return [...once, fynd(at, 'personuppgifter', text, { om: PLATS })];
}

function inName(fil: string): Fynd[] {
	const name = fil.replaceAll(/[/_.]/g, ' ');
	return findPersonnummer(name).map((t) =>
		fynd(
			{ fil, rad: 1, kolumn: 1 },
			'personuppgifter',
			`Filens namn innehåller personnumret ${masked(t.text)}. Döp om filen.`,
			{ om: t.text },
		),
	);
}

/** Addresses that kommun.yaml gives for readers to write to. */
function publishedAddresses({ arkiv }: Pick<Underlag, 'arkiv'>): ReadonlySet<string> {
	const { registrator, utgivare } = arkiv.kommun?.data ?? {};
	return new Set([registrator, utgivare?.felanmalan].flatMap((address) => address?.toLowerCase() ?? []));
}

/** What content says may stand on the site though it looks like a person's: exceptions, and the publisher's own addresses. */
export function tillatnaUppgifter(arkiv: Arkiv): string[] {
	const undantag = arkiv.arenden.flatMap(({ index, handlingar }) =>
		[index, ...handlingar].flatMap(({ data }) => data.undantag),
	);
	return [
		...publishedAddresses({ arkiv }),
		...undantag.flatMap(({ kod, text }) => (kod === 'personuppgifter' ? [text] : [])),
	];
}
