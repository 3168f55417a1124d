import { describe, expect, it } from 'vitest';
import { stapeldiagram } from '../../src/components/statistik/stapeldiagram.ts';
import type { Arende } from '../../src/domain/arende.ts';
import { handlaggningstider, yrkandenPerParti } from '../../src/domain/statistik.ts';
import { statistikCsv } from '../../src/exports/statistik.ts';
import { statistiktabeller } from '../../src/text/statistik.ts';
import { arende, beslut, datum, handelse, handling, register, yrkande } from '../domain/values.ts';

/** Motions raised on one day and decided as many days later as the list says; without a number never. */
function motioner(dagar: readonly (number | undefined)[]): Arende[] {
	return dagar.map((n, i) => {
		const dag = new Date(Date.UTC(2024, 0, 1 + (n ?? 0))).toISOString().slice(0, 10);
		return arende({
			id: `m-${String(i)}`,
			typ: 'motion',
			handelser: [handelse({ id: 'v', typ: 'vackt', datum: datum('2024-01-01') })],
			handlingar:
				n === undefined
					? []
					: [
							handling({
								id: 'p',
								arende: `m-${String(i)}`,
								datum: datum(dag),
								beslut: [beslut({ id: 'b', niva: 'slutligt' })],
							}),
						],
		});
	});
}

function tabell(id: string, arenden: readonly Arende[]) {
	const found = statistiktabeller(register({ arenden })).find((t) => t.id === id);
	if (!found) throw new Error(id);
	return found;
}

describe('the statistics', () => {
	it('give no share of fewer than twenty cases, and say why', () => {
		const few = tabell('utfall', motioner(Array<undefined>(19).fill(undefined)));
		expect(few.kolumner).toEqual(['Utfall', 'Ärenden']);
		expect(few.text).toContain('Andelar visas inte');
		const enough = tabell('utfall', motioner(Array<undefined>(20).fill(undefined)));
		expect(enough.rader).toEqual([['Inget slutligt beslut i källorna', 20, '100\u00A0%']]);
	});

	it('say of every table how many cases it counts, also when there is none', () => {
		for (const { id, text } of statistiktabeller(register())) expect(text, id).toMatch(/\b0\s/);
	});

	it('tell what is not decided apart from every outcome', () => {
		expect(tabell('utfall', motioner([undefined, 10])).rader).toEqual([
			['Utfallet framgår inte', 1],
			['Inget slutligt beslut i källorna', 1],
		]);
	});

	it('cross the outcomes with year, kind and organ, and leave out outcomes that nobody has', () => {
		const list = [
			...motioner([10, undefined]).map((m) => ({
				...m,
				...(m.handlingar.length > 0 && { utfall: 'avslagen' as const }),
			})),
			arende({ id: 'x', typ: 'medborgarforslag', utfall: 'bifallen' }),
		];
		const [avslagna, bifallna, utan] = ['Avslagen', 'Bifallen', 'Inget slutligt beslut i källorna'];
		expect(tabell('ar', list).kolumner).toEqual(['År', 'Ärenden', bifallna, avslagna, utan]);
		expect(tabell('ar', list).rader).toEqual([
			['2024', 2, 0, 1, 1],
			['Dagen framgår inte', 1, 1, 0, 0],
		]);
		expect(tabell('typ', list).rader).toEqual([
			['Motion', 2, 0, 1, 1],
			['Medborgarförslag', 1, 1, 0, 0],
		]);
		expect(tabell('utfall-organ', list)).toMatchObject({
			kolumner: ['Organ', 'Ärenden', avslagna],
			rader: [[expect.any(String), 1, 1]],
		});
		expect(tabell('ar', []).rader).toEqual([]);
	});

	it.each([
		[[], undefined, [0, 0, 0, 0, 0, 0]],
		[[10, undefined], 10, [1, 0, 0, 0, 0, 0]],
		[[10, 20, 400, 4000], 210, [2, 0, 1, 0, 0, 1]],
	])('measure the time of %j days', (dagar, median, halvar) => {
		const tider = handlaggningstider(motioner(dagar));
		expect([tider.median, tider.halvar]).toEqual([median, halvar]);
		expect(tider.n + tider.utan).toBe(dagar.length);
	});

	it('count a yrkande of two members of a party once for it, and once for each other party', () => {
		const av = [
			{ person: 'a', parti: 'v' },
			{ person: 'b', parti: 'v' },
			{ person: 'c', parti: 'mp' },
		];
		const partier = ['v', 'mp', 'x'].map((id) => ({ id, beteckning: id.toUpperCase(), former: [], kallor: [] }));
		const arenden = [
			arende({
				id: 'm',
				handlingar: [handling({ id: 'h', arende: 'm', yrkanden: [yrkande({ id: 'y', av, utfall: 'foll' })] })],
			}),
		];
		expect(yrkandenPerParti(register({ arenden, partier })).map(({ parti, n }) => [parti, n])).toEqual(
			expect.arrayContaining([
				['v', 1],
				['mp', 1],
			]),
		);
	});
});

describe('a chart', () => {
	const svg = stapeldiagram({
		id: 'x',
		titel: 'Ärenden <b>',
		staplar: [{ namn: 'Å & ä', antal: 1234 }],
		arOrdnad: true,
	});

	it('says its title and figures in words, escaped', () => {
		expect(svg).toContain('<title id="diagram--x-titel">Ärenden &lt;b&gt;</title>');
		expect(svg).toMatch(/<desc id="diagram--x-text">Å &amp; ä: 1\s?(?:&#160;|&nbsp;)?234\.<\/desc>/);
	});

	it('holds nothing that the security policy refuses', () => {
		expect(svg).not.toMatch(/<style|style=|<script/);
	});
});

it('writes a table that a spreadsheet reads and does not run', () => {
	expect(statistikCsv({ kolumner: ['Parti', 'Antal'], rader: [['=1+1, "x"', 2]] })).toBe(
		'Parti,Antal\r\n"\'=1+1, ""x""",2\r\n',
	);
});
