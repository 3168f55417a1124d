import { readFileSync } from 'node:fs';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { plainText } from '../../src/markdown/stycken.ts';
import { documentState } from '../../src/references/document-state.ts';
import type { Reference } from '../../src/references/reference.ts';
import { buildReferenceIndex } from '../../src/references/reference-index.ts';
import { findReferences } from '../../src/references/references.ts';
import { arende, register } from '../domain/values.ts';
import { BEGREPP, FORFATTNINGAR, ORGAN, PARTIER, PERSONER } from './content.ts';

const index = buildReferenceIndex(
	register({
		arenden: [arende({ id: 'ks-2022-1011', diarienummer: 'KS-2022/1011.107' })],
		begrepp: BEGREPP,
		forfattningar: FORFATTNINGAR,
		organ: ORGAN,
		partier: PARTIER,
		personer: PERSONER,
	}),
);

// Each list was written by reading the text, before the recogniser had seen it, and then compared line by line.
describe('everything that the reading texts name is found, and nothing else', () => {
	it('in the tilläggsyrkande', () => {
		expect(referencesIn('ks-2022-1011/2024-03-06-tillaggsyrkande.md')).toMatchInlineSnapshot(`
			"datum 2024-03-06 → 2024-03-06
			begrepp Diarienummer → diarienummer
			diarienummer KS-2022/1011.107 → ks-2022-1011
			begrepp Tilläggsyrkande → tillaggsyrkande
			organ Kommunstyrelsens → kommunstyrelse
			organ Kommunstyrelsen → kommunstyrelse
			organ kommunstyrelsens förvaltning → kommunstyrelsens-forvaltning
			begrepp uppdrag → uppdrag
			begrepp förvaltningens → forvaltning
			organ kommunstyrelsens förvaltning → kommunstyrelsens-forvaltning
			begrepp uppdrag → uppdrag
			parti Liberalernas → l
			begrepp motion → motion
			parti Liberalerna → l
			person Carl Otto Engberg → carl-otto-engberg"
		`);
	});

	it('in our summary of the ärende it belongs to', () => {
		expect(referencesIn('ks-2022-1011/index.md')).toMatchInlineSnapshot(`
			"begrepp handling → handling
			begrepp ärendet → arende
			begrepp tilläggsyrkande → tillaggsyrkande
			parti Liberalerna → l
			datum 6 mars 2024 → 2024-03-06
			begrepp ärendet → arende
			parti Liberalerna → l
			organ kommunstyrelsen → kommunstyrelse
			organ kommunstyrelsens förvaltning → kommunstyrelsens-forvaltning
			begrepp uppdrag → uppdrag
			begrepp förvaltningens → forvaltning
			begrepp Yrkandet → yrkande
			parti Liberalernas → l
			begrepp motion → motion
			begrepp Motionen → motion
			begrepp ärende → arende"
		`);
	});

	it('in the tjänsteutlåtande', () => {
		expect(referencesIn('motion-2023-02-13-vanort-trostyanets/2023-10-04-tjansteutlatande.md')).toMatchInlineSnapshot(`
			"organ Kommunstyrelsens → kommunstyrelse
			organ kommunfullmäktige → kommunfullmaktige
			organ kommunstyrelsens förvaltnings → kommunstyrelsens-forvaltning
			begrepp tjänsteutlåtande → tjansteutlatande
			datum 4 oktober 2023 → 2023-10-04
			begrepp anses motionen besvarad → anses-besvarad
			datum 13 februari 2023 → 2023-02-13
			person Bo Källström → bo-kallstrom
			parti L → l
			begrepp motionen → motion
			begrepp vänortskommun → vanort
			organ kommunfullmäktige → kommunfullmaktige
			organ Kommunstyrelsens förvaltning → kommunstyrelsens-forvaltning
			begrepp vänort → vanort
			begrepp vänort → vanort
			begrepp motionen → motion
			begrepp anses besvarad → anses-besvarad
			begrepp ärendet → arende
			datum 13 februari 2023 → 2023-02-13
			person Bo Källström → bo-kallstrom
			parti L → l
			begrepp motionen → motion
			begrepp vänortskommun → vanort
			organ kommunfullmäktige → kommunfullmaktige
			begrepp bilaga → bilaga
			begrepp motionen → motion
			datum 24 februari 2022 → 2022-02-24
			datum 26 mars → 03-26
			datum 1930-talet → 193X
			datum 1940-talet → 194X
			begrepp vänorter → vanort
			begrepp vänorter → vanort
			begrepp vänorter → vanort
			begrepp vänorter → vanort
			datum 1940-talet → 194X
			organ kommunstyrelsen → kommunstyrelse
			organ kommunstyrelsegruppens → kommunstyrelsegruppen
			datum hösten 1988 → 1988-23
			begrepp vänortskommuner → vanort
			organ kommunstyrelsen → kommunstyrelse
			begrepp Vänorterna → vanort
			begrepp vänorter → vanort
			begrepp vänorter → vanort
			begrepp vänorter → vanort
			lagrum 5 kap 4–9 §§ lagen (2009:47) om vissa kommunala befogenheter (befogenhetslagen) → 2009-47 5 kap. 4–9 §§
			datum 27 mars 2023 → 2023-03-27
			begrepp vänort → vanort
			begrepp förvaltningen → forvaltning
			begrepp Förvaltningens → forvaltning
			organ Kommunstyrelsens förvaltning → kommunstyrelsens-forvaltning
			begrepp vänort → vanort
			begrepp vänort → vanort
			begrepp motionen → motion
			begrepp anses besvarad → anses-besvarad
			person Camilla Broo → camilla-broo
			begrepp Kommundirektör → kommundirektor
			person Anna Tengelin Skoog → anna-tengelin-skoog
			begrepp kommundirektör → kommundirektor
			begrepp Bilaga → bilaga
			begrepp Bilaga → bilaga
			begrepp Motion → motion
			begrepp vänortskommun → vanort
			begrepp nämnder → namnd"
		`);
	});

	it('in the protokollsutdrag', () => {
		expect(referencesIn('motion-2023-02-13-vanort-trostyanets/okant-datum-protokollsutdrag.md')).toMatchInlineSnapshot(`
			"organ Kommunstyrelsens → kommunstyrelse
			organ Kommunstyrelsens → kommunstyrelse
			organ kommunfullmäktige → kommunfullmaktige
			organ kommunstyrelsens förvaltnings → kommunstyrelsens-forvaltning
			begrepp tjänsteutlåtande → tjansteutlatande
			datum 4 oktober 2023 → 2023-10-04
			begrepp anses motionen besvarad → anses-besvarad
			datum 13 februari 2023 → 2023-02-13
			person Bo Källström → bo-kallstrom
			parti L → l
			begrepp motionen → motion
			begrepp vänortskommun → vanort
			organ kommunfullmäktige → kommunfullmaktige
			organ Kommunstyrelsens förvaltning → kommunstyrelsens-forvaltning
			begrepp vänort → vanort
			begrepp vänort → vanort
			begrepp motionen → motion
			begrepp anses besvarad → anses-besvarad
			begrepp Överläggning → overlaggning
			person Sara Heelge Vikmång → sara-heelge-vikmang
			parti S → s
			person Bo Källström → bo-kallstrom
			parti L → l
			begrepp ärendet → arende
			begrepp överläggningen → overlaggning
			begrepp Propositioner → proposition
			person Bo Källström → bo-kallstrom
			parti L → l
			begrepp yrkar → yrkande
			begrepp bifall → bifall
			begrepp motionen → motion
			person Sara Heelge Vikmång → sara-heelge-vikmang
			parti S → s
			begrepp yrkar → yrkande
			begrepp bifall → bifall
			begrepp förvaltningens → forvaltning
			begrepp Ordföranden → ordforande
			begrepp förvaltningens → forvaltning
			person Bo Källströms → bo-kallstrom
			parti L → l
			begrepp yrkande → yrkande
			begrepp bifall → bifall
			begrepp motionen → motion
			organ kommunstyrelsen → kommunstyrelse
			begrepp förvaltningens → forvaltning
			begrepp Reservationer → reservation
			person Bo Källström → bo-kallstrom
			parti L → l
			begrepp reserverar sig → reservation
			begrepp yrkande → yrkande
			begrepp nämnder → namnd"
		`);
	});

	it('in our summary of the motion', () => {
		expect(referencesIn('motion-2023-02-13-vanort-trostyanets/index.mdx')).toMatchInlineSnapshot(`
			"person Bo Källström → bo-kallstrom
			parti L → l
			begrepp väckte motionen → vacka-ett-arende
			organ kommunfullmäktige → kommunfullmaktige
			datum 13 februari 2023 → 2023-02-13
			organ Kommunstyrelsens förvaltning → kommunstyrelsens-forvaltning
			begrepp Förvaltningen → forvaltning
			begrepp vänorter → vanort
			organ Kommunstyrelsen → kommunstyrelse
			begrepp förvaltningens → forvaltning
			person Bo Källströms → bo-kallstrom
			begrepp yrkande → yrkande
			begrepp bifall → bifall
			begrepp reserverade sig → reservation
			organ Kommunstyrelsen → kommunstyrelse
			organ kommunfullmäktige → kommunfullmaktige
			begrepp motionen → motion
			begrepp anses besvarad → anses-besvarad
			begrepp bifall → bifall
			begrepp avslag → avslag
			organ kommunfullmäktige → kommunfullmaktige
			begrepp tjänsteutlåtandet → tjansteutlatande
			begrepp vänorter → vanort
			begrepp vänorter → vanort"
		`);
	});
});

describe('in the damaged scans the names are found in the spellings that the register lists', () => {
	it.each([
		['protokollsutdrag-ocr.txt', 6, 2],
		['tjansteutlatande-ocr.txt', 3, 0],
	])('%s', (file, kallstrom, vikmang) => {
		const text = readFileSync(contentFile(`motion-2023-02-13-vanort-trostyanets/kallor/${file}`), 'utf8');
		const people = findReferences(text, index).flatMap((r) => (r.kind === 'person' ? [r.person] : []));
		expect(people.filter((id) => id === 'bo-kallstrom')).toHaveLength(kallstrom);
		expect(people.filter((id) => id === 'sara-heelge-vikmang')).toHaveLength(vikmang);
	});
});

function contentFile(file: string): URL {
	return new URL(`../../content/arenden/${file}`, import.meta.url);
}

/** The references in the headings, paragraphs and footnotes of a text, in order, one on each line. */
function referencesIn(file: string): string {
	const [, , ...body] = readFileSync(contentFile(file), 'utf8').split(/^---$/m);
	const blocks = blocksOf(parseMarkdown(body.join('---').replace(/<[^>]*>/g, '')));
	const state = documentState(index, blocks.join('\n\n'));
	return blocks
		.flatMap((text) =>
			findReferences(text, index, state).map((r) => `${r.kind} ${text.slice(r.start, r.end)} → ${targetOf(r)}`),
		)
		.join('\n');
}

function blocksOf(node: Nodes): string[] {
	if (node.type === 'paragraph' || node.type === 'heading') return [plainText(node)];
	return 'children' in node ? node.children.flatMap(blocksOf) : [];
}

function targetOf(reference: Reference): string {
	switch (reference.kind) {
		case 'lagrum': {
			const spans = reference.paragrafer.map(({ nummer, till }) => `${nummer}${till ? `–${till.nummer}` : ''}`);
			return `${reference.forfattning ?? '?'} ${reference.kapitel?.nummer ?? '?'} kap. ${spans.join(', ')} §§`;
		}
		case 'diarienummer':
			return reference.arende ?? reference.key;
		case 'person':
			return reference.person ?? '?';
		case 'datum':
			return reference.datum ?? reference.datetime ?? '?';
		case 'organ':
			return reference.organ;
		case 'parti':
			return reference.parti;
		case 'begrepp':
			return reference.begrepp;
	}
}
