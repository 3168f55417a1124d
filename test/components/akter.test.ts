import { describe, expect, it } from 'vitest';
import { aktgrupper } from '../../src/components/akter.ts';
import { akterI } from '../../src/domain/akt.ts';
import { arende, beslut, datum, handling } from '../domain/values.ts';

describe('aktgrupper()', () => {
	it('calls a decision on what to propose a proposal, and puts the latest first', () => {
		const one = arende({
			handlingar: [
				handling({ id: 'a', datum: datum('2023-01-01'), beslut: [beslut({ id: 'tidigt' })] }),
				handling({ id: 'b', datum: datum('2024-01-01'), beslut: [beslut({ id: 'sent' })] }),
			],
		});
		const grupper = aktgrupper(akterI(one));
		expect(grupper.map(({ rubrik }) => rubrik)).toEqual(['Lämnade som förslag till beslut']);
		expect(grupper[0]?.akter.map((akt) => (akt.slag === 'beslut' ? akt.beslut.id : ''))).toEqual(['sent', 'tidigt']);
	});
});
