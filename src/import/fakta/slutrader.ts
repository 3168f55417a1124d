import { parseDiarienummer } from '../../domain/diarienummer.ts';
import { AV_MOTE, visshet, type Faktum, type Textstycke, type Underlag } from './faktum.ts';
import { isAttestation } from '../rader.ts';
import { NAMN } from './namn.ts';
import { isSignatureLines } from './undertecknare.ts';

/** A line that says in itself to whom the decision goes. */
export const SKICKAS =
	/^(?:(?:beslutet|beslut|protokollsutdrag(?:et)?|utdrag|kopia)\s+(?:ska\s+|av beslutet\s+)?(?:skickas|expedieras|delges|sänds|meddelas|till)(?:\s+till)?|(?:skickas|expedieras|expediering|delges|sändlista|kopia|för kännedom)(?:\s+till)?)\s*(?::\s*|\s(?<=till\s))(?<vilka>\S.*)$/iu;

const NAMN_FORST = new RegExp(String.raw`^${NAMN}(?:\s?\(\p{L}{1,5}\))?,\s`, 'u');

/** A body and a unit of it: "Samhällsförvaltningen, parkavdelningen". */
const UNDER = /^\p{Lu}[^,]*,\s+\p{Ll}\p{L}*(?:avdelningen|enheten|kontoret|gruppen|kansliet)$/u;

/** Those to whom the decision is sent, line by line; "och" and commas divide a line only where each part is a name. */
export function findExpediering({ stycken }: Underlag): Faktum[] {
	return stycken.flatMap((stycke) => {
		const { rader, id, avsnitt } = stycke;
		if (avsnitt !== 'expediering') {
			return rader.flatMap((rad) => {
				const vilka = rad.length < 300 ? SKICKAS.exec(rad)?.groups?.vilka : undefined;
				return vilka === undefined ? [] : receivers(vilka, id);
			});
		}
		if (isSignatureLines(rader)) return [];
		const attested = rader.findIndex(isAttestation);
		const listed = attested < 0 ? rader : rader.slice(0, attested);
		return listed.flatMap((rad) => receivers(SKICKAS.exec(rad)?.groups?.vilka ?? rad, id));
	});
}

function receivers(rad: string, stycke: string): Faktum[] {
	// After the name of a person a comma begins the title.
	const between =
		NAMN_FORST.test(rad) || UNDER.test(rad) ? /[,;]\s+(?=\p{Lu})/u : /(?<!-)[,;]\s+|\s+(?:och|samt)\s+(?=\p{Lu})/u;
	return rad
		.split(between)
		.map((part) => part.trim().replace(/[.,;]$/, ''))
		.filter((part) => part.length > 2)
		.map((varde): Faktum => {
			const isSeveral = /,\s|\s(?:och|samt)\s+\p{Ll}{4}/u.test(varde);
			const several = isSeveral ? 'kan vara flera mottagare' : undefined;
			const skal = varde.length >= 90 ? 'ovanligt långt för en mottagare' : several;
			return { slag: 'expediering', varde, stycke, citat: varde, ...visshet(skal) };
		});
}

const BILAGA = /^bilaga\s+\d+[a-z]?\s*[.:–-]?\s+\S/i;
const BILAGOR = /^bilag(?:a|or)\s*:\s*(?<vilka>\S.*)$/i;

/**
 * Enclosures: what stands under such a heading, and lines that begin with "Bilaga 1". Where a document has no such part,
 * the papers that it lists as its ground are guessed to be enclosed; those that minutes list lay before the meeting.
 */
export function findBilagor({ stycken }: Underlag, typ: string | undefined): Faktum[] {
	const signed = stycken.findIndex(({ avsnitt, rader }) => avsnitt === 'bilagor' && isSignatureLines(rader));
	const enclosed = stycken.flatMap((stycke, i) =>
		isSignatureLines(stycke.rader)
			? []
			: stycke.rader
					.filter((rad) => isEnclosure(rad, stycke, signed >= 0 && i > signed) && rad.length < 250)
					.map((rad): Faktum => {
						const varde = BILAGA.test(rad) ? rad : (BILAGOR.exec(rad)?.groups?.vilka ?? rad);
						return { slag: 'bilaga', varde, stycke: stycke.id, citat: varde, saker: true };
					}),
	);
	if (enclosed.length > 0 || (typ !== undefined && AV_MOTE.has(typ))) return enclosed;
	return stycken
		.filter(({ avsnitt, rader }) => avsnitt === 'underlag' && !isSignatureLines(rader))
		.flatMap(({ rader, id, slag }) =>
			rader
				.filter((rad) => slag === 'punkt' || (rad.length < 160 && !SENTENCE.test(rad)))
				.map((varde): Faktum => ({
					slag: 'bilaga',
					varde,
					stycke: id,
					citat: varde,
					saker: false,
					skal: 'står som underlag, inte som bilaga',
				})),
		);
}

/** Something that is said of the enclosures, and none of them. */
const SENTENCE = /^.{60,}\.$/u;

/** What the header and the footer of a page leave in a text that is copied from it. */
const SIDMOBEL =
	/^(?:sid(?:a|an|or)?\.?\s+\d{1,3}(?:\s*(?:\(\d{1,3}\)|av\s+\d{1,3}))?|\d{1,3}\s*\(\d{1,3}\)|datum|diarienummer|dnr)[:.]?$/i;

/** @param signed somebody has signed below the list: a line that follows is a footer rather than an enclosure */
function isEnclosure(rad: string, { avsnitt, slag }: Textstycke, signed: boolean): boolean {
	if (SIDMOBEL.test(rad) || parseDiarienummer(rad) !== undefined) return false;
	return (
		BILAGA.test(rad) ||
		BILAGOR.test(rad) ||
		(avsnitt === 'bilagor' &&
			!(signed && slag !== 'punkt') &&
			(slag === 'punkt' || (rad.length < 160 && !SENTENCE.test(rad))))
	);
}
