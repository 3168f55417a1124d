import { expect, it } from 'vitest';
import type { DiarienummerReference } from '../../../src/references/reference.ts';
import { buildReferenceIndex } from '../../../src/references/reference-index.ts';
import { findReferences } from '../../../src/references/references.ts';
import { register } from '../../domain/values.ts';
import { findMarked } from '../marked.ts';
import { ARENDEN, ORGAN } from '../people.ts';
import { NEAR_MISSES, SEEN } from './seen.ts';

const index = buildReferenceIndex(register({ arenden: ARENDEN, organ: ORGAN }));

it.each(SEEN)('a registration number is found in every form: %s', (text, targets) => {
	expect(findMarked(text, 'diarienummer', index, targetOf)).toEqual([text, targets]);
});

it.each(NEAR_MISSES)('no registration number is found in "%s"', (text) => {
	expect(findMarked(text, 'diarienummer', index, targetOf)).toEqual([text, '']);
});

it('the number is given as it is printed, and taken apart', () => {
	expect(findReferences('Dnr KS–2022/1011.107', index)).toEqual([
		{
			kind: 'diarienummer',
			start: 4,
			end: 20,
			key: 'ks-2022-1011',
			arende: 'ks-2022-1011',
			diarienummer: { ra: 'KS–2022/1011.107', organ: 'KS', ar: 2022, lopnummer: 1011, klass: '107' },
		},
	]);
});

function targetOf({ key, arende }: DiarienummerReference): string {
	return arende === undefined ? key : `${key} → ${arende}`;
}
