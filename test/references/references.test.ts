import { expect, it } from 'vitest';
import { buildReferenceIndex } from '../../src/references/reference-index.ts';
import { findReferences } from '../../src/references/references.ts';
import { register } from '../domain/values.ts';
import { BEGREPP, FORFATTNINGAR } from './content.ts';
import { ARENDEN, ORGAN, PARTIER, PERSONER } from './people.ts';

const index = buildReferenceIndex(
	register({
		...{ arenden: ARENDEN, organ: ORGAN, partier: PARTIER, personer: PERSONER },
		...{ begrepp: BEGREPP, forfattningar: FORFATTNINGAR },
	}),
);

it.each([
	['an organ and a term of the same words', 'kommunfullmäktige', ['organ kommunfullmäktige']],
	['a shorter organ inside a longer one', 'kommunstyrelsens förvaltning', ['organ kommunstyrelsens förvaltning']],
	['a term inside an organ', 'kommunstyrelsens förvaltnings', ['organ kommunstyrelsens förvaltnings']],
	['an organ inside a longer term', 'ett utdrag ur protokollet', ['begrepp utdrag ur protokollet']],
	['letters of an organ inside a number', 'KS-2022/1011', ['diarienummer KS-2022/1011']],
	['an organ before a number', 'KS, KS-2022/1011', ['organ KS', 'diarienummer KS-2022/1011']],
	['digits of a date inside a number', 'dnr 2021/101', ['diarienummer 2021/101']],
	['a number that could be a year and a month', 'KF 2024-03-06', ['organ KF', 'datum 2024-03-06']],
	['a date after a provision', '35 § 3 mars 2024', ['lagrum 35 §', 'datum 3 mars 2024']],
	['a party after a person', 'Bo Källström (L)', ['person Bo Källström', 'parti L']],
	[
		'a term in a law’s name',
		'lagen (2009:47) om vissa kommunala befogenheter',
		['lagrum lagen (2009:47) om vissa kommunala befogenheter'],
	],
	['everything in an address', 'https://exempel.se/KS-2022/1011/2024-03-06/motion/Bo_Källström', []],
	['everything in an e-mail address', 'Skriv till motion@kommunstyrelsen.se.', []],
	['nothing', '', []],
])('the longest reference stays, and only one: %s', (_, text, expected) => {
	const found = findReferences(text, index);
	expect(found.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)).toEqual(expected);
});

it('an empty register leaves dates, numbers and provisions', () => {
	const empty = buildReferenceIndex(register());
	const text =
		'Bo Källström (L) väckte motionen 13 februari 2023 enligt 5 kap. 35 § kommunallagen (2017:725), KS-2022/1011.';
	expect(findReferences(text, empty).map(({ kind }) => kind)).toEqual(['datum', 'lagrum', 'diarienummer']);
});
