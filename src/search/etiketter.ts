import type { Register } from '../domain/register.ts';
import { versal } from '../text/antal.ts';
import { ARENDETYP, HANDLINGSTYP, STATUS } from '../text/etiketter.ts';
import { TYP_ARENDE, type Etiketter } from './facets.ts';

/** The wording of every filter value that can stand in the index of an archive. */
export function etiketterFor(register: Register): Etiketter {
	return {
		typ: { ...ARENDETYP, ...HANDLINGSTYP, [TYP_ARENDE]: 'Ärende', ovrigt: 'Övrigt' },
		organ: fromMap(register.organ, ({ namn }) => versal(namn)),
		parti: fromMap(register.partier, ({ namn, beteckning }) => (namn ? `${namn} (${beteckning})` : beteckning)),
		person: tellApart(fromMap(register.personer, ({ namn }) => namn)),
		ar: {},
		amne: fromMap(register.amnen, ({ namn }) => namn),
		status: STATUS,
	};
}

function fromMap<T>(map: ReadonlyMap<string, T>, wording: (value: T) => string): Record<string, string> {
	return Object.fromEntries([...map].map(([id, value]) => [id, wording(value)]));
}

/** Two people of one name are told apart by their ids. */
function tellApart(namn: Record<string, string>): Record<string, string> {
	const seen = Object.values(namn);
	const shared = new Set(seen.filter((text, i) => seen.indexOf(text) !== i));
	return Object.fromEntries(
		Object.entries(namn).map(([id, text]) => [id, shared.has(text) ? `${text} (${id})` : text]),
	);
}
