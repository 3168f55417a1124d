/** A line that is indented otherwise than those it belongs with. */
export interface Indragsfel {
	/** Counted from 0. */
	readonly rad: number;
	/** Counted from 1. */
	readonly kolumn: number;
	readonly text: string;
}

/** A list or the fields of a record, and how far in its lines begin. */
interface Niva {
	readonly kolumn: number;
	readonly slag: 'falt' | 'lista';
}

const NAMN = /^(?:"[^"]*"|'[^']*'|[\p{L}\p{N}_./-]+):(?=\s|$)/u;
const BLOCKTEXT = /^[|>][+-]?\d?[+-]?\s*(?:#.*)?$/;

/** A line begins with a space that YAML takes for a letter. */
export const OSYNLIGT_INDRAG = /^[ \t]*[^\S \t\n]/mu;

/**
 * Finds the lines that are indented otherwise than those they belong with. A YAML parser takes such a line for a part of the
 * text above it, and complains of what stands in other places; this looks at how far in fields and items of lists begin, and
 * at nothing else.
 * @returns them, and the text with each where it most likely belongs, line for line
 */
export function rattaIndrag(source: string): { readonly fel: readonly Indragsfel[]; readonly rattad: string } {
	const lines = source.split('\n');
	const fel: Indragsfel[] = [];
	let nivaer: readonly Niva[] = [{ kolumn: 0, slag: 'falt' }];
	let oppnar = false;
	/** How far in the field stands whose text of several lines is passed over. */
	let blocktext: number | undefined;
	for (const [rad, line] of lines.entries()) {
		const [space = ''] = /^\s*/u.exec(line) ?? [];
		const rest = line.slice(space.length);
		if (rest === '' || (blocktext !== undefined && space.length > blocktext)) continue;
		blocktext = undefined;
		const [dashes = ''] = /^(?:-(?:\s+|$))*/.exec(rest) ?? [];
		const text = rest.slice(dashes.length);
		const [namn] = NAMN.exec(text) ?? [];
		if (text.startsWith('#') || (dashes === '' && namn === undefined)) continue;
		const given: Niva = { kolumn: space.length, slag: dashes ? 'lista' : 'falt' };
		const found = medNiva(nivaer, given, oppnar);
		const odd = space.search(/[^ ]/);
		if (odd >= 0) {
			const tecken = space.charAt(odd) === '\t' ? 'tabb' : 'ett annat tecken än vanligt mellanslag';
			fel.push({ rad, kolumn: odd + 1, text: `Raden är indragen med ${tecken}. Använd mellanslag.` });
		} else if (!found) fel.push({ rad, kolumn: space.length + 1, text: vantat(nivaer, given, oppnar) });
		nivaer = found ?? medNarmaste(nivaer, given);
		const own = nivaer.at(-1)?.kolumn ?? 0;
		if (odd >= 0 || !found) lines[rad] = ' '.repeat(own) + rest;
		// What stands after a dash begins a level of its own.
		for (const { index, 0: dash } of dashes.matchAll(/-\s*/g)) {
			const end = index + dash.length;
			if (end < dashes.length) nivaer = [...nivaer, { kolumn: own + end, slag: 'lista' }];
			else if (namn !== undefined) nivaer = [...nivaer, { kolumn: own + end, slag: 'falt' }];
		}
		const value = text.slice(namn?.length ?? 0).trim();
		oppnar = value === '' || value.startsWith('#');
		if (BLOCKTEXT.test(value)) blocktext = nivaer.at(-1)?.kolumn ?? 0;
		// A text of several lines within quotation marks or brackets is indented as it likes.
		else if (arOavslutad(value)) break;
	}
	return { fel, rattad: lines.join('\n') };
}

/** The levels that a line is within, with its own last; `undefined` where it can be in none. */
function medNiva(nivaer: readonly Niva[], given: Niva, oppnar: boolean): readonly Niva[] | undefined {
	const top = nivaer.at(-1);
	const isIn = given.kolumn > (top?.kolumn ?? 0);
	// The items of a list may begin where the field that holds it does.
	const isBeside = given.kolumn === top?.kolumn && given.slag === 'lista' && top.slag === 'falt';
	if (oppnar && (isIn || isBeside)) return [...nivaer, given];
	const same = nivaer.findLastIndex(({ kolumn, slag }) => kolumn === given.kolumn && slag === given.slag);
	return same < 0 ? undefined : nivaer.slice(0, same + 1);
}

/** The levels that a line most likely was meant to be within. */
function medNarmaste(nivaer: readonly Niva[], given: Niva): readonly Niva[] {
	const far = nivaer.map(({ kolumn, slag }) => (slag === given.slag ? Math.abs(kolumn - given.kolumn) : Infinity));
	const least = Math.min(...far);
	return least === Infinity ? [...nivaer, given] : nivaer.slice(0, far.lastIndexOf(least) + 1);
}

function vantat(nivaer: readonly Niva[], { kolumn, slag }: Niva, oppnar: boolean): string {
	const same = new Set(nivaer.flatMap((en) => (en.slag === slag ? [String(en.kolumn)] : [])).reverse());
	const deeper = oppnar ? [`fler än ${String(nivaer.at(-1)?.kolumn ?? 0)}`] : [];
	const vantas = [...deeper, ...same].join(' eller ') || 'en rad utan bindestreck';
	return `Raden börjar med ${String(kolumn)} mellanslag, och det stämmer inte med raderna ovanför. Här väntas ${vantas}.`;
}

function arOavslutad(value: string): boolean {
	const [first = ''] = value;
	if (first === '"' || first === "'") return !value.slice(1).includes(first);
	return (first === '[' && !value.includes(']')) || (first === '{' && !value.includes('}'));
}
