import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { generera } from '../../bench/generate/generate.ts';
import { Utmapp } from '../../bench/generate/utmapp.ts';
import { bygg } from '../../src/build/bygg.ts';
import { filesUnder } from '../../src/build/filer.ts';
import { attribute, elementsIn } from '../markdown/html.ts';

/** What a reader's browser may be asked to fetch, in bytes with gzip. Raise one only with the reason in the commit. */
const BUDGET = {
	/** Half of all ärende pages, and the largest of any kind. */
	typiskt: 14_000,
	storst: 40_000,
	/** All style sheets of the site together. */
	css: 12_000,
	/** Scripts that one page loads by itself. */
	skript: 5_000,
	/** What an editor's browser may fetch once the editing interface is asked for. No reader does. */
	redigering: 1_700_000,
};

let folder: string | undefined;
let generated = '';

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'oppna-arenden-'));
	const content = path.join(folder, 'arkiv');
	await generera(new Utmapp(content), { antal: 30, seed: 'budget' });
	generated = path.join(folder, 'dist');
	const result = await bygg({ content, out: generated, site: 'https://exempel.invalid', base: '/' });
	if (!result.ok) throw new Error(JSON.stringify(result).slice(0, 2000));
});

afterAll(async () => {
	if (folder) await rm(folder, { recursive: true, force: true });
});

function packed(dir: string, file: string): number {
	return gzipSync(readFileSync(path.join(dir, file)), { level: 9 }).length;
}

function pagesIn(dir: string): string[] {
	return filesUnder(dir).filter((file) => file.endsWith('.html'));
}

/** Scripts that a page names, and those that they import before anything is done. */
function scriptsOf(dir: string, html: string): Set<string> {
	const found = new Set<string>();
	const visit = (file: string): void => {
		if (found.has(file)) return;
		found.add(file);
		const code = readFileSync(path.join(dir, file), 'utf8');
		for (const [, name = ''] of code.matchAll(/(?:import|from)\s*["'](\.[^"']+)["']/g))
			visit(path.posix.join(path.posix.dirname(file), name));
	};
	for (const element of elementsIn(html)) {
		const source = element.tagName === 'script' ? attribute(element, 'src') : undefined;
		if (source) visit(source.slice(1));
	}
	return found;
}

describe.each(['the real site', 'a generated site'])('%s', (which) => {
	const dir = (): string => (which === 'the real site' ? inject('siteDir') : generated);

	it('has pages that are small on the wire', () => {
		const sizes = new Map(pagesIn(dir()).map((file) => [file, packed(dir(), file)]));
		const arenden = [...sizes].filter(([file]) => /^arenden\/[^/]+\/index\.html$/.test(file)).map(([, size]) => size);
		const middle = arenden.sort((a, b) => a - b)[Math.floor(arenden.length / 2)];
		expect(middle).toBeLessThanOrEqual(BUDGET.typiskt);
		expect([...sizes].filter(([, size]) => size > BUDGET.storst)).toEqual([]);
	});

	it('has little style, and none that holds back text for a font', () => {
		const styles = filesUnder(dir()).filter((file) => file.endsWith('.css'));
		expect(styles.length).toBeGreaterThan(0);
		expect(styles.reduce((sum, file) => sum + packed(dir(), file), 0)).toBeLessThanOrEqual(BUDGET.css);
		for (const file of styles) expect(readFileSync(path.join(dir(), file), 'utf8'), file).not.toContain('@font-face');
	});

	it('has little script on any page before the reader does something', () => {
		let most = 0;
		for (const file of pagesIn(dir())) {
			const scripts = scriptsOf(dir(), readFileSync(path.join(dir(), file), 'utf8'));
			const size = [...scripts].reduce((sum, script) => sum + packed(dir(), script), 0);
			// The search page is nothing without its script, and is not read meanwhile.
			if (file !== 'sok/index.html') expect(size, file).toBeLessThanOrEqual(BUDGET.skript);
			most = Math.max(most, size);
		}
		expect(most).toBeGreaterThan(0);
	});

	it('keeps the editing interface from all pages but its own, where it comes when it is asked for', () => {
		const program = filesUnder(dir()).filter((file) => file.startsWith('redigera/program/'));
		const own = scriptsOf(dir(), readFileSync(path.join(dir(), 'redigera/index.html'), 'utf8'));
		expect([...own].filter((file) => program.includes(file))).toEqual(['redigera/program/redigera.js']);
		for (const file of pagesIn(dir()))
			if (file !== 'redigera/index.html')
				expect(readFileSync(path.join(dir(), file), 'utf8'), file).not.toContain('redigera/program');
		expect(program.reduce((sum, file) => sum + packed(dir(), file), 0)).toBeLessThanOrEqual(BUDGET.redigering);
	});

	it('reserves room for every picture, so that nothing moves while it loads', () => {
		for (const file of pagesIn(dir()))
			for (const element of elementsIn(readFileSync(path.join(dir(), file), 'utf8')))
				if (element.tagName === 'img')
					expect([attribute(element, 'width'), attribute(element, 'height')], file).toEqual([
						expect.stringMatching(/^\d+$/),
						expect.stringMatching(/^\d+$/),
					]);
	});
});
