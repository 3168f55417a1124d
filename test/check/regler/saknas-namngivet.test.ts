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
			  "index.md:2 (varning) Ärendet har inget diarienummer, och saknas nämner det inte. Lägg till uppgiften, eller en rad i saknas med vad: diarienummer. [diarienummer]",
			  "index.md:5 (varning) Handlingen som väckte ärendet (motion) finns inte, och saknas nämner den inte. Lägg till uppgiften, eller en rad i saknas med vad: handling. [handling]",
			  "index.md:5 (varning) Ärendet är avgjort, men beslutet finns inte, och saknas nämner det inte. Lägg till uppgiften, eller en rad i saknas med vad: slutligt-beslut. [slutligt-beslut]",
			]
		`);
	});

	it('names what handlingar lack and do not say', async () => {
		const handlingar = { 'okant-datum-skrivelse': {}, '2024-02-01-protokollsutdrag': { falt: beslut() } };
		expect(await findings(regel, { handlingar })).toMatchInlineSnapshot(`
			[
			  "2024-02-01-protokollsutdrag.md:7 (varning) Beslutet "b" har ingen paragraf, och saknas nämner det inte. Lägg till uppgiften, eller en rad i saknas med vad: paragraf. [paragraf]",
			  "2024-02-01-protokollsutdrag.md:7 (varning) Beslutet "b" har inget justerat, och saknas nämner det inte. Lägg till uppgiften, eller en rad i saknas med vad: justering. [justering]",
			  "okant-datum-skrivelse.md:2 (varning) Handlingen har inget datum, och saknas nämner det inte. Lägg till uppgiften, eller en rad i saknas med vad: datum. [datum]",
			]
		`);
	});

	it.each<[string, Prov, string]>([
		...['motion', 'medborgarforslag', 'interpellation', 'fraga'].map((typ): [string, Prov, string] => [
			`the handling that began it (${typ})`,
			{ index: `typ: ${typ}\nstatus: utredd`, handlingar: { '2024-01-01-skrivelse': {} } },
			`Handlingen som väckte ärendet (${typ}) finns inte`,
		]),
		[
			'the motion, where another handling is named',
			{ index: `status: utredd\n${saknas('handling, typ: yttrande', 'datum')}` },
			'Handlingen som väckte ärendet (motion) finns inte',
		],
		[
			'the decision, where only proposals are here',
			{
				index: `status: avgjord\n${saknas('handling', 'datum')}`,
				handlingar: { '2024-02-01-beslut': { falt: beslut('forslag') } },
			},
			'Ärendet är avgjort, men beslutet finns inte',
		],
		[
			'a date, where another’s is named',
			{
				index: saknas('datum, handling: 2024-01-01-yttrande'),
				handlingar: { '2024-01-01-yttrande': {}, 'okant-datum-skrivelse': { falt: saknas('roll') } },
			},
			'Handlingen har inget datum',
		],
	])('names %s', async (_, prov, text) => {
		expect(await findings(regel, prov)).toEqual([expect.stringContaining(text)]);
	});

	it('asks minutes of either kind', async () => {
		const found = await findings(regel, { handlingar: { '2024-02-01-protokoll': { falt: beslut() } } });
		expect(found).toHaveLength(2);
	});

	it.each<[string, Prov]>([
		['the motion that is named by its kind', { index: `status: utredd\n${saknas('handling, typ: motion')}` }],
		[
			'a final decision among others',
			{
				index: 'typ: forslag\nstatus: avgjord',
				handlingar: {
					'2024-02-01-beslut': {
						falt: `${beslut().slice(0, -1)}, ${beslut('slutligt').slice('beslut: ['.length).replace('id: b', 'id: c')}`,
					},
				},
			},
		],
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
