import { getDocumentProxy } from 'unpdf';
import { antal } from '../../text/antal.ts';
import { GRANSER } from './granser.ts';
import type { Kallinnehall } from './kallinnehall.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Looks into a PDF: its text, what it says about itself, and whether anything in it runs or is packed in it. */
export async function lookIntoPdf(bytes: Uint8Array): Promise<Kallinnehall> {
	const one = (kod: Kallinnehall['fel'][number]['kod'], text: string): Kallinnehall => ({
		fel: [{ kod, text }],
		text: '',
		plats: false,
	});
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
		let runs = isFilled(await pdf.getJSActions()) || isFilled(await pdf.getOpenAction());
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
		return {
			fel: [
				...(runs
					? [{ kod: 'kallfil-aktiv' as const, text: 'PDF:en innehåller skript. Skriv ut den till en ny PDF.' }]
					: []),
				...(filer > 0
					? [
							{
								kod: 'kallfil-aktiv' as const,
								text: `PDF:en har ${antal(filer, 'inbäddad fil', 'inbäddade filer')}. Spara den utan, och lägg dem bredvid.`,
							},
						]
					: []),
				...(length > GRANSER.text
					? [
							{
								kod: 'kallfil-granser' as const,
								text: `PDF:ens text är över ${String(GRANSER.text)} tecken. Dela upp den.`,
							},
						]
					: []),
			],
			text: parts.join('\n'),
			plats: false,
		};
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
