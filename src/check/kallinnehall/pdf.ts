import { getDocumentProxy } from 'unpdf';
import { antal } from '../../text/antal.ts';
import { GRANSER } from './granser.ts';
import type { Kallinnehall } from './kallinnehall.ts';
import { atgarderI } from './pdf-atgarder.ts';

/** Actions that start something outside the document, or send what is written in it. */
const STARTAR = ['Launch', 'ImportData', 'SubmitForm'];

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Looks into a PDF: its text, what it says about itself, and whether anything in it runs or is packed in it. */
export async function lookIntoPdf(bytes: Uint8Array): Promise<Kallinnehall> {
	const one = (kod: Kallinnehall['fel'][number]['kod'], text: string): Kallinnehall => ({
		fel: [{ kod, text }],
		text: '',
		plats: false,
	});
	const atgarder = atgarderI(bytes, GRANSER.uppackat);
	if (!atgarder)
		return one(
			'kallfil-granser',
			`PDF:en har för många delar, eller är uppackad över ${String(GRANSER.uppackat / 1_000_000)} MB. Dela upp den.`,
		);
	let pdf: Pdf | undefined;
	try {
		// The parser takes the bytes over.
		pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
		const sidor = pdf.numPages;
		if (sidor > GRANSER.sidor)
			return one(
				'kallfil-granser',
				`PDF:en har ${String(sidor)} sidor; gränsen är ${String(GRANSER.sidor)}. Dela upp den.`,
			);
		const parts = [await metadata(pdf)];
		// The types say that it is an object.
		let filer = ((await pdf.getAttachments()) as unknown as ReadonlyMap<string, unknown> | null)?.size ?? 0;
		let length = 0;
		const startar = STARTAR.filter((namn) => atgarder.has(namn));
		let runs = atgarder.has('JavaScript') || isFilled(await pdf.getJSActions()) || isFilled(await pdf.getOpenAction());
		for (let nummer = 1; nummer <= sidor && length <= GRANSER.text; nummer++) {
			const page = await pdf.getPage(nummer);
			runs ||= isFilled(await page.getJSActions());
			for (const annotation of (await page.getAnnotations()) as Record<string, unknown>[]) {
				runs ||= isFilled(annotation.actions);
				if (isFilled(annotation.file)) filer++;
				parts.push(...textsIn(annotation));
			}
			const { items } = await page.getTextContent();
			const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
			length += text.length;
			parts.push(text);
			page.cleanup();
		}
		const fel: Kallinnehall['fel'][number][] = [];
		const aktiv = (text: string): void => void fel.push({ kod: 'kallfil-aktiv', text });
		if (runs) aktiv('PDF:en innehåller skript. Skriv ut den till en ny PDF.');
		if (startar.length > 0)
			aktiv(`PDF:en kan starta program eller skicka uppgifter (${startar.join(', ')}). Skriv ut den till en ny PDF.`);
		if (filer > 0)
			aktiv(`PDF:en har ${antal(filer, 'inbäddad fil', 'inbäddade filer')}. Spara den utan, och lägg dem bredvid.`);
		if (length > GRANSER.text)
			fel.push({
				kod: 'kallfil-granser',
				text: `PDF:ens text är över ${String(GRANSER.text)} tecken. Dela upp den.`,
			});
		return { fel, text: parts.join('\n'), plats: false };
	} catch (error) {
		return one(
			'kallfil-slag',
			(error as Error).name === 'PasswordException'
				? 'PDF:en är låst med lösenord, så ingen kan läsa den. Spara en kopia utan lösenord.'
				: 'PDF:en är skadad och går inte att läsa. Hämta den på nytt, eller skriv ut den till en ny PDF.',
		);
	} finally {
		await pdf?.cleanup();
	}
}

async function metadata(pdf: Pdf): Promise<string> {
	const { info, metadata: xmp } = await pdf.getMetadata();
	const raw = (xmp as { getRaw?: () => unknown } | null)?.getRaw?.();
	return `${JSON.stringify(info)}\n${typeof raw === 'string' ? raw : ''}`;
}

function textsIn(annotation: Record<string, unknown>): string[] {
	const { contentsObj, titleObj, fieldValue, url } = annotation as Record<string, { str?: string } | string>;
	return [contentsObj, titleObj, fieldValue, url].flatMap((value) =>
		typeof value === 'string' ? [value] : value?.str ? [value.str] : [],
	);
}

function isFilled(value: unknown): boolean {
	if (value === null || value === undefined || value === false) return false;
	// An open action that only says where to begin has a `dest`, and none that runs.
	return !(typeof value === 'object' && 'dest' in value);
}
