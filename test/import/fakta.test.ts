import { describe, expect, test } from 'vitest';
import { findFakta, toUppslag } from '../../src/import/fakta/fakta.ts';
import { toUnderlag, type Faktaslag } from '../../src/import/fakta/faktum.ts';
import { avsnittOf } from '../../src/import/rubriker.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';

function find(text: string, sidmobler: readonly string[] = [], titel?: string) {
	return findFakta(toUnderlag(parseMarkdown(text), { sidmobler, lasart: 'textlager' }, titel), toUppslag());
}

function values(slag: Faktaslag, ...args: Parameters<typeof find>): string[] {
	return find(...args).flatMap((fact) => (fact.slag === slag ? [fact.varde] : []));
}

test('every fact has the words that say it, in the paragraph that it names', () => {
	const text = `Datum: 2024-03-06\n\n## Yrkanden\n\nVendela Askmo (MP) och Rut Ek (V) yrkar bifall till motionen.\n\n## Reservationer\n\nRut Ek (V) reserverar sig mot beslutet.\n\n## Beslutet skickas till\n\nKommunstyrelsen\\\nMotionären\n`;
	const tree = parseMarkdown(text);
	const underlag = toUnderlag(tree, { sidmobler: [], lasart: 'textlager' });
	const facts = findFakta(underlag, toUppslag());
	expect(facts.length).toBeGreaterThan(6);
	for (const { stycke, citat } of facts.filter((fact) => fact.stycke !== undefined))
		expect(underlag.stycken.find(({ id }) => id === stycke)?.text).toContain(citat);
	expect(facts.filter(({ slag }) => slag === 'yrkande').map(({ varde }) => varde)).toEqual([
		'Vendela Askmo (MP): bifall till motionen',
		'Rut Ek (V): bifall till motionen',
	]);
});

test('a proposal is never given as what was decided', () => {
	const proposed = find('Tjänsteskrivelse\n\n## Förslag till beslut\n\nMotionen avslås.\n').find(
		({ slag }) => slag === 'utfall',
	);
	expect(proposed).toMatchObject({
		varde: 'avslagen',
		saker: false,
		skal: 'ett förslag, inte ett beslut',
		mer: { niva: 'forslag' },
	});
	const decided = find('Protokollsutdrag\n\n## Kommunstyrelsens beslut\n\nMotionen avslås.\n').find(
		({ slag }) => slag === 'utfall',
	);
	expect(decided).toMatchObject({ saker: true, mer: { niva: 'beslut' } });
});

describe('the date of a document', () => {
	test('is not that of something that it tells of', () => {
		expect(values('datum', 'Den 13 februari 2023 väckte Rut Ek (V) en motion om bussar i kommunen.\n')).toEqual([]);
	});

	test('is never made of a day without a year', () => {
		expect(values('datum', 'Datum: den 26 mars\n')).toEqual([]);
	});
});

test('a number in the text is no more than a guess where the text does not say that it is the document’s', () => {
	const [number] = find('Se även KS-2022/1011 om vänorter.\n').filter(({ slag }) => slag === 'diarienummer');
	expect(number).toMatchObject({ varde: 'KS-2022/1011', saker: false });
	expect(values('diarienummer', 'x\n', ['Nämnden 2024-01-01 Dnr MN-2021/77'])).toEqual(['MN-2021/77']);
});

test('bodies are found in headers however often one looks', () => {
	for (let i = 0; i < 3; i++)
		expect(values('organ', 'Tekniska nämnden\n', ['Kultur- och fritidsförvaltningen 2024-01-01'])).toEqual([
			'Kultur- och fritidsförvaltningen',
		]);
});

test('a heading is known through OCR damage, and not taken for another that looks like it', () => {
	expect(avsnittOf('Överliggning')).toBe('overlaggning');
	expect(avsnittOf('Forvaltningens synpunkter:')).toBe('synpunkter');
	expect(avsnittOf('Motion till kommunfullmäktige')).toBeUndefined();
});
