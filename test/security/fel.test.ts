import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const DOCS = path.resolve('docs');

it.each(['faults.md', 'security.md'])('%s names tests that are there', (name) => {
	const text = readFileSync(path.join(DOCS, name), 'utf8');
	const named = [...text.matchAll(/\]\((\.\.\/test\/[^)#]+)\)/g)].map(([, target = '']) => target);
	expect(named.length).toBeGreaterThan(10);
	expect(named.filter((target) => !existsSync(path.join(DOCS, target)))).toEqual([]);
});

it('every row of the list of faults has a test or a command', () => {
	const rows = readFileSync(path.join(DOCS, 'faults.md'), 'utf8').match(/^\| (?!Fault|-).*$/gm) ?? [];
	expect(rows.length).toBeGreaterThan(40);
	expect(rows.filter((row) => !/test\.ts\)|npm run/.test(row))).toEqual([]);
});
