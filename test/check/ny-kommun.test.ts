import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { granska } from '../../src/check/granska.ts';
import { writeFiles } from '../archive.ts';

const kapitel = readFileSync('docs/handbok/ny-kommun.md', 'utf8');
const kommun = /```yaml\n([^]+?)```/.exec(kapitel)?.[1] ?? '';

describe('docs/handbok/ny-kommun.md', () => {
	it('gives a kommun.yaml that is enough by itself', async () => {
		const { problem, register } = await granska(await writeFiles({ 'kommun.yaml': kommun }));
		expect(problem).toEqual([]);
		expect(register?.kommun).toMatchObject({ kortnamn: 'Exempelköping' });
	});

	it('names what can be taken from another municipality, which gives warnings of laws at most', async () => {
		const root = await writeFiles({ 'kommun.yaml': kommun });
		const kopieras = [...kapitel.matchAll(/^- Kopiera (?!inte)(.+?) (?:ur|och skriv)/gm)].flatMap(([, text = '']) =>
			[...text.matchAll(/`([a-z]+)\/`/g)].map(([, folder = '']) => folder),
		);
		expect(kopieras).toEqual(['begrepp', 'forfattningar', 'sidor']);
		for (const folder of kopieras) cpSync(path.join('content', folder), path.join(root, folder), { recursive: true });
		const { problem, register } = await granska(root);
		expect(register).toBeDefined();
		for (const { fil, kod } of problem) expect([fil.split('/')[0], kod]).toEqual(['forfattningar', 'register-oanvant']);
	});
});
