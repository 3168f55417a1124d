import { describe, expect, it } from 'vitest';
import { hanvisningar } from '../../src/exports/hanvisningar.ts';
import { readSite } from '../../src/read/site.ts';

const { register, omnamnanden } = await readSite('content');
const poster = hanvisningar(omnamnanden, 'https://exempel.invalid/bas/');

describe('the references as data', () => {
	it('hold as many places as the pages show', () => {
		expect(poster).toHaveLength([...omnamnanden.values()].flat().length);
	});

	it('give the provision of a law with its source and absolute addresses', () => {
		expect(poster.filter(({ typ }) => typ === 'forfattning')).toEqual([
			{
				kalla: {
					handling: 'motion-2023-02-13-vanort-trostyanets/2023-10-04-tjansteutlatande',
					stycke: 's21',
					adress:
						'https://exempel.invalid/bas/arenden/motion-2023-02-13-vanort-trostyanets/2023-10-04-tjansteutlatande/#s21',
				},
				ord: '5 kap 4–9 §§ lagen (2009:47) om vissa kommunala befogenheter (befogenhetslagen)',
				typ: 'forfattning',
				id: '2009-47',
				adress: 'https://exempel.invalid/bas/forfattningar/2009-47/',
				kapitel: '5',
				paragrafer: ['4-9'],
			},
		]);
	});

	it('stand in the order of the texts, whatever they name', () => {
		const places = poster.map(({ kalla }) => `${kalla.handling} ${kalla.stycke.slice(1).padStart(4, '0')}`);
		expect(places).toEqual(places.toSorted());
	});

	it('hold the words of the paragraph, and neither null nor an empty text', () => {
		for (const { kalla, ord } of poster) {
			const stycke = register.handlingar.get(kalla.handling)?.stycken.find(({ id }) => id === kalla.stycke);
			expect(stycke?.text).toContain(ord);
		}
		expect(JSON.stringify(poster)).not.toMatch(/:null|:""/);
	});
});
