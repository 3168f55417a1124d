import { datumParts, isExactDay, type Datum } from '../../domain/datum.ts';
import { uppraknad, versal } from '../../text/antal.ts';
import { datumText } from '../../text/datum.ts';
import { SAJTNAMN } from '../../text/sajtnamn.ts';
import type { Uppgifter } from './uppgifter.ts';

/** A citation for people. The reader adds the day of reading, which a built page cannot know. */
export function somText(u: Uppgifter): string {
	const vem = uppraknad(u.upphov);
	const delar = [
		vem.startsWith(u.kommun) ? vem : `${vem}, ${u.kommun}`,
		u.typ,
		...(u.slag === 'handling' ? [datumText(u.datum)] : []),
		`”${u.titel}”`,
		u.diarienummer ? `diarienummer ${u.diarienummer}` : 'diarienummer framgår inte',
		...(u.stycke ? [`stycke ${u.stycke}`] : []),
	];
	return `${delar.join(', ')}. ${SAJTNAMN}, ${versionText(u)}, ${u.url}`;
}

/** Which version of the text it was: the day it got its present wording here, and the beginning of its digest. */
function versionText({ version: { dag, sha256 } }: Uppgifter): string {
	return `version ${dag ? `${dag} ` : ''}(sha256 ${sha256.slice(0, 12)})`;
}

/** BibTeX, as `@misc`: no other kind of entry fits, and every program knows it. */
export function somBibtex(u: Uppgifter): string {
	const { ar, manad } = delarAv(u.datum);
	const falt = [
		['author', `{${u.upphov.map(tex).join('} and {')}}`],
		['title', `{${tex(u.titel)}}`],
		['howpublished', tex(`${versal(u.typ)}, ${u.kommun}`)],
		['year', ar],
		['month', manad?.replace(/^0/, '')],
		['number', u.diarienummer && tex(u.diarienummer)],
		['publisher', tex(u.utgivare)],
		['language', 'swedish'],
		['url', u.url],
		['note', tex(anteckning(u))],
	].filter((par): par is [string, string] => par[1] !== undefined);
	const nyckel = u.id.replace(/[^a-z0-9-]/g, '.');
	return `@misc{${nyckel},\n${falt.map(([namn, varde]) => `  ${namn} = {${varde}},`).join('\n')}\n}`;
}

/** RIS, as reference managers read it; lines end with CR LF in a file. */
export function somRis(u: Uppgifter): string {
	const { ar, manad, dag } = delarAv(u.datum);
	const rader = [
		['TY', u.slag === 'handling' ? 'GOVDOC' : 'ELEC'],
		['ID', u.id],
		['TI', u.titel],
		...u.upphov.map((namn) => ['AU', namn]),
		['PY', ar],
		['DA', ar && `${ar}/${manad ?? ''}/${dag ?? ''}/`],
		['M3', versal(u.typ)],
		['M1', u.diarienummer],
		['SE', u.stycke && `stycke ${u.stycke}`],
		['PB', u.utgivare],
		['LA', 'sv'],
		['N1', anteckning(u)],
		['UR', u.url],
	].filter((par): par is [string, string] => par[1] !== undefined);
	return [...rader.map(([namn, varde]) => `${namn}  - ${varde}`), 'ER  - '].join('\n');
}

/** CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). */
export function somCsl(u: Uppgifter): object[] {
	const { ar, manad, dag } = delarAv(u.datum);
	const delar = [ar, manad, dag].filter((del) => del !== undefined).map(Number);
	const issued = ar ? { 'date-parts': [delar] } : u.datum && { literal: datumText(u.datum) };
	return [
		{
			id: u.id,
			type: u.slag === 'handling' ? 'document' : 'webpage',
			title: u.titel,
			author: u.upphov.map((literal) => ({ literal })),
			...(issued && { issued }),
			genre: versal(u.typ),
			...(u.diarienummer && { number: u.diarienummer }),
			...(u.stycke && { section: `stycke ${u.stycke}` }),
			jurisdiction: u.kommun,
			publisher: u.utgivare,
			version: versionText(u).replace(/^version /, ''),
			language: 'sv',
			URL: u.url,
		},
	];
}

function anteckning(u: Uppgifter): string {
	const delar = [
		...(u.stycke ? [`stycke ${u.stycke}`] : []),
		...(u.slag === 'handling' && !delarAv(u.datum).ar ? [datumText(u.datum)] : []),
		versionText(u),
	];
	return versal(delar.join(', '));
}

/** Year, month and day, as far as the date is certain; an approximate date has none. */
function delarAv(datum: Datum | undefined): { ar?: string; manad?: string; dag?: string } {
	if (!datum) return {};
	const { precision, ungefarlig } = datumParts(datum);
	const [ar, manad, dag] = datum.split('-');
	if (ungefarlig || !ar || (precision !== 'ar' && precision !== 'manad' && precision !== 'dag')) return {};
	return { ar, ...(manad && { manad }), ...(dag && isExactDay(datum) && { dag }) };
}

const TEX: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	// Braces are counted even behind a backslash.
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
};

function tex(text: string): string {
	return text.replace(/[\\{}~^]|[#$%&_]/g, (tecken) => TEX[tecken] ?? `\\${tecken}`);
}
