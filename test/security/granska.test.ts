import { describe, expect, it } from 'vitest';
import { granska } from '../../src/check/granska.ts';
import { KODER } from '../../src/read/koder.ts';
import type { Problem } from '../../src/read/problem.ts';
import { renderMarkdown } from '../../src/markdown/processor.ts';
import { inspectPage } from '../../src/build/gate/markup.ts';
import { writeArchive } from '../archive.ts';
import { KALLOR, medFiler, NAMN, YAML, type Fil } from './hot/filer.ts';
import { HTML } from './hot/skript.ts';
import { TEXTER } from './hot/text.ts';

/** What the check says of each file of an archive that holds all of them: it stops at none. */
async function problemIn(filer: readonly Fil[]): Promise<ReadonlyMap<string, readonly Problem[]>> {
	const root = await writeArchive(medFiler(filer));
	const { problem } = await granska(root);
	return Map.groupBy(problem, ({ fil }) => fil);
}

function sida(text: string): string {
	return `---\ntitel: Hot\ningress: Ett hot.\n---\n${text}\n`;
}

/** Those that the check does not name with their code, at their line. */
async function missed(filer: readonly Fil[]): Promise<string[]> {
	const found = await problemIn(filer);
	return filer.flatMap(({ namn, fil, kod, rad }) => {
		const here = found.get(fil) ?? [];
		const named = here.filter((p) => p.kod === kod && (rad === undefined || p.rad === rad));
		return named.length > 0 ? [] : [`${namn}: ${here.map((p) => `${p.kod}:${String(p.rad)}`).join(' ') || 'nothing'}`];
	});
}

const MARKUP: readonly Fil[] = ['md', 'mdx'].flatMap((format) =>
	HTML.map(({ namn, html }, i) => ({
		namn: `${format} ${namn}`,
		fil: `sidor/markup-${format}-${String(i)}.${format}`,
		innehall: sida(`Före.\n\n${html}\n\nEfter.`),
		kod: 'html-i-text' as const,
	})),
);

const TEXTFILER: readonly Fil[] = TEXTER.map(({ namn, text, kod, format = 'md' }, i) => ({
	namn,
	fil: `sidor/text-${String(i)}.${format}`,
	innehall: sida(text),
	kod,
}));

describe('the check alone', () => {
	it('has more than two hundred hostile inputs to stop', () => {
		const all = [...HTML, ...TEXTER, ...YAML, ...KALLOR, ...NAMN];
		expect(all.length).toBeGreaterThan(300);
		expect(new Set(all.map(({ namn }) => namn)).size).toBe(all.length);
	});

	it('names each hostile text with its code', async () => {
		expect(await missed(TEXTFILER)).toEqual([]);
	});

	it('names each hostile YAML and encoding with its code and line', async () => {
		expect(await missed(YAML)).toEqual([]);
	});

	it('names each hostile source file with its code', async () => {
		expect(await missed(KALLOR)).toEqual([]);
	});

	it('names each file name that is not to be', async () => {
		expect(await missed(NAMN)).toEqual([]);
	});

	it('stops every kind of markup, or shows it as text', async () => {
		const found = await problemIn(MARKUP);
		const let_in: string[] = [];
		for (const { namn, fil, innehall } of MARKUP) {
			const stopped = (found.get(fil) ?? []).filter(({ niva, rad }) => niva === 'fel' && rad >= 6);
			if (stopped.length > 0) continue;
			const body = String(innehall).split('---\n')[2] ?? '';
			const { html } = await renderMarkdown(body, { base: '/', stycken: {} });
			const { faults } = inspectPage(html);
			if (faults.length > 0 || !html.includes('Efter.')) let_in.push(`${namn}: ${html}`);
		}
		expect(let_in).toEqual([]);
		const asText = MARKUP.filter(({ fil }) => !found.has(fil)).map(({ namn }) => namn);
		expect(asText).toMatchInlineSnapshot(`
			[
			  "md img onerror with slashes",
			  "md svg onload without quotes",
			]
		`);
	});

	it('says of each in Swedish, on one line, where it is and what to do', async () => {
		const found = [...(await problemIn([...YAML, ...NAMN, ...TEXTFILER])).values()].flat();
		const odd = found.filter(
			({ text, rad, kolumn, kod }) =>
				!(kod in KODER) || rad < 1 || kolumn < 1 || /[\n\u0000-\u001F\u202A-\u202E]/.test(text) || !/[.?!]$/.test(text),
		);
		expect(odd).toEqual([]);
	});

	it('looks at no file for more than a second', async () => {
		for (const fil of [...TEXTFILER, ...YAML].filter(({ namn }) => /large|bomb|in each other/.test(namn))) {
			const root = await writeArchive(medFiler([fil]));
			const before = performance.now();
			await granska(root);
			expect(performance.now() - before, fil.namn).toBeLessThan(1500);
		}
	});
});
