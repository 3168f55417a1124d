import { plainText } from '../../markdown/stycken.ts';
import type { AuthoredKalla } from '../../schema/kalla.ts';
import type { Fil } from '../arkiv.ts';
import { fel, type Plats, type Problem } from '../problem.ts';
import { fullId, type Ids } from './ids.ts';
import { unknownId } from './register-ids.ts';
import { eachValue, type Path } from './values.ts';

function isKalla(name: string, value: unknown): value is AuthoredKalla {
	return /^(?:kalla|datumKalla)$/.test(name) && typeof value === 'object';
}

/** Every source is there: the handling exists, its paragraph exists, and the quoted words stand in it. */
export function kallaProblems(fil: Fil<object>, arende: string, ids: Ids): Problem[] {
	return kallorI(fil).flatMap((angiven) => oneSource(angiven, arende, ids));
}

/** A source that a file gives for a fact. */
interface AngivenKalla {
	readonly kalla: AuthoredKalla;
	readonly plats: Plats;
	/** Place of one of its fields; of the whole source, where it is written in one piece. */
	readonly at: (falt: 'stycke' | 'citat') => Plats;
}

/** Every source that a file gives for a fact, with its place. */
export function kallorI(fil: Fil<object>): AngivenKalla[] {
	const found: AngivenKalla[] = [];
	eachValue(fil.data, (name, value, path) => {
		const add = (kalla: AuthoredKalla, at: Path): void => {
			found.push({ kalla, plats: fil.yaml.at(at), at: (falt) => fil.yaml.at([...at, falt]) });
		};
		if (name === 'kallor' && Array.isArray(value)) {
			for (const [i, item] of (value as unknown[]).entries())
				if (typeof item === 'object' && item !== null && 'handling' in item) add(item as AuthoredKalla, [...path, i]);
		} else if (isKalla(name, value)) add(value, [...path]);
	});
	return found;
}

function oneSource({ kalla, plats, at }: AngivenKalla, arende: string, ids: Ids): Problem[] {
	const full = fullId(kalla.handling, arende);
	const { texter, known } = ids;
	if (full.startsWith('/'))
		return [
			fel(plats, 'id-okant', `Skriv ärendet också: "<ärende>/${kalla.handling}". Registren hör inte till ett ärende.`),
		];
	if (!known.handling.has(full)) return [unknownId(plats, 'handling', full, known.handling)];
	const stycken = texter.get(full)?.stycken;
	if (stycken && kalla.stycke && !stycken.some(({ id }) => id === kalla.stycke))
		return [
			fel(
				at('stycke'),
				'stycke-saknas',
				`Stycket ${kalla.stycke} finns inte i ${full}, som har ${String(stycken.length)} stycken. Ange rätt stycke.`,
			),
		];
	return 'citat' in kalla && kalla.citat ? quoteProblems(kalla.citat, kalla, at('citat'), arende, ids) : [];
}

/** Quoted words stand in the paragraph, or without one in the text, that they are said to be from. */
export function quoteProblems(
	citat: string,
	{ handling, stycke }: AuthoredKalla,
	plats: Plats,
	arende: string,
	{ texter }: Ids,
): Problem[] {
	const full = fullId(handling, arende);
	const fil = texter.get(full);
	const words = citat.replace(/\s+/g, ' ');
	const text = fil && (stycke ? fil.stycken.find(({ id }) => id === stycke)?.text : plainText(fil.tree));
	if (text === undefined || text.includes(words)) return [];
	const place = stycke ? `${full}#${stycke}` : full;
	const wrong = `Citatet "${citat.slice(0, 60)}" står inte i ${place}`;
	const elsewhere = fil?.stycken.filter((other) => other.text.includes(words)).map(({ id }) => id) ?? [];
	return elsewhere.length > 0
		? [fel(plats, 'stycke-flyttat', `${wrong}, men i ${elsewhere.slice(0, 5).join(', ')}. Ange rätt stycke.`)]
		: [fel(plats, 'citat-fel', `${wrong}. Citera ordagrant.`)];
}
