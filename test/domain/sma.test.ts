import { describe, expect, it } from 'vitest';
import { innehallsfil } from '../../src/domain/historik.ts';
import { once } from '../../src/domain/once.ts';
import { absolut, RELATIV } from '../../src/domain/plats.ts';
import { arForaldrad } from '../../src/domain/redogorelse.ts';

describe('once()', () => {
	it('makes the value when it is first asked for, and never again', () => {
		let made = 0;
		const value = once(() => ({ n: ++made }));
		expect(made).toBe(0);
		expect([value(), value()]).toEqual([{ n: 1 }, { n: 1 }]);
		expect(value()).toBe(value());
		expect(made).toBe(1);
	});
});

describe('absolut()', () => {
	it('puts origin and base before an address, and leaves it alone where there is no origin', () => {
		expect(absolut('/arenden/', { site: 'https://exempel.se', base: '/' })).toBe('https://exempel.se/arenden/');
		expect(absolut('/arenden/', { site: 'https://exempel.se', base: '/a/b/' })).toBe('https://exempel.se/a/b/arenden/');
		expect(absolut('/arenden/', RELATIV)).toBe('/arenden/');
	});
});

describe('innehallsfil', () => {
	it('names the file that a page is made of', () => {
		expect(innehallsfil.arende({ id: 'ks-2024-1', format: 'mdx' })).toBe('arenden/ks-2024-1/index.mdx');
		expect(innehallsfil.handling({ arende: 'ks-2024-1', id: 'h1' })).toBe('arenden/ks-2024-1/h1.md');
	});
});

describe('arForaldrad()', () => {
	it('is when a day lies over a year after the assessment', () => {
		expect(arForaldrad('2025-03-10', '2026-03-11')).toBe(true);
		expect(arForaldrad('2025-03-10', '2026-03-10')).toBe(false);
		expect(arForaldrad('2025-03-10', '2026-01-31')).toBe(false);
		expect(arForaldrad('2025-03-10', '2024-12-31')).toBe(false);
		expect(arForaldrad('2025-03-10', '2027-01-01')).toBe(true);
	});
});
