import { describe, expect, it } from 'vitest';
import { expectedPages } from '../../src/build/expected.ts';
import { antalSidor, paSida, PER_SIDA } from '../../src/domain/sidor.ts';
import { fc } from '../fast-check.ts';
import { arende, register } from './values.ts';

describe('the pages of a list', () => {
	it('hold every entry once, in order, and none more than it may', () => {
		fc.assert(
			fc.property(fc.nat(1000), (length) => {
				const list = Array.from({ length }, (_, i) => i);
				const pages = Array.from({ length: antalSidor(length) }, (_, i) => paSida(list, i + 1));
				expect(pages.flat()).toEqual(list);
				expect(pages.every((page) => page.length <= PER_SIDA)).toBe(true);
				expect(pages.filter((page) => page.length === 0).length).toBe(length === 0 ? 1 : 0);
			}),
		);
	});

	it('are expected of a year with more ärenden than one page holds', () => {
		const arenden = Array.from({ length: 201 }, (_, i) =>
			arende({
				id: `a${String(i)}`,
				handelser: [
					{
						id: 'vackt',
						datum: '2023-02-13' as never,
						typ: 'vackt',
						vad: 'Väcks',
						personer: [],
						kalla: { handling: `a${String(i)}/h`, hur: 'ordagrant' },
					},
				],
			}),
		);
		const pages = expectedPages(register({ arenden })).filter((page) => page.startsWith('/ar/2023'));
		expect(pages).toEqual(['/ar/2023/', '/ar/2023/2/', '/ar/2023/3/']);
	});
});
