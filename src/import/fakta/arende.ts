import { fold } from '../../domain/fold.ts';
import type { Uppslag } from './fakta.ts';
import { visshet, type Faktum } from './faktum.ts';

/** Words that most titles have and that tell nothing. */
const TOMMA = new Set(
	'och att om i på till av för med en ett den det svar motion motionen forslag fran kommun kommunen kommuns samt ang angaende som gor arende interpellation medborgarforslag'.split(
		' ',
	),
);

/** Share of the rarer words that two titles must have in common. */
const LIKHET = 0.5;

/** Ärenden of the register that the document may belong to, the likeliest first; the editor decides. */
export function findArenden(facts: readonly Faktum[], { register }: Uppslag): Faktum[] {
	const number = facts.find(({ slag, id }) => slag === 'diarienummer' && id !== undefined);
	if (number?.id !== undefined)
		return [
			{
				slag: 'arende',
				varde: number.id,
				id: number.id,
				citat: number.citat,
				...visshet(number.saker ? undefined : 'numret står inte som handlingens eget'),
				...(number.stycke !== undefined && { stycke: number.stycke }),
			},
		];
	const titel = facts.find(({ slag }) => slag === 'titel');
	if (!titel) return [];
	const own = wordsOf(titel.varde);
	const people = new Set(facts.flatMap(({ slag, id }) => (slag === 'person' && id !== undefined ? [id] : [])));
	const scored = [...register.arenden.values()].map((arende) => {
		const titles = [arende.titel, ...arende.handlingar.map((handling) => handling.titel)];
		const likeness = Math.max(0, ...titles.map((other) => overlap(own, wordsOf(other))));
		const shared = arende.parter.some(({ person }) => person !== undefined && people.has(person));
		return { arende, score: likeness + (shared ? 0.15 : 0), likeness, shared };
	});
	return scored
		.filter(({ score, likeness }) => score >= LIKHET && likeness > 0.3)
		.sort((a, b) => b.score - a.score || (a.arende.id < b.arende.id ? -1 : 1))
		.slice(0, 3)
		.map(({ arende, shared }) => ({
			slag: 'arende',
			varde: arende.id,
			id: arende.id,
			citat: titel.varde,
			saker: false,
			skal: shared ? 'rubriken liknar ärendets och samma person har väckt det' : 'rubriken liknar ärendets',
		}));
}

function wordsOf(titel: string): Set<string> {
	return new Set(
		fold(titel)
			.split('-')
			.filter((word) => word.length > 2 && !TOMMA.has(word)),
	);
}

/** Words in common, as a share of the shorter title's; of very short titles nothing is said. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const least = Math.min(a.size, b.size);
	if (least < 2) return 0;
	return [...a].filter((word) => b.has(word)).length / least;
}
