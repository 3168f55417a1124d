import { expect, it } from 'vitest';
import { definiteForms, genitives, isAbbreviation } from '../../src/references/inflect.ts';

it.each([
	['byggnämnd', 'byggnämnden'],
	['teknisk förvaltning', 'teknisk förvaltningen'],
	['valberedning', 'valberedningen'],
	['ekonomiavdelning', 'ekonomiavdelningen'],
	['trafikkommission', 'trafikkommissionen'],
	['skoldelegation', 'skoldelegationen'],
	['sjukhusdirektion', 'sjukhusdirektionen'],
	['kommunstyrelsegrupp', 'kommunstyrelsegruppen'],
	['miljökontor', 'miljökontoret'],
	['kommunstyrelse', 'kommunstyrelsen'],
	['jämställdhetskommitté', 'jämställdhetskommittén'],
	['arbetsutskott', 'arbetsutskottet'],
	['pensionärsråd', 'pensionärsrådet'],
	['räddningstjänstförbund', 'räddningstjänstförbundet'],
	['fullmäktiges presidium', 'fullmäktiges presidiet'],
])('%s is also written %s', (name, definite) => {
	expect(definiteForms(name)).toEqual([name, definite]);
});

it.each(['kommunstyrelsen', 'nämndhuset', 'presidiets kansli', 'kommunfullmäktige', 'revisorerna', 'KSAU', ''])(
	'"%s" has no other form',
	(name) => {
		expect(definiteForms(name)).toEqual([name]);
	},
);

it.each([
	['kommunstyrelsen', ['kommunstyrelsens']],
	['Liberalerna', ['Liberalernas']],
	['Sara', ['Saras']],
	['Moderaternas', []],
	['Felix', []],
	['Schultz', []],
	['KS', ['KS:s', 'KSs']],
	['BÄN', ['BÄN:s', 'BÄNs']],
	['SoL', ['SoLs']],
])('the genitive of %s', (name, forms) => {
	expect(genitives(name)).toEqual(forms);
});

it.each([
	['KS', true],
	['KSAU', true],
	['ÄN', true],
	['K', false],
	['Ks', false],
	['ks', false],
	['SoL', false],
	['KS2', false],
	['aKS', false],
	['KS AU', false],
])('"%s" is an abbreviation: %s', (name, expected) => {
	expect(isAbbreviation(name)).toBe(expected);
});
