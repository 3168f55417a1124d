import { describe, expect, it } from 'vitest';
import { regel } from '../../../src/check/regler/yrkanden-gar-ihop.ts';
import { findings, type Prov } from './prov.ts';

const FORSLAG = '2024-01-01-tjansteutlatande';
const BESLUT = '2024-02-01-protokollsutdrag';

/** A motion's proposal, the answer of the administration, and a decision about yrkanden on these. */
function prov(beslut: string, yrkanden: readonly string[], more: Prov['handlingar'] = {}): Prov {
	const rows = [
		'{ id: motionens, typ: forslag, av: [{ person: aron-ek }], lydelse: Laga kvarnen., utfall: okant, kalla: x#s1 }',
		'{ id: svaret, typ: forslag, niva: utkast, avser: motionens, av: [{ organ: utskott }], lydelse: Avslå., utfall: okant, kalla: x#s1 }',
	];
	return {
		index: 'parter: [{ person: aron-ek, parti: v, kalla: x#s1 }]',
		handlingar: {
			[FORSLAG]: { falt: list('yrkanden', rows) },
			[BESLUT]: {
				falt: `${list('yrkanden', yrkanden)}\nbeslut: [{ id: b, niva: slutligt, organ: kommunfullmaktige, lydelse: Beslut., beslutsform: okant, kalla: x#s1, ${beslut} }]`,
			},
			...more,
		},
	};
}

const list = (name: string, rows: readonly string[]) =>
	rows.length === 0 ? '' : `${name}:\n${rows.map((row) => `  - ${row}`).join('\n')}`;

const yrkande = (id: string, typ: string, utfall: string, avser?: string) =>
	`{ id: ${id}, typ: ${typ}, av: [{ person: berit-al }], ${avser ? `avser: ${avser}, ` : ''}lydelse: Yrkar., utfall: ${utfall}, kalla: x#s1 }`;

/** The same where a handling says something else. */
function med({ handlingar = {}, ...others }: Prov, handling: string, from: string, to: string): Prov {
	const falt = handlingar[handling]?.falt ?? '';
	expect(falt).toContain(from);
	return { ...others, handlingar: { ...handlingar, [handling]: { falt: falt.replace(from, to) } } };
}

describe('yrkanden-gar-ihop', () => {
	it('finds two winners that were put against each other', async () => {
		const found = await findings(
			regel,
			prov('yrkanden: [a, b]', [
				yrkande('a', 'bifall', 'vann', 'motionens'),
				yrkande('b', 'avslag', 'vann', 'motionens'),
			]),
		);
		expect(found).toMatchInlineSnapshot(`
			[
			  "2024-02-01-protokollsutdrag.md:10 (varning) Både "a" och "b" vann, fast beslutet "b" ställde dem mot varandra. Rätta det enas utfall, eller ta bort det ur listan om de inte ställdes mot varandra. [b]",
			]
		`);
	});

	it('finds an outcome that is not the one of the winner', async () => {
		const avslag = [yrkande('a', 'bifall', 'foll', 'motionens'), yrkande('n', 'avslag', 'vann', 'motionens')];
		expect(await findings(regel, prov('utfall: bifallen, yrkanden: [n, a]', avslag))).toMatchInlineSnapshot(`
			[
			  "2024-02-01-protokollsutdrag.md:10 (varning) Beslutet "b" har utfallet "bifallen", men yrkandet "n" (avslag) har utfallet "vann". Rätta det som inte stämmer med källan. [b]",
			]
		`);
		const bifall = [yrkande('a', 'bifall', 'vann', 'motionens')];
		expect(await findings(regel, prov('utfall: anses-besvarad, yrkanden: [a]', bifall))).toHaveLength(1);
		const aterremiss = [yrkande('a', 'aterremiss', 'vann')];
		expect(await findings(regel, prov('utfall: avslagen, yrkanden: [a]', aterremiss))).toHaveLength(1);
		const foll = [yrkande('a', 'bifall', 'foll', 'motionens')];
		expect(await findings(regel, prov('utfall: bifallen, yrkanden: [a]', foll))).toHaveLength(1);
	});

	it.each<[string, string, string[]]>([
		[
			'a yes and a no to the same, of which no parts were taken',
			'utfall: delvis-bifallen, yrkanden: [a, n]',
			[yrkande('a', 'bifall', 'vann', 'motionens'), yrkande('n', 'avslag', 'vann', 'motionens')],
		],
		[
			'two whole proposals that exclude each other',
			'utfall: bifallen, yrkanden: [a, c]',
			[yrkande('a', 'bifall', 'vann', 'motionens'), yrkande('c', 'bifall', 'vann', 'svaret')],
		],
		[
			'a no that says to what it is said only by its place',
			'utfall: bifallen, yrkanden: [n]',
			[yrkande('n', 'avslag', 'vann')],
		],
		['a postponement', 'utfall: avslagen, yrkanden: [l]', [yrkande('l', 'bordlaggning', 'vann')]],
		['a no that lost alone', 'utfall: avslagen, yrkanden: [n]', [yrkande('n', 'avslag', 'foll', 'motionens')]],
	])('finds one fault in %s', async (_, beslut, rows) => {
		expect(await findings(regel, prov(beslut, rows))).toHaveLength(1);
	});

	it('finds a motion that won though it was rejected', async () => {
		const found = await findings(
			regel,
			med(prov('utfall: avslagen, yrkanden: [motionens]', []), FORSLAG, 'utfall: okant', 'utfall: vann'),
		);
		expect(found).toEqual([expect.stringContaining('men yrkandet "motionens" (forslag) har utfallet "vann"')]);
	});

	it('finds a motion that no final decision settles', async () => {
		const rejected = (beslut: string) => med(prov(beslut, []), FORSLAG, 'utfall: okant', 'utfall: foll');
		const found = [
			expect.stringContaining('Yrkandet "motionens" har utfallet "foll", men inget beslut i ärendet tar upp det.'),
		];
		expect(await findings(regel, rejected('paragraf: § 3'))).toEqual(found);
		const forslag = med(rejected('utfall: avslagen'), BESLUT, 'niva: slutligt', 'niva: forslag');
		expect(await findings(regel, forslag)).toEqual(found);
	});

	it('finds a decision in the words of a proposal that lost, where something won', async () => {
		const inWords = (yrkanden: string, rows: readonly string[]) => {
			const given = prov(`utfall: bifallen, yrkanden: ${yrkanden}`, rows);
			return findings(regel, med(given, BESLUT, 'lydelse: Beslut.', 'lydelse: Avslå.'));
		};
		const lost = yrkande('a', 'bifall', 'foll', 'svaret');
		expect(await inWords('[m, a]', [lost, yrkande('m', 'bifall', 'vann', 'motionens')])).toEqual([
			expect.stringContaining('ordagrant samma lydelse som "svaret"'),
		]);
		expect(await inWords('[a]', [lost])).toEqual([]);
	});

	it('finds a yrkande that won in no decision', async () => {
		const found = await findings(regel, prov('utfall: bifallen', [yrkande('a', 'tillagg', 'vann')]));
		expect(found).toMatchInlineSnapshot(`
			[
			  "2024-02-01-protokollsutdrag.md:8 (varning) Yrkandet "a" har utfallet "vann", men inget beslut i ärendet tar upp det. Lägg till det i beslutets yrkanden, eller skriv okant. [a]",
			]
		`);
	});

	it.each<[string, string, string[]]>([
		[
			'support for the answer, and so a no to the motion',
			'utfall: anses-besvarad, yrkanden: [a, m]',
			[yrkande('a', 'bifall', 'vann', 'svaret'), yrkande('m', 'bifall', 'foll', 'motionens')],
		],
		[
			'support by two for the same',
			'utfall: bifallen, yrkanden: [a, c]',
			[yrkande('a', 'bifall', 'vann', 'motionens'), yrkande('c', 'bifall', 'vann', 'motionens')],
		],
		[
			'support for the answer and a no to the motion',
			'utfall: avslagen, yrkanden: [a, c]',
			[yrkande('a', 'bifall', 'vann', 'svaret'), yrkande('c', 'avslag', 'vann', 'motionens')],
		],
		[
			'an addition beside the winner',
			'utfall: bifallen, yrkanden: [a, c]',
			[yrkande('a', 'bifall', 'vann', 'motionens'), yrkande('c', 'tillagg', 'vann')],
		],
		[
			'support for an addition beside the winner',
			'utfall: bifallen, yrkanden: [a, c, d]',
			[
				yrkande('a', 'bifall', 'vann', 'motionens'),
				yrkande('c', 'tillagg', 'vann'),
				yrkande('d', 'bifall', 'vann', 'c'),
			],
		],
		[
			'parts of two proposals',
			'utfall: delvis-bifallen, yrkanden: [a, c]',
			[yrkande('a', 'bifall', 'vann', 'motionens'), yrkande('c', 'bifall', 'vann', 'svaret')],
		],
		['support that names no proposal', 'utfall: avslagen, yrkanden: [a]', [yrkande('a', 'bifall', 'vann')]],
		[
			'a yes to a rejecting yrkande',
			'utfall: avslagen, yrkanden: [n, a]',
			[yrkande('n', 'avslag', 'vann'), yrkande('a', 'bifall', 'vann', 'n')],
		],
		[
			'an återremiss that lost',
			'utfall: avslagen, yrkanden: [a, n]',
			[yrkande('a', 'aterremiss', 'foll'), yrkande('n', 'avslag', 'vann')],
		],
		[
			'a no to the answer beside a yes to the motion',
			'utfall: bifallen, yrkanden: [m, s]',
			[yrkande('m', 'bifall', 'vann', 'motionens'), yrkande('s', 'avslag', 'vann', 'svaret')],
		],
		[
			'a no that lost beside one that won',
			'utfall: avslagen, yrkanden: [n, o]',
			[yrkande('n', 'avslag', 'vann', 'motionens'), yrkande('o', 'avslag', 'foll', 'motionens')],
		],
		[
			'a no that lost against an answer',
			'utfall: anses-besvarad, yrkanden: [n]',
			[yrkande('n', 'avslag', 'foll', 'motionens')],
		],
		[
			'an återremiss in a decision of unknown outcome',
			'utfall: okant, yrkanden: [a]',
			[yrkande('a', 'aterremiss', 'vann')],
		],
		['an återremiss in a decision without outcome', 'yrkanden: [a]', [yrkande('a', 'aterremiss', 'vann')]],
		['a yrkande that is not here', 'utfall: bifallen, yrkanden: [finns-inte]', []],
		[
			'outcomes that are not known',
			'utfall: bifallen, yrkanden: [a, n]',
			[yrkande('a', 'bifall', 'okant', 'motionens'), yrkande('n', 'avslag', 'ej-provat')],
		],
	])('lets %s be', async (_, beslut, rows) => {
		expect(await findings(regel, prov(beslut, rows))).toEqual([]);
	});

	it('takes a proposal for adopted when the decision has its words, or says that it follows the handling', async () => {
		const draft = { falt: list('yrkanden', [yrkande('u', 'forslag', 'vann')]) };
		const more = { '2024-01-02-skrivelse': draft };
		expect(await findings(regel, prov('utfall: avslagen', [], more))).toHaveLength(1);
		const same = { '2024-01-02-skrivelse': { falt: draft.falt.replace('Yrkar.', 'Beslut.') } };
		expect(await findings(regel, prov('utfall: avslagen', [], same))).toEqual([]);
		const lost = { '2024-01-02-skrivelse': { falt: same['2024-01-02-skrivelse'].falt.replace('vann', 'foll') } };
		expect(await findings(regel, prov('utfall: avslagen', [], lost))).toHaveLength(1);
		const linked = (till: string, typ: string) => {
			const lankar = `lankar: [{ till: ${till}, typ: ${typ}, kalla: x#s1 }]\nbeslut:`;
			return findings(regel, med(prov('utfall: avslagen', [], more), BESLUT, 'beslut:', lankar));
		};
		expect(await linked('2024-01-02-skrivelse', 'beslutar-enligt')).toEqual([]);
		expect(await linked('2024-01-02-skrivelse', 'namner')).toHaveLength(1);
		expect(await linked('2024-01-01-tjansteutlatande', 'beslutar-enligt')).toHaveLength(1);
	});

	it('takes a proposal for settled with whom supports or opposes it', async () => {
		const more = { '2024-01-02-skrivelse': { falt: list('yrkanden', [yrkande('u', 'forslag', 'foll')]) } };
		const support = (avser: string) => [yrkande('a', 'bifall', 'foll', avser)];
		expect(await findings(regel, prov('utfall: avslagen, yrkanden: [a]', support('u'), more))).toEqual([]);
		expect(await findings(regel, prov('utfall: avslagen, yrkanden: [a]', support('motionens'), more))).toEqual([
			expect.stringContaining('Yrkandet "u"'),
		]);
		expect(await findings(regel, prov('utfall: avslagen', support('u'), more))).toHaveLength(2);
	});

	it('takes the motion for settled by the final decision', async () => {
		const lost = med(prov('utfall: avslagen', []), FORSLAG, 'utfall: okant', 'utfall: foll');
		expect(await findings(regel, lost)).toEqual([]);
	});
});
