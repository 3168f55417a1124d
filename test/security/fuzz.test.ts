import { describe, expect, it } from 'vitest';
import { inspectPage } from '../../src/build/gate/markup.ts';
import { findPersonuppgifter } from '../../src/check/regler/stod/personuppgifter.ts';
import { renderMarkdown } from '../../src/markdown/processor.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { numberStycken } from '../../src/markdown/stycken.ts';
import { lasFil } from '../../src/read/las-fil.ts';
import { slagFel } from '../../src/read/filslag.ts';
import { fc } from '../fast-check.ts';
import { KALLOR, YAML } from './hot/filer.ts';
import { HTML } from './hot/skript.ts';
import { TEXTER } from './hot/text.ts';

/** Seconds that each target is tried with `npm run fuzz`; FC_SEED gives other inputs. Otherwise a few hundred inputs. */
const SEKUNDER = Number(process.env.FUZZ_SEKUNDER ?? (process.env.npm_lifecycle_event === 'fuzz' ? 600 : 0));
const GANGER = 300;
/** Longest time for one input, milliseconds; a busy machine needs its time. */
const HOGST = 2000;

const small = (texts: readonly string[]): string[] => texts.filter((text) => text.length < 2000);
const CORPUS = small([
	...HTML.map(({ html }) => html),
	...TEXTER.map(({ text }) => text),
	...YAML.map(({ innehall }) => (typeof innehall === 'string' ? innehall : Buffer.from(innehall).toString('latin1'))),
]);
const BITAR = [
	'<',
	'>',
	'[',
	']',
	'](',
	'`',
	'|',
	'\n',
	'\n\n',
	'---\n',
	'&',
	'#',
	'*',
	'_',
	'{',
	'}',
	'\\',
	'"',
	"'",
	': ',
	'- ',
	'[^1]',
	'\t',
	'\u202E',
	'19121212-1212',
];

/** Hostile inputs put together anew: pieces of them, signs that mean something, and any text. */
const hostile = fc
	.array(
		fc.oneof(
			fc
				.tuple(fc.constantFrom(...CORPUS), fc.nat(), fc.nat(60))
				.map(([text, at, length]) => text.slice(at % (text.length + 1)).slice(0, length)),
			fc.constantFrom(...BITAR),
			fc.string({ unit: 'binary', maxLength: 20 }),
		),
		{ maxLength: 20 },
	)
	.map((parts) => parts.join(''));

async function fuzz(target: (text: string) => unknown): Promise<void> {
	let tried = 0;
	await fc.assert(
		fc.asyncProperty(hostile, async (text) => {
			tried++;
			const before = performance.now();
			await target(text);
			expect(performance.now() - before).toBeLessThan(HOGST);
		}),
		SEKUNDER > 0 ? { numRuns: 1_000_000_000, interruptAfterTimeLimit: SEKUNDER * 1000 } : { numRuns: GANGER },
	);
	if (SEKUNDER > 0) process.stdout.write(`${expect.getState().currentTestName ?? ''}: ${String(tried)} indata\n`);
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('whatever is handed in', { timeout: SEKUNDER * 1000 + 60_000 }, () => {
	it('the reader of content answers with values or problems, each with its place', () =>
		fuzz((text) => {
			for (const [fil, slag, content] of [
				['arenden/a/index.md', 'index', `---\n${text}\n---\n${text}`],
				['amnen/a.yaml', 'amne', text],
				['sidor/a.mdx', 'sida', `---\ntitel: T\ningress: I.\n---\n${text}`],
			] as const) {
				const { problem, data } = lasFil(fil, slag, bytes(content));
				expect(data !== undefined || problem.length > 0).toBe(true);
				expect(problem.every(({ rad, kolumn, text: said }) => rad >= 1 && kolumn >= 1 && said !== '')).toBe(true);
			}
		}));

	it('a text that the reader lets through gives a page that the gate lets through', () =>
		fuzz(async (text) => {
			const { problem } = lasFil('sidor/a.md', 'sida', bytes(`---\ntitel: T\ningress: I.\n---\n${text}`));
			if (problem.length > 0) return;
			const { html } = await renderMarkdown(text.normalize('NFC'), { base: '/', stycken: {} });
			expect(inspectPage(`<main>${html}</main>`).faults).toEqual([]);
		}));

	it('the rendered text holds no live markup, even when nobody has checked it', () =>
		fuzz(async (text) => {
			const { html } = await renderMarkdown(text, { base: '/', stycken: {} });
			const { faults } = inspectPage(html);
			expect(faults.filter((fault) => !/osynligt|användarnamn|samma id/.test(fault))).toEqual([]);
		}));

	it('the paragraphs of a text are numbered from one, without a gap', () =>
		fuzz((text) => {
			const ids = numberStycken(parseMarkdown(text)).map(({ stycke }) => stycke.id);
			expect(ids).toEqual(ids.map((_, i) => `s${String(i + 1)}`));
		}));

	it('the gate reads every page, however broken', () => fuzz((text) => inspectPage(text)));

	it('the search for personal data finds places that hold what it found', () =>
		fuzz((text) => {
			for (const { start, text: found } of findPersonuppgifter(text))
				expect(text.slice(start, start + found.length)).toBe(found);
		}));

	it('the kind of a source file is told for any bytes', () =>
		fuzz((text) => {
			for (const { fil } of KALLOR.slice(0, 30)) slagFel(fil, bytes(text));
		}));
});
