import { describe, expect, it } from 'vitest';
import { regel } from '../../../src/check/regler/saknas-motsags.ts';
import { findings, type Prov } from './prov.ts';

const saknas = (...rows: string[]) => `saknas:\n${rows.map((row) => `  - { text: Framgår inte., ${row} }`).join('\n')}`;

const beslut = (falt = '', niva = 'slutligt') =>
	`beslut: [{ id: b, niva: ${niva}, organ: kommunfullmaktige, lydelse: L, beslutsform: okant, kalla: x#s1${falt} }]`;

describe('saknas-motsags', () => {
	it('finds what an ärende has and says is missing', async () => {
		const index = `${saknas('vad: diarienummer', 'vad: handling, typ: motion', 'vad: slutligt-beslut', 'vad: ettarsanmalan')}
handelser: [{ id: anmald, typ: anmalan, vad: V, steg: ettarsanmald, kalla: x#s1 }]`;
		const handlingar = { '2024-01-01-motion': {}, '2024-02-01-protokollsutdrag': { falt: beslut() } };
		expect(await findings(regel, { index, handlingar })).toMatchInlineSnapshot(`
			[
			  "index.md:8 Diarienumret sägs saknas, men ärendet har KS-2024/1. Ta bort raden, eller ändra den. [diarienummer]",
			  "index.md:9 En handling av typen motion sägs saknas, men 2024-01-01-motion finns här. Ta bort raden, eller ändra den. [handling]",
			  "index.md:10 Det slutliga beslutet sägs saknas, men det står i 2024-02-01-protokollsutdrag. Ta bort raden, eller ändra den. [slutligt-beslut]",
			  "index.md:11 Anmälan efter ett år sägs saknas, men händelsen "anmald" visar den. Ta bort raden, eller ändra den. [ettarsanmalan]",
			]
		`);
	});

	it('finds what minutes have and say is missing', async () => {
		const falt = `${saknas('vad: paragraf', 'vad: justering', 'vad: anslag', 'vad: omrostning')}
${beslut(', paragraf: § 3, justerat: 2024-02-03, anslag: 2024-02-04, roster: { ja: 3, nej: 2 }')}`;
		expect(await findings(regel, { handlingar: { '2024-02-01-protokollsutdrag': { falt } } })).toMatchInlineSnapshot(`
			[
			  "2024-02-01-protokollsutdrag.md:8 Paragrafens nummer sägs saknas, men det står i 2024-02-01-protokollsutdrag. Ta bort raden, eller ändra den. [paragraf]",
			  "2024-02-01-protokollsutdrag.md:9 Justeringens datum sägs saknas, men det står i 2024-02-01-protokollsutdrag. Ta bort raden, eller ändra den. [justering]",
			  "2024-02-01-protokollsutdrag.md:10 Anslagets datum sägs saknas, men det står i 2024-02-01-protokollsutdrag. Ta bort raden, eller ändra den. [anslag]",
			  "2024-02-01-protokollsutdrag.md:11 Röstetalet sägs saknas, men det står i 2024-02-01-protokollsutdrag. Ta bort raden, eller ändra den. [omrostning]",
			]
		`);
	});

	it('finds a date that is here, as an error when the handling is named', async () => {
		const handlingar = { '2024-02-01-skrivelse': { falt: saknas('vad: datum') } };
		expect(await findings(regel, { index: saknas('vad: datum, handling: 2024-02-01-skrivelse'), handlingar }))
			.toMatchInlineSnapshot(`
				[
				  "index.md:8 Datumet sägs saknas, men 2024-02-01-skrivelse har 2024-02-01. Gäller raden ett annat datum anger du dess källa. Ta bort raden, eller ändra den. [datum]",
				  "2024-02-01-skrivelse.md:8 (varning) Datumet sägs saknas, men 2024-02-01-skrivelse har 2024-02-01. Gäller raden ett annat datum anger du dess källa. Ta bort raden, eller ändra den. [datum]",
				]
			`);
	});

	it.each<[string, Prov]>([
		['an ärende without a number', { utan: 'diarienummer', index: saknas('vad: diarienummer') }],
		[
			'another date, with its source',
			{ handlingar: { '2024-02-01-skrivelse': { falt: saknas('vad: datum, kalla: x#s1') } } },
		],
		[
			'a date that has only a bound',
			{ handlingar: { 'okant-datum-skrivelse': { falt: `${saknas('vad: datum')}\ndatum: "2024-01-01/.."` } } },
		],
		['a date of the ärende', { index: saknas('vad: datum'), handlingar: { '2024-02-01-skrivelse': {} } }],
		[
			'another handling of the same kind',
			{
				index: saknas('vad: handling, typ: tjansteutlatande, titel: Ett annat'),
				handlingar: { '2024-02-01-tjansteutlatande': {} },
			},
		],
		[
			'a handling of no kind that has the same title',
			{ index: saknas('vad: handling, titel: T'), handlingar: { '2024-02-01-skrivelse': {} } },
		],
		[
			'a final decision beside a proposal',
			{
				index: saknas('vad: slutligt-beslut'),
				handlingar: { '2024-02-01-protokoll': { falt: beslut('', 'forslag') } },
			},
		],
		[
			'approval in the ärende, which may be of other minutes',
			{
				index: saknas('vad: justering'),
				handlingar: { '2024-02-01-protokoll': { falt: beslut(', justerat: 2024-02-02') } },
			},
		],
		[
			'a paragraph that only one of two decisions has',
			{
				handlingar: {
					'2024-02-01-protokoll': {
						falt: `${saknas('vad: paragraf')}\n${beslut(', paragraf: § 3').replace(/\]$/, ', { id: c, niva: forslag, organ: x, lydelse: L, beslutsform: okant, kalla: x }]')}`,
					},
				},
			},
		],
	])('lets %s be missing', async (_, prov) => {
		expect(await findings(regel, prov)).toEqual([]);
	});
});
