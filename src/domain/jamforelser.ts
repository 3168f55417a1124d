import type { Handling, Kallfil } from './handling.ts';
import type { Register } from './register.ts';

/** Two texts worth comparing: those of two handlingar, a source file and its reading text, a summary and what it sums up. */
export type Jamforpar = {
	readonly handling: Handling;
	/** Name of the other text in the address. */
	readonly annan: string;
} & (
	| { readonly slag: 'handling'; readonly andra: Handling }
	| { readonly slag: 'kalla'; readonly kalla: Kallfil }
	| { readonly slag: 'sammanfattning' }
);

/** Heading of the part of a report that sums it up. */
export const SAMMANFATTNING = /^sammanfattning$/i;

/**
 * The pairs of an ärende that have pages of their own: a report and the minutes that decide on it, a damaged source
 * file and the reading text made from it, the summary of a report and the rest of it.
 */
export function jamforpar(arende: string, register: Register): Jamforpar[] {
	const handlingar = register.arenden.get(arende)?.handlingar ?? [];
	return handlingar.flatMap((handling) => [
		...handling.kallor
			.filter(arMaskinlast)
			.map((kalla): Jamforpar => ({ slag: 'kalla', handling, annan: kalladress(kalla), kalla })),
		...beslutOm(handling, handlingar, register).map((andra): Jamforpar => ({
			slag: 'handling',
			handling,
			annan: andra.id,
			andra,
		})),
		...(harSammanfattning(handling) ? [{ slag: 'sammanfattning', handling, annan: 'sammanfattning' } as const] : []),
	]);
}

/** A file name as a part of an address, where a dot would make the page look like a file. */
function kalladress({ fil }: Kallfil): string {
	return `kalla-${fil.replaceAll('.', '--')}`;
}

/** Text that a machine has read from an image; other sources have the words of the reading text. */
function arMaskinlast({ sort, fil }: Kallfil): boolean {
	return sort === 'ocr' && /\.(?:txt|md)$/.test(fil);
}

/** Minutes that decide on a report: those that a link says so of, else those of its ärende that come after it. */
function beslutOm(handling: Handling, handlingar: readonly Handling[], register: Register): Handling[] {
	if (!arUtlatande(handling)) return [];
	const id = `${handling.arende}/${handling.id}`;
	const lankade = (register.lankarFor.get(handling.arende) ?? [])
		.filter(({ typ, till }) => typ === 'beslutar-enligt' && till === id)
		.flatMap(({ fran }) => handlingar.find((other) => `${other.arende}/${other.id}` === fran) ?? []);
	if (lankade.length > 0) return [...new Set(lankade)];
	const efter = handlingar.slice(handlingar.indexOf(handling) + 1);
	return efter.filter((other) => other.typ === 'protokollsutdrag' || other.typ === 'protokoll').slice(0, 1);
}

function harSammanfattning(handling: Handling): boolean {
	if (!arUtlatande(handling)) return false;
	const i = handling.stycken.filter(({ rubrik }) => rubrik !== undefined && SAMMANFATTNING.test(rubrik)).length;
	return i > 0 && i < handling.stycken.length;
}

function arUtlatande({ typ }: Handling): boolean {
	return typ === 'tjansteutlatande' || typ === 'tjansteskrivelse';
}
