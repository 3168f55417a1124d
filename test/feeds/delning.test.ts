import { inflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { Bildmakare, BREDD, HOJD } from '../../src/feeds/delning/bild.ts';
import { delningsbild, sajtbild } from '../../src/feeds/delning/delningsbild.ts';
import { png } from '../../src/feeds/delning/png.ts';
import { bredd, bryt } from '../../src/feeds/delning/rader.ts';
import { laddaTypsnitt } from '../../src/feeds/delning/typsnitt.ts';
import { fientligText } from '../exports/arkiv.ts';
import { fc } from '../fast-check.ts';
import { arkivMed, motion } from './exempel.ts';

const typsnitt = await laddaTypsnitt(600, 64);
const register = arkivMed([motion()]);

describe('the image of a shared link', () => {
	it('is a PNG of 1200 × 630 pixels and at most 60 kB', async () => {
		const langst = motion({ titel: 'W@%&8 Öå '.repeat(60) });
		for (const bild of [
			await delningsbild(motion(), register),
			await sajtbild(register),
			await delningsbild(langst, register),
		]) {
			expect(await sharp(bild).metadata()).toMatchObject({ format: 'png', width: BREDD, height: HOJD });
			expect(bild.length).toBeLessThan(60_000);
		}
	});

	it('is the same bytes for the same text, also by another maker', async () => {
		const text = { etikett: 'Motion', titel: 'Laga väderkvarnen', lage: 'Väckt', sajt: 'Ö', forbehall: 'F' };
		expect((await Bildmakare.ladda()).rita(text)).toEqual((await Bildmakare.ladda()).rita(text));
	});

	it('says different things of different ärenden', async () => {
		const annan = await delningsbild(motion({ titel: 'Riv väderkvarnen' }), register);
		expect(annan).not.toEqual(await delningsbild(motion(), register));
	});

	it('is drawn whatever the title holds', async () => {
		const makare = await Bildmakare.ladda();
		fc.assert(
			fc.property(fientligText, (titel) => {
				const bild = makare.rita({ etikett: titel, titel, lage: titel, sajt: titel, forbehall: titel });
				expect(bild.length).toBeLessThan(60_000);
			}),
			{ numRuns: 40 },
		);
	});
});

describe('lines of a title', () => {
	it('fit, and end with an ellipsis when there is more', () => {
		fc.assert(
			fc.property(fc.array(fientligText), (ord) => {
				const rader = bryt(ord.join(' '), typsnitt, 1040, 4);
				expect(rader.length).toBeLessThanOrEqual(4);
				for (const rad of rader) expect(bredd(rad, typsnitt)).toBeLessThanOrEqual(1040);
			}),
			{ numRuns: 200 },
		);
		expect(bryt('ord '.repeat(100), typsnitt, 1040, 4).at(-1)).toMatch(/…$/);
		expect(bryt('Laga väderkvarnen', typsnitt, 1040, 4)).toEqual(['Laga väderkvarnen']);
	});
});

describe('the typeface', () => {
	it('has Swedish letters, and draws a letter without a mark that it lacks', () => {
		for (const tecken of 'åäöÅÄÖé–”…§') expect(typsnitt.tecken(tecken)?.steg).toBeGreaterThan(0);
		expect(typsnitt.tecken('ễ')).toBe(typsnitt.tecken('e'));
		expect(typsnitt.tecken('😀')).toBeUndefined();
	});
});

describe('png', () => {
	it('holds the pixels four bits each', () => {
		const bild = Buffer.from(png(Uint8Array.of(1, 2, 3, 4), 2, 2, [[0, 0, 0]]));
		const start = bild.indexOf('IDAT') + 4;
		const data = inflateSync(bild.subarray(start, start + bild.readUInt32BE(start - 8)));
		expect([...data]).toEqual([0, 0x12, 0, 0x34]);
	});
});
