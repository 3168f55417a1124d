import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { KONTROLLSUMMOR, writeKontrollsummor } from '../../src/build/kontrollsummor.ts';
import { tempFolder } from '../archive.ts';

const sum = (text: string) => createHash('sha256').update(text).digest('hex');

async function site(): Promise<string> {
	const dir = await tempFolder();
	await mkdir(path.join(dir, 'b'));
	await mkdir(path.join(dir, '.well-known'));
	await writeFile(path.join(dir, 'b', 'index.html'), 'b');
	await writeFile(path.join(dir, 'b.xml'), 'x');
	await writeFile(path.join(dir, '.well-known', 'security.txt'), 's');
	return dir;
}

describe('writeKontrollsummor()', () => {
	it('lists every file of the site, hidden ones too, in byte order of path', async () => {
		const dir = await site();
		expect(await writeKontrollsummor(dir)).toBe(3);
		expect(await readFile(path.join(dir, KONTROLLSUMMOR), 'utf8')).toBe(
			`${sum('s')}  .well-known/security.txt\n${sum('x')}  b.xml\n${sum('b')}  b/index.html\n`,
		);
	});

	it('does not list itself, so that writing it again changes nothing, and shows one changed byte', async () => {
		const dir = await site();
		await writeKontrollsummor(dir);
		const first = await readFile(path.join(dir, KONTROLLSUMMOR), 'utf8');
		await writeKontrollsummor(dir);
		expect(await readFile(path.join(dir, KONTROLLSUMMOR), 'utf8')).toBe(first);
		await writeFile(path.join(dir, 'b.xml'), 'y');
		await writeKontrollsummor(dir);
		expect(await readFile(path.join(dir, KONTROLLSUMMOR), 'utf8')).toBe(first.replace(sum('x'), sum('y')));
	});
});
