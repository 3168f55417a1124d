import { MANGDTEXT } from '../exports/mangder.ts';
import { antal } from '../text/antal.ts';
import type { Faltskillnad, Postskillnad, Skillnad } from './skillnad.ts';

/** Longest piece of a value that is shown, in characters. */
const MAX_VARDE = 140;
/** Most records of a kind of change, and most facts of a record, that are listed. */
const MAX_POSTER = 60;
const MAX_FALT = 12;

/** What a proposal changes on the site, as plain text for whoever reviews it. */
export function rapport({ nya, andrade, borta }: Skillnad): string {
	if (nya.length + andrade.length + borta.length === 0)
		return 'Inga uppgifter på webbplatsen ändras av det här förslaget.\n';
	const summa = [
		antal(nya.length, 'ny post', 'nya poster'),
		antal(andrade.length, 'ändrad', 'ändrade'),
		antal(borta.length, 'borttagen', 'borttagna'),
	].join(', ');
	return [
		`Det här ändras på webbplatsen: ${summa}.`,
		...part('BORTTAGET (adresserna slutar att fungera; ange skäl när det publiceras)', borta, () => []),
		...part('ÄNDRAT', andrade, changes),
		...part('NYTT', nya, () => []),
		'',
	].join('\n');
}

function part(rubrik: string, poster: readonly Postskillnad[], mer: (post: Postskillnad) => string[]): string[] {
	if (poster.length === 0) return [];
	const visade = poster.slice(0, MAX_POSTER);
	return [
		'',
		rubrik,
		...visade.flatMap((post) => [
			`  ${MANGDTEXT[post.mangd].titel.toLocaleLowerCase('sv')}: ${short(post.titel)}`,
			`    ${post.adress}`,
			...mer(post),
		]),
		...(poster.length > visade.length
			? [`  … och ${antal(poster.length - visade.length, 'post', 'poster')} till`]
			: []),
	];
}

function changes({ falt, text }: Postskillnad): string[] {
	return [
		...falt.slice(0, MAX_FALT).map((skillnad) => `    ${inWords(skillnad)}`),
		...(falt.length > MAX_FALT ? [`    … och ${antal(falt.length - MAX_FALT, 'uppgift', 'uppgifter')} till`] : []),
		...(text
			? [
					`    texten: ${antal(text.borta.length, 'stycke', 'stycken')} borta, ${antal(text.nya.length, 'nytt', 'nya')}`,
					...text.borta.slice(0, MAX_FALT).map((stycke) => `      - ${short(stycke)}`),
					...text.nya.slice(0, MAX_FALT).map((stycke) => `      + ${short(stycke)}`),
				]
			: []),
	];
}

function inWords({ falt, fore, efter }: Faltskillnad): string {
	if (fore === undefined) return `${falt}: tillagt "${short(efter ?? '')}"`;
	return efter === undefined ? `${falt}: borttaget "${short(fore)}"` : `${falt}: "${short(fore)}" → "${short(efter)}"`;
}

/** On one line, without characters that could move or hide text in a terminal or a comment. */
function short(text: string): string {
	const line = text.replace(/[\s\p{C}]+/gu, ' ').trim();
	return line.length > MAX_VARDE ? `${line.slice(0, MAX_VARDE).toWellFormed()}…` : line;
}
