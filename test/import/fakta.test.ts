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

test('the number of a paragraph is not part of the heading, and is not lost', () => {
	const facts = find('Dnr KS 2024/3\n', ['Protokollsutdrag'], '§ 61 Svar på motion om skolskogar');
	expect(facts.filter(({ slag }) => slag === 'titel' || slag === 'paragraf')).toMatchObject([
		{ slag: 'titel', varde: 'Svar på motion om skolskogar', saker: true },
		{ slag: 'paragraf', varde: '§ 61', citat: '§ 61 Svar på motion om skolskogar' },
	]);
});

test('an extract from minutes is told by the word, whatever header it has', () => {
	expect(values('typ', 'Text.\n', ['SAMMANTRÄDESPROTOKOLL', 'Tekniska nämnden 2022-02-15 Utdrag'])).toEqual([
		'protokollsutdrag',
	]);
	expect(values('typ', 'Text.\n', ['SAMMANTRÄDESPROTOKOLL', 'Tekniska nämnden 2022-02-15'])).toEqual(['protokoll']);
	expect(values('organ', 'Text.\n', ['Protokoll', 'Tekniska nämnden 2022-02-15'])).toEqual(['Tekniska nämnden']);
});

test('what a body is proposed to decide stays a proposal, under whatever line', () => {
	const text =
		'Tjänsteskrivelse\n\n## Kontorets förslag till beslut\n\n## Nämnden beslutar\n\n1. Torget får namnet Bärtorget.\n';
	expect(values('forslag', text)).toEqual(['Torget får namnet Bärtorget.']);
	expect(avsnittOf('Vi föreslår att kommunfullmäktige beslutar')).toBeUndefined();
	expect(avsnittOf('Förslag till beslut i kommunfullmäktige')).toBe('forslag');
});

test('a motion whose points are decided differently is granted in part', () => {
	const text =
		'Protokollsutdrag\n\n## Beslut\n\n1. Motionens första att-sats bifalls.\n2. Motionens andra att-sats anses besvarad.\n';
	expect(values('utfall', text)).toEqual(['delvis-bifallen']);
	expect(values('utfall', text.replace('anses besvarad', 'bifalls'))).toEqual(['bifallen']);
});

test('what somebody has proposed in another document is no yrkande of this one', () => {
	expect(values('yrkande', 'Rut Ek (V) föreslår i en motion att kommunen köper ved.\n')).toEqual([]);
	expect(values('yrkande', 'Rut Ek (V) yrkar att kommunen köper ved.\n')).toEqual([
		'Rut Ek (V): att kommunen köper ved',
	]);
});

test('a board that proposes to another has decided nothing on the matter', () => {
	const text = 'Protokollsutdrag\n\n## Nämndens beslut\n\nNämnden föreslår att kommunfullmäktige avslår motionen.\n';
	expect(find(text).find(({ slag }) => slag === 'utfall')).toMatchObject({
		varde: 'avslagen',
		saker: false,
		mer: { niva: 'forslag' },
	});
});

test('the chair is found in either order of the words', () => {
	const text = 'Därefter ställer ordföranden bifall mot avslag och finner att det bifalls.';
	expect(values('proposition', `Protokollsutdrag\n\n${text}\n`)).toEqual([text]);
});

describe('the receiver', () => {
	test('is found after "till", in small letters too, and among authorities', () => {
		expect(values('mottagare', 'Till samhällsbyggnadsnämnden\n\nText.\n')).toEqual(['Samhällsbyggnadsnämnden']);
		expect(values('mottagare', 'Motion till kommunfullmäktige\n\nText.\n')).toEqual(['Kommunfullmäktige']);
		expect(values('mottagare', 'Länsstyrelsen i Norrtuna\n\nText.\n')).toEqual(['Länsstyrelsen i Norrtuna']);
	});

	test('is nobody in a list', () => {
		expect(values('mottagare', 'Remiss\n\n- Pensionärsrådet\n- Tekniska nämnden\n')).toEqual([]);
	});
});

test('a sentence that asks for something is a guess, and only where there are no points', () => {
	const [found] = find('Medborgarförslag\n\nDet är mörkt. Jag föreslår därför att vägen får ljus.\n').filter(
		({ slag }) => slag === 'forslag',
	);
	expect(found).toMatchObject({ varde: 'Jag föreslår därför att vägen får ljus.', saker: false });
	expect(values('forslag', 'Motion\n\nJag föreslår att fullmäktige beslutar\n\n- att köpa ved.\n')).toEqual([
		'att köpa ved.',
	]);
});
