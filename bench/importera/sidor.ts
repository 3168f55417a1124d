import type { Browser } from 'playwright-core';

/** How a document looks on paper. */
export interface Layout {
	readonly typsnitt: string;
	/** Points. */
	readonly storlek: number;
	/** Millimetres. */
	readonly marginal: number;
	readonly avstava: boolean;
	/** Lines of the header and the footer; `#` is the number of the page, `##` that of pages. */
	readonly sidhuvud: readonly string[];
	readonly sidfot: readonly string[];
}

/** A text as blocks of HTML, and its footnotes by number. */
export interface Utskrift {
	readonly block: readonly string[];
	readonly fotnoter?: Readonly<Record<string, string>>;
}

/** Prints a document as PDF with a text layer: pages of A4 with headers, footers and footnotes at their feet. */
export async function printPdf(browser: Browser, utskrift: Utskrift, layout: Layout): Promise<Uint8Array> {
	const page = await browser.newPage();
	try {
		await page.setContent(html(layout));
		await page.evaluate(paginate, {
			block: utskrift.block.map((block) => (layout.avstava ? hyphenate(block) : block)),
			fotnoter: utskrift.fotnoter ?? {},
			sidhuvud: layout.sidhuvud,
			sidfot: layout.sidfot,
		});
		return await page.pdf({ format: 'A4', printBackground: true, preferCSSPageSize: true });
	} finally {
		await page.close();
	}
}

function html({ typsnitt, storlek, marginal }: Layout): string {
	return `<!doctype html><html lang="sv"><style>
@page { size: A4; margin: 0 }
body { margin: 0; font: ${String(storlek)}pt/1.35 ${typsnitt}; hyphens: manual }
.sida { position: relative; width: 210mm; height: 296.5mm; box-sizing: border-box; padding: 30mm ${String(marginal)}mm 26mm; break-after: page; overflow: hidden }
.huvud, .fot { position: absolute; left: ${String(marginal)}mm; right: ${String(marginal)}mm; font-size: 8pt; line-height: 1.3 }
.huvud { top: 10mm } .fot { bottom: 9mm }
.huvud div, .fot div { display: flex; justify-content: space-between }
.noter { position: absolute; left: ${String(marginal)}mm; right: ${String(marginal)}mm; bottom: 22mm; font-size: 0.78em }
p, li, td, th { margin: 0; padding: 0 } p, ul, ol, table { margin: 0 0 0.75em }
h1 { font-size: 1.6em } h2 { font-size: 1.27em } h3 { font-size: 1.09em } h1, h2, h3 { margin: 0.7em 0 0.35em; line-height: 1.25 }
ul, ol { padding-left: 1.6em } ul { list-style-type: '•  ' } table { border-collapse: collapse } td, th { padding: 0.2em 1.4em 0.2em 0; text-align: left; vertical-align: top }
sup { font-size: 0.6em; line-height: 0; vertical-align: 0.5em } .par { display: flex; gap: 4em }
</style><body></body></html>`;
}

interface Innehall {
	readonly block: readonly string[];
	readonly fotnoter: Readonly<Record<string, string>>;
	readonly sidhuvud: readonly string[];
	readonly sidfot: readonly string[];
}

/** Runs in the page: fills sheet after sheet, and divides the paragraph that does not fit between words. */
function paginate({ block, fotnoter, sidhuvud, sidfot }: Innehall): void {
	const sheets: { text: HTMLElement; notes: HTMLElement; sheet: HTMLElement }[] = [];
	const newSheet = () => {
		const sheet = document.createElement('div');
		sheet.className = 'sida';
		sheet.innerHTML =
			'<div class="huvud"></div><div class="text"></div><div class="noter"></div><div class="fot"></div>';
		document.body.append(sheet);
		const [, text, notes] = [...sheet.children] as HTMLElement[];
		if (!text || !notes) throw new Error('no sheet');
		const made = { text, notes, sheet };
		sheets.push(made);
		return made;
	};
	let current = newSheet();
	const fits = (): boolean => {
		const limit =
			current.notes.childElementCount > 0
				? current.notes.getBoundingClientRect().top - 14
				: current.sheet.getBoundingClientRect().bottom - 90;
		return current.text.getBoundingClientRect().bottom < limit;
	};
	const addNotes = (element: Element): void => {
		for (const sup of element.querySelectorAll('sup')) {
			const number = sup.textContent;
			const note = document.createElement('div');
			note.innerHTML = `<sup>${number}</sup> ${fotnoter[number] ?? ''}`;
			current.notes.append(note);
		}
	};
	for (const html of block) {
		const holder = document.createElement('template');
		holder.innerHTML = html;
		const element = holder.content.firstElementChild as HTMLElement;
		current.text.append(element);
		addNotes(element);
		if (fits()) continue;
		if (element.tagName !== 'P' || element.querySelector('sup')) {
			for (let n = element.querySelectorAll('sup').length; n > 0; n--) current.notes.lastElementChild?.remove();
			element.remove();
			current = newSheet();
			current.text.append(element);
			addNotes(element);
			continue;
		}
		const words = html.replace(/^<p>|<\/p>$/g, '').split(' ');
		let n = words.length;
		while (n > 0 && !fits()) element.innerHTML = words.slice(0, --n).join(' ');
		if (n < 8) {
			element.remove();
			n = 0;
		}
		current = newSheet();
		const rest = document.createElement('p');
		rest.innerHTML = words.slice(n).join(' ');
		current.text.append(rest);
	}
	sheets.forEach(({ sheet }, i) => {
		const fill = (name: string, lines: readonly string[]): void => {
			const at = sheet.querySelector(`.${name}`);
			if (at)
				at.innerHTML = lines
					.map((line) =>
						line
							.replace('##', String(sheets.length))
							.replace('#', String(i + 1))
							.split('|')
							.map((part) => `<span>${part}</span>`)
							.join(''),
					)
					.map((line) => `<div>${line}</div>`)
					.join('');
		};
		fill('huvud', sidhuvud);
		fill('fot', sidfot);
	});
}

/** Puts soft hyphens into long words, between syllables; outside tags. */
function hyphenate(html: string): string {
	return html.replace(/<[^>]*>|\p{L}{8,}/gu, (part) =>
		part.startsWith('<')
			? part
			: part.replace(
					/(?<=\p{L}{3}[aeiouyåäöé]?)(?<=[aeiouyåäöé]\p{L}?)(?=[bdfghjklmnprstv][aeiouyåäö]\p{L}{2})/giu,
					'\u00AD',
				),
	);
}
