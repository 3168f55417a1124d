import { fynd, type Fynd, type Regel, type Underlag } from '../regel.ts';
import { findEpost } from './stod/epost.ts';
import { placeIn } from './stod/filer.ts';
import { findPersonnummer } from './stod/personnummer.ts';
import { sifferrader } from './stod/siffror.ts';
import { findTelefon } from './stod/telefon.ts';

const TEXT = /\.(?:md|mdx|ya?ml|txt|csv|tsv|html?|xml|json|srt|vtt|rtf|eml)$/i;

/** Most places that are shown of one file. */
const HOGST = 100;

/**
 * No personnummer, e-mail address or phone number is published: that a document is public does not make it lawful to
 * put on the web (the data protection regulation (EU) 2016/679 art. 5–6 and 87; lag (2018:218) 3 kap. 10 §).
 * Looks in every file with text, sources included, as it lies there, and in the names of all files.
 */
export const regel = {
	kod: 'personuppgifter',
	check: (underlag) => {
		const known = publishedAddresses(underlag);
		return underlag.filer.flatMap((fil) => [
			...inName(fil),
			...(TEXT.test(fil) ? inText(fil, underlag.las(fil), known) : []),
		]);
	},
} satisfies Regel;

function inText(fil: string, text: string, known: ReadonlySet<string>): Fynd[] {
	const rader = [...sifferrader(text)];
	const nummer = findPersonnummer(text, rader);
	const taken = new Set(nummer.map(({ start }) => start));
	const all = [
		...nummer.map((t) => ({ ...t, vad: `Personnumret ${masked(t.text)}`, annars: 'Är det ett annat slags nummer' })),
		...findTelefon(text, rader)
			.filter(({ start }) => !taken.has(start))
			.map((t) => ({ ...t, vad: `Telefonnumret ${t.text}`, annars: 'Är det en växel' })),
		...findEpost(text)
			.filter((t) => !known.has(t.text.toLowerCase()))
			.map((t) => ({ ...t, vad: `E-postadressen ${t.text}`, annars: 'Är det en funktionsadress' })),
	];
	return all.slice(0, HOGST).map(({ start, text: words, vad, annars }) => {
		const about = `${vad} får inte publiceras. Ta bort uppgiften. ${annars} skriver du ett undantag med skäl.`;
		return fynd(placeIn(fil, text, start), 'personuppgifter', about, { om: words });
	});
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

/** Reports end up in logs that others read. */
function masked(text: string): string {
	let left = 4;
	return [...text]
		.reverse()
		.map((char) => (/\d/.test(char) && left-- > 0 ? '*' : char))
		.reverse()
		.join('');
}

/** Addresses that kommun.yaml gives for readers to write to. */
function publishedAddresses({ arkiv }: Underlag): ReadonlySet<string> {
	const { registrator, utgivare } = arkiv.kommun?.data ?? {};
	return new Set([registrator, utgivare?.felanmalan].flatMap((address) => address?.toLowerCase() ?? []));
}
