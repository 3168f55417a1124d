import { describe, expect, it } from 'vitest';
import { regel } from '../../../src/check/regler/reservation-mot-nagot.ts';
import { findings, type Prov } from './prov.ts';

const yrkande = (id: string, typ: string, person: string, utfall: string, avser?: string) =>
	`  - { id: ${id}, typ: ${typ}, av: [{ person: ${person} }], ${avser ? `avser: ${avser}, ` : ''}lydelse: Y., utfall: ${utfall}, kalla: x#s1 }`;

function prov(niva: string, reservation: string, ...yrkanden: string[]): Prov {
	const falt = `yrkanden:\n${yrkanden.join('\n')}
beslut:
  - id: b
    niva: ${niva}
    organ: kommunstyrelse
    lydelse: L
    beslutsform: acklamation
    yrkanden: [vinnare, forlorare]
    kalla: x#s1
    reservationer:
      - { lydelse: Reserverar sig., kalla: x#s1, ${reservation} }`;
	return { handlingar: { '2024-02-01-protokollsutdrag': { falt } } };
}

const VINNARE = yrkande('vinnare', 'bifall', 'aron-ek', 'vann', 'motionens');
const FORLORARE = yrkande('forlorare', 'avslag', 'berit-al', 'foll');
const MOTIONENS = yrkande('motionens', 'forslag', 'aron-ek', 'okant');
const ALLA = [MOTIONENS, VINNARE, FORLORARE];

describe('reservation-mot-nagot', () => {
	it('refuses one in favour of what won', async () => {
		expect(await findings(regel, prov('slutligt', 'av: [{ person: berit-al }], tillForman: vinnare', ...ALLA)))
			.toMatchInlineSnapshot(`
				[
				  "2024-02-01-protokollsutdrag.md:20 (varning) Reservationen är till förmån för "vinnare", men det yrkandet vann. Rätta tillForman eller yrkandets utfall. [b]",
				]
			`);
	});

	it('refuses one in favour of a proposal whose support won', async () => {
		const found = await findings(regel, prov('slutligt', 'av: [{ person: berit-al }], tillForman: motionens', ...ALLA));
		expect(found).toEqual([expect.stringContaining('till förmån för "motionens", men det yrkandet vann')]);
	});

	it('refuses one against a draft', async () => {
		expect(await findings(regel, prov('utkast', 'av: [{ person: berit-al }], tillForman: forlorare', ...ALLA)))
			.toMatchInlineSnapshot(`
				[
				  "2024-02-01-protokollsutdrag.md:20 (varning) Beslutet "b" är ett utkast, och mot ett utkast kan ingen reservera sig. Rätta beslutets niva, eller flytta reservationen. [b]",
				]
			`);
	});

	it('refuses one for the own yrkande that is another’s', async () => {
		const lydelse = 'lydelse: Aron Ek reserverar sig till förmån för eget yrkande.';
		const reservation = `av: [{ person: aron-ek }], tillForman: forlorare`;
		const wrong = prov('slutligt', reservation, ...ALLA);
		const falt =
			wrong.handlingar?.['2024-02-01-protokollsutdrag']?.falt?.replace('lydelse: Reserverar sig.', lydelse) ?? '';
		expect(await findings(regel, { handlingar: { '2024-02-01-protokollsutdrag': { falt } } })).toMatchInlineSnapshot(`
			[
			  "2024-02-01-protokollsutdrag.md:20 (varning) Reservationen är till förmån för eget yrkande, men ingen av dem som reserverar sig står bakom "forlorare". Rätta tillForman eller av. [b]",
			]
		`);
	});

	it.each([
		['the own yrkande that lost', 'av: [{ person: berit-al }], tillForman: forlorare'],
		['the yrkande of somebody else', 'av: [{ person: aron-ek }], tillForman: forlorare'],
		['nothing that is named', 'av: [{ person: berit-al }]'],
		['a yrkande that is not here', 'av: [{ person: berit-al }], tillForman: finns-inte'],
	])('lets one in favour of %s be', async (_, reservation) => {
		expect(await findings(regel, prov('forslag', reservation, ...ALLA))).toEqual([]);
	});

	it('refuses one in favour of what won in the same minutes, though the decision does not list it', async () => {
		const tredje = yrkande('tredje', 'tillagg', 'aron-ek', 'vann');
		const found = await findings(
			regel,
			prov('slutligt', 'av: [{ person: berit-al }], tillForman: tredje', ...ALLA, tredje),
		);
		expect(found).toEqual([expect.stringContaining('till förmån för "tredje", men det yrkandet vann')]);
	});

	it.each([
		['one of those who reserve themselves', '[{ person: aron-ek }, { person: berit-al }]', '[{ person: berit-al }]', 0],
		['one of those behind it', '[{ person: berit-al }]', '[{ person: aron-ek }, { person: berit-al }]', 0],
		['their party in the body', '[{ parti: m, organ: utskott }]', '[{ parti: m, organ: utskott }]', 0],
		['another party', '[{ parti: v, organ: utskott }]', '[{ parti: m, organ: utskott }]', 1],
		['their party in another body', '[{ parti: m, organ: utskott }]', '[{ parti: m, organ: kommunstyrelse }]', 1],
		['nobody of them', '[{ person: aron-ek }, { parti: v }]', '[{ person: berit-al }]', 1],
	])('knows the own yrkande by %s', async (_, av, bakom, antal) => {
		const eget = FORLORARE.replace('[{ person: berit-al }]', bakom);
		const { handlingar } = prov('slutligt', `av: ${av}, tillForman: forlorare`, MOTIONENS, VINNARE, eget);
		const falt = handlingar?.['2024-02-01-protokollsutdrag']?.falt ?? '';
		const own = { falt: falt.replace('Reserverar sig.', 'Reserverar sig för egna yrkanden.') };
		expect(await findings(regel, { handlingar: { '2024-02-01-protokollsutdrag': own } })).toHaveLength(antal);
	});

	it('takes no rejection that won for support', async () => {
		const nej = yrkande('vinnare', 'avslag', 'aron-ek', 'vann', 'motionens');
		const reservation = 'av: [{ person: berit-al }], tillForman: motionens';
		expect(await findings(regel, prov('forslag', reservation, MOTIONENS, nej, FORLORARE))).toEqual([]);
		// What the decision lists is not here.
		expect(await findings(regel, prov('forslag', reservation, MOTIONENS))).toEqual([]);
	});

	it('lets one in favour of a motion be that won later, elsewhere', async () => {
		const [handling] = Object.values(
			prov(
				'forslag',
				'av: [{ person: aron-ek }], tillForman: motionens',
				yrkande('vinnare', 'avslag', 'berit-al', 'vann'),
				yrkande('forlorare', 'bifall', 'aron-ek', 'foll', 'motionens'),
			).handlingar ?? {},
		);
		const motion = { falt: `yrkanden:\n${yrkande('motionens', 'forslag', 'aron-ek', 'vann')}` };
		const handlingar = { '2024-01-01-motion': motion, '2024-02-01-protokollsutdrag': handling ?? {} };
		expect(await findings(regel, { handlingar })).toEqual([]);
	});
});
