import { describe, expect, it } from 'vitest';
import { regel } from '../../../src/check/regler/status-foljer-av-handelser.ts';
import { findings, type Prov } from './prov.ts';

const handelse = (id: string, steg: string, datum?: string) =>
	`  - { id: ${id}, ${datum ? `datum: "${datum}", ` : ''}typ: ovrigt, vad: V, steg: ${steg}, kalla: x#s1 }`;

const index = (status: string, ...rows: string[]) =>
	`status: ${status}\n${rows.length > 0 ? `handelser:\n${rows.join('\n')}` : ''}`;

const beslut = (falt: string) => ({
	falt: `beslut: [{ id: b, organ: kommunstyrelse, lydelse: L, beslutsform: okant, kalla: x#s1, ${falt} }]`,
});

describe('status-foljer-av-handelser', () => {
	it('says what the last step is and what shows it', async () => {
		const prov = {
			index: index('utredd', handelse('vackt', 'vackt', '2024-01-01')),
			handlingar: { 'okant-datum-protokollsutdrag': beslut('niva: forslag, riktatTill: kommunfullmaktige') },
		};
		expect(await findings(regel, prov)).toMatchInlineSnapshot(`
			[
			  "index.md:6 (varning) Status är "utredd", men det sista som visas är "forslag-till-kf" (beslutet "b" i okant-datum-protokollsutdrag). Ändra status, ange steg på den händelse som visar det, eller skriv okand. [utredd]",
			]
		`);
	});

	it('says that nothing shows the status', async () => {
		expect(await findings(regel, { index: index('vackt') })).toEqual([
			'index.md:6 (varning) Inget i ärendet visar steget "vackt". Ange steg på den händelse som visar det, eller skriv okand. [vackt]',
		]);
	});

	it.each<[string, Prov]>([
		['okand', { index: index('okand', handelse('a', 'vackt')) }],
		[
			'the last by date',
			{ index: index('i-kf', handelse('a', 'i-kf', '2024-02-01'), handelse('b', 'vackt', '2024-01-01')) },
		],
		[
			'the last by the procedure where dates are missing',
			{ index: index('i-kf', handelse('a', 'i-kf'), handelse('b', 'vackt')) },
		],
		[
			'a date before the order of the procedure',
			{ index: index('bereds', handelse('a', 'aterremitterad', '2024-02-01'), handelse('b', 'bereds', '2024-03-01')) },
		],
		[
			'either step of what was sent back without dates',
			{ index: index('bereds', handelse('a', 'aterremitterad'), handelse('b', 'bereds'), handelse('c', 'i-namnd')) },
		],
		['a handling', { index: index('vackt'), handlingar: { '2024-01-01-motion': {} } }],
		[
			'a final decision',
			{ index: index('avgjord'), handlingar: { '2024-01-01-protokollsutdrag': beslut('niva: slutligt') } },
		],
		[
			'approved minutes',
			{
				index: index('justerad'),
				handlingar: { '2024-01-01-protokollsutdrag': beslut('niva: slutligt, justerat: 2024-01-05') },
			},
		],
		[
			'a decision whose minutes were approved',
			{
				index: index('avgjord'),
				handlingar: { '2024-01-01-protokollsutdrag': beslut('niva: slutligt, justerat: 2024-01-05') },
			},
		],
		[
			'a proposal to another body than fullmäktige',
			{
				index: index('i-utskott'),
				handlingar: { '2024-01-01-protokollsutdrag': beslut('niva: forslag, riktatTill: kommunstyrelse') },
			},
		],
		[
			'a decision that is sent out while it is posted',
			{
				index: index(
					'expedierad',
					handelse('a', 'expedierad', '2024-01-02'),
					handelse('b', 'tillkannagiven', '2024-01-03'),
				),
			},
		],
		[
			'a final decision before a follow-up report in an ärende that is no motion',
			{
				index: `typ: forslag\n${index('avgjord')}`,
				handlingar: { '2024-01-01-protokollsutdrag': beslut('niva: slutligt'), '2024-06-01-tjansteskrivelse': {} },
			},
		],
	])('accepts %s', async (_, prov) => {
		expect(await findings(regel, prov)).toEqual([]);
	});

	it('takes no background for a step', async () => {
		const bakgrund = handelse('a', 'vackt').replace('ovrigt', 'bakgrund');
		expect(await findings(regel, { index: index('vackt', bakgrund) })).toHaveLength(1);
	});

	it('waits while a part of the ärende cannot be read', async () => {
		const files = { 'arenden/ks-2024-1/2024-01-01-motion.md': '---\ntitel: [\n---\n' };
		expect(await findings(regel, { index: index('vackt'), files })).toEqual([]);
	});
});
