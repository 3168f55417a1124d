import { describe, expect, test } from 'vitest';
import { createMinne, type StorageLike } from '../../src/search/client/minne.ts';

function fakeStorage(): StorageLike & { readonly kept: Map<string, string> } {
	const kept = new Map<string, string>();
	return {
		kept,
		getItem: (key) => kept.get(key) ?? null,
		setItem: (key, value) => void kept.set(key, value),
		removeItem: (key) => void kept.delete(key),
	};
}

describe('the memory of the search', () => {
	test('holds nothing that was not asked for', () => {
		const storage = fakeStorage();
		const minne = createMinne(() => storage);
		minne.spara('vänort');
		expect([minne.senaste, minne.sparar, minne.snabbtangent]).toEqual([[], false, true]);
		expect(storage.kept.size).toBe(0);
	});

	test('holds the last searches, each once, and forgets them all when turned off', () => {
		const storage = fakeStorage();
		const minne = createMinne(() => storage);
		minne.sparar = true;
		for (const q of ['a', 'b', 'a', '', ...Array.from('cdefghij')]) minne.spara(q);
		expect(minne.senaste).toEqual(['j', 'i', 'h', 'g', 'f', 'e', 'd', 'c']);
		minne.sparar = false;
		expect(storage.kept.size).toBe(0);
	});

	test('knows that the key is turned off', () => {
		const storage = fakeStorage();
		createMinne(() => storage).snabbtangent = false;
		expect(createMinne(() => storage).snabbtangent).toBe(false);
	});

	test('does without a storage that refuses, or that holds something else', () => {
		const refusing = createMinne(() => {
			throw new Error('SecurityError');
		});
		refusing.sparar = true;
		refusing.spara('a');
		expect([refusing.senaste, refusing.snabbtangent]).toEqual([[], true]);
		const storage = fakeStorage();
		storage.kept.set('sok:senaste', '{"a":1');
		expect(createMinne(() => storage).senaste).toEqual([]);
	});
});
