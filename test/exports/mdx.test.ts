import { describe, expect, test } from 'vitest';
import { kontrollsumma, stream, type Datafil } from '../../src/exports/datafil.ts';
import { utanKomponenter } from '../../src/exports/mdx.ts';

describe('utanKomponenter', () => {
	test('keeps what stands in a component, and its heading', () => {
		const mdx = [
			'Före.',
			'<Faktaruta rubrik="Inget beslut">',
			'Motionen <Begrepp id="anses-besvarad">anses *besvarad*</Begrepp>.',
			'</Faktaruta>',
			'Efter.',
		].join('\n\n');
		expect(utanKomponenter(mdx)).toBe('Före.\n\n**Inget beslut**\n\nMotionen anses *besvarad*.\n\nEfter.');
	});

	test('leaves plain Markdown alone', () => {
		expect(utanKomponenter('En *text* med [länk](/om/).\n\n- a\n- b')).toBe('En *text* med [länk](/om/).\n\n- a\n- b');
	});

	test('drops a component with nothing in it', () => {
		expect(utanKomponenter('A <Begrepp id="x" /> B')).toBe('A  B');
	});
});

describe('a data file', () => {
	const fil: Datafil = { path: '/x', mediatyp: 'text/plain', delar: () => ['å', new Uint8Array([0x0a])] };

	test('is summed in bytes, not characters', () => {
		expect(kontrollsumma(fil)).toEqual({
			bytes: 3,
			sha256: '29e348a56f39b3a620e0f047ad4022bfb346d2c4e94ccaa0542e5e283adfc469',
		});
	});

	test('that has been written is not made again to be summed', () => {
		const skriven = { bytes: 7, sha256: 'ab'.repeat(32) };
		const delar = (): never => {
			throw new Error('made again');
		};
		expect(kontrollsumma({ ...fil, delar, skriven: () => skriven })).toEqual(skriven);
		expect(kontrollsumma({ ...fil, skriven: () => undefined }).bytes).toBe(3);
	});

	test('streams its pieces as bytes, and can be read again', async () => {
		for (let i = 0; i < 2; i++) expect(await new Response(stream(fil)).text()).toBe('å\n');
	});
});
