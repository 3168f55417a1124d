import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectedPages } from '../../src/build/expected.ts';
import { permanensfel, permanensfelMot } from '../../src/build/permanens.ts';
import { gravar } from '../../src/exports/manifest/gravar.ts';
import { sidor } from '../../src/exports/manifest/innehall.ts';
import { nastaManifest } from '../../src/exports/manifest/jamfor.ts';
import type { Manifest } from '../../src/schema/export/andringar.ts';
import { tempFolder } from '../archive.ts';
import { arende, handling, register } from '../domain/values.ts';
import { arkiv } from '../exports/arkiv.ts';
import { fc } from '../fast-check.ts';

const MED = sidor(register({ arenden: [arende({ handlingar: [handling({ id: 'h1' })] })] }));
const ANDRAT = sidor(
	register({ arenden: [arende({ titel: 'Riv väderkvarnen', handlingar: [handling({ id: 'h1' })] })] }),
);
const UTAN_HANDLING = sidor(register({ arenden: [arende()] }));
const HANDLING = '/arenden/motion-2023-vaderkvarn/h1/';

const adresser = (sidor: ReadonlyMap<string, unknown>): string[] => [...sidor.keys()];

function manifest(...args: Parameters<typeof nastaManifest>): Manifest {
	const result = nastaManifest(...args);
	if (!result.ok) throw new Error(result.fel.join('\n'));
	return result.manifest;
}

const FORST = manifest(MED, undefined, '2024-01-01', new Map());
const TILLBAKADRAGEN = manifest(UTAN_HANDLING, FORST, '2024-02-01', new Map([[HANDLING, 'Fel kommun.']]));

describe('permanensfel()', () => {
	it('finds nothing before the first publication, when nothing is gone, or when only content differs', () => {
		expect(permanensfel(adresser(MED), undefined)).toEqual([]);
		expect(permanensfel(adresser(MED), FORST)).toEqual([]);
		expect(permanensfel(adresser(ANDRAT), FORST)).toEqual([]);
	});

	it('names a published address that is gone, since when it was there, and what to do', () => {
		expect(permanensfel(adresser(UTAN_HANDLING), FORST)).toEqual([
			`${HANDLING} (Skrivelse) publicerades 2024-01-01 och saknas nu. Har sidan fått en ny adress, skriv den gamla i sidans tidigare. Lägg annars tillbaka innehållet, eller dra tillbaka det med ett skäl: npm run manifest -- --datum ÅÅÅÅ-MM-DD --skal "${HANDLING}=varför".`,
		]);
	});

	it('lets an address go that was withdrawn with a reason, and never come back as something else', () => {
		expect(permanensfel(adresser(UTAN_HANDLING), TILLBAKADRAGEN)).toEqual([]);
		expect(permanensfel(adresser(MED), TILLBAKADRAGEN)).toEqual([
			`${HANDLING} drogs tillbaka 2024-02-01. En adress används aldrig igen; ge innehållet ett annat id.`,
		]);
	});

	it('lets a page move to an address of its own, and holds it to lead on from the old one for ever', () => {
		const FLYTTAR = new Map([[HANDLING, '/arenden/motion-2023-vaderkvarn/h2/']]);
		const flyttad = sidor(register({ arenden: [arende({ handlingar: [handling({ id: 'h2' })] })] }));
		expect(permanensfel(adresser(flyttad), FORST, FLYTTAR)).toEqual([]);
		const efter = manifest(flyttad, FORST, '2024-02-01', new Map(), FLYTTAR);
		expect(efter.flyttade).toEqual(Object.fromEntries(FLYTTAR));
		expect(efter.poster['/arenden/motion-2023-vaderkvarn/h2/']?.forst).toBe('2024-01-01');
		expect(efter.andringar.filter(({ datum }) => datum === '2024-02-01').map(({ typ, fran }) => [typ, fran])).toEqual([
			['andrad', undefined],
			['flyttad', HANDLING],
		]);
		expect(permanensfel(adresser(flyttad), efter, FLYTTAR)).toEqual([]);
		expect(permanensfel(adresser(flyttad), efter)).toEqual([
			`${HANDLING} ledde till /arenden/motion-2023-vaderkvarn/h2/ vid förra publiceringen och saknas nu. Skriv adressen i tidigare på den sida som den ska leda till.`,
		]);
	});

	it('refuses to lead on from an address that was withdrawn', () => {
		expect(permanensfel(adresser(UTAN_HANDLING), TILLBAKADRAGEN, new Map([[HANDLING, '/arenden/x/']]))).toEqual([
			`${HANDLING} drogs tillbaka 2024-02-01. En adress används aldrig igen; ge innehållet ett annat id.`,
		]);
	});

	it('is told of every page that the manifest follows, in any archive', () => {
		fc.assert(
			fc.property(arkiv, (register) => {
				const sidorna = sidor(register);
				const forra = manifest(sidorna, undefined, '2024-01-01', new Map());
				expect(permanensfel(expectedPages(register), forra)).toEqual([]);
			}),
		);
	});
});

describe('gravar()', () => {
	it('has the withdrawn address and the one that led to it, and one reason for an ärende and all of it', () => {
		const ar = '/arenden/motion-2023-vaderkvarn/';
		const alla = sidor(register({ arenden: [arende({ handlingar: [handling({ id: 'h2' })] })] }));
		const flyttad = manifest(alla, FORST, '2024-02-01', new Map(), new Map([[HANDLING, `${ar}h2/`]]));
		const tom = manifest(sidor(register({})), flyttad, '2024-03-01', new Map([[ar, 'Fel kommun.']]));
		expect(gravar(tom).map(({ adress, datum, skal }) => [adress, datum, skal])).toEqual([
			[ar, '2024-03-01', 'Fel kommun.'],
			[HANDLING, '2024-03-01', 'Fel kommun.'],
			[`${ar}h2/`, '2024-03-01', 'Fel kommun.'],
		]);
		expect(permanensfel([], tom)).toEqual([]);
	});
});

describe('permanensfelMot()', () => {
	it('says what the manifest is for and what to do when its file is damaged', async () => {
		const file = path.join(await tempFolder(), 'manifest.json');
		expect(permanensfelMot(file, [])).toEqual([]);
		for (const [text, fel] of [
			['{"format": 1, "dat', 'den går inte att läsa som JSON'],
			['{"format": 1, "datum": "i går", "poster": {}, "andringar": []}', 'fel format i datum'],
			['[]', 'fel format i hela filen'],
		] as const) {
			writeFileSync(file, text);
			const [message, ...more] = permanensfelMot(file, []);
			expect(more).toEqual([]);
			expect(message).toContain(`manifest.json är inget manifest: ${fel}.`);
			expect(message).toContain('Hämta tillbaka den senaste hela versionen ur git.');
		}
	});
});
