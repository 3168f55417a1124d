import type { Falt } from '../arkiv.ts';
import { fel, type Plats, type Problem } from '../problem.ts';
import { nearest } from '../schemafel.ts';
import type { Ids, Kind } from './ids.ts';
import { eachValue } from './values.ts';

const KIND_OF_FIELD: ReadonlyMap<string, Kind> = new Map([
	['organ', 'organ'],
	['riktatTill', 'organ'],
	['overordnat', 'organ'],
	['person', 'person'],
	['personer', 'person'],
	['parti', 'parti'],
	['amnen', 'amne'],
	['seAven', 'begrepp'],
]);

const FOLDER: Readonly<Record<Kind, string>> = {
	organ: 'organ',
	parti: 'partier',
	person: 'personer',
	amne: 'amnen',
	begrepp: 'begrepp',
	forfattning: 'forfattningar',
	arende: 'arenden',
	handling: 'arenden',
};

/** Every field that holds the id of an organ, a person, a party, a topic or a term names one that exists. */
export function idProblems({ data, yaml }: Falt, { known }: Ids): Problem[] {
	const problem: Problem[] = [];
	eachValue(data, (name, value, path) => {
		const kind = KIND_OF_FIELD.get(name);
		if (!kind) return;
		const isList = Array.isArray(value);
		for (const [i, item] of (isList ? (value as unknown[]) : [value]).entries())
			if (typeof item === 'string' && !known[kind].has(item))
				problem.push(unknownId(yaml.at(isList ? [...path, i] : [...path]), kind, item, known[kind]));
	});
	return problem;
}

/** The problem that an id does not exist, with the one that may have been meant. */
export function unknownId(plats: Plats, kind: Kind, id: string, known: ReadonlySet<string>): Problem {
	const near = nearest(id, known);
	const guess = near ? `; menade du "${near}"?` : '.';
	return fel(
		plats,
		'id-okant',
		`"${id}" finns inte i content/${FOLDER[kind]}${guess} Rätta id:t, eller lägg till posten.`,
	);
}
