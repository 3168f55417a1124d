import type { Arkiv, Fil } from '../../read/arkiv.ts';
import { eachValue } from '../../read/validera/values.ts';
import { fynd, type Regel } from '../regel.ts';
import { allaFiler } from './stod/filer.ts';

interface Post {
	readonly fil: Fil<object>;
	/** Fields elsewhere that hold its id; none of a författning does. */
	readonly falt: readonly string[];
	/** Words in a text that mean it. */
	readonly namn: readonly string[];
}

/** Every entry of a register is used by something, by id or by name. A term explains itself and is exempt. */
export const regel = {
	kod: 'register-oanvant',
	check: ({ arkiv, las, referenser }) => {
		const referred = idsIn(arkiv);
		const unused = posts(arkiv).filter(({ fil, falt }) => !falt.some((name) => referred.has(`${name}:${fil.id}`)));
		if (unused.length === 0) return [];
		// A file that could not be read may be the one that uses it.
		const others = [...arkiv.trasiga.keys()].map(las);
		const texts = [...textsIn(arkiv), ...others];
		// A law that is cited need not be looked for in all texts.
		const cited = new Set(
			[...referenser.values()].flatMap((list) =>
				list.flatMap(({ reference }) => (reference.kind === 'lagrum' ? (reference.forfattning ?? []) : [])),
			),
		);
		return unused
			.filter(({ fil }) => !(fil.fil.startsWith('forfattningar/') && cited.has(fil.id)))
			.filter(({ namn }) => !texts.some((text) => namn.some((word) => hasWord(text, word))))
			.filter(({ fil }) => !others.some((text) => hasWord(text, fil.id)))
			.map(({ fil }) =>
				fynd(
					fil.yaml.at([]),
					'register-oanvant',
					`Inget i innehållet använder ${fil.id}. Ta bort filen, eller rätta det id som skulle ha stått här.`,
				),
			);
	},
} satisfies Regel;

function posts({ organ, partier, personer, amnen, forfattningar }: Arkiv): Post[] {
	return [
		...organ.map((fil) => {
			const { namn, kortnamn, former } = fil.data;
			return {
				fil,
				falt: ['organ', 'riktatTill', 'overordnat'],
				namn: [namn, ...(kortnamn ? [kortnamn] : []), ...former],
			};
		}),
		// The letters of a party also mean other things ("S:t Eriksgatan").
		...partier.map((fil) => ({
			fil,
			falt: ['parti'],
			namn: [...(fil.data.namn ? [fil.data.namn] : []), ...fil.data.former],
		})),
		...personer.map((fil) => ({ fil, falt: ['person', 'personer'], namn: [fil.data.namn, ...fil.data.namnvarianter] })),
		...amnen.map((fil) => ({ fil, falt: ['amnen'], namn: [] })),
		...forfattningar.map((fil) => ({ fil, falt: [], namn: [fil.data.sfs, ...fil.data.kortnamn] })),
	];
}

/** Every id in every field that holds one, as `field:id`. */
function idsIn(arkiv: Arkiv): ReadonlySet<string> {
	const fields = new Set(['organ', 'riktatTill', 'overordnat', 'parti', 'person', 'personer', 'amnen']);
	const found = new Set<string>();
	for (const { data } of allaFiler(arkiv))
		eachValue(data, (name, value) => {
			if (!fields.has(name)) return;
			for (const id of Array.isArray(value) ? value : [value]) if (typeof id === 'string') found.add(`${name}:${id}`);
		});
	return found;
}

function* textsIn(arkiv: Arkiv): Generator<string> {
	for (const { body } of allaFiler(arkiv)) if (body) yield body;
	for (const { data } of arkiv.begrepp) yield data.lagrum.join('\n');
}

/** True when a word or name stands in a text as a whole; letters and digits beside it make it another word. */
function hasWord(text: string, word: string): boolean {
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
		const around = text.charAt(at - 1) + text.charAt(at + word.length);
		if (!/[\p{L}\d]/u.test(around)) return true;
	}
	return false;
}
