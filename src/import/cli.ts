import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import type { Root } from 'mdast';
import { loadLexikon } from '../check/regler/stod/lexikon.ts';
import { felskrivenFlagga } from '../read/flagga.ts';
import { contentDir } from '../read/site.ts';
import type { Faktum } from './fakta/faktum.ts';
import { ImportFel } from './fel.ts';
import { lasFil, readSource, toImporterad, type Importerad } from './importera.ts';
import { readDokument } from './las.ts';
import { compareTexts, describeSkada } from './reparera/jamfor.ts';
import { lagning } from './reparera/laga.ts';
import { wordsOf } from './reparera/ord.ts';
import { decodeText } from './teckenkod.ts';
import { toRapport } from './rapport.ts';
import { loadUppslag, namesIn } from './register.ts';
import { writeWhole, type Skrivning } from './skriv.ts';
import { describe, LABEL } from './utkast.ts';

const HJALP = `npm run importera -- FIL… [--ut MAPP] [--ja] [--register MAPP] [--skriv-over]
       [--paragraf N] [--syskon FIL] [--jamfor FIL]

Läser PDF (också inskannad), bild, DOCX, ODT, HTML, Markdown och text, och skriver ett utkast till handling för varje fil:
<MAPP>/<datum>-<typ>.md, med källfilen orörd i <MAPP>/kallor/.

  --ut MAPP        mappen som utkasten skrivs i; annars utkast/<ärende>/
  --ja             ta med varje gissning utan att fråga; de märks GISSAT
  --register MAPP  innehållet där personer, organ och ärenden slås upp; annars content/ (eller CONTENT_DIR)
  --paragraf N     läs bara in § N ur ett protokoll, med protokollets början och slut; får anges flera gånger
  --syskon FIL     en ren text i samma ärende, för att laga en text som har förlorat sina å, ä och ö
  --jamfor FIL     skriver inget, utan visar hur mycket som skiljer mot den rena texten, före och efter lagningen
  --skriv-over     ersätt filer som redan finns; de säkerhetskopieras i .cache/importera/

Slutar med 1 när någon fil inte kunde läsas in, 2 när kommandot är felskrivet.
`;

const { filer, val } = readArgs();
const { uppslag, varning } = await loadUppslag(path.resolve(val.register ?? contentDir()));
if (varning !== undefined) process.stderr.write(`${varning}\n`);
const asks = !val.ja && process.stdin.isTTY && process.stdout.isTTY;
const skrivning: Skrivning = { skrivOver: val['skriv-over'], kopior: path.resolve('.cache/importera') };
const lexikon = await loadLexikon();
if (!lexikon) process.stderr.write('Skadad text lagas inte: ordlistan är inte installerad. Kör npm install.\n');
const syskon = val.syskon === undefined ? undefined : await plainText(val.syskon);
const laga = lexikon && lagning({ lexikon, namn: namesIn(uppslag), ...(syskon !== undefined && { syskon }) });
const upptagna = new Set<string>();
const failed = new Set<string>();
for (const fil of filer) {
	if (val.jamfor === undefined) await importera(fil);
	else await orTellWhy(fil, () => compare(fil, val.jamfor ?? ''));
}
if (failed.size > 0) {
	process.stderr.write(`${String(failed.size)} av ${String(filer.length)} filer kunde inte läsas in.\n`);
	process.exitCode = 1;
}

/** Reads a file once, and writes a draft of it, or one of each item that was asked for. */
async function importera(fil: string): Promise<void> {
	await orTellWhy(fil, async () => {
		const last = await lasFil(fil, framsteg);
		for (const paragraf of val.paragraf ?? [undefined])
			await orTellWhy(fil, async () => {
				const importval = { uppslag, choose, framsteg, upptagna, lagning: laga, paragraf };
				const importerad = await toImporterad(last, importval);
				upptagna.add(importerad.id);
				framsteg('');
				const { skrivna, kopior } = await write(importerad);
				process.stdout.write(`${fil} → ${skrivna}\n${toRapport(importerad)}`);
				for (const kopia of kopior)
					process.stdout.write(`  Den tidigare filen finns kvar i ${path.relative('.', kopia)}.\n`);
			});
	});
}

async function orTellWhy(fil: string, work: () => Promise<void>): Promise<void> {
	try {
		await work();
	} catch (error) {
		framsteg('');
		failed.add(fil);
		if (!(error instanceof ImportFel)) throw error;
		process.stderr.write(`${fil}: ${error.message}\n`);
	}
}

/** Says how far a text is from the clean one, before and after it is mended, and lists the words that still differ. */
async function compare(fil: string, ren: string): Promise<void> {
	const { tree } = await readDokument(await readSource(fil), framsteg);
	const clean = await plainText(ren);
	const before = compareTexts(joined(tree), clean);
	process.stdout.write(`${fil}\n  Före:  ${describeSkada(before)}.\n`);
	const mended = laga?.(tree);
	if (!mended) {
		process.stdout.write('  Texten är inte skadad så att den lagas.\n');
		return;
	}
	const after = compareTexts(joined(mended.tree), clean);
	process.stdout.write(
		`  Efter: ${describeSkada(after)}.\n  Skiljer ännu: ${after.par.map(([a, b]) => `${a || '–'} → ${b || '–'}`).join(', ')}.\n`,
	);
}

async function plainText(fil: string): Promise<string> {
	const source = await readSource(fil);
	// In plain text footnotes stand where they were printed, as in the damaged text.
	return source.format.format === 'text'
		? decodeText(source.bytes).text
		: joined((await readDokument(source, framsteg)).tree);
}

function joined(tree: Root): string {
	return wordsOf(tree)
		.map(({ text }) => text)
		.join(' ');
}

/** Writes the source before the text that names it. */
async function write({
	id,
	arende,
	text,
	kallfil,
	avvikelser,
}: Importerad): Promise<{ skrivna: string; kopior: string[] }> {
	const mapp = path.resolve(val.ut ?? path.join('utkast', arende));
	const files: [string, Uint8Array | string][] = [[path.join(mapp, 'kallor', kallfil.namn), kallfil.bytes]];
	if (avvikelser.length > 0) {
		const rows = avvikelser.map(({ nr, kalla, lastext, grund }) => [String(nr), kalla, lastext, grund].join(','));
		files.push([path.join(mapp, 'avvikelser', `${id}.csv`), `nr,kalla,lastext,grund\n${rows.join('\n')}\n`]);
	}
	const target = path.join(mapp, `${id}.md`);
	files.push([target, text]);
	const kopior: string[] = [];
	for (const [fil, content] of files) {
		const { kopia } = await writeWhole(fil, content, skrivning);
		if (kopia !== undefined) kopior.push(kopia);
	}
	return { skrivna: path.relative('.', target), kopior };
}

async function choose(gissningar: readonly Faktum[]): Promise<ReadonlySet<Faktum>> {
	if (val.ja) return new Set(gissningar);
	if (!asks) return new Set();
	const prompt = createInterface({ input: process.stdin, output: process.stdout });
	const taken = new Set<Faktum>();
	framsteg('');
	for (const fact of gissningar) {
		const answer = await prompt.question(`${LABEL[fact.slag]}: ${describe(fact)}. Stämmer det? [j/N] `);
		if (/^\s*j/i.test(answer)) taken.add(fact);
	}
	prompt.close();
	return taken;
}

/** One line that is written over; a log gets a line each. */
function framsteg(text: string): void {
	if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${text}`);
	else if (text !== '') process.stderr.write(`${text}\n`);
}

/** The number as minutes print it, with its sign or without. */
function paragrafnummer(text: string): string {
	const nummer = /^\d{1,4}[a-z]?$/i.exec(text.replaceAll('§', '').trim())?.[0];
	if (nummer !== undefined) return nummer.toLowerCase();
	process.stderr.write(`"${text}" är inget nummer på en paragraf. Skriv t.ex. --paragraf 42.\n`);
	process.exit(2);
}

function readArgs() {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: {
				ut: { type: 'string' },
				ja: { type: 'boolean', default: false },
				register: { type: 'string' },
				syskon: { type: 'string' },
				jamfor: { type: 'string' },
				paragraf: { type: 'string', multiple: true },
				'skriv-over': { type: 'boolean', default: false },
				hjalp: { type: 'boolean', short: 'h' },
			},
		});
		if (positionals.length > 0 && !values.hjalp) {
			const paragraf = values.paragraf?.map(paragrafnummer);
			return { filer: positionals, val: { ...values, paragraf } };
		}
	} catch (error) {
		process.stderr.write(felskrivenFlagga(error));
	}
	process.stderr.write(HJALP);
	process.exit(2);
}
