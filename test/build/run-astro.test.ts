import { describe, expect, it } from 'vitest';
import { badLines, shortageIn, withoutFiles } from '../../src/build/run-astro.ts';

describe('shortageIn()', () => {
	it.each([
		['Error: ENOSPC: no space left on device, write', 'ENOSPC'],
		['EDQUOT: disk quota exceeded', 'ENOSPC'],
		['FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory', 'ERR_WORKER_OUT_OF_MEMORY'],
		["code: 'ERR_WORKER_OUT_OF_MEMORY'", 'ERR_WORKER_OUT_OF_MEMORY'],
		['[ERROR] Could not render the page', undefined],
	])('of "%s" is %s', (log, code) => {
		expect(shortageIn(`12:00:00 [build] start\n${log}\n`)).toBe(code);
	});
});

describe('badLines()', () => {
	it.each([
		'[ERROR] [glob-loader] Error rendering a.md: stack overflow',
		'12:00:01 [ERROR] Could not render `arenden/a` from `/arenden/[arende]`',
		'12:00:01 [WARN] [router] A conflict was found: /arenden/a/ is built twice',
		'Could not render the page',
	])('finds that something was lost in "%s"', (line) => {
		expect(badLines(`12:00:00 [build] start\n${line}\n12:00:02 [build] Complete!`)).toEqual([line]);
	});

	it('finds nothing in a log of a build that went well', () => {
		const log =
			'12:00:00 [content] Syncing content\n12:00:01 ▶ src/pages/index.astro\n12:00:01   └─ /index.html (+5ms)\n12:00:02 [WARN] something small\n12:00:03 [build] 12 page(s) built in 1.20s\n';
		expect(badLines(log)).toEqual([]);
	});

	it('finds nothing in the name of a file, but all that is said after it', () => {
		expect(badLines('12:00:01   ├─ /begrepp/conflict/index.html (+5ms)')).toEqual([]);
		const torn = '12:00:01   ├─ /begrepp/ord/index.html12:00:01 [ERROR] Could not render';
		expect(badLines(torn)).toEqual([torn]);
	});
});

describe('withoutFiles()', () => {
	it('leaves what is said of files only where something was lost', () => {
		const torn = '12:00:01   ├─ /a/index.html12:00:01 [ERROR] Could not render';
		const log = `12:00:00 [build] start\n${torn}\n12:00:01   └─ /b/index.html (+5ms)\n12:00:02 [WARN] something`;
		expect(withoutFiles(log)).toBe(`12:00:00 [build] start\n${torn}\n12:00:02 [WARN] something`);
	});
});
