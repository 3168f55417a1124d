import { readFileSync } from 'node:fs';
import sharp, { type Exif } from 'sharp';
import { expect, it } from 'vitest';
import { lookIntoBild } from '../../../src/check/kallinnehall/bild.ts';

const white = () => sharp({ create: { width: 300, height: 300, channels: 3, background: '#fff' } });
const jpeg = (exif: Exif): Promise<Buffer> => white().jpeg().withExif(exif).toBuffer();

it('a picture that says nothing of itself', async () => {
	expect(await lookIntoBild(await white().png().toBuffer())).toEqual({ fel: [], text: '', plats: false });
});

it('what the camera has written, each on a line', async () => {
	const found = await lookIntoBild(await jpeg({ IFD0: { Artist: 'Anna Al', ImageDescription: 'Kvarnen' } }));
	expect(found).toMatchObject({ fel: [], plats: false });
	expect(found.text.split('\n')).toEqual(expect.arrayContaining(['Anna Al', 'Kvarnen']));
});

it('bytes are read as either kind of text', async () => {
	const fixture = readFileSync(new URL('../../fixtures/fientligt/bilder/exif.jpg', import.meta.url));
	const { text, plats } = await lookIntoBild(fixture);
	expect(text).toContain('19121212-1212');
	expect(plats).toBe(true);
});

it('what it says in bytes', async () => {
	const { text } = await lookIntoBild(await jpeg({ IFD2: { UserComment: 'Ring Anna' } }));
	expect(text.replaceAll('\0', '')).toContain('Ring Anna');
});

it('where it was taken, by the camera or by a program', async () => {
	const taken = await jpeg({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '59/1 14/1 0/1' } });
	expect((await lookIntoBild(taken)).plats).toBe(true);
	const said = (name: string): Promise<Buffer> =>
		white()
			.jpeg()
			.withXmp(
				`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:${name}="59,14N"/></rdf:RDF></x:xmpmeta>`,
			)
			.toBuffer();
	expect(await lookIntoBild(await said('GPSLatitude'))).toMatchObject({ plats: true });
	expect((await lookIntoBild(await said('GPSLongitude'))).plats).toBe(true);
	const { plats, text } = await lookIntoBild(await said('UserComment'));
	expect([plats, text.includes('59,14N')]).toEqual([false, true]);
});

it('a picture that cannot be read, or ends too soon', async () => {
	const whole = await white().jpeg().toBuffer();
	const skadad = {
		fel: [
			{
				kod: 'kallfil-slag',
				text: 'Bilden är skadad och går inte att läsa. Hämta den på nytt, eller spara den på nytt i ett bildprogram.',
			},
		],
		text: '',
		plats: false,
	};
	expect(await lookIntoBild(whole.subarray(0, whole.length / 2))).toEqual(skadad);
	expect(await lookIntoBild(Buffer.from('x'))).toEqual(skadad);
});
