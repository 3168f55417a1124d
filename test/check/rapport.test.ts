import { describe, expect, it } from 'vitest';
import { rapport } from '../../src/check/rapport.ts';
import { fel, type Problem } from '../../src/read/problem.ts';

const ETT = fel({ fil: 'arenden/a/index.md', rad: 14, kolumn: 22 }, 'falt-okant', 'Fältet "tittel" finns inte.');
const TVA: Problem = {
	...fel({ fil: 'kommun.yaml', rad: 1, kolumn: 1 }, 'falt-saknas', 'Fältet namn saknas.'),
	niva: 'varning',
};
const SVAR = fel({ fil: 'a,b:c%d\n.md', rad: 1, kolumn: 2 }, 'fil-namn', '50 % fel:\r\n::error::b, c');

describe('a report as text', () => {
	it('gives place, code and what to do, and counts errors, warnings and files', () => {
		expect(rapport([ETT, ETT, TVA], 'text', 'content/')).toMatchInlineSnapshot(`
			"content/arenden/a/index.md:14:22  falt-okant
			  Fältet "tittel" finns inte.
			content/arenden/a/index.md:14:22  falt-okant
			  Fältet "tittel" finns inte.
			content/kommun.yaml:1:1  falt-saknas (varning)
			  Fältet namn saknas.
			Hittade 2 fel och 1 varning i 2 filer. docs/handbok/fel.md förklarar koderna.
			"
		`);
	});

	it('counts one error in one file', () => {
		expect(rapport([ETT], 'text', '')).toMatch(/^Hittade 1 fel i 1 fil\./m);
		expect(rapport([TVA, TVA], 'text', '')).toMatch(/^Hittade 0 fel och 2 varningar i 1 fil\./m);
	});

	it('says that nothing is wrong', () => {
		expect(rapport([], 'text', 'content/')).toBe('Inga fel i innehållet.\n');
	});

	it('gives a file name on one line, whatever is in it', () => {
		expect(rapport([SVAR], 'text', '').split('\n')[0]).toBe('a,b:c%d .md:1:2  fil-namn');
		expect(rapport([{ ...SVAR, fil: 'v\u202Edm.md' }], 'text', '')).toContain('v\\u{202E}dm.md:1:2');
	});
});

describe('a report as JSON', () => {
	it('holds everything, for programs', () => {
		expect(JSON.parse(rapport([ETT, SVAR], 'json', 'content/'))).toEqual({ antal: 2, problem: [ETT, SVAR] });
	});
});

describe('a report for GitHub', () => {
	it('is one command per problem, whose text cannot begin another', () => {
		const rows = rapport([ETT, TVA, SVAR], 'github', 'content/');
		expect(rows).toMatchInlineSnapshot(`
			"::error file=content/arenden/a/index.md,line=14,col=22,title=falt-okant%3A Okänt fält::Fältet "tittel" finns inte.
			::warning file=content/kommun.yaml,line=1,col=1,title=falt-saknas%3A Ett fält saknas::Fältet namn saknas.
			::error file=content/a%2Cb%3Ac%25d%0A.md,line=1,col=2,title=fil-namn%3A Filnamnet följer inte regeln::50 %25 fel:%0D%0A::error::b, c
			"
		`);
		expect(rows.trimEnd().split('\n')).toHaveLength(3);
	});

	it('is empty when nothing is wrong', () => {
		expect(rapport([], 'github', '')).toBe('');
	});
});
