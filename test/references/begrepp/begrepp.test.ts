import { describe, expect, it } from 'vitest';
import { buildReferenceIndex } from '../../../src/references/reference-index.ts';
import { findReferences } from '../../../src/references/references.ts';
import { register } from '../../domain/values.ts';
import { BEGREPP } from '../content.ts';
import { findMarked } from '../marked.ts';
import { NEAR_MISSES, SEEN } from './seen.ts';

const index = buildReferenceIndex(register({ begrepp: BEGREPP }));

it.each(SEEN)('a term is found in every form: %s', (text, targets) => {
	expect(findMarked(text, 'begrepp', index, ({ begrepp }) => begrepp)).toEqual([text, targets]);
});

it.each(NEAR_MISSES)('no term is found in "%s"', (text) => {
	expect(findMarked(text, 'begrepp', index, ({ begrepp }) => begrepp)).toEqual([text, '']);
});

describe.each(BEGREPP)('the term $term', ({ id, term, former, synonymer, inte }) => {
	const isFoundIn = (text: string, own = index) =>
		findReferences(text.replaceAll('#', '10'), own).some((r) => r.kind === 'begrepp' && r.begrepp === id);

	it('is found in all its forms, alone and at the beginning of a sentence', () => {
		const forms = [term, ...former, ...synonymer];
		const sentences = forms.map((form) => `Före. ${form.charAt(0).toUpperCase()}${form.slice(1)}, efter.`);
		expect([...forms, ...sentences].filter((text) => !isFoundIn(text))).toEqual([]);
	});

	it('means something else in every phrase listed under "inte", and only because it is listed', () => {
		const others = BEGREPP.map((begrepp) => (begrepp.id === id ? { ...begrepp, inte: [] } : begrepp));
		const without = buildReferenceIndex(register({ begrepp: others }));
		expect(inte.filter((phrase) => isFoundIn(phrase))).toEqual([]);
		expect(inte.filter((phrase) => !isFoundIn(phrase, without))).toEqual([]);
	});
});
