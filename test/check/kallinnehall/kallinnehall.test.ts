import { describe, expect, it, vi } from 'vitest';
import { GRANSER } from '../../../src/check/kallinnehall/granser.ts';
import { kallinnehallProblems, readKallinnehall } from '../../../src/check/kallinnehall/kallinnehall.ts';
import { NO_CACHE } from '../../../src/read/cache/cache.ts';
import { slagFel } from '../../../src/read/filslag.ts';
import { writeArchive } from '../../archive.ts';
import { docx, pdf } from '../../import/filer.ts';

const PDF = pdf([[{ text: 'Text', x: 70, y: 700 }]]);

describe('readKallinnehall()', () => {
	it('looks into each file as its ending says, and into plain text not at all', async () => {
		const files = {
			'a.pdf': PDF,
			'b.docx': docx('<w:p>Ord</w:p>'),
			'c.txt': 'Text.\n',
			'd.png': 'text',
		};
		const root = await writeArchive(files);
		const found = await readKallinnehall(root, Object.keys(files));
		expect(
			[...found].map(([fil, { fel, text }]) => [fil, fel.map(({ kod }) => kod), text.trim().split('\n').at(-1)]),
		).toEqual([
			['a.pdf', [], 'Text'],
			['b.docx', [], 'Ord'],
			['d.png', ['kallfil-slag'], ''],
		]);
		const text = slagFel('d.png', Buffer.from('text'));
		expect(found.get('d.png')).toEqual({ fel: [{ kod: 'kallfil-slag', text }], text: '', plats: false });
	});

	it('refuses a file that is too large, unread', async () => {
		const large = new Uint8Array(GRANSER.fil + 1);
		large.set(Buffer.from('%PDF-1.4'));
		const root = await writeArchive({ 'stor.pdf': large });
		expect(kallinnehallProblems(await readKallinnehall(root, ['stor.pdf']))).toEqual([
			expect.objectContaining({
				fil: 'stor.pdf',
				rad: 1,
				kolumn: 1,
				kod: 'kallfil-granser',
				niva: 'fel',
				text: 'Källfilen är 50000001 byte; gränsen är 50000000. Dela upp den.',
			}),
		]);
	});

	it('looks once into what has not changed, whatever it is called', async () => {
		const kept = new Map<string, string>();
		const set = vi.fn((key: string, value: string) => void kept.set(key, value));
		const cache = { ...NO_CACHE, get: (key: string) => kept.get(key), set, save: vi.fn() };
		const root = await writeArchive({ 'a.pdf': PDF, 'b.pdf': PDF, 'c.pdf': pdf([[{ text: 'Annat', x: 70, y: 700 }]]) });
		const first = await readKallinnehall(root, ['a.pdf', 'b.pdf', 'c.pdf'], cache);
		expect(kept.size).toBe(2);
		const [key = ''] = kept.keys();
		kept.set(key, JSON.stringify({ fel: [], text: 'ihågkommet', plats: true }));
		const again = await readKallinnehall(root, ['a.pdf', 'c.pdf'], cache);
		expect(again.get('a.pdf')).toEqual({ fel: [], text: 'ihågkommet', plats: true });
		expect(again.get('c.pdf')).toEqual(first.get('c.pdf'));
		expect(cache.save).toHaveBeenCalledWith('kallfil');
	});
});
