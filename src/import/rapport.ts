import { findPersonnummer } from '../check/regler/stod/personnummer.ts';
import type { Faktaslag } from './fakta/faktum.ts';
import type { Importerad } from './importera.ts';
import { describe, LABEL } from './utkast.ts';

/** Kinds that most documents have; that they were not found is said. */
const VANTADE: readonly Faktaslag[] = ['typ', 'titel', 'diarienummer', 'datum', 'organ', 'undertecknare'];

/** What was found, guessed and missed in a file, and what to look at. */
export function toRapport({ fakta, tagna, dokument, avvikelser, text, paragrafer }: Importerad): string {
	const saker = fakta.filter((fact) => fact.saker);
	const gissat = fakta.filter((fact) => !fact.saker);
	const fattas = VANTADE.filter((slag) => !fakta.some((fact) => fact.slag === slag));
	return [
		section(
			'Hittat',
			saker.map((fact) => `${LABEL[fact.slag]}: ${describe(fact)}`),
		),
		section(
			'Gissat',
			gissat.map((fact) => `${LABEL[fact.slag]}: ${describe(fact)}${tagna.has(fact) ? '' : ' – inte taget med'}`),
		),
		section(
			'Inte hittat',
			fattas.map((slag) => LABEL[slag]),
		),
		section(
			'Paragrafer',
			paragrafer.map(({ rubrik }) => rubrik),
		),
		section('Kontrollera', toCheck({ dokument, avvikelser, text })),
	].join('');
}

function section(rubrik: string, lines: readonly string[]): string {
	return lines.length === 0 ? '' : `  ${rubrik}:\n${lines.map((line) => `    ${line}\n`).join('')}`;
}

function toCheck({ dokument, avvikelser, text }: Pick<Importerad, 'dokument' | 'avvikelser' | 'text'>): string[] {
	const { ocr, sidmobler, varningar } = dokument;
	const numbers = findPersonnummer(text);
	return [
		...varningar,
		...(numbers.length > 0
			? [`Texten har något som ser ut som ett personnummer på ${String(numbers.length)} ställen. Publicera det inte.`]
			: []),
		...(ocr
			? [
					`Texten är maskinläst med säkerheten ${String(Math.round(ocr.sakerhet))} av 100.${ocr.osakra.length > 0 ? ` Osäkra ord: ${ocr.osakra.slice(0, 30).join(', ')}.` : ''}`,
				]
			: []),
		...(avvikelser.length > 0 ? [`${String(avvikelser.length)} ord är lagade; de står i listan i avvikelser/.`] : []),
		...(sidmobler.length > 0
			? [`Borttaget som sidhuvud och sidfot: ${sidmobler.map((line) => `"${line}"`).join(', ')}.`]
			: []),
	];
}
