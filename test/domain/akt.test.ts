import { describe, expect, it } from 'vitest';
import { akterI, speaksIn } from '../../src/domain/akt.ts';
import type { Handling } from '../../src/domain/handling.ts';
import { arende, beslut, datum, handelse, handling, KALLA, yrkande } from './values.ts';

describe('akterI()', () => {
	it('counts raising, proposing, deciding, dissenting and signing, with day and source', () => {
		const one = arende({
			handelser: [
				handelse({ id: 'vackt', datum: datum('2023-02-13'), personer: ['aron-ek'], organ: 'kommunfullmaktige' }),
			],
			handlingar: [
				handling({
					id: '2024-protokoll',
					datum: datum('2024'),
					undertecknare: [{ person: 'siv-al', roll: 'Kommundirektör', kalla: KALLA }],
					yrkanden: [yrkande({ id: 'y', av: [{ parti: 'v' }, { parti: 'x' }] })],
					beslut: [
						beslut({
							id: 'b',
							datum: datum('2024-03-06'),
							reservationer: [{ av: [{ person: 'aron-ek' }], lydelse: 'Nej.', kalla: KALLA }],
						}),
					],
				}),
			],
		});
		expect(akterI(one).map(({ slag, aktor, datum: d }) => [slag, aktor, d])).toEqual([
			['handelse', { person: 'aron-ek' }, '2023-02-13'],
			['handelse', { organ: 'kommunfullmaktige' }, '2023-02-13'],
			['undertecknade', { person: 'siv-al', roll: 'Kommundirektör' }, '2024'],
			['yrkande', { parti: 'v' }, undefined],
			['yrkande', { parti: 'x' }, undefined],
			['beslut', { organ: 'kommunstyrelse' }, '2024-03-06'],
			['reservation', { person: 'aron-ek' }, '2024-03-06'],
		]);
		expect(akterI(one).every(({ kalla }) => kalla === KALLA)).toBe(true);
	});

	it('gives an event the party that the sources of the ärende print after the name, where they agree', () => {
		const one = arende({
			handelser: [handelse({ id: 'tal', personer: ['aron-ek', 'siv-al', 'bo-alm'] })],
			handlingar: [
				handling({ id: 'p', yrkanden: [yrkande({ id: 'y', av: [{ person: 'aron-ek', parti: 'v' }] })] }),
				handling({ id: 'q', avsandare: [{ person: 'siv-al', parti: 's' }] }),
				handling({ id: 'r', undertecknare: [{ person: 'siv-al', parti: 'm', kalla: KALLA }] }),
			],
		});
		expect(akterI(one).flatMap(({ slag, aktor }) => (slag === 'handelse' ? [aktor] : []))).toEqual([
			{ person: 'aron-ek', parti: 'v' },
			{ person: 'siv-al' },
			{ person: 'bo-alm' },
		]);
	});

	it('dates a yrkande by the decision on it, else by a handling in which its maker speaks, and never by one that retells it', () => {
		const av = [{ person: 'aron-ek', parti: 'v' }];
		const datumFor = (fields: Partial<Handling>) =>
			akterI(
				arende({
					handlingar: [
						handling({ id: 'h', datum: datum('2024-03-06'), yrkanden: [yrkande({ id: 'y', av })], ...fields }),
					],
				}),
			).find(({ slag }) => slag === 'yrkande')?.datum;
		expect(datumFor({})).toBeUndefined();
		expect(datumFor({ avsandare: [{ parti: 'x' }] })).toBeUndefined();
		expect(datumFor({ avsandare: [{ parti: 'v' }] })).toBe('2024-03-06');
		expect(datumFor({ undertecknare: [{ person: 'aron-ek', kalla: KALLA }] })).toBe('2024-03-06');
		expect(datumFor({ beslut: [beslut({ id: 'b', yrkanden: ['y'], datum: datum('2024-02') })] })).toBe('2024-02');
		expect(datumFor({ beslut: [beslut({ id: 'b', yrkanden: ['y'] })] })).toBe('2024-03-06');
	});

	it('does not count the background, a sender or a recipient', () => {
		const one = arende({
			handelser: [handelse({ id: 'a', typ: 'bakgrund', personer: ['aron-ek'], organ: 'kommunstyrelse' })],
			handlingar: [handling({ id: 'h', avsandare: [{ person: 'aron-ek' }], mottagare: [{ organ: 'kommunstyrelse' }] })],
		});
		expect(akterI(one)).toEqual([]);
	});

	it('has no date, party or organ where none is known', () => {
		const h = handelse({ id: 'e', personer: ['siv-al'] });
		const one = arende({ handelser: [h] });
		expect(akterI(one)).toStrictEqual([
			{ slag: 'handelse', aktor: { person: 'siv-al' }, arende: one, handelse: h, kalla: KALLA },
		]);
		expect(akterI(arende({ handelser: [handelse({ id: 'e' })] }))).toEqual([]);
	});

	it('gives a person of an event the party that the ärende gives for that day', () => {
		const one = arende({
			parter: [{ person: 'aron-ek', parti: 'v', kalla: KALLA }],
			handelser: [handelse({ id: 'vackt', personer: ['aron-ek', 'siv-al'] })],
		});
		expect(akterI(one).map(({ aktor }) => aktor)).toEqual([{ person: 'aron-ek', parti: 'v' }, { person: 'siv-al' }]);
	});
});
describe('speaksIn()', () => {
	it.each([
		[{ person: 'a' }, { person: 'a' }, true],
		[{ person: 'a', parti: 'v' }, { person: 'b', parti: 'v' }, false],
		[{ person: 'a', parti: 'v' }, { parti: 'v' }, true],
		[{ parti: 'v' }, { person: 'b', parti: 'v' }, true],
		[{ parti: 'v' }, { parti: 'l' }, false],
		[{ organ: 'ks' }, { organ: 'ks' }, true],
		[{ organ: 'ks' }, { organ: 'kf' }, false],
		[{ organ: 'ks' }, { parti: 'ks' }, false],
		[{ person: 'a' }, {}, false],
		[{}, {}, false],
	])('%o in what is signed by %o: %s', (aktor, other, expected) => {
		const nagon = { person: 'nagon-annan' };
		expect(speaksIn(aktor, { avsandare: [nagon, other], undertecknare: [] })).toBe(expected);
		expect(speaksIn(aktor, { avsandare: [], undertecknare: [{ ...other, kalla: KALLA }] })).toBe(expected);
		expect(speaksIn(aktor, { avsandare: [], undertecknare: [] })).toBe(false);
	});
});

function aktAv(fields: Parameters<typeof handling>[0]) {
	return akterI(arende({ handlingar: [handling(fields)] })).find(({ slag }) => slag === 'yrkande');
}

describe('the date of a yrkande', () => {
	const av = [{ person: 'bo', parti: 'l' }];

	it('gives a yrkande the date of the handling that its maker signed', () => {
		const akt = aktAv({
			id: 'y',
			datum: datum('2024-03-06'),
			avsandare: [{ parti: 'l' }],
			yrkanden: [yrkande({ id: 'a', av })],
		});
		expect(akt?.datum).toBe('2024-03-06');
	});

	it('gives none to a yrkande that somebody else only retells', () => {
		const akt = aktAv({
			id: 't',
			datum: datum('2023-10-04'),
			avsandare: [{ organ: 'forvaltning' }],
			yrkanden: [yrkande({ id: 'a', av })],
		});
		expect(akt?.datum).toBeUndefined();
	});

	it('gives the date of the decision to a yrkande that it was taken on', () => {
		const akt = aktAv({
			id: 'p',
			yrkanden: [yrkande({ id: 'a', av })],
			beslut: [beslut({ id: 'b', datum: datum('2023-10-04/..'), yrkanden: ['a'] })],
		});
		expect(akt?.datum).toBe('2023-10-04/..');
	});

	it('gives none to a yrkande by another member of the party that signed', () => {
		const akt = aktAv({
			id: 'y',
			datum: datum('2024-03-06'),
			undertecknare: [{ person: 'eva', parti: 'l', kalla: KALLA }],
			yrkanden: [yrkande({ id: 'a', av })],
		});
		expect(akt?.datum).toBeUndefined();
	});
});
