import { expect, it } from 'vitest';
import { buildReferenceIndex } from '../../../src/references/reference-index.ts';
import { register } from '../../domain/values.ts';
import { findMarked, type Marked } from '../marked.ts';
import { ORGAN } from '../people.ts';

const SEEN: readonly Marked[] = [
	['i «kommunfullmäktige» (bilaga 1)', 'kommunfullmaktige'],
	['«Kommunfullmäktiges» beslut', 'kommunfullmaktige'],
	['«fullmäktige» får besluta, och «Fullmäktiges» ordförande', 'kommunfullmaktige; kommunfullmaktige'],
	['«KF» och «KS:s» beslut', 'kommunfullmaktige; kommunstyrelse'],
	['«Kommunstyrelsens» förslag till «kommunfullmäktige»', 'kommunstyrelse; kommunfullmaktige'],
	['«KOMMUNSTYRELSEN»', 'kommunstyrelse'],
	['en «kommunstyrelse» utan majoritet', 'kommunstyrelse'],
	['«kommunstyrelsens förvaltnings» tjänsteutlåtande', 'kommunstyrelsens-forvaltning'],
	['«kommunstyrelsens förvaltnings»\ntjänsteutlåtande', 'kommunstyrelsens-forvaltning'],
	['«kommunstyrelsens \nförvaltning»', 'kommunstyrelsens-forvaltning'],
	['«Kommunstyrelsens förvaltning» anser', 'kommunstyrelsens-forvaltning'],
	['«kommunstyrelsens arbetsutskott» och «KSAU»', 'arbetsutskott; arbetsutskott'],
	['«Kommunstyrelsens arbetsutskotts» protokoll', 'arbetsutskott'],
	['«bygg- och miljönämnden» och «Bygg- och miljönämndens» ordförande', 'byggnamnden; byggnamnden'],
	['«norra stadsdelsnämnden» och «södra stadsdelsnämndens»', 'norra; sodra'],
];

const NEAR_MISSES = [
	'kommunstyrelseordföranden',
	'kommunstyrelsegruppens konferens',
	'kommunfullmäktigesammanträde',
	'kommunfullmäktige-sal',
	'stadsdelsnämnden',
	'nämnden beslutar, och styrelsen',
	'ks och kf',
	'Ks',
	'KSK och KFX',
	'en fullmakt',
	'regionfullmäktige',
	'ks@exempel.se och https://exempel.se/kommunstyrelsen',
	'kommun styrelsen',
];

const index = buildReferenceIndex(register({ organ: ORGAN }));

it.each(SEEN)('an organ is found in every form: %s', (text, targets) => {
	expect(findMarked(text, 'organ', index, ({ organ }) => organ)).toEqual([text, targets]);
});

it.each(NEAR_MISSES)('no organ is found in "%s"', (text) => {
	expect(findMarked(text, 'organ', index, ({ organ }) => organ)).toEqual([text, '']);
});

it('with two fullmäktige the word alone is neither', () => {
	const region = { id: 'region', namn: 'regionfullmäktige', former: [], typ: 'fullmaktige', kallor: [] } as const;
	const both = buildReferenceIndex(register({ organ: [...ORGAN, region] }));
	expect(findMarked('fullmäktige och «regionfullmäktige»', 'organ', both, ({ organ }) => organ)[1]).toBe('region');
});
