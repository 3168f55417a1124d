import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { isPair, isScalar, LineCounter, parseDocument, visit, type Document, type Scalar } from 'yaml';
import { bygg } from '../../src/build/bygg.ts';
import { granska } from '../../src/check/granska.ts';
import { splitFrontmatter } from '../../src/read/frontmatter.ts';
import { tempFolder } from '../archive.ts';
import { las } from '../feeds/xml.ts';
import { SAMPLES } from '../schema/samples.ts';
import { attribute, Page, pagePaths } from './html.ts';

/** What would run if any field were put into a page, a feed or JSON-LD as it is written. */
const ONT = `]]></script></title>"'><img src=x onerror=alert(1)><svg onload=alert(1)>{{7*7}}\${7*7}`;

type Kind = keyof typeof SAMPLES;

/** A value in a content file that an editor wrote, and the field that it stands in: `handling.beslut.lydelse`. */
interface Varde {
	readonly falt: string;
	readonly skrivet: Scalar;
}

/** A content file as it can be written anew with other values. */
interface Fil {
	readonly namn: string;
	readonly kind: Kind;
	readonly doc: Document;
	/** The text under the fields. */
	readonly body: string | undefined;
	readonly varden: readonly Varde[];
}

function kindOf(namn: string): Kind | undefined {
	if (namn === 'kommun.yaml') return 'kommun';
	const [mapp = '', , sist = ''] = namn.split('/');
	if (mapp === 'arenden') return /^index\.mdx?$/.test(sist) ? 'arende' : sist.endsWith('.md') ? 'handling' : undefined;
	const kinds: Readonly<Record<string, Kind>> = {
		...{ amnen: 'amne', begrepp: 'begrepp', forfattningar: 'forfattning', organ: 'organ' },
		...{ partier: 'parti', personer: 'person', sidor: 'sida' },
	};
	return kinds[mapp];
}

function readFil(root: string, namn: string): Fil[] {
	const kind = kindOf(namn);
	if (!kind || namn.includes('/kallor/')) return [];
	const text = readFileSync(path.join(root, namn), 'utf8');
	const delar = namn.endsWith('.yaml') ? { yaml: text, body: undefined } : splitFrontmatter(text);
	if (!delar) return [];
	// What is said to be missing may not be there, and here everything is.
	const doc = parseDocument(delar.yaml.replaceAll('vad: paragraf', 'vad: uppgift'), { schema: 'failsafe' });
	fill(kind, doc);
	return [{ namn, kind, doc, body: delar.body, varden: valuesIn(doc, kind) }];
}

/** Every value of a file, in the order of reading. */
function valuesIn(doc: Document, kind: Kind): Varde[] {
	const varden: Varde[] = [];
	visit(doc, {
		Scalar: (key, node, parents) => {
			if (key === 'key') return;
			const names = parents.flatMap((parent) =>
				isPair(parent) ? [String(isScalar(parent.key) ? parent.key.value : parent.key)] : [],
			);
			varden.push({ falt: [kind, ...names].join('.'), skrivet: node });
		},
	});
	return varden;
}

function write(root: string, { namn, doc, body }: Fil): void {
	const yaml = doc.toString({ lineWidth: 0 });
	writeFileSync(path.join(root, namn), body === undefined ? yaml : `---\n${yaml}---\n${body}`);
}

const RATTELSE = { datum: '2026-11-22', text: 'x', fore: 'x', efter: 'x' };
const UNDANTAG = { kod: 'personuppgifter', text: 'x', skal: 'x' };
const SAKNAS = { vad: 'handling', typ: 'motion', titel: 'x', text: 'x' };
const ANMARKNING = { vad: 'oklart', text: 'x', kallor: ['ks-2022-1011/2024-03-06-tillaggsyrkande#s1'] };

/** Fields that the first content leaves out, by kind; those that lie in a list are put where there is one. */
const MER: Partial<Record<Kind, readonly (readonly [path: readonly (string | number)[], value: unknown])[]>> = {
	arende: [
		[['anmarkningar'], [ANMARKNING]],
		[['rattelser'], [RATTELSE]],
		[['undantag'], [UNDANTAG]],
	],
	handling: [
		[['avsandare'], [{ roll: 'x' }]],
		[['avsandare', 0, 'roll'], 'x'],
		[['mottagare'], [{ roll: 'x' }]],
		[['mottagare', 0, 'roll'], 'x'],
		[['beslut', 0, 'paragraf'], 'x'],
		[['beslut', 0, 'reservationer', 0, 'av', 0, 'roll'], 'x'],
		[['yrkanden', 0, 'av', 0, 'roll'], 'x'],
		[['rattelser'], [RATTELSE]],
		[['undantag'], [UNDANTAG]],
		[['saknas'], [SAKNAS]],
		[['saknas', 0], SAKNAS],
	],
	kommun: [[['saknas', 0], SAKNAS]],
	organ: [[['kortnamn'], 'x']],
	person: [
		[['saknas'], [SAKNAS]],
		[['saknas', 0], SAKNAS],
	],
};

/** Gives a file every field that it can have. */
function fill(kind: Kind, doc: Document): void {
	for (const [path, value] of MER[kind] ?? []) {
		const isSaknas = value === SAKNAS;
		const within = path.slice(0, -1);
		if (isSaknas ? doc.hasIn(within) : (within.length === 0 || doc.hasIn(within)) && !doc.hasIn(path))
			if (isSaknas) doc.addIn(within, doc.createNode(value));
			else doc.setIn(path, doc.createNode(value));
	}
}

/** The fields of a file that take any text: the schema still accepts the file when the value is the hostile one. */
function free({ kind, doc, varden }: Fil): Varde[] {
	return varden.filter(({ falt, skrivet }) => {
		// A quotation that does not stand in the text is refused, by the place of its source.
		if (falt.endsWith('.citat')) return false;
		const { value } = skrivet;
		skrivet.value = ONT;
		const isTaken = SAMPLES[kind]?.schema.safeParse(doc.toJS()).success ?? false;
		skrivet.value = value;
		return isTaken;
	});
}

/** The value that stands on a line of a file as it was last written. */
function onLine({ doc, body, varden }: Fil, rad: number): Varde | undefined {
	const lines = new LineCounter();
	const again = parseDocument(doc.toString({ lineWidth: 0 }), { schema: 'failsafe', lineCounter: lines });
	const starts: number[] = [];
	visit(again, {
		Scalar: (key, { range }) => {
			if (key !== 'key') starts.push(lines.linePos(range?.[0] ?? 0).line + (body === undefined ? 0 : 1));
		},
	});
	return varden[starts.indexOf(rad)];
}

/**
 * Puts the hostile text into every field of a content root that takes any text.
 * @returns the fields that hold it, and those in which the check refused it
 */
async function poison(root: string): Promise<{ kvar: Set<string>; nekade: Set<string> }> {
	const filer = readdirSync(root, { recursive: true, encoding: 'utf8' })
		.filter((namn) => /\.(?:ya?ml|mdx?)$/.test(namn))
		.flatMap((namn) => readFil(root, namn));
	const before = new Map<Varde, unknown>();
	for (const fil of filer) for (const varde of free(fil)) before.set(varde, varde.skrivet.value);
	for (const { skrivet } of before.keys()) skrivet.value = ONT;
	const nekade = new Set<string>();
	for (let round = 0; round < 6; round++) {
		for (const fil of filer) write(root, fil);
		const fel = (await granska(root)).problem.filter(({ niva }) => niva === 'fel');
		if (fel.length === 0) break;
		const restored = fel.flatMap(({ fil, rad }) => {
			const found = filer.find(({ namn }) => namn === fil);
			const varde = found && onLine(found, rad);
			return varde && before.has(varde) ? [varde] : [];
		});
		expect(restored.length, JSON.stringify(fel.slice(0, 3))).toBeGreaterThan(0);
		for (const varde of restored) {
			varde.skrivet.value = before.get(varde);
			before.delete(varde);
			nekade.add(varde.falt);
		}
	}
	return { kvar: new Set([...before.keys()].map(({ falt }) => falt)), nekade };
}

it('what would run shows as text, or is refused, whatever field it stands in', { timeout: 240_000 }, async () => {
	const root = path.join(await tempFolder(), 'content');
	cpSync('content', root, { recursive: true });
	const { kvar, nekade } = await poison(root);
	expect([...kvar].sort()).toMatchInlineSnapshot(`
		[
		  "amne.beskrivning",
		  "amne.namn",
		  "arende.anmarkningar.text",
		  "arende.handelser.datumtext",
		  "arende.handelser.vad",
		  "arende.ingress",
		  "arende.parter.roll",
		  "arende.rattelser.efter",
		  "arende.rattelser.fore",
		  "arende.rattelser.text",
		  "arende.saknas.text",
		  "arende.saknas.titel",
		  "arende.titel",
		  "arende.undantag.skal",
		  "arende.undantag.text",
		  "begrepp.forklaring",
		  "begrepp.former",
		  "begrepp.inte",
		  "begrepp.lagrum",
		  "begrepp.synonymer",
		  "begrepp.term",
		  "forfattning.kortnamn",
		  "forfattning.titel",
		  "handling.anmarkningar.text",
		  "handling.avsandare.roll",
		  "handling.beslut.expediering",
		  "handling.beslut.lydelse",
		  "handling.beslut.paragraf",
		  "handling.beslut.propositioner",
		  "handling.beslut.reservationer.av.roll",
		  "handling.beslut.reservationer.lydelse",
		  "handling.bilagor.titel",
		  "handling.expediering",
		  "handling.kallor.beskrivning",
		  "handling.lasning.text",
		  "handling.mottagare.roll",
		  "handling.rattelser.efter",
		  "handling.rattelser.fore",
		  "handling.rattelser.text",
		  "handling.saknas.text",
		  "handling.saknas.titel",
		  "handling.titel",
		  "handling.undantag.skal",
		  "handling.undantag.text",
		  "handling.undertecknare.roll",
		  "handling.yrkanden.av.roll",
		  "handling.yrkanden.lydelse",
		  "kommun.kortnamn",
		  "kommun.namn",
		  "kommun.saknas.text",
		  "kommun.saknas.titel",
		  "kommun.utgivare.beskrivning",
		  "kommun.utgivare.namn",
		  "organ.former",
		  "organ.kortnamn",
		  "organ.namn",
		  "parti.beteckning",
		  "parti.former",
		  "parti.namn",
		  "person.namn",
		  "person.namnvarianter",
		  "person.saknas.text",
		  "person.saknas.titel",
		  "person.uppdrag.roll",
		  "sida.ingress",
		  "sida.redogorelse.anmalan",
		  "sida.redogorelse.betungande",
		  "sida.redogorelse.brister.skal",
		  "sida.redogorelse.brister.vad",
		  "sida.redogorelse.lagen",
		  "sida.redogorelse.metod",
		  "sida.redogorelse.utanMeddelande",
		  "sida.redogorelse.utanfor",
		  "sida.titel",
		]
	`);
	expect([...nekade].filter((falt) => !kvar.has(falt)).sort()).toMatchInlineSnapshot(`
		[
		  "arende.diarienummer",
		]
	`);

	expect(freeFields().filter((falt) => !kvar.has(falt) && !nekade.has(falt))).toEqual([]);
	const dist = path.join(await tempFolder(), 'dist');
	const result = await bygg({ content: root, out: dist, site: 'https://exempel.invalid', base: '/' });
	expect(result).toMatchObject({ ok: true });

	let shown = 0;
	for (const address of await pagePaths(dist)) {
		const page = new Page(dist, address);
		const bad = page.find(
			(element) =>
				(element.tagName === 'img' && attribute(element, 'src') === 'x') ||
				element.attrs.some(({ name }) => name.startsWith('on')),
		);
		expect(bad.length, address).toBe(0);
		for (const script of page.find(({ tagName }) => tagName === 'script')) {
			const [text] = script.childNodes;
			if (attribute(script, 'type') !== 'application/ld+json') expect(attribute(script, 'src'), address).toBeTruthy();
			else expect(() => void JSON.parse(text && 'value' in text ? text.value : ''), address).not.toThrow();
		}
		if (page.text().includes('<img src=x onerror=alert(1)>')) shown++;
	}
	// It is there, on most pages, as the words that it is.
	expect(shown).toBeGreaterThan(50);
	for (const feed of readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((fil) => fil.endsWith('.xml')))
		expect(() => las(readFileSync(path.join(dist, feed), 'utf8')), feed).not.toThrow();
});

/** Every field of every kind of content that takes any text, by the schemas alone. */
function freeFields(): string[] {
	return Object.entries(SAMPLES).flatMap(([kind, { full }]) => {
		const doc = parseDocument(JSON.stringify(full), { schema: 'failsafe' });
		return free({ namn: '', kind, doc, body: undefined, varden: valuesIn(doc, kind) }).map(({ falt }) => falt);
	});
}
