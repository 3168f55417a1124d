import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { regel } from '../../../src/check/regler/ocr-skada.ts';
import { loadLexikon } from '../../../src/check/regler/stod/lexikon.ts';
import { repaired } from '../../../src/check/regler/stod/ocr.ts';
import { findings, type Prov } from './prov.ts';

const MOTION = 'content/arenden/motion-2023-02-13-vanort-trostyanets';
const SKADADE = ['protokollsutdrag-ocr.txt', 'tjansteutlatande-ocr.txt'].map((fil) =>
	readFileSync(`${MOTION}/kallor/${fil}`, 'utf8'),
);
const RENA = [
	`${MOTION}/2023-10-04-tjansteutlatande.md`,
	'content/arenden/ks-2022-1011/2024-03-06-tillaggsyrkande.md',
].map((fil) => readFileSync(fil, 'utf8').replace(/^---[\s\S]*?\n---\n/, ''));

const lexikon = await loadLexikon();
const knows = (word: string) => lexikon?.knows(word) ?? false;
const damaged = (words: readonly string[]) => words.filter((word) => repaired(word, knows) !== undefined);
const wordsOf = (text: string) => text.match(/[\p{L}\d&]+/gu) ?? [];

const prov = (text: string, hur = 'ocr', more: Prov['handlingar'] = {}): Prov => ({
	handlingar: { '2024-01-01-motion': { text, hur }, ...more },
});

const FYLLNAD = 'Det är så att nämnden har sagt att den vill vänta med det som finns.';

describe('a damaged word', () => {
	it('is told from a whole one, in the list of deviations that a person went through', () => {
		const rows = readFileSync(`${MOTION}/avvikelser/okant-datum-protokollsutdrag.csv`, 'utf8')
			.trim()
			.split('\n')
			.slice(1);
		const words = rows.flatMap((row) => wordsOf(row.split(',')[1] ?? '')[0] ?? []);
		// What is left is a word of its own ("for", "stod", "ar"), a digit or a name.
		expect([words.length, damaged(words).length]).toEqual([96, 78]);
	});

	it('is never one of the clean texts', () => {
		expect(damaged(RENA.flatMap(wordsOf))).toEqual([]);
	});

	it.each([
		['kommunfullmdktige', 'kommunfullmäktige'],
		['framgér', 'framgår'],
		['tjdnsteutlatande', 'tjänsteutlåtande'],
		['0kat', 'ökat'],
		['1ander', 'länder'],
		['vidnortssamarbeten', 'vänortssamarbeten'],
		['Aven', 'Även'],
	])('%s may have been %s', (word, ratt) => {
		expect(repaired(word, knows)).toBe(ratt);
	});

	it.each(['A4', '6st', 'COVID', 'Trostyanets', 'kommunen', '1', 'i', 'Zelenskyj', 'h', ''])('%j is none', (word) => {
		expect(repaired(word, knows)).toBeUndefined();
	});

	it('is mended to a word of the archive rather than to another', () => {
		expect(repaired('stdd', knows)).toBe('städ');
		expect(repaired('stdd', knows, (word) => word === 'stöd')).toBe('stöd');
	});
});

describe('ocr-skada', () => {
	it('shows twenty words of a damaged text, and how many more there are', async () => {
		for (const [i, text] of SKADADE.entries()) {
			const found = await findings(regel, prov(text), { stavning: true });
			expect(found).toHaveLength(21);
			expect(found[20]).toMatch(i === 0 ? /Ytterligare 5\d ord/ : /Ytterligare 1\d\d ord/);
		}
		expect((await findings(regel, prov(SKADADE[0] ?? ''), { stavning: true })).slice(0, 3)).toMatchInlineSnapshot(`
			[
			  "2024-01-01-motion.md:11 (varning) "Gor" ser skadat ut av maskinläsning; kanske "Gör". Jämför med källan. [Gor]",
			  "2024-01-01-motion.md:11 (varning) "vanortskommun" på 2 ställen ser skadat ut av maskinläsning; kanske "vänortskommun". Jämför med källan. [vanortskommun]",
			  "2024-01-01-motion.md:12 (varning) "pa" på 3 ställen ser skadat ut av maskinläsning; kanske "på". Jämför med källan. [pa]",
			]
		`);
	});

	it('says nothing of the clean texts, whatever they are said to be', async () => {
		for (const text of RENA)
			for (const hur of ['textlager', 'avskrift', 'ocr'])
				expect(await findings(regel, prov(text, hur), { stavning: true })).toEqual([]);
	});

	it('looks at a text with few å, ä, ö even when it is said to be a text layer', async () => {
		const text =
			'Kommunstyrelsens forvaltning anser att motionen har besvarats, och att det kan ske med medel som finns.';
		expect(await findings(regel, prov(text, 'textlager'), { stavning: true })).toEqual([
			expect.stringContaining('"forvaltning" ser skadat ut'),
		]);
		expect(await findings(regel, prov(`${text} ${FYLLNAD} ${FYLLNAD}`, 'textlager'), { stavning: true })).toEqual([]);
	});

	it('counts a word that stands in several places once', async () => {
		const found = await findings(regel, prov(`${FYLLNAD} Vanortsavtal och vanortsavtal och vanortsavtal.`), {
			stavning: true,
		});
		expect(found).toEqual([
			expect.stringContaining('"Vanortsavtal" ser'),
			expect.stringContaining('"vanortsavtal" på 2 ställen ser'),
		]);
	});

	it('knows names of the registers, words of the glossary and of clean handlingar', async () => {
		const text = `${FYLLNAD} Aron Ek ville ha en motion, en vanortsavtal.`;
		const before = await findings(regel, prov(text), { stavning: true });
		expect(before).toEqual([expect.stringContaining('"vanortsavtal"')]);
		const clean = { '2024-02-01-skrivelse': { text: `${FYLLNAD} En vanortsavtal.`, hur: 'textlager' } };
		expect(await findings(regel, prov(text, 'ocr', clean), { stavning: true })).toEqual([]);
		const files = { 'partier/m.yaml': 'beteckning: M\nnamn: Vanortsavtal\n' };
		expect(await findings(regel, { ...prov(text), files }, { stavning: true })).toEqual([]);
	});

	it('lets addresses and other languages be', async () => {
		const text = `${FYLLNAD} Se [forvaltning](/arenden/vanortsavtal/) och https://exempel.se/vanortsavtal.`;
		expect(await findings(regel, prov(text), { stavning: true })).toEqual([expect.stringContaining('"forvaltning"')]);
		const english = 'On this site the board holds that it is missing links and files, as the platforms are at random.';
		expect(await findings(regel, prov(english), { stavning: true })).toEqual([]);
	});

	it('says nothing without a dictionary', async () => {
		expect(await findings(regel, prov(SKADADE[0] ?? ''))).toEqual([]);
	});
});
