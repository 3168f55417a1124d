import { describe, expect, it } from 'vitest';
import { aktor, kalla, part } from '../../src/schema/kalla.ts';

describe('kalla', () => {
	it.each([
		['2024-03-06-yrkande#s3', { handling: '2024-03-06-yrkande', stycke: 's3' }],
		['2024-03-06-yrkande', { handling: '2024-03-06-yrkande' }],
		['ks-2022-1011/2024-03-06-yrkande#s12', { handling: 'ks-2022-1011/2024-03-06-yrkande', stycke: 's12' }],
	])('reads the short form %s', (written, value) => {
		expect(kalla.parse(written)).toEqual(value);
	});

	it('keeps the long form', () => {
		const long = { handling: '2024-03-06-yrkande', stycke: 's3', hur: 'ocr', citat: 'Orden' };
		expect(kalla.parse(long)).toEqual(long);
	});

	it.each([
		'',
		'#s3',
		'yrkande#3',
		'yrkande#s0',
		'yrkande#s03',
		'Yrkande#s1',
		'a/b/c',
		'a#s1#s2',
		'../a',
		'yrkande #s1',
		'a\n',
	])('refuses %j', (written) => {
		expect(kalla.safeParse(written).success).toBe(false);
	});

	it('refuses an unknown way of reading and a paragraph alone', () => {
		expect(kalla.safeParse({ handling: 'a', hur: 'gissat' }).success).toBe(false);
		expect(kalla.safeParse({ stycke: 's1' }).success).toBe(false);
	});
});

describe('aktor and part', () => {
	it('name somebody', () => {
		expect(aktor.safeParse({ roll: 'Ordföranden' }).success).toBe(true);
		expect(aktor.safeParse({}).error?.issues[0]?.message).toMatchInlineSnapshot(
			`"Ange minst en av person, parti, organ och roll."`,
		);
		expect(part.safeParse({ kalla: 'a#s1' }).error?.issues[0]?.message).toMatchInlineSnapshot(
			`"Ange minst en av person, parti, organ och roll."`,
		);
	});
});
