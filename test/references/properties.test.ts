import { describe, expect, it } from 'vitest';
import { documentState } from '../../src/references/document-state.ts';
import type { Reference } from '../../src/references/reference.ts';
import { buildReferenceIndex } from '../../src/references/reference-index.ts';
import { findReferences } from '../../src/references/references.ts';
import { register } from '../domain/values.ts';
import { fc } from '../fast-check.ts';
import { BEGREPP, FORFATTNINGAR } from './content.ts';
import { ARENDEN, ORGAN, PARTIER, PERSONER } from './people.ts';

const index = buildReferenceIndex(
	register({
		arenden: ARENDEN,
		organ: ORGAN,
		partier: PARTIER,
		personer: PERSONER,
		begrepp: BEGREPP,
		forfattningar: FORFATTNINGAR,
	}),
);

/** Pieces of formal Swedish, of damage and of noise, in any order. */
const PIECES = [
	...'5 kap.|35 §|§§|4–9|26 a|och|samt|,|.|:|/|-|–|(|)|[|”|KL|TF|kommunallagen|(2009:47)|SFS|samma lag|lagen|(LAS)'.split(
		'|',
	),
	...'första stycket|punkt 2|st.|KS-2022/1011.107|KS 2023-00123|dnr|ärendet|2021/101|2018/KS 0290 10|2016-000003'.split(
		'|',
	),
	...'13|februari|2023|2024-03-06|4/10|hösten 1988|1940-talet|Bo Källström|Källström|Anna|Karlsson|(L)|(M)|s'.split(
		'|',
	),
	...'kommunstyrelsens|förvaltning|fullmäktige|KS|anses|motionen|besvarad|en delegation|handling|i ord och|nämnden'.split(
		'|',
	),
	...['\u00A0', '\n', '\n\n', ' ', '\t', '', '\u00AD', '\u200B', '😀', 'a\u030A', '\uD800', '@', 'https://', '\0'],
];

const swedish = fc
	.array(fc.constantFrom(...PIECES), { maxLength: 40 })
	.chain((pieces) => fc.constantFrom('', ' ').map((glue) => pieces.join(glue)));
const anyText = fc.oneof(swedish, fc.string({ unit: 'binary', maxLength: 200 }));

describe('whatever the text', () => {
	it('references are in range, in order, apart from each other and not empty', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				let end = 0;
				for (const reference of findReferences(text, index)) {
					expect(reference.start).toBeGreaterThanOrEqual(end);
					expect(text.slice(reference.start, reference.end).trim()).not.toBe('');
					({ end } = reference);
				}
				expect(end).toBeLessThanOrEqual(text.length);
			}),
			{ numRuns: 2000 },
		);
	});

	it('a reference begins and ends with what it names, not with white space', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				for (const { start, end } of findReferences(text, index)) {
					const words = text.slice(start, end);
					expect(words).toBe(words.trim());
				}
			}),
			{ numRuns: 500 },
		);
	});

	it('unrelated paragraphs before and after change nothing', () => {
		const unrelated = fc.constantFrom(
			'Solen skiner över sjön.',
			'Det är 14 grader varmt.',
			'Åtta katter sover',
			'* * *',
		);
		fc.assert(
			fc.property(anyText, unrelated, unrelated, (text, before, after) => {
				const shift = before.length + 2;
				const alone = findReferences(text, index);
				const among = findReferences(`${before}\n\n${text}\n\n${after}`, index);
				expect(among).toEqual(alone.map((reference) => moved(reference, shift)));
			}),
			{ numRuns: 1000 },
		);
	});

	it('the same text gives the same references again', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				expect(findReferences(text, index)).toEqual(findReferences(text, index));
			}),
			{ numRuns: 300 },
		);
	});

	it('reading paragraph by paragraph never fails, and knows no more people than reading the whole', () => {
		fc.assert(
			fc.property(fc.array(anyText, { maxLength: 5 }), (texts) => {
				const state = documentState(index, texts.join('\n\n'));
				const parts = texts.flatMap((text) => findReferences(text, index, state));
				const whole = findReferences(texts.join('\n\n'), index);
				const people = (all: readonly Reference[]) => all.filter(({ kind }) => kind === 'person').length;
				expect(people(parts)).toBeLessThanOrEqual(people(whole));
			}),
			{ numRuns: 500 },
		);
	});
});

function moved<R extends Reference>(reference: R, by: number): R {
	return { ...reference, start: reference.start + by, end: reference.end + by };
}
