import { describe, expect, test } from 'vitest';
import { RELATIV } from '../../src/domain/plats.ts';
import { samla } from '../../src/exports/samling.ts';
import { rapport } from '../../src/review/rapport.ts';
import { skillnad } from '../../src/review/skillnad.ts';
import type { Register } from '../../src/domain/register.ts';
import { arende, handling, register } from '../domain/values.ts';
import { arkiv } from '../exports/arkiv.ts';
import { fc } from '../fast-check.ts';

const jamfor = (fore: Register, efter: Register) => skillnad(samla(fore, RELATIV), samla(efter, RELATIV));
const adresser = (poster: readonly { adress: string }[]) => poster.map(({ adress }) => adress).sort();
const med = (over: Parameters<typeof arende>[0] = {}) => register({ arenden: [arende(over)] });

describe('the difference between two versions', () => {
	test('is nothing between a version and itself, whatever it holds', () => {
		fc.assert(
			fc.property(arkiv, (innehall) => {
				expect(jamfor(innehall, innehall)).toEqual({ nya: [], andrade: [], borta: [] });
			}),
			{ numRuns: 20 },
		);
		expect(rapport(jamfor(med(), med()))).toBe('Inga uppgifter på webbplatsen ändras av det här förslaget.\n');
	});

	test('is everything between two archives, and the same backwards', () => {
		fc.assert(
			fc.property(arkiv, arkiv, (fore, efter) => {
				const fram = jamfor(fore, efter);
				const bak = jamfor(efter, fore);
				expect(adresser(fram.nya)).toEqual(adresser(bak.borta));
				expect(adresser(fram.andrade)).toEqual(adresser(bak.andrade));
				expect(rapport(fram).length).toBeLessThan(400_000);
			}),
			{ numRuns: 10 },
		);
	});

	test('names the fact, before and after', () => {
		const { andrade } = jamfor(med({ titel: 'Riv väderkvarnen' }), med({ titel: 'Bevara väderkvarnen' }));
		expect(andrade).toMatchObject([
			{ mangd: 'arenden', falt: [{ falt: 'titel', fore: 'Riv väderkvarnen', efter: 'Bevara väderkvarnen' }] },
		]);
		expect(rapport(jamfor(med({ titel: 'A' }), med({ titel: 'B' })))).toContain('titel: "A" → "B"');
	});

	test('tells which paragraphs of a text are gone and new', () => {
		const text = (brodtext: string) => med({ handlingar: [handling({ id: 'h1', brodtext })] });
		const { andrade } = jamfor(text('Ett.\n\nTvå.\n'), text('Ett.\n\nTre.\n'));
		expect(andrade).toMatchObject([{ mangd: 'handlingar', text: { borta: ['Två.\n'], nya: ['Tre.\n'] } }]);
	});

	test('says plainly that a page is gone', () => {
		const utan = register();
		expect(rapport(jamfor(med(), utan))).toMatch(/BORTTAGET[^]*ärenden: /);
		expect(rapport(jamfor(utan, med()))).toMatch(/NYTT[^]*ärenden: /);
	});

	test('keeps hostile text on its line and without invisible characters', () => {
		const text = rapport(jamfor(med(), med({ titel: 'A\n```\n@alla\u202E\u0007 B' })));
		expect(text).toContain('A ``` @alla B');
		expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]/);
	});
});
