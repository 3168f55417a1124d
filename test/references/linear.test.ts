import { describe, expect, it } from 'vitest';
import { buildReferenceIndex } from '../../src/references/reference-index.ts';
import { findReferences } from '../../src/references/references.ts';
import { register } from '../domain/values.ts';
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

const SENTENCE =
	'Den 13 februari 2023 väckte Bo Källström (L) motionen i kommunfullmäktige enligt 5 kap. 35 § KL, dnr KS-2022/1011.107. ';

/** Text of `n` signs of a kind that makes careless patterns slow. */
const HOSTILE: Readonly<Record<string, (n: number) => string>> = {
	'one line of sentences': (n) => SENTENCE.repeat(n / SENTENCE.length),
	'nested brackets': (n) => '('.repeat(n / 2) + ')'.repeat(n / 2),
	'nested brackets after a name': (n) => 'Bo Källström ('.repeat(n / 14),
	'paragraph signs': (n) => '§'.repeat(n),
	'paragraph signs and numbers': (n) => '§ 4 '.repeat(n / 4),
	'a list of numbers without an end': (n) => '4, '.repeat(n / 3),
	'chapters without paragraphs': (n) => '5 kap. '.repeat(n / 7),
	'chapters and lists without an end': (n) => '5 kap. 4, 6 och '.repeat(n / 16),
	'parts of laws without a law': (n) => '5 kap. 4 § första stycket 2 och '.repeat(n / 32),
	'laws without numbers': (n) => 'lagen ('.repeat(n / 7),
	'a subject without an end': (n) => `lagen (1982:80) ${'om skydd '.repeat(n / 9)}`,
	'one number of digits': (n) => '2'.repeat(n),
	'numbers of digits': (n) => '2023/'.repeat(n / 5),
	'dates without an end': (n) => '2023-02-'.repeat(n / 8),
	'one word of letters': (n) => 'k'.repeat(n),
	'one word of capitals': (n) => 'KS'.repeat(n / 2),
	'words of capitals': (n) => 'KS '.repeat(n / 3),
	'names of capitals': (n) => 'Källström '.repeat(n / 10),
	'a surname many times': (n) => `Bo Källström. ${'Källström, '.repeat(n / 11)}`,
	spaces: (n) => `5 kap.${' '.repeat(n)}35 §`,
	'line breaks': (n) => '5 kap.\n'.repeat(n / 7),
	hyphens: (n) => 'Bo-'.repeat(n / 3),
	'the beginnings of terms': (n) => 'anses motionen '.repeat(n / 15),
	'phrases that mean something else': (n) => 'i ord och handling '.repeat(n / 19),
	'one address': (n) => `https://${'motion/'.repeat(n / 7)}`,
	emoji: (n) => '😀'.repeat(n / 2),
};

// Time for four times the text, divided by the time for the text: about 4 when the cost follows the length, 16 when it
// follows its square. The bound leaves room for a machine that does other things too.
const BOUND = 10;

describe('four times the text takes about four times the time', () => {
	it.each(Object.entries(HOSTILE))('%s', (_, make) => {
		expect(bestRatio(make, 40_000)).toBeLessThan(BOUND);
	});

	it('a line of 5 MB', { timeout: 120_000 }, () => {
		expect(bestRatio((n) => SENTENCE.repeat(n / SENTENCE.length), 1_250_000, 1)).toBeLessThan(BOUND);
	});
});

it('the cost of a text does not grow with the number of people and ärenden', () => {
	const crowd = Array.from({ length: 5000 }, (_, i) => ({
		...(PERSONER[0] ?? never()),
		id: `person-${String(i)}`,
		namn: `Bo ${word(i)}ström`,
		namnvarianter: [],
	}));
	const archive = Array.from({ length: 10_000 }, (_, i) => ({
		...(ARENDEN[0] ?? never()),
		id: `ks-2020-${String(i)}`,
		diarienummer: `KS-2020/${String(i + 1)}`,
	}));
	const large = buildReferenceIndex(
		register({
			arenden: archive,
			organ: ORGAN,
			partier: PARTIER,
			personer: crowd,
			begrepp: BEGREPP,
			forfattningar: FORFATTNINGAR,
		}),
	);
	const text = SENTENCE.repeat(500);
	const time = (own: typeof index) => median(5, () => findReferences(text, own));
	time(index);
	expect(time(large) / time(index)).toBeLessThan(4);
});

/** The best of a few tries, each of medians: noise only ever makes a ratio worse. */
function bestRatio(make: (n: number) => string, n: number, runs = 3): number {
	const [small, large] = [make(n), make(4 * n)];
	let best = Infinity;
	for (let tries = 0; tries < 4 && best >= BOUND / 2; tries++) {
		const few = median(runs, () => findReferences(small, index));
		const many = median(runs, () => findReferences(large, index));
		best = Math.min(best, many / Math.max(few, 0.5));
	}
	return best;
}

function median(runs: number, work: () => unknown): number {
	const times = Array.from({ length: runs }, () => {
		const before = performance.now();
		work();
		return performance.now() - before;
	});
	return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

function word(i: number): string {
	return [...String(i)].map((digit) => 'abdefghiko'.charAt(Number(digit))).join('');
}

function never(): never {
	throw new TypeError('the list is not empty');
}
