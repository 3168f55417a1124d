import path from 'node:path';
import { expect, it } from 'vitest';
import { overlay } from '../../src/build/visa-problem.ts';
import { granska } from '../../src/check/granska.ts';
import { altered, writeArchive } from '../archive.ts';

const FIL = 'arenden/ks-2022-1011/index.md';

it('shows nothing over the page when nothing stops a build', async () => {
	const root = await writeArchive();
	expect(overlay(root, (await granska(root)).problem)).toBeUndefined();
});

it('shows every fault, and the line of the first', async () => {
	const root = await writeArchive(
		altered(FIL, ['typ: forslag', 'typ: forslaget'], ['status: okand', 'stattus: okand']),
	);
	const shown = overlay(root, (await granska(root)).problem)?.err;
	expect(shown?.loc).toEqual({ file: path.join(root, FIL), line: 5, column: 6 });
	expect(shown?.message).toMatch(/^\d fel i innehållet\n\n/);
	expect(shown?.message).toContain(`${FIL}:5:6`);
	expect(shown?.message).toContain('menade du "status"');
	expect(shown?.frame).toContain('    5  typ: forslaget\n            ^');
});
