import type { AuthoredKalla } from '../../schema/kalla.ts';
import type { Fil } from '../arkiv.ts';
import { fel, type Plats, type Problem } from '../problem.ts';
import { fullId, type Ids } from './ids.ts';
import { unknownId } from './register-ids.ts';
import { valuesOf } from './values.ts';

function isKalla(name: string, value: unknown): value is AuthoredKalla {
	return /^(?:kalla|datumKalla)$/.test(name) && typeof value === 'object';
}

/** Every source is there: the handling exists, its paragraph exists, and the quoted words stand in it. */
export function kallaProblems(fil: Fil<object>, arende: string, ids: Ids): Problem[] {
	return [...valuesOf(fil.data)].flatMap(({ name, value, path }) => {
		const list = name === 'kallor' && Array.isArray(value) ? value : [value];
		return list.flatMap((item: unknown, i) => {
			const inList = name === 'kallor' && typeof item === 'object' && item !== null && 'handling' in item;
			if (!inList && !isKalla(name, item)) return [];
			return oneSource(item as AuthoredKalla, fil.yaml.at(inList ? [...path, i] : path), arende, ids);
		});
	});
}

function oneSource(kalla: AuthoredKalla, plats: Plats, arende: string, { handlingar, known }: Ids): Problem[] {
	const full = fullId(kalla.handling, arende);
	const handling = handlingar.get(full);
	if (!handling) return [unknownId(plats, 'handling', full, known.handling)];
	if (!kalla.stycke) return [];
	const stycke = handling.stycken.find(({ id }) => id === kalla.stycke);
	if (!stycke)
		return [
			fel(
				plats,
				'stycke-saknas',
				`Stycket ${kalla.stycke} finns inte i ${full}, som har ${String(handling.stycken.length)} stycken. Ange rätt stycke.`,
			),
		];
	if ('citat' in kalla && kalla.citat && !stycke.text.includes(kalla.citat.replace(/\s+/g, ' ')))
		return [
			fel(
				plats,
				'citat-fel',
				`Citatet "${kalla.citat.slice(0, 60)}" står inte i ${full}#${kalla.stycke}. Citera ordagrant.`,
			),
		];
	return [];
}
