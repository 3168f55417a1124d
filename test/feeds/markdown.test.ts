import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { handlingMarkdown } from '../../src/feeds/markdown.ts';
import { arkiv } from '../exports/arkiv.ts';
import { fc } from '../fast-check.ts';
import { arkivMed, motion, PLATS, tomma } from './exempel.ts';

const register = arkivMed([motion()]);

function split(markdown: string): { huvud: Record<string, unknown>; text: string } {
	const [, huvud = '', text = ''] = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)\n$/.exec(markdown) ?? [];
	return { huvud: parse(huvud, { version: '1.1' }) as Record<string, unknown>, text };
}

describe('a handling as Markdown', () => {
	it('has its facts in the head and its text as it was written', () => {
		const [handling] = register.handlingar.values();
		if (!handling) throw new Error('no handling');
		const { huvud, text } = split(handlingMarkdown(handling, register, PLATS));
		expect(text).toBe('Kvarnen är trasig.');
		expect(huvud).toEqual({
			titel: 'Laga väderkvarnen – svar på motion',
			typ: 'Tjänsteutlåtande',
			datum: '2023-10-04',
			organ: 'kommunstyrelsen',
			avsandare: 'kommunstyrelsen',
			arende: 'Laga väderkvarnen',
			kommun: 'Exempelby kommun',
			adress: 'https://exempel.invalid/oppna/arenden/motion-2023-vaderkvarn/2023-10-04-tjansteutlatande/',
			arendetsAdress: 'https://exempel.invalid/oppna/arenden/motion-2023-vaderkvarn/',
			yrkanden: [
				{
					typ: 'Förslag',
					niva: 'Utkast',
					av: 'kommunstyrelsen',
					lydelse: 'Motionen anses besvarad.',
					utfall: 'Framgår inte',
				},
			],
			lasning: 'Texten är hämtad ur filens eget textlager. Läst ur pdf.',
			upphovsratt: 'Beslut och yttranden av en myndighet har ingen upphovsrätt: 9 § upphovsrättslagen (1960:729).',
			version: '2026-11-21',
			sha256: createHash('sha256').update(text).digest('hex'),
			kallor: [],
			saknas: ['Handläggaren framgår inte.'],
		});
	});

	it('says of a proposal that it is one', () => {
		const handling = register.handlingar.get('motion-2023-vaderkvarn/okant-datum-protokollsutdrag');
		if (!handling) throw new Error('no handling');
		const { huvud } = split(handlingMarkdown(handling, register, PLATS));
		expect(huvud).toMatchObject({ beslut: [{ niva: expect.stringMatching(/^Förslag\. /) as string }] });
		expect(huvud).not.toHaveProperty('datum');
	});

	it('has a head that YAML 1.1 reads back, without null, and the untouched text', () => {
		fc.assert(
			fc.property(arkiv, (hela) => {
				for (const handling of hela.handlingar.values()) {
					const { huvud, text } = split(handlingMarkdown(handling, hela, PLATS));
					expect(text).toBe(handling.brodtext);
					expect(huvud.titel).toBe(handling.titel);
					expect(tomma(huvud).filter((path) => !/avsandare|undertecknare|\.av$/.test(path))).toEqual([]);
				}
			}),
			{ numRuns: 100 },
		);
	});
});
