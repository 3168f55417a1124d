import { access, stat } from 'node:fs/promises';
import path from 'node:path';
import { Document } from 'yaml';
import { ARENDETYPER } from '../domain/arende.ts';
import { datumParts, parseDatum } from '../domain/datum.ts';
import { diarienummerKey, parseDiarienummer } from '../domain/diarienummer.ts';
import { fold, titelord } from '../domain/fold.ts';
import { HANDLINGSTYPER } from '../domain/handlingstyp.ts';
import { importFile, type Importerad } from '../import/importera.ts';
import { toUppslag } from '../import/fakta/fakta.ts';
import type { Faktum } from '../import/fakta/faktum.ts';
import { findReferences } from '../references/references.ts';
import type { Fraga, Svar } from './fragor.ts';

const datumfel = (svar: string): string | undefined =>
	parseDatum(svar)
		? undefined
		: `"${svar}" är inget datum. Skriv ÅÅÅÅ-MM-DD, eller t.ex. 1985, 1988-23 (höst) eller 194X.`;

export const ARENDEFRAGOR: readonly Fraga[] = [
	{ namn: 'titel', fraga: 'Vad är ärendets rubrik?' },
	{ namn: 'ingress', fraga: 'Vad handlar ärendet om, i en mening i klarspråk?' },
	{ namn: 'typ', fraga: 'Vilken typ av ärende är det?', val: ARENDETYPER },
	{
		namn: 'diarienummer',
		fraga: 'Vilket diarienummer har det, som det är tryckt?',
		valfri: true,
		fel: (svar) => (parseDiarienummer(svar) ? undefined : `"${svar}" är inget diarienummer. Skriv t.ex. KS-2022/1011.`),
	},
	{ namn: 'datum', fraga: 'Vilken dag väcktes det?', valfri: true, fel: datumfel },
	{
		namn: 'publicerad',
		fraga: 'Vilken dag publiceras det här?',
		valfri: true,
		fel: (svar) => (/^\d{4}-\d{2}-\d{2}$/.test(svar) && parseDatum(svar) ? undefined : 'Skriv dagen som ÅÅÅÅ-MM-DD.'),
	},
];

/** @param root the content root, in which the ärende has to be */
export const handlingsfragor = (root: string): readonly Fraga[] => [
	{
		namn: 'arende',
		fraga: 'Vilket ärende hör den till (mappens namn)?',
		fel: async (svar) =>
			(await arendeFolder(root, svar)) === undefined
				? `Ärendet ${svar} finns inte i ${path.relative('.', root)}/arenden. Skapa det med npm run ny -- arende.`
				: undefined,
	},
	{
		namn: 'kalla',
		fraga: 'Vilken fil är källan?',
		fel: async (svar) =>
			await stat(svar).then(
				(found) => (found.isFile() ? undefined : `${svar} är ingen fil.`),
				() => `Filen ${svar} finns inte.`,
			),
	},
	{ namn: 'typ', fraga: 'Vilken typ av handling är det?', val: HANDLINGSTYPER },
	{ namn: 'titel', fraga: 'Vad är handlingens rubrik, som den är tryckt?' },
	{ namn: 'datum', fraga: 'Vilket datum har den?', valfri: true, fel: datumfel },
];

/** A new ärende: the name of its folder and its index. It says only what was answered; what is not known is named. */
export function newArende(svar: Svar): { id: string; text: string } {
	const { titel = '', ingress = '', typ = '', diarienummer, datum, publicerad } = svar;
	const parsed = diarienummer === undefined ? undefined : parseDiarienummer(diarienummer);
	const day = datum !== undefined && /^\d{4}(?:-\d{2}){0,2}$/.test(datum) ? datum : 'okant-datum';
	const words = titelord(titel, 4)
		.filter((word) => word !== typ)
		.slice(0, 3)
		.join('-');
	const id = parsed ? diarienummerKey(parsed) : `${typ}-${day}-${words || 'arende'}`;
	const data = {
		...(diarienummer !== undefined && { diarienummer }),
		titel,
		ingress,
		typ,
		// Nothing shows yet how far it has come.
		status: 'okand',
		...(publicerad !== undefined && { publicerad }),
		...(parsed ? {} : { saknas: [{ vad: 'diarienummer', text: 'Ärendets diarienummer framgår inte av källorna.' }] }),
	};
	return { id, text: `---\n${new Document(data).toString({ lineWidth: 0 })}---\n\n${ingress}\n` };
}

/**
 * A new handling of a source file: its text as the importer reads it, under the facts that the editor has given.
 * @throws ImportFel when the source cannot be read
 */
export async function newHandling(svar: Svar): Promise<Importerad> {
	const { kalla = '', typ = '', titel = '', datum } = svar;
	return importFile(kalla, {
		uppslag: toUppslag(),
		choose: () => new Set(),
		framsteg: () => undefined,
		correct: (fakta, stycken) => {
			const said = (slag: Faktum['slag'], varde: string): Faktum => ({ slag, varde, citat: varde, saker: true });
			const found = fakta.filter(({ slag, saker }) => saker && (slag === 'bilaga' || slag === 'expediering'));
			return [
				said('typ', typ),
				said('titel', titel),
				...(datum === undefined ? [] : [placedDate(datum, stycken)]),
				...found,
			];
		},
	});
}

/** The date with the words that say so, where the text has them; else it rests on the document as a whole. */
function placedDate(datum: string, stycken: readonly { readonly id: string; readonly text: string }[]): Faktum {
	const { index } = toUppslag();
	for (const { id, text } of datumParts(parseDatum(datum) ?? ('..' as never)).precision === 'dag' ? stycken : []) {
		const ref = findReferences(text, index).find((found) => found.kind === 'datum' && found.datum === datum);
		if (ref) return { slag: 'datum', varde: datum, stycke: id, citat: text.slice(ref.start, ref.end), saker: true };
	}
	return { slag: 'datum', varde: datum, citat: datum, saker: true };
}

/** The folder of an ärende, when it is there. */
export async function arendeFolder(root: string, id: string): Promise<string | undefined> {
	const folder = path.join(root, 'arenden', fold(id));
	return access(path.join(folder, 'index.md')).then(
		() => folder,
		() =>
			access(path.join(folder, 'index.mdx')).then(
				() => folder,
				() => undefined,
			),
	);
}
