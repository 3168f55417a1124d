import { create } from 'fontkitten';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { opentypeUr } from '../../src/feeds/delning/woff.ts';

const FIL = createRequire(import.meta.url).resolve(
	'@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff',
);

it('a font that is unpacked has the same characters, outlines and widths', () => {
	const woff = readFileSync(FIL);
	const [packed, plain] = [create(woff), create(opentypeUr(woff))];
	if (packed.isCollection || plain.isCollection) throw new TypeError(`${FIL} holds several fonts`);
	expect(plain.characterSet).toEqual(packed.characterSet);
	expect(plain.unitsPerEm).toBe(packed.unitsPerEm);
	for (const char of ['Å', 'g', ' ', '§', '–']) {
		const [was, is] = [packed, plain].map((font) => font.glyphForCodePoint(char.codePointAt(0) ?? 0));
		expect(is?.path.toSVG(), char).toBe(was?.path.toSVG());
		expect(is?.advanceWidth, char).toBe(was?.advanceWidth);
	}
});

it('a table that is not packed is taken as it is', () => {
	const woff = Buffer.alloc(44 + 20 + 5);
	woff.write('wOFF\0\u0001\0\0', 'latin1');
	woff.writeUInt16BE(1, 12);
	woff.write('name', 44, 'latin1');
	for (const [at, value] of [64, 5, 5, 7].entries()) woff.writeUInt32BE(value, 48 + 4 * at);
	woff.write('abcde', 64, 'latin1');
	const font = opentypeUr(woff);
	expect(font.toString('latin1', 0, 6)).toBe('\0\u0001\0\0\0\u0001');
	expect(font.subarray(12).toString('latin1')).toBe('name\0\0\0\u0007\0\0\0\u001C\0\0\0\u0005abcde\0\0\0');
});

it('another file is refused', () => {
	expect(() => opentypeUr(Buffer.from('OTTO and more'))).toThrow(TypeError);
});
