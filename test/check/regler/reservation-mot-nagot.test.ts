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
			  "2024-02-01-protokollsutdrag.md:20 (varning) Reservationen är till förmån för "vinnare", men det yrkandet vann. Rätta tillForman eller yrkandets utfall.",
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
			  "2024-02-01-protokollsutdrag.md:20 (varning) Beslutet "b" är ett utkast, och mot ett utkast kan ingen reservera sig. Rätta beslutets niva, eller flytta reservationen.",
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
			  "2024-02-01-protokollsutdrag.md:20 (varning) Reservationen är till förmån för eget yrkande, men ingen av dem som reserverar sig står bakom "forlorare". Rätta tillForman eller av.",
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
