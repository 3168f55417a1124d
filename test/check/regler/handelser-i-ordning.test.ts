import { describe, expect, it } from 'vitest';
import { regel } from '../../../src/check/regler/handelser-i-ordning.ts';
import { findings } from './prov.ts';

const handelser = (...rows: [id: string, datum: string, steg: string][]) =>
	`handelser:\n${rows
		.map(([id, datum, steg]) => `  - { id: ${id}, datum: "${datum}", typ: ovrigt, vad: V, steg: ${steg}, kalla: x#s1 }`)
		.join('\n')}`;

const beslut = (falt: string) =>
	`beslut: [{ id: b, organ: kommunfullmaktige, lydelse: L, beslutsform: okant, kalla: x#s1, ${falt} }]`;

describe('handelser-i-ordning', () => {
	it('names both events when a decision comes before the motion', async () => {
		const index = handelser(['vackt', '2024-03-01', 'vackt'], ['beslutat', '2024-02-01', 'avgjord']);
		expect(await findings(regel, { index })).toMatchInlineSnapshot(`
			[
			  "index.md:8 (varning) Händelsen "vackt" (vackt, 2024-03-01) kan inte komma efter händelsen "beslutat" (avgjord, 2024-02-01). Kontrollera båda datumen. [vackt]",
			]
		`);
	});

	it('compares events with handlingar and decisions too', async () => {
		const found = await findings(regel, {
			index: handelser(['vackt', '2024-03-01', 'vackt']),
			handlingar: {
				'2024-02-01-tjansteutlatande': {},
				'2023-12-01-protokollsutdrag': { falt: beslut('niva: slutligt') },
			},
		});
		expect(found).toEqual([
			expect.stringContaining('kan inte komma efter handlingen 2024-02-01-tjansteutlatande (utredd, 2024-02-01)'),
			expect.stringContaining('kan inte komma efter beslutet "b" i 2023-12-01-protokollsutdrag (avgjord, 2023-12-01)'),
		]);
	});

	it.each([
		[
			'the main road',
			[
				['a', '2024-01-01', 'vackt'],
				['b', '2024-02-01', 'utredd'],
				['c', '2024-03-01', 'avgjord'],
			],
		],
		[
			'a step back after an återremiss that nobody shows',
			[
				['a', '2024-01-01', 'forslag-till-kf'],
				['b', '2024-02-01', 'utredd'],
			],
		],
		[
			'two steps on one day',
			[
				['a', '2024-01-01', 'avgjord'],
				['b', '2024-01-01', 'vackt'],
			],
		],
		[
			'dates that may be the same',
			[
				['a', '2024', 'avgjord'],
				['b', '2024-05-01', 'vackt'],
			],
		],
		[
			'an approximate date',
			[
				['a', '2023~', 'avgjord'],
				['b', '2024-05-01', 'vackt'],
			],
		],
		[
			'a decision sent out before it is posted',
			[
				['a', '2024-01-01', 'expedierad'],
				['b', '2024-01-03', 'tillkannagiven'],
			],
		],
		[
			'an unknown step',
			[
				['a', '2024-01-01', 'okand'],
				['b', '2024-01-03', 'vackt'],
			],
		],
	] as [string, [string, string, string][]][])('lets %s be', async (_, rows) => {
		expect(await findings(regel, { index: handelser(...rows) })).toEqual([]);
	});

	it('leaves follow-up reports alone where the procedure is not that of a motion', async () => {
		const handlingar = {
			'2024-02-01-protokollsutdrag': { falt: beslut('niva: slutligt') },
			'2025-02-01-tjansteskrivelse': {},
		};
		expect(await findings(regel, { index: 'typ: forslag', handlingar })).toEqual([]);
		expect(await findings(regel, { index: 'typ: motion', handlingar })).toHaveLength(1);
	});

	it('wants minutes approved after the decision and posted after that', async () => {
		const found = await findings(regel, {
			handlingar: {
				'2024-02-10-protokollsutdrag': { falt: beslut('niva: slutligt, justerat: 2024-02-01, anslag: 2024-01-31') },
			},
		});
		expect(found).toMatchInlineSnapshot(`
			[
			  "2024-02-10-protokollsutdrag.md:7 (varning) Beslutet "b": protokollet justerades 2024-02-01, men beslutet fattades 2024-02-10. Kontrollera båda datumen. [b]",
			  "2024-02-10-protokollsutdrag.md:7 (varning) Beslutet "b": justeringen anslogs 2024-01-31, men protokollet justerades 2024-02-01. Kontrollera båda datumen. [b]",
			]
		`);
		const right = beslut('niva: slutligt, datum: 2024-02-10, justerat: 2024-02-12, anslag: 2024-02-12');
		expect(await findings(regel, { handlingar: { '2024-02-10-protokollsutdrag': { falt: right } } })).toEqual([]);
	});
});
