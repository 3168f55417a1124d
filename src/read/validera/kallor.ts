import type { Stycke } from '../../domain/handling.ts';
import { plainText } from '../../markdown/stycken.ts';
import { kallstalleI, type Kallstalle } from '../../schema/kalla.ts';
import type { Falt } from '../arkiv.ts';
import { fel, type Plats, type Problem } from '../problem.ts';
import { fullId, type Ids } from './ids.ts';
import { unknownId } from './register-ids.ts';
import { eachValue, type Path } from './values.ts';

/** Every source is there: the handling exists, its paragraph exists, and the quoted words stand in it. */
export function kallaProblems(fil: Falt, arende: string, ids: Ids): Problem[] {
	return kallorI(fil).flatMap((angiven) => oneSource(angiven, arende, ids));
}

/** A source that a file gives for a fact. */
interface AngivenKalla {
	readonly kalla: Kallstalle;
	readonly plats: Plats;
	/** Place of one of its fields; of the whole source, where it is written in one piece. */
	readonly at: (falt: 'stycke' | 'citat') => Plats;
}

/** Every source that a file gives for a fact, with its place. */
export function kallorI({ data, yaml }: Falt): AngivenKalla[] {
	const found: AngivenKalla[] = [];
	const add = (value: unknown, path: Path): void => {
		const kalla = kallstalleI(value);
		if (kalla) found.push({ kalla, plats: yaml.at(path), at: (falt) => yaml.at([...path, falt]) });
	};
	eachValue(data, (name, value, path) => {
		// Source files of a handling are a list of the same name, and name no handling.
		if (name === 'kallor' && Array.isArray(value)) for (const [i, item] of value.entries()) add(item, [...path, i]);
		else if (name === 'kalla' || name === 'datumKalla') add(value, [...path]);
	});
	return found;
}

function oneSource({ kalla, plats, at }: AngivenKalla, arende: string, ids: Ids): Problem[] {
	const { handling, stycke, citat } = kalla;
	const full = fullId(handling, arende);
	const { texter, known } = ids;
	if (full.startsWith('/'))
		return [fel(plats, 'id-okant', `Skriv ärendet också: "<ärende>/${handling}". Registren hör inte till ett ärende.`)];
	if (!known.handling.has(full)) return [unknownId(plats, 'handling', full, known.handling)];
	const stycken = texter.get(full)?.stycken;
	if (!stycken || !stycke || stycken.some(({ id }) => id === stycke))
		return citat ? quoteProblems(citat, kalla, at('citat'), arende, ids) : [];
	const places = citat ? placesOf(citat, stycken) : [];
	const where = places.length > 0 ? `Citatet står i ${places.join(', ')}. ` : '';
	return [
		fel(
			at('stycke'),
			'stycke-saknas',
			`Stycket ${stycke} finns inte i ${full}, som har ${String(stycken.length)} stycken. ${where}Ange rätt stycke.`,
		),
		...(citat ? quoteProblems(citat, { handling }, at('citat'), arende, ids) : []),
	];
}

/** Quoted words stand in the paragraph, or without one in the text, that they are said to be from. */
export function quoteProblems(
	citat: string,
	{ handling, stycke }: Kallstalle,
	plats: Plats,
	arende: string,
	{ texter }: Ids,
): Problem[] {
	const full = fullId(handling, arende);
	const fil = texter.get(full);
	const text = fil && (stycke ? fil.stycken.find(({ id }) => id === stycke)?.text : plainText(fil.tree));
	if (text === undefined || text.includes(wordsOf(citat))) return [];
	const place = stycke ? `${full}#${stycke}` : full;
	const wrong = `Citatet "${citat.slice(0, 60)}" står inte i ${place}`;
	const elsewhere = placesOf(citat, fil?.stycken ?? []);
	return elsewhere.length > 0
		? [fel(plats, 'stycke-flyttat', `${wrong}, men i ${elsewhere.join(', ')}. Ange rätt stycke.`)]
		: [fel(plats, 'citat-fel', `${wrong}. Citera ordagrant.`)];
}

/** Some paragraphs in which quoted words stand. */
function placesOf(citat: string, stycken: readonly Stycke[]): string[] {
	const words = wordsOf(citat);
	return stycken.flatMap(({ id, text }) => (text.includes(words) ? [id] : [])).slice(0, 5);
}

function wordsOf(citat: string): string {
	return citat.replace(/\s+/g, ' ');
}
