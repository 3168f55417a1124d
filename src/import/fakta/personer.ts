import { fold } from '../../domain/fold.ts';
import { findReferences } from '../../references/references.ts';
import type { Uppslag } from './fakta.ts';
import type { Faktum, Underlag } from './faktum.ts';
import { isNear, mergeNames, namesWithParty, type Namntraff } from './namn.ts';

/** People named with their party, and people of the register however they are named. */
export function findPersoner({ stycken, celler, titel, ocr }: Underlag, uppslag: Uppslag): Faktum[] {
	const found = stycken.flatMap(({ text, id }) => namesWithParty(text).map((traff) => ({ ...traff, stycke: id })));
	const inTitle = titel === undefined ? [] : namesWithParty(titel);
	const inTables = celler.flatMap(namesWithParty);
	const each = mergeNames([...found, ...inTitle, ...inTables], ocr).map((traff) =>
		personFact(traff, uppslag, ocr, found),
	);
	const facts = each.filter(({ varde }, i) => each.findIndex((other) => other.varde === varde) === i);
	const named = new Set(facts.map(({ id }) => id));
	for (const { text, id } of stycken) {
		for (const ref of findReferences(text, uppslag.index)) {
			if (ref.kind !== 'person' || ref.person === undefined || named.has(ref.person)) continue;
			const person = uppslag.register.personer.get(ref.person);
			if (!person) continue;
			named.add(ref.person);
			facts.push({
				slag: 'person',
				varde: person.namn,
				id: person.id,
				stycke: id,
				citat: text.slice(ref.start, ref.end),
				saker: true,
			});
		}
	}
	return facts;
}

function personFact(
	traff: Namntraff,
	uppslag: Uppslag,
	ocr: boolean,
	all: readonly (Namntraff & { stycke: string })[],
): Faktum {
	const known = findPerson(traff, uppslag, ocr);
	const place = all.find(({ index, citat }) => index === traff.index && citat === traff.citat)?.stycke;
	const namn = known?.namn ?? traff.namn;
	return {
		slag: 'person',
		varde: `${namn} (${traff.parti ?? ''})`,
		citat: traff.citat,
		saker: known?.exact ?? true,
		...(known && !known.exact && { skal: `liknar ${known.namn} i registret` }),
		...(known && { id: known.id }),
		...(place !== undefined && { stycke: place }),
		mer: { parti: traff.parti ?? '' },
	};
}

/** The person of the register whom a name means: by the name, else by one that OCR may have damaged, of the same party. */
export function findPerson(
	{ namn, parti }: Pick<Namntraff, 'namn' | 'parti'>,
	{ register }: Uppslag,
	ocr: boolean,
): { id: string; namn: string; exact: boolean } | undefined {
	const people = [...register.personer.values()];
	const bare = namn.replace(/s$/, '');
	const exact = people.filter((p) => [p.namn, ...p.namnvarianter].some((n) => n === namn || n === bare));
	if (exact.length === 1 && exact[0]) return { id: exact[0].id, namn: exact[0].namn, exact: true };
	if (exact.length > 1 || !ocr) return undefined;
	const near = people
		.filter((p) => isNear(p.namn, namn) || isNear(p.namn, bare))
		.filter((p) => {
			const partier = p.uppdrag.flatMap((uppdrag) => (uppdrag.parti === undefined ? [] : [uppdrag.parti]));
			return parti === undefined || partier.length === 0 || partier.includes(fold(parti));
		});
	return near.length === 1 && near[0] ? { id: near[0].id, namn: near[0].namn, exact: false } : undefined;
}
