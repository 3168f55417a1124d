import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ARENDETYPER } from '../../src/domain/arende.ts';
import { YRKANDETYPER } from '../../src/domain/beslut.ts';
import { KALLSORTER } from '../../src/domain/handling.ts';
import { HANDLINGSTYPER } from '../../src/domain/handlingstyp.ts';
import { SAKNAS_VAD } from '../../src/domain/saknas.ts';

// The editor allows a comma after the last item, which the formatter writes.
const text = readFileSync('.vscode/arenden.code-snippets', 'utf8').replace(/,(?=\s*[\]}])/g, '');
const snippets = JSON.parse(text) as Record<string, { body: string[] }>;

test.each([
	['Ärende', 'typ', ARENDETYPER],
	['Handling', 'typ', HANDLINGSTYPER],
	['Handling', '    sort', KALLSORTER],
	['Yrkande', '  typ', YRKANDETYPER],
	['Lucka', '- vad', SAKNAS_VAD],
] as const)('the snippet %s offers every value of %s', (name, field, values) => {
	const line = snippets[name]?.body.find((row) => row.startsWith(`${field}: `)) ?? '';
	expect(/\|(.*)\|/.exec(line)?.[1]?.split(',')).toEqual([...values]);
});
