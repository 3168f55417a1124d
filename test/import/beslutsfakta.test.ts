import { describe, expect, test } from 'vitest';
import { findFakta, toUppslag } from '../../src/import/fakta/fakta.ts';
import { toUnderlag, type Faktaslag } from '../../src/import/fakta/faktum.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';

function find(slag: Faktaslag, text: string, huvud = 'Protokollsutdrag') {
	return findFakta(toUnderlag(parseMarkdown(text), { sidmobler: [huvud], lasart: 'textlager' }), toUppslag()).filter(
		(fact) => fact.slag === slag,
	);
}

function values(...args: Parameters<typeof find>): string[] {
	return find(...args).map(({ varde }) => varde);
}

describe('a yrkande is that of', () => {
	test.each([
		['Rut Ek (V), med instämmande av Bo Alm (M), yrkar bifall till motionen.', ['Rut Ek (V)', 'Bo Alm (M)']],
		['Rut Ek (V) yrkar, med instämmande av Bo Alm (M), bifall till motionen.', ['Rut Ek (V)', 'Bo Alm (M)']],
		['Rut Ek (V) yrkar bifall till motionen med instämmande av Bo Alm (M).', ['Rut Ek (V)', 'Bo Alm (M)']],
		['Rut Ek (V) yrkar bifall till motionen. Bo Alm (M) instämmer.', ['Rut Ek (V)', 'Bo Alm (M)']],
		['Därefter yrkar Rut Ek (V) bifall till motionen.', ['Rut Ek (V)']],
		['Bifall till motionen yrkas av Rut Ek (V).', ['Rut Ek (V)']],
		['Rut Ek (V): Bifall till motionen.', ['Rut Ek (V)']],
	])('each who asks, in "%s"', (text, people) => {
		expect(values('yrkande', `## Yrkanden\n\n${text}\n`)).toEqual(people.map((who) => `${who}: bifall till motionen`));
	});

	test('one, though another sentence follows in the same breath', () => {
		expect(
			values(
				'yrkande',
				'## Yrkanden\n\nRut Ek (V) yrkar bifall till motionen och Bo Alm (M) yrkar avslag på motionen.\n',
			),
		).toEqual(['Rut Ek (V): bifall till motionen', 'Bo Alm (M): avslag på motionen']);
	});

	test('nobody where another document or another meeting is told of', () => {
		const told =
			'## Ärendet\n\nI arbetsutskottet yrkade Rut Ek (V) avslag. Bo Alm (M) föreslår i motionen att köpa ved.\n';
		expect(values('yrkande', `${told}\n## Yrkanden\n\nBo Alm (M) yrkar återremiss.\n`)).toEqual([
			'Bo Alm (M): återremiss',
		]);
		expect(values('yrkande', told, 'TJÄNSTESKRIVELSE')).toEqual([]);
	});
});

test('who only agrees is a guess, and says with whom', () => {
	const text =
		'## Yrkanden\n\nRut Ek (V) yrkar avslag på motionen.\n\nBo Alm (M) yrkar återremiss.\n\nSiw Dal (L) instämmer i Rut Eks yrkande.\n';
	expect(find('yrkande', text).at(-1)).toMatchObject({
		varde: 'Siw Dal (L): avslag på motionen',
		saker: false,
		skal: 'instämmer med Rut Ek',
	});
});

test.each([
	'Rut Ek (V) reserverar sig mot beslutet.',
	'Rut Ek (V) har reserverat sig.',
	'Mot beslutet reserverar sig Rut Ek (V) till förmån för eget yrkande.',
	'Mot beslutet reserverar sig följande ledamöter: Rut Ek (V).',
	'Rut Ek (V) lämnar en skriftlig reservation.',
	'Rut Ek (V) anmäler reservation mot beslutet.',
	'Skriftlig reservation lämnas av Rut Ek (V).',
	'Rut Ek (V)',
])('a dissent is read in "%s"', (text) => {
	expect(values('reservation', `## Reservationer\n\n${text}\n`)).toEqual(['Rut Ek (V)']);
});

test('a special statement is no dissent', () => {
	expect(values('reservation', '## Särskilt yttrande\n\nRut Ek (V)\n')).toEqual([]);
	expect(values('reservation', 'Rut Ek (V) lämnar ett särskilt yttrande.\n')).toEqual([]);
});

describe('a proposition', () => {
	test('that may be two is a guess, and so is one that does not end', () => {
		const two = 'Ordföranden ställer A mot B och finner A bifallet. Ordföranden ställer A mot C och finner A bifallet.';
		expect(find('proposition', `## Propositioner\n\n${two}\n`)).toMatchObject([{ varde: two, saker: false }]);
		const cut = 'Ordföranden ställer A mot B och finner att';
		expect(find('proposition', `## Propositioner\n\n${cut}\n`)).toMatchObject([{ saker: false }]);
	});

	test('is not how the votes fell', () => {
		const votes = '## Votering\n\nOrdföranden finner att kommunfullmäktige har beslutat bifalla motionen.\n';
		expect(values('proposition', votes)).toEqual([]);
	});
});

describe('the outcome', () => {
	test('is no decision where the line above the points only proposes', () => {
		const text = '## Kommunstyrelsens beslut\n\nKommunstyrelsen föreslår kommunfullmäktige\n\natt motionen bifalls.\n';
		expect(find('utfall', text)).toMatchObject([{ varde: 'bifallen', saker: false, mer: { niva: 'forslag' } }]);
	});

	test('says nothing of a motion where the proposal of a board is followed', () => {
		expect(values('utfall', '## Beslut\n\nKommunfullmäktige bifaller kommunstyrelsens förslag.\n')).toEqual([]);
	});

	test.each([
		['Interpellationen är besvarad.', 'besvarad'],
		['Interpellationen får inte ställas.', 'ej-medgiven'],
		['Motionen anses besvarad.', 'anses-besvarad'],
		['Motionen bifalls i den del som gäller skolor och avslås i övrigt.', 'delvis-bifallen'],
		['Ansökan avslås.', 'avslagen'],
	])('"%s" is %s', (text, utfall) => {
		expect(values('utfall', `## Beslut\n\n${text}\n`)).toEqual([utfall]);
	});

	test.each(['Ärendet återremitteras.', 'Kommunstyrelsen bordlägger ärendet.'])('"%s" is none', (text) => {
		expect(values('utfall', `## Beslut\n\n${text}\n`)).toEqual([]);
	});
});

test('what follows upon the signature under a proposal is not proposed', () => {
	const text =
		'## Förslag till beslut\n\nNämnden godkänner planen.\n\nRut Ek\\\nFörvaltningschef\n\nBeslutet skickas till: Sökanden\n';
	expect(values('forslag', text, 'TJÄNSTESKRIVELSE')).toEqual(['Nämnden godkänner planen.']);
	expect(values('expediering', text, 'TJÄNSTESKRIVELSE')).toEqual(['Sökanden']);
	expect(values('undertecknare', text, 'TJÄNSTESKRIVELSE')).toEqual(['Rut Ek']);
});

test('a number in an unusual form is given as it is printed, as a guess', () => {
	expect(find('diarienummer', 'Text.\n', 'Skrivelse 2024-01-01 Dnr KS2023/45')).toMatchObject([
		{ varde: 'KS2023/45', saker: false },
	]);
	expect(values('diarienummer', 'Text.\n', 'Skrivelse Er beteckning: FI 2023/45')).toEqual([]);
});

test('a document whose type has no name here says so', () => {
	expect(find('typ', 'Beslutet har vunnit laga kraft.\n', 'Lagakraftbevis')).toMatchObject([
		{ varde: 'ovrigt', saker: false },
	]);
});
