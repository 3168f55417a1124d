import { describe, expect, it } from 'vitest';
import { permanensfel } from '../../src/build/permanens.ts';
import { sidor } from '../../src/exports/manifest/innehall.ts';
import { nastaManifest } from '../../src/exports/manifest/jamfor.ts';
import type { Manifest } from '../../src/schema/export/andringar.ts';
import { arende, handling, register } from '../domain/values.ts';

const MED = sidor(register({ arenden: [arende({ handlingar: [handling({ id: 'h1' })] })] }));
const ANDRAT = sidor(
	register({ arenden: [arende({ titel: 'Riv väderkvarnen', handlingar: [handling({ id: 'h1' })] })] }),
);
const UTAN_HANDLING = sidor(register({ arenden: [arende()] }));
const HANDLING = '/arenden/motion-2023-vaderkvarn/h1/';

function manifest(...args: Parameters<typeof nastaManifest>): Manifest {
	const result = nastaManifest(...args);
	if (!result.ok) throw new Error(result.fel.join('\n'));
	return result.manifest;
}

const FORST = manifest(MED, undefined, '2024-01-01', new Map());
const TILLBAKADRAGEN = manifest(UTAN_HANDLING, FORST, '2024-02-01', new Map([[HANDLING, 'Fel kommun.']]));

describe('permanensfel()', () => {
	it('finds nothing before the first publication, when nothing is gone, or when only content differs', () => {
		expect(permanensfel(MED, undefined)).toEqual([]);
		expect(permanensfel(MED, FORST)).toEqual([]);
		expect(permanensfel(ANDRAT, FORST)).toEqual([]);
	});

	it('names a published address that is gone, since when it was there, and what to do', () => {
		expect(permanensfel(UTAN_HANDLING, FORST)).toEqual([
			`${HANDLING} (Skrivelse) publicerades 2024-01-01 och saknas nu. Lägg tillbaka innehållet, eller dra tillbaka det med ett skäl: npm run manifest -- --datum ÅÅÅÅ-MM-DD --skal "${HANDLING}=varför".`,
		]);
	});

	it('lets an address go that was withdrawn with a reason, and never come back as something else', () => {
		expect(permanensfel(UTAN_HANDLING, TILLBAKADRAGEN)).toEqual([]);
		expect(permanensfel(MED, TILLBAKADRAGEN)).toEqual([
			`${HANDLING} drogs tillbaka 2024-02-01. En adress används aldrig igen; ge innehållet ett annat id.`,
		]);
	});
});
