import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { hanvisningarI } from '../../src/check/regler/stod/hanvisningar.ts';
import { collectUnderlag } from '../../src/check/underlag.ts';
import { readArkiv } from '../../src/read/arkiv.ts';
import { findReferenser } from '../../src/read/referenser.ts';
import { attribute, Page } from './html.ts';

const siteDir = inject('siteDir');
const arkiv = await readArkiv(path.resolve('content'));
const found = hanvisningarI(collectUnderlag(arkiv, await findReferenser(arkiv)));

describe('references in the real reading texts', () => {
	it('all resolve: no unknown provision, no name that may be two people', () => {
		const unresolved = found.filter(
			({ reference }) =>
				(reference.kind === 'lagrum' && (reference.finns !== undefined || reference.forfattning === undefined)) ||
				(reference.kind === 'person' && !reference.person),
		);
		expect(unresolved).toEqual([]);
		expect(found.filter(({ reference }) => reference.kind === 'lagrum').map(({ ord }) => ord)).toEqual([
			'5 kap 4–9 §§ lagen (2009:47) om vissa kommunala befogenheter (befogenhetslagen)',
		]);
	});

	it('have a place in their file that holds their words', () => {
		for (const { ord, plats } of found)
			expect(`${plats.fil}:${String(plats.rad)}:${String(plats.kolumn)} ${ord}`).toMatch(/:\d+:[1-9]/);
		expect(found.length).toBeGreaterThan(50);
	});
});

describe('turned around', () => {
	it('a law shows each provision cited, the sentence that cites it, and the official text', () => {
		const page = new Page(siteDir, 'forfattningar/2009-47/');
		expect(page.text()).toContain('5 kap. 4–9 §§');
		expect(page.text()).toContain('Internationell biståndsverksamhet är i grunden en statlig angelägenhet.');
		const links = page.find(({ tagName }) => tagName === 'a').map((a) => attribute(a, 'href'));
		expect(links).toContain('/arenden/motion-2023-02-13-vanort-trostyanets/2023-10-04-tjansteutlatande/#s21');
		expect(links.some((href) => href?.startsWith('https://data.riksdagen.se/'))).toBe(true);
	});

	it.each([
		['personer/bo-kallstrom/', '#s10'],
		['organ/kommunstyrelsens-forvaltning/', '#s3'],
		['partier/l/', '#s8'],
		['begrepp/reservation/', '#s11'],
	])('%s lists where it is named, apart from acts', (address, stycke) => {
		const page = new Page(siteDir, address);
		const [section] = page.find((e) => e.tagName === 'section' && attribute(e, 'aria-labelledby') === 'avsnitt--namns');
		expect(page.text(section)).toContain('Nämns i');
		expect(page.html).toContain(`${stycke}"`);
	});
});
