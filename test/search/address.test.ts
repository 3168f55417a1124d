import { fc } from '../fast-check.ts';
import { describe, expect, test } from 'vitest';
import { createAddress } from '../../src/search/client/address.ts';

/** A browser's history, as far as it is written to. */
function fakeHistory(start: string) {
	const entries = [start];
	const to = (url: string | URL | null | undefined): string => String(url).replace('/sok/', '');
	return {
		entries,
		pushState: (_state: unknown, _title: string, url?: string | URL | null) => {
			entries.push(to(url));
		},
		replaceState: (_state: unknown, _title: string, url?: string | URL | null) => {
			entries[entries.length - 1] = to(url);
		},
	};
}

describe('the address', () => {
	test('follows what is typed without leaving a trace', () => {
		const history = fakeHistory('');
		const address = createAddress(history, '/sok/', '');
		for (const q of ['?q=v', '?q=vä', '?q=vän']) address.follow(q);
		expect(history.entries).toEqual(['?q=vän']);
	});

	test('keeps the search before a finished one as it was', () => {
		const history = fakeHistory('?q=skola');
		const address = createAddress(history, '/sok/', '?q=skola');
		address.follow('?q=v');
		address.follow('?q=vänort');
		address.commit('?q=vänort');
		expect(history.entries).toEqual(['?q=skola', '?q=vänort']);
	});

	test('does not put the same search twice after each other', () => {
		const history = fakeHistory('');
		const address = createAddress(history, '/sok/', '');
		address.commit('?q=a');
		address.follow('?q=ab');
		address.commit('?q=a');
		expect(history.entries).toEqual(['', '?q=a']);
	});

	test('always shows the last search, and no two equal ones in a row in the history', () => {
		const step = fc.tuple(fc.constantFrom('follow' as const, 'commit' as const), fc.constantFrom('', '?q=a', '?q=b'));
		fc.assert(
			fc.property(fc.array(step), (steps) => {
				const history = fakeHistory('');
				const address = createAddress(history, '/sok/', '');
				for (const [kind, search] of steps) address[kind](search);
				expect(history.entries.at(-1)).toBe(steps.at(-1)?.[1] ?? '');
				const finished = history.entries.slice(0, -1);
				expect(finished.every((entry, i) => entry !== finished[i + 1])).toBe(true);
			}),
		);
	});
});
