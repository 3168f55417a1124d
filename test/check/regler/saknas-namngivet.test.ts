import { describe, expect, it } from 'vitest';
import { regel } from '../../../src/check/regler/saknas-namngivet.ts';
import { findings, type Prov } from './prov.ts';

const saknas = (...vad: string[]) =>
	`saknas:\n${vad.map((row) => `  - { text: Framgår inte., vad: ${row} }`).join('\n')}`;

const beslut = (niva = 'forslag', falt = '') =>
	`beslut: [{ id: b, niva: ${niva}, organ: kommunstyrelse, lydelse: L, beslutsform: okant, kalla: x#s1${falt} }]`;

describe('saknas-namngivet', () => {
	it('names what an ärende lacks and does not say', async () => {
		expect(await findings(regel, { utan: 'diarienummer', index: 'status: avgjord' })).toMatchInlineSnapshot(`
			[
			  "index.md:2 (varning) Ärendet har inget diarienummer, och saknas nämner det inte. Lägg till uppgiften, eller en rad i saknas med vad: diarienummer.",
			  "index.md:5 (varning) Handlingen som väckte ärendet (motion) finns inte, och saknas nämner den inte. Lägg till uppgiften, eller en rad i saknas med vad: handling.",
			  "index.md:5 (varning) Ärendet är avgjort, men beslutet finns inte, och saknas nämner det inte. Lägg till uppgiften, eller en rad i saknas med vad: slutligt-beslut.",
			]
		`);
	});

	it('names what handlingar lack and do not say', async () => {
		const handlingar = { 'okant-datum-skrivelse': {}, '2024-02-01-protokollsutdrag': { falt: beslut() } };
		expect(await findings(regel, { handlingar })).toMatchInlineSnapshot(`
			[
			  "2024-02-01-protokollsutdrag.md:7 (varning) Beslutet "b" har ingen paragraf, och saknas nämner det inte. Lägg till uppgiften, eller en rad i saknas med vad: paragraf.",
			  "2024-02-01-protokollsutdrag.md:7 (varning) Beslutet "b" har inget justerat, och saknas nämner det inte. Lägg till uppgiften, eller en rad i saknas med vad: justering.",
			  "okant-datum-skrivelse.md:2 (varning) Handlingen har inget datum, och saknas nämner det inte. Lägg till uppgiften, eller en rad i saknas med vad: datum.",
			]
		`);
	});

	it.each<[string, Prov]>([
		[
			'everything that is named',
			{ utan: 'diarienummer', index: `status: avgjord\n${saknas('diarienummer', 'handling', 'slutligt-beslut')}` },
		],
		[
			'what is here',
			{
				index: 'status: avgjord',
				handlingar: { '2024-01-01-motion': {}, '2024-02-01-beslut': { falt: beslut('slutligt') } },
			},
		],
		['a motion that was raised yesterday', { index: 'status: vackt' }],
		['an ärende of which nothing is known', { index: 'status: okand' }],
		['an ärende that no motion began', { index: 'typ: forslag\nstatus: utredd' }],
		['a date that the handling names', { handlingar: { 'okant-datum-skrivelse': { falt: saknas('datum') } } }],
		[
			'a date that the ärende names',
			{ index: saknas('datum, handling: okant-datum-skrivelse'), handlingar: { 'okant-datum-skrivelse': {} } },
		],
		[
			'minutes that name it',
			{ handlingar: { '2024-02-01-protokoll': { falt: `${beslut()}\n${saknas('paragraf', 'justering')}` } } },
		],
		[
			'minutes that have it',
			{ handlingar: { '2024-02-01-protokoll': { falt: beslut('slutligt', ', paragraf: § 3, justerat: 2024-02-02') } } },
		],
		['a draft', { handlingar: { '2024-02-01-protokoll': { falt: beslut('utkast') } } }],
		['a decision in no minutes', { handlingar: { '2024-02-01-beslut': { falt: beslut() } } }],
		[
			'an ärende of which a part cannot be read',
			{ utan: 'diarienummer', files: { 'arenden/ks-2024-1/2024-01-01-motion.md': '' } },
		],
	])('is content with %s', async (_, prov) => {
		expect(await findings(regel, prov)).toEqual([]);
	});
});
