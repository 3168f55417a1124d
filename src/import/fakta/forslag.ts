import { AV_MOTE, type Faktum, type Textstycke, type Underlag } from './faktum.ts';
import { NAMN } from './namn.ts';
import { SKICKAS } from './slutrader.ts';
import { isSignatureLines } from './undertecknare.ts';

/** What is proposed for decision: the paragraphs under such a heading, and the points of a motion. */
export function findForslag({ stycken }: Underlag, typ: string | undefined): Faktum[] {
	const isMinutes = typ !== undefined && AV_MOTE.has(typ);
	const isAsking = typ !== undefined && FORESLAENDE.has(typ);
	const ended = signedAfter(stycken);
	const proposed = stycken.filter(
		(stycke) =>
			(stycke.avsnitt === 'forslag' || (isAsking && stycke.avsnitt === 'yrkanden' && isPoint(stycke))) &&
			!isIntroduction(stycke.text) &&
			!ended.has(stycke),
	);
	const points = isMinutes
		? []
		: stycken.filter((stycke, i) => asksFor(stycke, stycken[i - 1]) || (isAsking && isListed(stycken, i)));
	const unique = stycken.filter((stycke) => proposed.includes(stycke) || points.includes(stycke));
	if (unique.length === 0 && isAsking) return sentencesAsking(stycken, typ);
	return unique.map(({ text, id }) => ({ slag: 'forslag', varde: text, stycke: id, citat: text, saker: true }));
}

/** "Kommunstyrelsen föreslås besluta" with nothing after it. */
function isIntroduction(text: string): boolean {
	return (
		/(?:föreslår|föreslås|föreslå|beslutar?|besluta)(?: kommunfullmäktige| fullmäktige)?(?: följande\.?| att)?\s*:?$/i.test(
			text.trim(),
		) || text.trim().endsWith(':')
	);
}

function isPoint({ slag, text }: Textstycke): boolean {
	return slag === 'punkt' || /^att\s/i.test(text);
}

/** What follows under the same heading once the paper has been signed, or says where it is sent. */
function signedAfter(stycken: readonly Textstycke[]): ReadonlySet<Textstycke> {
	const after = new Set<Textstycke>();
	let [ended, rubrik]: [boolean, string | undefined] = [false, undefined];
	for (const stycke of stycken) {
		if (stycke.rubrik !== rubrik) ended = false;
		rubrik = stycke.rubrik;
		ended ||= isSignature(stycke.text) || SKICKAS.test(stycke.text) || isSignatureLines(stycke.rader);
		if (ended) after.add(stycke);
	}
	return after;
}

const NAMN_FORST = new RegExp(String.raw`^${NAMN}(?:\s?\(\p{L}{1,5}\)|,|$)`, 'u');

/** Place, day and names, which follow upon the last point of a motion. */
function isSignature(text: string): boolean {
	if (/[.;]$/.test(text)) return false;
	return (
		(text.length < 60 && /^(?:\p{Lu}\p{L}+,?\s+){0,3}(?:den\s+)?\d{1,4}[\s-].*\d/u.test(text)) ||
		(text.length < 160 && NAMN_FORST.test(text))
	);
}

/** Types in which somebody says in running text what is to be decided. */
const FORESLAENDE: ReadonlySet<string> = new Set([
	'motion',
	'medborgarforslag',
	'yrkande',
	'tillaggsyrkande',
	'andringsyrkande',
]);

const VI = String.raw`(?:jag|vi|undertecknade?|\p{Lu}\p{L}*partiet(?:\s+de\s+gröna)?|moderaterna|liberalerna|kristdemokraterna|socialdemokraterna|sverigedemokraterna|centern)`;
const VILL = String.raw`(?:föreslår|yrkar|hemställer)`;
const BER = new RegExp(String.raw`(?<!\p{L})(?:${VI}\s+${VILL}|${VILL}\s+${VI})(?!\p{L})`, 'iu');
/** Citizens need no forms for what they want. */
const ONSKAR =
	/(?<!\p{L})(?:mitt|vårt) förslag är|(?<!\p{L})(?:jag|vi) (?:vill|önskar|hoppas)(?: därför| också)? att kommunen|(?<!\p{L})förslaget är att/iu;

/** A sentence in which the writers say what they want; used where the document has no points. */
function sentencesAsking(stycken: readonly Textstycke[], typ: string): Faktum[] {
	return stycken.flatMap(({ text, id }) =>
		sentencesOf(text)
			.filter((citat) => BER.test(citat) || (typ === 'medborgarforslag' && ONSKAR.test(citat)))
			.filter((citat) => /(?<!\p{L})(?:att|bifall|avslag)(?!\p{L})/iu.test(citat) && !citat.endsWith(':'))
			.map((citat): Faktum => ({
				slag: 'forslag',
				varde: citat,
				stycke: id,
				citat,
				saker: false,
				skal: 'en mening i den löpande texten',
			})),
	);
}

function sentencesOf(text: string): string[] {
	return text
		.split(/(?<=[.!?])\s+(?=\p{Lu})/u)
		.map((sentence) => sentence.trim())
		.filter((sentence) => sentence !== '');
}

/** A point without "att", which the line above the list ends with. */
function isListed(stycken: readonly Textstycke[], i: number): boolean {
	if (stycken[i]?.slag !== 'punkt') return false;
	const above = stycken.slice(0, i).findLast(({ slag }) => slag !== 'punkt');
	return /(?:föreslår|yrkar|hemställer)[^.]*\satt\s*:?$/i.test(above?.text ?? '');
}

/** A point of the list in which a motion says what it wants. */
function asksFor({ text, slag, avsnitt }: Textstycke, before: Textstycke | undefined): boolean {
	if (avsnitt === 'forslag' || avsnitt === 'beslut') return false;
	if (!/^att\s/i.test(text)) return false;
	return (
		slag === 'punkt' ||
		/(?:föreslår|yrkar|yrkas|hemställer|hemställa|hemställs)[^.]*:?$/i.test(before?.text ?? '') ||
		/^att\s/i.test(before?.text ?? '')
	);
}
