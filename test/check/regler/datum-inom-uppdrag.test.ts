import { describe, expect, it } from 'vitest';
import { regel } from '../../../src/check/regler/datum-inom-uppdrag.ts';
import { findings, type Prov } from './prov.ts';

const person = (...uppdrag: string[]) => ({
	'personer/berit-al.yaml': `namn: Berit Al\nkategori: fortroendevald\nuppdrag:\n${uppdrag
		.map((falt) => `  - { ${falt}, kalla: x/y }`)
		.join('\n')}\n`,
});

const handelse = (datum: string, organ = 'organ: kommunstyrelse, ', typ = 'yrkande') =>
	`handelser: [{ id: h, datum: "${datum}", typ: ${typ}, vad: V, ${organ}personer: [berit-al], kalla: x#s1 }]`;

const I_STYRELSEN = person('organ: kommunstyrelse, fran: "2019", till: "2022-10-15"');

describe('datum-inom-uppdrag', () => {
	it('finds an act after the uppdrag ended', async () => {
		expect(await findings(regel, { index: handelse('2023-01-10'), files: I_STYRELSEN })).toMatchInlineSnapshot(`
			[
			  "index.md:7 (varning) Berit Al handlade 2023-01-10, men uppdraget gällde 2019–2022-10-15. Kontrollera datumet, personen och uppdraget. [h]",
			]
		`);
	});

	it('finds an act before it began', async () => {
		const files = person('organ: kommunstyrelse, fran: "2019"');
		expect(await findings(regel, { index: handelse('2018-12-31'), files })).toEqual([
			expect.stringContaining('gällde från 2019.'),
		]);
	});

	it('looks at signatures, yrkanden and reservations too', async () => {
		const falt = `organ: kommunstyrelse
undertecknare: [{ person: berit-al, kalla: x#s1 }]
yrkanden: [{ id: y, typ: bifall, av: [{ person: berit-al }], riktatTill: kommunstyrelse, lydelse: Y., utfall: foll, kalla: x#s1 }]
beslut:
  - id: b
    niva: forslag
    organ: kommunstyrelse
    lydelse: L
    beslutsform: okant
    yrkanden: [y]
    reservationer: [{ av: [{ person: berit-al }], lydelse: R., kalla: x#s1 }]
    kalla: x#s1`;
		const found = await findings(regel, {
			handlingar: { '2023-03-01-protokollsutdrag': { falt } },
			files: I_STYRELSEN,
		});
		expect(found.map((text) => /Berit Al (\S+(?: sig)?) /.exec(text)?.[1])).toEqual([
			'undertecknade',
			'yrkade',
			'reserverade sig',
		]);
	});

	it('knows an uppdrag for a party by the party of the act', async () => {
		const files = person('parti: m, till: "2020"', 'parti: v, fran: "2021"');
		const index = (parti: string) =>
			`parter: [{ person: berit-al, parti: ${parti}, kalla: x#s1 }]\n${handelse('2023-01-10', '')}`;
		expect(await findings(regel, { index: index('m'), files })).toHaveLength(1);
		expect(await findings(regel, { index: index('v'), files })).toEqual([]);
	});

	it.each<[string, Prov]>([
		['an act on the last day', { index: handelse('2022-10-15'), files: I_STYRELSEN }],
		['an act that may lie within', { index: handelse('2022'), files: I_STYRELSEN }],
		['an act in another body', { index: handelse('2023-01-10', 'organ: kommunfullmaktige, '), files: I_STYRELSEN }],
		['an uppdrag without dates', { index: handelse('2023-01-10'), files: person('organ: kommunstyrelse') }],
		[
			'a second uppdrag in the same body',
			{
				index: handelse('2023-01-10'),
				files: person('organ: kommunstyrelse, till: "2020"', 'organ: kommunstyrelse, fran: "2023"'),
			},
		],
		['background', { index: handelse('2023-01-10', 'organ: kommunstyrelse, ', 'bakgrund'), files: I_STYRELSEN }],
		[
			'somebody who is in no register',
			{ index: handelse('2023-01-10').replace('berit-al', 'okand-person'), files: I_STYRELSEN },
		],
	])('lets %s be', async (_, prov) => {
		expect(await findings(regel, prov)).toEqual([]);
	});
});
