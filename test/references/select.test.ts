import { describe, expect, it } from 'vitest';
import type { Reference } from '../../src/references/reference.ts';
import { selectLongest } from '../../src/references/select.ts';
import { tokenize } from '../../src/references/tokens.ts';

/** A candidate for words of the text. */
function candidate(kind: 'organ' | 'parti' | 'begrepp', text: string, words: string): Reference {
	const start = text.indexOf(words);
	const span = { start, end: start + words.length };
	if (kind === 'organ') return { kind, organ: 'o', ...span };
	return kind === 'parti' ? { kind, parti: 'p', ...span } : { kind, begrepp: 'b', ...span };
}

/** What stays of the candidates, in whatever order they come. */
function stays(text: string, ...candidates: readonly (readonly ['organ' | 'parti' | 'begrepp', string])[]): string[] {
	const all = candidates.map(([kind, words]) => candidate(kind, text, words));
	const [chosen, reversed] = [all, all.toReversed()].map((list) =>
		selectLongest(tokenize(text), list).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`),
	);
	expect(chosen).toEqual(reversed);
	return chosen ?? [];
}

describe('selectLongest()', () => {
	const text = 'kommunstyrelsens förvaltning och nämnden';

	it('keeps what stands apart, in order of place', () => {
		expect(stays(text, ['begrepp', 'nämnden'], ['organ', 'förvaltning'], ['parti', 'kommunstyrelsens'])).toEqual([
			'parti kommunstyrelsens',
			'organ förvaltning',
			'begrepp nämnden',
		]);
	});

	it('keeps the longest, whatever its kind', () => {
		expect(stays(text, ['organ', 'kommunstyrelsens'], ['begrepp', 'kommunstyrelsens förvaltning'])).toEqual([
			'begrepp kommunstyrelsens förvaltning',
		]);
		expect(stays(text, ['organ', 'förvaltning'], ['begrepp', 'kommunstyrelsens förvaltning'])).toEqual([
			'begrepp kommunstyrelsens förvaltning',
		]);
	});

	it('keeps the kind that stands first of two as long', () => {
		expect(stays(text, ['begrepp', 'nämnden'], ['organ', 'nämnden'])).toEqual(['organ nämnden']);
		expect(stays(text, ['begrepp', 'nämnden'], ['parti', 'nämnden'])).toEqual(['parti nämnden']);
	});

	it('keeps the first of two of one kind, as long, that share words', () => {
		expect(stays('norra byn norra', ['begrepp', 'norra byn'], ['begrepp', 'byn norra'])).toEqual(['begrepp norra byn']);
	});

	it('keeps one that stands right after a longer one', () => {
		expect(stays('förvaltning(nämnd)', ['organ', 'förvaltning'], ['begrepp', '('])).toEqual([
			'organ förvaltning',
			'begrepp (',
		]);
	});
});

describe('in an address nothing is found', () => {
	it.each([
		'https://exempel.se/motion',
		'http://motion.exempel.se',
		'www.exempel.se/motion',
		'WWW.EXEMPEL.SE/motion',
		'motion@exempel.se',
		'registrator@motion.se',
		`https://exempel.se/${'a'.repeat(200)}/motion`,
	])('%s', (address) => {
		expect(stays(`Se ${address} i dag`, ['begrepp', 'motion'])).toEqual([]);
		expect(stays(address, ['begrepp', 'motion'])).toEqual([]);
	});

	it.each([
		'en motion, se https://exempel.se/ och www.exempel.se',
		'https://exempel.se\nmotion',
		'registrator@exempel.se motion',
		'motion\u00A0www.exempel.se',
		'wwwmotion och x@y',
	])('but beside one: %s', (text) => {
		expect(stays(text, ['begrepp', 'motion'])).toEqual(['begrepp motion']);
	});
});
