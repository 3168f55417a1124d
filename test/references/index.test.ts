import { describe, expect, it } from 'vitest';
import { indexDiarienummer } from '../../src/references/diarienummer/diarienummer-index.ts';
import { arende } from '../domain/values.ts';

describe('indexDiarienummer()', () => {
	const organ = (kortnamn?: string) => ({ id: 'o', namn: 'o', ...(kortnamn !== undefined && { kortnamn }) }) as never;

	it('knows the letters of bodies and of numbers, and takes no other short name for letters', () => {
		const { organ: letters } = indexDiarienummer(
			[
				arende({ id: 'a', diarienummer: 'ITVT 7/2019' }),
				arende({ id: 'b' }),
				arende({ id: 'c', diarienummer: '2021/101' }),
			],
			[organ('BMN'), organ('Nämnden'), organ('K'), organ()],
		);
		expect([...letters].sort()).toEqual(['BMN', 'ITVT']);
	});

	it('keeps every ärende that has a number, in order, and none without one', () => {
		const { arenden } = indexDiarienummer(
			[
				arende({ id: 'a', diarienummer: 'KS-2022/7.107' }),
				arende({ id: 'b', diarienummer: 'KS 2022/7' }),
				arende({ id: 'c' }),
				arende({ id: 'd', diarienummer: 'KS-2023/7' }),
			],
			[],
		);
		expect([...arenden.values()]).toEqual([['a', 'b'], ['d']]);
	});
});
