import { describe, expect, it } from 'vitest';
import { lagrumAdress } from '../../../src/references/lagrum/adress.ts';
import type { LagrumReference, Paragraf } from '../../../src/references/reference.ts';
import { buildReferenceIndex } from '../../../src/references/reference-index.ts';
import { findReferences } from '../../../src/references/references.ts';
import { register } from '../../domain/values.ts';
import { BEGREPP, FORFATTNINGAR } from '../content.ts';
import { findMarked } from '../marked.ts';
import { NEAR_MISSES, SEEN } from './seen.ts';

const index = buildReferenceIndex(register({ forfattningar: FORFATTNINGAR }));

it.each(SEEN)('a provision is found in every spelling: %s', (text, targets) => {
	expect(findMarked(text, 'lagrum', index, targetOf)).toEqual([text, targets]);
});

it.each(NEAR_MISSES)('no provision is found in "%s"', (text) => {
	expect(findMarked(text, 'lagrum', index, targetOf)).toEqual([text, '']);
});

it('every provision that the glossary names is one that its law has', () => {
	const named = BEGREPP.flatMap(({ lagrum }) => lagrum);
	const wrong = named.filter((text) => {
		const [found, ...others] = findReferences(text, index);
		const whole = found?.kind === 'lagrum' && found.end === text.length && others.length === 0;
		return !whole || found.forfattning === undefined || found.finns !== undefined;
	});
	expect(wrong).toEqual([]);
});

describe('lagrumAdress()', () => {
	it.each([
		['5 kap. 35 § kommunallagen', 'https://data.riksdagen.se/dokument/sfs-2017-725.html#K5P35'],
		['8 kap. 16 a § kommunallagen', 'https://data.riksdagen.se/dokument/sfs-2017-725.html#K8P16a'],
		['5 kap. 4–9 §§ befogenhetslagen', 'https://data.riksdagen.se/dokument/sfs-2009-47.html#K5P4'],
		['2 kap. tryckfrihetsförordningen', 'https://data.riksdagen.se/dokument/sfs-1949-105.html#K2'],
		['kommunallagen', 'https://rkrattsbaser.gov.se/sfst?bet=2017:725'],
		['35 § kommunallagen', 'https://rkrattsbaser.gov.se/sfst?bet=2017:725'],
		['14 kap. 1 § kommunallagen', 'https://rkrattsbaser.gov.se/sfst?bet=2017:725'],
		['26 a § upphovsrättslagen', 'https://rkrattsbaser.gov.se/sfst?bet=1960:729'],
	])('gives the nearest official address of %s', (text, address) => {
		const [found] = findReferences(text, index);
		const law = FORFATTNINGAR.find(({ id }) => found?.kind === 'lagrum' && id === found.forfattning);
		expect(found?.kind === 'lagrum' && law && lagrumAdress(law, found)).toBe(address);
	});
});

it('a name that two laws share is not resolved, and their numbers are', () => {
	const older = {
		id: '1991-900',
		sfs: '1991:900',
		titel: 'Kommunallag (1991:900)',
		kortnamn: ['kommunallagen'],
		adress: 'https://lag.exempel.se',
	};
	const both = buildReferenceIndex(register({ forfattningar: [...FORFATTNINGAR, older] }));
	expect(findMarked('«5 kap. 33 §» kommunallagen', 'lagrum', both, targetOf)[1]).toBe('? 5 kap. 33 §');
	expect(findMarked('5 kap. 33 § kommunallagen (1991:900)', 'lagrum', both, targetOf)[1]).toBe('1991-900 5 kap. 33 §');
});

it('a law whose paragraphs are numbered through is checked without chapter', () => {
	const law = {
		id: '2017-900',
		sfs: '2017:900',
		titel: 'Förvaltningslag (2017:900)',
		kortnamn: ['förvaltningslagen'],
		adress: 'https://lag.exempel.se',
		paragrafer: '1-49',
	};
	const own = buildReferenceIndex(register({ forfattningar: [law] }));
	expect(findMarked('25 § förvaltningslagen', 'lagrum', own, targetOf)[1]).toBe('2017-900 25 §');
	expect(findMarked('50 § förvaltningslagen', 'lagrum', own, targetOf)[1]).toBe('2017-900 50 § (finns: 1–49 §§)');
});

function targetOf({ forfattning, sfs, kapitel, paragrafer, stycke, punkt, finns }: LagrumReference): string {
	const lag = forfattning ?? (sfs === undefined ? '?' : `sfs ${sfs}`);
	return [
		lag,
		kapitel && `${number(kapitel)} kap.`,
		paragrafer.length > 0 && `${paragrafer.map(span).join(', ')} §`,
		stycke !== undefined && `${stycke} st.`,
		punkt !== undefined && `${punkt} p.`,
		finns !== undefined && `(finns: ${finns})`,
	]
		.filter((part) => typeof part === 'string')
		.join(' ');
}

function span({ till, ...from }: Paragraf): string {
	return till ? `${number(from)}–${number(till)}` : number(from);
}

function number({ nummer, bokstav }: Paragraf): string {
	return bokstav === undefined ? String(nummer) : `${nummer} ${bokstav}`;
}
