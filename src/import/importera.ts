import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Root } from 'mdast';
import { fold, titelord } from '../domain/fold.ts';
import { diarienummerKey, parseDiarienummer } from '../domain/diarienummer.ts';
import type { Dokument } from './dokument.ts';
import { findFakta, type Uppslag } from './fakta/fakta.ts';
import { toUnderlag, type Faktum, type Underlag } from './fakta/faktum.ts';
import { ImportFel } from './fel.ts';
import { detectFormat, type FilFormat } from './format.ts';
import { GRANSER } from './granser.ts';
import { readDokument } from './las.ts';
import type { Framsteg } from './lasare/ocr.ts';
import { levelHeadings, pageStarts, splitTitle, toMarkdown } from './markdown.ts';
import { medEnParagraf, paragraferI, type Paragraf } from './paragrafer.ts';
import type { Avvikelse, Lagning } from './reparera/lagning.ts';
import { sha256 } from './skriv.ts';
import { toUtkast } from './utkast.ts';

/** What an import is told. */
export interface Importval {
	readonly uppslag: Uppslag;
	/** Mends a damaged text; nothing where the dictionary is not installed. */
	readonly lagning?: Lagning | undefined;
	/** Which guesses are taken; the others are left as comments. */
	readonly choose: (fakta: readonly Faktum[]) => Promise<ReadonlySet<Faktum>> | ReadonlySet<Faktum>;
	readonly framsteg: Framsteg;
	/** Facts as an editor gives them, instead of those that were found. */
	readonly correct?: (fakta: readonly Faktum[], stycken: Underlag['stycken']) => readonly Faktum[];
	/** Names of handlingar that this run has used: another file with the same date and type gets a number. */
	readonly upptagna?: ReadonlySet<string>;
	/** Number of the only item of minutes that is wanted: `42`. */
	readonly paragraf?: string | undefined;
}

/** A file that has been read, before anything is looked for in it. */
export interface Last {
	readonly fil: string;
	readonly bytes: Uint8Array;
	readonly format: FilFormat;
	readonly dokument: Dokument;
}

/** A file as it is to be written. */
export interface Importerad {
	/** Name of the handling, `<datum>-<typ>`. */
	readonly id: string;
	/** Folder that its ärende would have. */
	readonly arende: string;
	readonly text: string;
	readonly kallfil: { readonly namn: string; readonly bytes: Uint8Array };
	/** Words that were mended, each with its origin. */
	readonly avvikelser: readonly Avvikelse[];
	readonly fakta: readonly Faktum[];
	/** Those of them that stand in the draft. */
	readonly tagna: ReadonlySet<Faktum>;
	readonly dokument: Dokument;
	/** The items of minutes that the draft holds more than one of. */
	readonly paragrafer: readonly Paragraf[];
}

/**
 * Reads a file and makes the draft of a handling of it; writes nothing.
 * @throws ImportFel with one sentence when the file cannot be imported
 */
export async function importFile(fil: string, val: Importval): Promise<Importerad> {
	return toImporterad(await lasFil(fil, val.framsteg), val);
}

/**
 * Reads a file.
 * @throws ImportFel with one sentence when it cannot be read
 */
export async function lasFil(fil: string, framsteg: Framsteg): Promise<Last> {
	const source = await readSource(fil);
	return { fil, ...source, dokument: await readDokument(source, framsteg) };
}

/**
 * Makes the draft of a handling of a file, or of one item of the minutes in it; writes nothing.
 * @throws ImportFel with one sentence when there is no such item
 */
export async function toImporterad({ fil, bytes, format, dokument: read }: Last, val: Importval): Promise<Importerad> {
	const vald = val.paragraf === undefined ? undefined : valdParagraf(read.tree, val.paragraf);
	const mended = val.lagning?.(vald?.tree ?? read.tree);
	const whole = mended?.tree ?? vald?.tree ?? read.tree;
	const { titel, tree } = vald
		? { titel: vald.paragraf.rubrik, tree: levelHeadings(whole.children) }
		: splitTitle(whole);
	const underlag: Underlag = { ...toUnderlag(tree, read, titel), ...(vald && { arEnParagraf: true }) };
	const found = findFakta(mended ? { ...underlag, ocr: true } : underlag, val.uppslag);
	const isMinutes = found.some(({ slag, varde }) => slag === 'typ' && varde === 'protokoll');
	const paragrafer = isMinutes ? severalParagrafer(tree) : [];
	const dokument: Dokument = {
		...read,
		tree: whole,
		varningar: [
			...(format.varning === undefined ? [] : [format.varning]),
			...read.varningar,
			...(mended?.varningar ?? []),
			...paragrafvarning(paragrafer),
		],
	};
	const fakta = val.correct?.(found, underlag.stycken) ?? found;
	const tagna = new Set([
		...fakta.filter(({ saker }) => saker),
		...(await val.choose(fakta.filter(({ saker }) => !saker))),
	]);
	const kallfil = sourceName(fil, format);
	const utkast = toUtkast({
		dokument,
		fakta: fakta.filter((fact) => tagna.has(fact)),
		ej: fakta.filter((fact) => !tagna.has(fact)),
		kalla: { fil: kallfil, sha256: sha256(bytes), format: format.format },
		body: toMarkdown(tree),
		sidor: pageStarts(tree),
		lagade: mended?.avvikelser.length ?? 0,
		upptagna: val.upptagna ?? new Set(),
		...(vald && { paragraf: vald.paragraf.nummer }),
	});
	return {
		...utkast,
		arende: proposedFolder(fakta, utkast.id),
		kallfil: { namn: kallfil, bytes },
		avvikelser: mended?.avvikelser ?? [],
		fakta,
		tagna,
		dokument,
		paragrafer,
	};
}

function severalParagrafer(tree: Root): readonly Paragraf[] {
	const found = paragraferI(tree);
	return found.length > 1 ? found : [];
}

function paragrafvarning([first, ...rest]: readonly Paragraf[]): string[] {
	return first === undefined
		? []
		: [
				`Protokollet har ${String(rest.length + 1)} paragrafer. Hör bara en av dem till ärendet: läs in den för sig med --paragraf, t.ex. --paragraf ${first.nummer}.`,
			];
}

function valdParagraf(tree: Root, wanted: string): { paragraf: Paragraf; tree: Root } {
	const paragrafer = paragraferI(tree);
	const paragraf = paragrafer.find(({ nummer }) => nummer === wanted);
	if (paragraf) return { paragraf, tree: medEnParagraf(tree, paragrafer, paragraf) };
	throw new ImportFel(
		paragrafer.length === 0
			? `Texten har ingen § ${wanted}: ingen rad börjar som en paragraf i ett protokoll. Läs in filen utan --paragraf.`
			: `Protokollet har ingen § ${wanted}. Det har:\n${paragrafer.map(({ rubrik }) => `  ${rubrik}`).join('\n')}`,
	);
}

/**
 * Reads a file and tells what it is.
 * @throws ImportFel when it is not there, not a plain file, too large or of no known form
 */
export async function readSource(fil: string): Promise<{ bytes: Uint8Array; format: FilFormat }> {
	const bytes = await readBytes(fil);
	return { bytes, format: detectFormat(path.basename(fil), bytes) };
}

async function readBytes(fil: string): Promise<Uint8Array> {
	const info = await stat(fil).catch(() => undefined);
	if (!info) throw new ImportFel('Filen finns inte. Kontrollera namnet.');
	if (!info.isFile()) throw new ImportFel('Det är ingen vanlig fil. Ange filerna i mappen, t.ex. mapp/*.pdf.');
	if (info.size > GRANSER.fil)
		throw new ImportFel(`Filen är större än ${String(GRANSER.fil / 1_000_000)} MB. Dela upp den.`);
	try {
		return await readFile(fil);
	} catch (error) {
		throw new ImportFel('Filen går inte att öppna. Kontrollera att du har rätt att läsa den.', { cause: error });
	}
}

/** Name of the copy: that of the file, folded to what content allows, without the folders it lay in. */
function sourceName(fil: string, { andelse }: FilFormat): string {
	const bare = fold(path.basename(fil).replace(/\.[^.]*$/, '')).slice(0, 100);
	// The same bytes under a name that no browser runs as a page of the site.
	return `${bare || 'kalla'}.${andelse === 'html' ? 'html.txt' : andelse}`;
}

/** The ärende that the document itself names, else a speaking name: the editor moves it where it belongs. */
function proposedFolder(fakta: readonly Faktum[], id: string): string {
	const number = fakta.find(({ slag, saker }) => slag === 'diarienummer' && saker)?.varde;
	const parsed = number === undefined ? undefined : parseDiarienummer(number);
	if (parsed) return diarienummerKey(parsed);
	const titel = fakta.find(({ slag }) => slag === 'titel')?.varde ?? '';
	return [id, ...titelord(titel, 4)].join('-').slice(0, 100);
}
