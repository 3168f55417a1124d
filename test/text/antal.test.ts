import { describe, expect, it } from 'vitest';
import { antal, filstorlek, gemen, genitiv, uppraknad, versal } from '../../src/text/antal.ts';

describe('antal()', () => {
	it('chooses the noun and keeps it on the line of its number', () => {
		expect(antal(1, 'dag', 'dagar')).toBe('1\u00A0dag');
		expect(antal(233, 'dag', 'dagar')).toBe('233\u00A0dagar');
		expect(antal(10_000, 'ärende', 'ärenden')).toBe('10\u00A0000\u00A0ärenden');
	});
});

describe('uppraknad()', () => {
	it('joins the last two with "och"', () => {
		expect(uppraknad(['Bo', 'Sara', 'Carl'])).toBe('Bo, Sara och Carl');
		expect(uppraknad(['Bo'])).toBe('Bo');
	});
});

describe('letters', () => {
	it('raises å, ä and ö like any other letter', () => {
		expect(versal('återremiss')).toBe('Återremiss');
		expect(gemen('Ändringsyrkande')).toBe('ändringsyrkande');
	});

	it('leaves an abbreviation alone', () => {
		expect(gemen('KS-2022/1011')).toBe('KS-2022/1011');
	});

	it('adds no s to a name that ends in one', () => {
		expect(genitiv('Huddinge')).toBe('Huddinges');
		expect(genitiv('Västerås')).toBe('Västerås');
	});
});

describe('filstorlek()', () => {
	it('uses decimal units and a Swedish comma', () => {
		expect(filstorlek(840)).toBe('840\u00A0byte');
		expect(filstorlek(12_345)).toBe('12,3\u00A0kB');
		expect(filstorlek(2_400_000)).toBe('2,4\u00A0MB');
	});
});
