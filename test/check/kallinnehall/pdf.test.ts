import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { GRANSER } from '../../../src/check/kallinnehall/granser.ts';
import { lookIntoPdf } from '../../../src/check/kallinnehall/pdf.ts';
import { lockedPdf, pdf } from '../../import/filer.ts';

/** A PDF of one page: what its catalog, its page and its trailer say beyond what they must, and further objects from 5. */
function pdfMed({
	katalog = '',
	sida = '',
	trailer = '',
	fler = [],
}: Readonly<Partial<Record<'katalog' | 'sida' | 'trailer', string>>> & {
	readonly fler?: readonly string[];
}): Uint8Array {
	const stream = 'BT /F 12 Tf 20 200 Td (Text) Tj ET';
	const objects = [
		`<< /Type /Catalog /Pages 2 0 R ${katalog} >>`,
		'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
		`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> ${sida} >>`,
		`<< /Length ${String(stream.length)} >>\nstream\n${stream}\nendstream`,
		...fler,
	];
	const body = objects.map((object, i) => `${String(i + 1)} 0 obj\n${object}\nendobj\n`).join('');
	// Without a table the reader looks the objects up itself.
	return Buffer.from(`%PDF-1.7\n${body}trailer\n<< /Root 1 0 R /Size 20 ${trailer} >>\n%%EOF\n`, 'latin1');
}

/** A stream of objects. */
function packed(objects: string): string {
	const stream = deflateSync(objects).toString('latin1');
	return `<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${String(stream.length)} >>\nstream\n${stream}\nendstream`;
}

const SKRIPT = { kod: 'kallfil-aktiv', text: 'PDF:en innehåller skript. Skriv ut den till en ny PDF.' };

describe('what a PDF says', () => {
	it('is the text of every page, a line for each', async () => {
		const found = await lookIntoPdf(
			pdf([
				[
					{ text: 'Ett', x: 70, y: 700 },
					{ text: 'Tva', x: 70, y: 680 },
				],
				[{ text: 'Tre', x: 70, y: 700 }],
			]),
		);
		expect(found).toMatchObject({ fel: [], plats: false });
		expect(found.text).toMatch(/Ett\nTva\nTre$/);
	});

	it('is also what it says of itself', async () => {
		const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/">Hemlig ort</x:xmpmeta>';
		const { text } = await lookIntoPdf(
			pdfMed({
				katalog: '/Metadata 6 0 R',
				trailer: '/Info 5 0 R',
				fler: [
					'<< /Author (Anna Al) >>',
					`<< /Type /Metadata /Subtype /XML /Length ${String(xmp.length)} >>\nstream\n${xmp}\nendstream`,
				],
			}),
		);
		expect(text).toContain('Anna Al');
		expect(text).toContain('Hemlig ort');
	});

	it('is also in notes, links and fields', async () => {
		const { fel, text } = await lookIntoPdf(
			pdfMed({
				sida: '/Annots [5 0 R 6 0 R 7 0 R]',
				fler: [
					'<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (En lapp) /T (Anna) >>',
					'<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://exempel.se/bo) >> >>',
					'<< /Type /Annot /Subtype /Widget /FT /Tx /T (falt) /V (Ifyllt) /Rect [0 0 9 9] >>',
				],
			}),
		);
		expect(fel).toEqual([]);
		for (const words of ['En lapp', 'Anna', 'https://exempel.se/bo', 'Ifyllt'])
			expect(text.split('\n')).toContain(words);
	});
});

describe('a PDF is refused', () => {
	it.each([
		['when it is opened', { katalog: '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>' }],
		['by name', { katalog: '/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (1) >>] >> >>' }],
		['when its page is seen', { sida: '/AA << /O << /S /JavaScript /JS (app.alert\\(1\\)) >> >>' }],
		[
			'in a field',
			{
				sida: '/Annots [5 0 R]',
				fler: [
					'<< /Type /Annot /Subtype /Widget /FT /Tx /T (f) /Rect [0 0 9 9] /AA << /K << /S /JavaScript /JS (1) >> >> >>',
				],
			},
		],
	])('when something runs %s', async (_, parts) => {
		expect((await lookIntoPdf(pdfMed(parts))).fel).toEqual([SKRIPT]);
	});

	const startar = (namn: string) => ({
		kod: 'kallfil-aktiv',
		text: `PDF:en kan starta program eller skicka uppgifter (${namn}). Skriv ut den till en ny PDF.`,
	});

	it.each([
		['when it is opened', { katalog: '/OpenAction << /S /Launch /F (calc.exe) >>' }, 'Launch'],
		[
			'by a link',
			{ sida: '/Annots [<< /Subtype /Link /Rect [0 0 9 9] /A 5 0 R >>]', fler: ['<</S/Launch/F(x)>>'] },
			'Launch',
		],
		['with a name in numbers', { katalog: '/OpenAction << /#53 % S\n % /S\r\n /L#61u#6Ech /F (x) >>' }, 'Launch'],
		['with what is written in it', { katalog: '/OpenAction << /S /SubmitForm /F (https://a.se) >>' }, 'SubmitForm'],
		['with what is elsewhere', { fler: ['<< /S /ImportData /F (a.fdf) >>', '<< /S /Launch >>'] }, 'Launch, ImportData'],
		['in packed objects', { fler: [packed('5 0 << /S /Launch /F (x) >>')] }, 'Launch'],
	])('when it starts something %s', async (_, parts, namn) => {
		expect((await lookIntoPdf(pdfMed(parts))).fel).toEqual([startar(namn)]);
	});

	it('when it runs something that is on no page', async () => {
		expect((await lookIntoPdf(pdfMed({ fler: ['<< /S /JavaScript /JS (1) >>'] }))).fel).toEqual([SKRIPT]);
	});

	it('but not when a text or another name says so', async () => {
		const words = '(/S Launch) (S /Launch) /Launch /SS /Launch /S /Launcher /S /GoTo /S /URI';
		const fler = [
			`<< /X [${words}] >>`,
			packed(`5 0 << /X [${words}] >>`),
			'<< /Type /ObjStm >>\nstream\nx\nendstream',
		];
		expect((await lookIntoPdf(pdfMed({ fler }))).fel).toEqual([]);
	});

	it.each([
		['its objects are packed into far more than it is', packed(' '.repeat(GRANSER.uppackat + 1))],
		['it has more streams than any has', '<< >>\nstream\n'.repeat(100_001)],
		['more of its streams hold objects than of any', '<< /Type /ObjStm >>\nstream\n'.repeat(10_001)],
	])('when %s', async (_, more) => {
		expect((await lookIntoPdf(pdfMed({ fler: [more] }))).fel).toEqual([
			{
				kod: 'kallfil-granser',
				text: 'PDF:en har för många delar, eller är uppackad över 100 MB. Dela upp den.',
			},
		]);
	});

	it('but not when it only says where to begin', async () => {
		expect((await lookIntoPdf(pdfMed({ katalog: '/OpenAction [3 0 R /Fit]' }))).fel).toEqual([]);
	});

	it.each([
		['all of it', { katalog: '/Names << /EmbeddedFiles << /Names [(a.txt) 5 0 R] >> >>' }],
		['a page', { sida: '/Annots [<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] /FS 5 0 R >>]' }],
	])('when files are packed in it, with %s', async (_, parts) => {
		const found = await lookIntoPdf(
			pdfMed({
				...parts,
				fler: [
					'<< /Type /Filespec /F (a.txt) /EF << /F 6 0 R >> >>',
					'<< /Type /EmbeddedFile /Length 1 >>\nstream\nx\nendstream',
				],
			}),
		);
		expect(found.fel).toEqual([
			{ kod: 'kallfil-aktiv', text: 'PDF:en har 1\u00A0inbäddad fil. Spara den utan, och lägg dem bredvid.' },
		]);
		expect(found.text).toContain('Text');
	});

	it('when it has too many pages', async () => {
		const pages = (n: number): Uint8Array => pdf(Array.from({ length: n }, () => []));
		expect((await lookIntoPdf(pages(GRANSER.sidor + 1))).fel).toEqual([
			{ kod: 'kallfil-granser', text: 'PDF:en har 2001 sidor; gränsen är 2000. Dela upp den.' },
		]);
		expect((await lookIntoPdf(pages(20))).fel).toEqual([]);
	});

	it('when it is locked or damaged', async () => {
		expect((await lookIntoPdf(lockedPdf())).fel).toEqual([
			{
				kod: 'kallfil-slag',
				text: 'PDF:en är låst med lösenord, så ingen kan läsa den. Spara en kopia utan lösenord.',
			},
		]);
		expect(await lookIntoPdf(Buffer.from('%PDF-1.4 skräp'))).toEqual({
			fel: [
				{
					kod: 'kallfil-slag',
					text: 'PDF:en är skadad och går inte att läsa. Hämta den på nytt, eller skriv ut den till en ny PDF.',
				},
			],
			text: '',
			plats: false,
		});
	});
});
