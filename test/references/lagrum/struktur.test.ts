import { expect, it } from 'vitest';
import type { Forfattning } from '../../../src/domain/grunddata.ts';
import { indexStruktur, missingIn } from '../../../src/references/lagrum/struktur.ts';

/** What the law has instead of what is asked for; nothing where it has that, or where it is not known. */
function missing(
	known: Pick<Forfattning, 'kapitel' | 'paragrafer'>,
	[kapitel, bokstav]: readonly [number?, string?],
	...paragrafer: readonly number[]
): string | undefined {
	const law: Forfattning = { id: 'lag', sfs: '1999:10', titel: 'Kvarnlag', kortnamn: [], adress: '', ...known };
	return missingIn(
		indexStruktur(law),
		kapitel === undefined ? undefined : { nummer: kapitel, ...(bokstav !== undefined && { bokstav }) },
		paragrafer.map((nummer) => ({ nummer })),
	);
}

const CHAPTERS = {
	kapitel: [{ nummer: 1, paragrafer: '1-5' }, { nummer: 2 }, { nummer: 3, paragrafer: '1' }],
};

it('a law that nothing is known of lacks nothing', () => {
	expect([missing({}, [9], 9), missing({ kapitel: [] }, [], 9), missing({ kapitel: [] }, [9])]).toEqual([
		undefined,
		undefined,
		undefined,
	]);
});

it('a chapter that the law has not is told by those it has', () => {
	expect(missing(CHAPTERS, [4], 1)).toBe('1–3 kap.');
	expect(missing({ kapitel: [{ nummer: 1 }, { nummer: 2 }, { nummer: 2, bokstav: 'a' }] }, [3])).toBe('1, 2, 2 a kap.');
	expect(missing({ kapitel: [{ nummer: 1 }, { nummer: 3 }] }, [2])).toBe('1, 3 kap.');
	expect(missing({ kapitel: [{ nummer: 1 }] }, [2])).toBe('1 kap.');
	expect(missing({ kapitel: [{ nummer: 4 }, { nummer: 5 }] }, [2])).toBe('4–5 kap.');
});

it('a paragraph that a chapter has not is told by those it has', () => {
	expect([missing(CHAPTERS, [1], 5), missing(CHAPTERS, [1], 6)]).toEqual([undefined, '1 kap. 1–5 §§']);
	expect([missing(CHAPTERS, [3], 1), missing(CHAPTERS, [3], 2)]).toEqual([undefined, '3 kap. 1 §']);
	const letters = { kapitel: [{ nummer: 2, bokstav: 'a', paragrafer: '1, 3' }] };
	expect([missing(letters, [2, 'a'], 3), missing(letters, [2, 'a'], 2)]).toEqual([undefined, '2 a kap. 1, 3 §§']);
});

it('the paragraphs of a chapter that is not listed so far, or of no chapter, are not checked', () => {
	expect([missing(CHAPTERS, [2], 99), missing(CHAPTERS, [], 99)]).toEqual([undefined, undefined]);
});

it('paragraphs that go through the whole law are checked with a chapter and without', () => {
	const through = { paragrafer: '1-49' };
	expect([missing(through, [], 49), missing(through, [], 50)]).toEqual([undefined, '1–49 §§']);
	expect([missing(through, [7], 49), missing(through, [7], 50)]).toEqual([undefined, '1–49 §§']);
	const both = { ...through, kapitel: [{ nummer: 1 }, { nummer: 2 }] };
	expect([missing(both, [2], 50), missing(both, [3], 49)]).toEqual(['1–49 §§', '1–2 kap.']);
});

it('a list of paragraphs that cannot be read is none', () => {
	expect(missing({ paragrafer: 'alla' }, [], 99)).toBeUndefined();
	expect(missing({ kapitel: [{ nummer: 1, paragrafer: 'alla' }] }, [1], 99)).toBeUndefined();
});
