import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readSite } from '../../src/read/site.ts';
import { Page } from './html.ts';

const siteDir = inject('siteDir');
const { register } = await readSite(path.resolve('content'));
const motion = register.arenden.get('motion-2023-02-13-vanort-trostyanets');
const vanorter = register.arenden.get('ks-2022-1011');

describe('what the sources do not say', () => {
	it('gives the motion no diarienummer', () => {
		expect(motion).toBeDefined();
		expect(motion).not.toHaveProperty('diarienummer');
		expect(motion?.saknas.map(({ vad }) => vad)).toContain('diarienummer');
	});

	it("gives the kommunstyrelse's decision no day, only the earliest one that its own words allow", () => {
		const beslut = motion?.handlingar.flatMap((handling) => handling.beslut) ?? [];
		expect(beslut.map(({ organ, niva, datum }) => ({ organ, niva, datum }))).toEqual([
			{ organ: 'kommunstyrelse', niva: 'forslag', datum: '2023-10-04/..' },
		]);
		expect(motion?.handlingar.find(({ typ }) => typ === 'protokollsutdrag')).not.toHaveProperty('datum');
	});

	it('gives neither ärende a final outcome', () => {
		for (const arende of register.arenden.values()) {
			expect(arende).not.toHaveProperty('utfall');
			expect(arende.handlingar.flatMap(({ beslut }) => beslut).map(({ niva }) => niva)).not.toContain('slutligt');
		}
		expect(motion?.status).toBe('forslag-till-kf');
	});

	it('gives the tilläggsyrkande no result and makes no decision of it', () => {
		const handling = vanorter?.handlingar.find(({ typ }) => typ === 'tillaggsyrkande');
		expect(handling?.beslut).toEqual([]);
		expect(handling?.yrkanden.map(({ typ, utfall }) => ({ typ, utfall }))).toEqual([
			{ typ: 'tillagg', utfall: 'okant' },
		]);
	});

	it('invents no votes', () => {
		for (const { beslut } of register.handlingar.values())
			for (const b of beslut) expect(b).not.toHaveProperty('roster');
	});
});

describe('the page of the motion', () => {
	const page = new Page(siteDir, 'arenden/motion-2023-02-13-vanort-trostyanets/');
	/** Text of an entry of the timeline. */
	const entryText = (id: string) => page.text(page.around(id, 'li'));

	it('says that the decision of kommunfullmäktige is not in the sources', () => {
		expect(page.text()).toContain('Kommunfullmäktiges beslut om motionen finns inte i källorna.');
	});

	it('shows what kommunstyrelsen decided as a proposal', () => {
		const beslut = motion?.handlingar.flatMap((handling) => handling.beslut)[0];
		const text = entryText(beslut?.id ?? '');
		expect(text).toContain('Inte ett slutligt beslut');
		expect(text).toContain('Tidigast 4 oktober 2023');
	});

	it('names the missing motion among the documents', () => {
		expect(page.text()).toContain('Motionens egen text finns inte i källorna.');
	});

	it('shows the tilläggsyrkande of the other ärende as belonging there, with the words that link them', () => {
		const entry = entryText('lank-ks-2022-1011-2024-03-06-tillaggsyrkande');
		expect(entry).toContain('Hör till ett annat ärende: Förslag om att avsluta Huddinge kommuns vänortssamarbete');
		expect(entry).toContain('Liberalernas motion som föreslår att formalisera ett samarbete');
	});

	it('derives the one-year mark and calls it derived', () => {
		const entry = entryText('ett-ar');
		expect(entry).toContain('13 februari 2024');
		expect(entry).toMatch(/härle/i);
		expect(entry).not.toMatch(/försenad|lagbrott|bryter/i);
	});

	it('links each event to its paragraph, and the paragraph back to the event', () => {
		const vackt = page.byId('vackt');
		const href = '/arenden/motion-2023-02-13-vanort-trostyanets/2023-10-04-tjansteutlatande/#s2';
		expect(
			page.find(({ attrs }) => attrs.some(({ name, value }) => name === 'href' && value === href)).length,
		).toBeGreaterThan(0);
		expect(vackt).toBeDefined();
		const report = new Page(siteDir, 'arenden/motion-2023-02-13-vanort-trostyanets/2023-10-04-tjansteutlatande/');
		expect(report.html).toContain('href="/arenden/motion-2023-02-13-vanort-trostyanets/#vackt"');
		expect(report.text(report.byId('s2'))).toContain('13 februari 2023 väckte Bo Källström');
	});
});

describe('the untouched sources', () => {
	it('are published byte for byte', () => {
		for (const handling of register.handlingar.values())
			for (const { fil } of handling.kallor) {
				const place = ['arenden', handling.arende, 'kallor', fil];
				expect(readFileSync(path.join(siteDir, ...place)).equals(readFileSync(path.join('content', ...place)))).toBe(
					true,
				);
			}
	});
});
