import { toDom } from 'hast-util-to-dom';
import type { Block } from '../../compare/block.ts';
import { jamforKalla, jamforTexter } from '../../compare/jamfor.ts';
import { twinBlocks, twinName } from '../../compare/markdown-blocks.ts';
import { sourceBlocks } from '../../compare/source-blocks.ts';
import { summarize, summarizeShare } from '../../compare/summary.ts';
import { view } from '../../compare/view.ts';
import { adress } from '../../domain/adress.ts';
import { versal } from '../../text/antal.ts';

/** What the reader is told when the texts cannot be compared. */
class Hinder extends Error {}

/** Compares the two texts of an ärende that the address names. Whatever goes wrong is said in words. */
const section = document.getElementById('jamfor');
const status = document.getElementById('jamfor--lage');
const wanted = new URLSearchParams(location.search);
const ARENDE = /^[a-z0-9-]+$/;

if (section && status && wanted.has('arende')) {
	leadBack(section.dataset.bas ?? '', wanted.get('arende') ?? '');
	try {
		await compare(section, status);
	} catch (error) {
		status.textContent = error instanceof Hinder ? error.message : 'Texterna kunde inte jämföras.';
	}
}

/** Shows the way to the ärende, where texts are chosen. */
function leadBack(bas: string, arende: string): void {
	const link = document.querySelector<HTMLAnchorElement>('a#jamfor--arende');
	if (!link || !ARENDE.test(arende)) return;
	link.href = bas + adress.arende(arende);
	link.hidden = false;
}

interface Text {
	readonly namn: string;
	readonly blocks: readonly Block[];
	readonly arKalla: boolean;
	readonly href: string;
}

async function compare(section: HTMLElement, status: HTMLElement): Promise<void> {
	const bas = section.dataset.bas ?? '';
	const arende = wanted.get('arende') ?? '';
	const [a, b] = [wanted.get('fran') ?? '', wanted.get('till') ?? ''];
	if (a === b) throw new Hinder('Du har valt samma text två gånger. Gå tillbaka och välj två olika.');
	status.textContent = 'Hämtar texterna …';
	const [fran, till] = await Promise.all([load(bas, arende, a), load(bas, arende, b)]);
	// A source file has no blocks of its own; it is laid along those of the text it is compared with.
	const jamforelse =
		fran.arKalla && !till.arKalla ? jamforKalla(fran.blocks, till.blocks) : jamforTexter(fran.blocks, till.blocks);
	const h2 = document.createElement('h2');
	h2.append(
		linkTo(fran, fran.arKalla ? fran.namn : versal(fran.namn)),
		fran.namn.includes(', ') ? ', och ' : ' och ',
		linkTo(till, till.namn),
	);
	const summa = document.createElement('p');
	summa.className = 'summa';
	summa.textContent = summarize(jamforelse, { fran: fran.namn, till: till.namn });
	const andel = document.createElement('p');
	if (fran.arKalla && !till.arKalla) andel.textContent = summarizeShare(jamforelse);
	andel.hidden = andel.textContent === '';
	const namn = {
		fran: fran.namn,
		till: till.namn,
		bort: `i ${fran.namn}`,
		nytt: `i ${till.namn}`,
		stycke: (id: string) => `${till.href}#${id}`,
	};
	// What the marks mean is there already.
	section.prepend(h2, summa, andel);
	section.append(toDom(view(jamforelse, namn)));
	section.hidden = false;
	status.textContent = 'Jämförelsen är klar.';
}

function linkTo({ href }: Text, namn: string): HTMLAnchorElement {
	const a = document.createElement('a');
	a.href = href;
	a.textContent = namn;
	return a;
}

/** Fetches a text: a name with a dot is a source file, any other the id of a handling. */
async function load(bas: string, arende: string, id: string): Promise<Text> {
	if (!ARENDE.test(arende) || !/^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*$/.test(id))
		throw new Hinder('Adressen namnger inte två texter. Gå tillbaka till ärendet och välj dem där.');
	const arKalla = id.includes('.');
	const handling = { arende, id };
	const path = bas + (arKalla ? adress.kalla(handling, id) : adress.markdown(handling));
	const response = await fetch(path).catch(() => undefined);
	if (!response?.ok) throw new Hinder(`Texten ${id} kunde inte hämtas (${path}). Den finns kanske inte här.`);
	const text = await response.text();
	if (arKalla) return { namn: id, blocks: sourceBlocks(text), arKalla, href: path };
	return { namn: twinName(text), blocks: twinBlocks(text), arKalla, href: bas + adress.handling(handling) };
}
