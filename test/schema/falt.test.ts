import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { dag, datum, heltal, id, lista, sanning, text, webbadress } from '../../src/schema/falt.ts';

function message(schema: z.ZodType, value: unknown): string | undefined {
	return schema.safeParse(value).error?.issues[0]?.message;
}

describe('text', () => {
	it('keeps what was written, line breaks included', () => {
		expect(text.parse('Motion om väg #73\n\nAndra stycket')).toBe('Motion om väg #73\n\nAndra stycket');
	});

	it('refuses nothing and white space around', () => {
		expect([message(text, ''), message(text, ' a'), message(text, 'a\n')]).toMatchInlineSnapshot(`
			[
			  "Texten är tom. Skriv något, eller ta bort fältet.",
			  "Texten börjar eller slutar med mellanslag. Ta bort dem.",
			  "Texten börjar eller slutar med mellanslag. Ta bort dem.",
			]
		`);
	});
});

describe('id', () => {
	it('is folded words', () => {
		expect(id.safeParse('bo-kallstrom').success).toBe(true);
		expect(message(id, 'Bo Källström')).toMatchInlineSnapshot(
			`"Ett id består av a–z, 0–9 och enkla bindestreck, t.ex. "kommunfullmaktige"."`,
		);
		expect(id.safeParse('../a').success).toBe(false);
		expect(id.safeParse('a\n').success).toBe(false);
	});
});

describe('datum', () => {
	it('says which forms there are', () => {
		expect(datum.parse('1988-23')).toBe('1988-23');
		expect(message(datum, '2023-02-30')).toMatchInlineSnapshot(
			`"Datumet finns inte i kalendern eller är skrivet på annat sätt än "2023-02-13", "2023-02", "1985", "1988-23" (höst), "194X", "2018~", "2023-10-04/.." eller ".."."`,
		);
	});

	it('takes text alone: a YAML reader that guessed a number or a date has lost what was written', () => {
		for (const value of [1985, new Date('2023-02-13'), null, ['2023']])
			expect(datum.safeParse(value).success).toBe(false);
	});
});

describe('dag', () => {
	it('is one certain day of the calendar', () => {
		expect(dag.parse('2024-02-29')).toBe('2024-02-29');
		for (const value of ['2023-02-29', '2023-02', '2023', '..', '2023-2-1'])
			expect(dag.safeParse(value).success).toBe(false);
		expect(message(dag, '6 mars 2024')).toMatchInlineSnapshot(`"Skriv dagen som ÅÅÅÅ-MM-DD, t.ex. 2024-03-06."`);
	});
});

describe('webbadress', () => {
	it('is an https address of a named host', () => {
		expect(webbadress.safeParse('https://exempelby.se/a?b=c#d').success).toBe(true);
		expect(webbadress.parse(' https://exempelby.se')).toBe('https://exempelby.se');
		expect(message(webbadress, 'http://exempelby.se/')).toMatchInlineSnapshot(
			`"Skriv en webbadress som börjar med https://."`,
		);
	});

	it.each([
		...[
			'javascript:alert(1)',
			'JaVaScRiPt:alert(1)',
			'java\tscript:alert(1)',
			'data:text/html,x',
			'vbscript:x',
			'file:///etc/passwd',
		],
		...['//exempelby.se', 'exempelby.se', 'https://', 'https:///a', 'https://localhost/', 'https://192.168.0.1/'],
	])('refuses %j', (value) => {
		expect(webbadress.safeParse(value).success).toBe(false);
	});
});

describe('heltal', () => {
	it('reads the text of a whole number', () => {
		expect(['0', '7', '-3', '031'].map((value) => heltal.parse(value))).toEqual([0, 7, -3, 31]);
	});

	it.each(['', ' 1', '1.0', '1e3', '0x1F', '1 000', 'ett', '1'.repeat(10), 'Infinity', '__proto__'])(
		'refuses %j',
		(value) => {
			expect(heltal.safeParse(value).success).toBe(false);
		},
	);
});

describe('sanning', () => {
	it('is true or false, and no other word', () => {
		expect([sanning.parse('true'), sanning.parse('false')]).toEqual([true, false]);
		for (const value of ['ja', 'nej', 'True', 'yes', 'on', '1', ''])
			expect(sanning.safeParse(value).success).toBe(false);
	});
});

describe('lista()', () => {
	it('is empty when it is left out, and never one text', () => {
		expect(lista(text).parse(undefined)).toEqual([]);
		expect(lista(text).safeParse('a').success).toBe(false);
	});
});
