import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder, linkTo, mergeInto, moveTo } from '../../src/build/filer.ts';
import { tempFolder, writeFiles } from '../archive.ts';

describe('mergeInto()', () => {
	const OWN = { 'a/x/1.html': '1', 'a/2.html': '2', 'stil.css': 's', 'b/3.html': 'ny' };
	const OTHER = { 'a/y.html': 'y', 'stil.css': 's', 'b/3.html': 'gammal' };

	it.each([
		['moving', moveTo],
		['linking', linkTo],
	])('puts what only one has beside what there is, %s, and tells what differs', async (_, put) => {
		const [from, to] = [await writeFiles(OWN), await writeFiles(OTHER)];
		expect(mergeInto(from, to, put)).toEqual(['b/3.html']);
		expect(filesUnder(to)).toEqual(['a/2.html', 'a/x/1.html', 'a/y.html', 'b/3.html', 'stil.css']);
		expect(readFileSync(path.join(to, 'a/x/1.html'), 'utf8')).toBe('1');
		expect(readFileSync(path.join(to, 'b/3.html'), 'utf8')).toBe('gammal');
	});

	it('moves a folder that only one has as a whole, and leaves one that is linked', async () => {
		const [moved, linked] = [await writeFiles(OWN), await writeFiles(OWN)];
		const { ino } = statSync(path.join(moved, 'a/x'));
		const to = await writeFiles(OTHER);
		mergeInto(moved, to, moveTo);
		expect(statSync(path.join(to, 'a/x')).ino).toBe(ino);
		expect(existsSync(path.join(moved, 'a/x'))).toBe(false);
		mergeInto(linked, path.join(await tempFolder(), 'dist'), linkTo);
		expect(readdirSync(path.join(linked, 'a/x'))).toEqual(['1.html']);
	});

	it('takes the place of a folder that is not there', async () => {
		const from = await writeFiles(OWN);
		const to = path.join(await tempFolder(), 'ny/dist');
		expect(mergeInto(from, to, moveTo)).toEqual([]);
		expect(filesUnder(to)).toEqual(Object.keys(OWN).sort());
	});
});
