import { fold } from '../../domain/fold.ts';
import { findReferences } from '../../references/references.ts';
import type { Uppslag } from './fakta.ts';
import type { Faktum, Underlag } from './faktum.ts';
import { isNear, mergeNames, NAMN, namesWithParty, type Namntraff } from './namn.ts';

/** People named with their party, and people of the register however they are named. */
export function findPersoner({ stycken, titel, ocr }: Underlag, uppslag: Uppslag): Faktum[] {
	const found = stycken.flatMap(({ text, id }) => namesWithParty(text).map((traff) => ({ ...traff, stycke: id })));
	const inTitle = titel === undefined ? [] : namesWithParty(titel);
	const each = mergeNames([...found, ...inTitle], ocr).map((traff) => personFact(traff, uppslag, ocr, found));
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

const TITEL =
	/(?:direktör|chef|handläggare|sekreterare|ordförande|strateg|utredare|samordnare|jurist|registrator|planerare|controller|ekonom|ingenjör|arkitekt|rektor|ledamot|kommunalråd|gruppledare|rådgivare|specialist|assistent|inspektör|samhällsplanerare|biträdande|ansvarig|arkivarie|kanslist|kurator|pedagog|kommunikatör|ledare|koordinator|administratör|expert)\p{L}*(?:\s(?:för\s|på\s)?\p{Ll}[\p{L}-]*(?:\s(?:och\s)?\p{Ll}[\p{L}-]*){0,3})?$/iu;
const BARE_NAME = new RegExp(`^${NAMN}$`, 'u');

/** Names at the end of the document, with the title or the party that stands under or after them. */
export function findUndertecknare({ stycken }: Underlag, uppslag: Uppslag): Faktum[] {
	const facts: Faktum[] = [];
	const tail = stycken.filter(
		({ avsnitt }) => avsnitt !== 'expediering' && avsnitt !== 'bilagor' && avsnitt !== 'deltagare',
	);
	const last = tail.slice(-9);
	for (const [i, { rader, id }] of last.entries()) {
		const next = last[i + 1];
		for (let k = 0; k < rader.length; k++) {
			const line = rader[k] ?? '';
			const below = rader[k + 1] ?? (rader.length === 1 ? next?.rader[0] : undefined) ?? '';
			const found = signature(line, below);
			if (!found) continue;
			const known = findPerson(
				{ namn: found.namn, ...(found.parti !== undefined && { parti: found.parti }) },
				uppslag,
				false,
			);
			facts.push({
				slag: 'undertecknare',
				varde: found.namn,
				stycke: id,
				citat: line,
				saker: found.roll !== undefined || found.parti !== undefined,
				...(found.roll === undefined && found.parti === undefined && { skal: 'namn sist i texten utan titel' }),
				...(known && { id: known.id }),
				mer: {
					...(found.roll !== undefined && { roll: found.roll }),
					...(found.parti !== undefined && { parti: found.parti }),
				},
			});
		}
	}
	const certain = facts.filter(({ saker }) => saker);
	// A bare name counts only where it ends the text.
	const bare = facts.filter(
		({ saker, stycke }) => !saker && (stycke === tail.at(-1)?.id || stycke === tail.at(-2)?.id),
	);
	return certain.length > 0 ? certain : bare;
}

function signature(line: string, below: string): { namn: string; roll?: string; parti?: string } | undefined {
	const party = /^(?<namn>.+?)\s?\((?<parti>\p{Lu}\p{L}{0,4})\)$/u.exec(line)?.groups;
	if (party && BARE_NAME.test(party.namn ?? '')) return { namn: party.namn ?? '', parti: party.parti ?? '' };
	const inline = /^(?<namn>[^,]+),\s*(?<roll>\p{L}[\p{L}\s-]{3,50})$/u.exec(line)?.groups;
	if (inline && BARE_NAME.test(inline.namn ?? '') && TITEL.test(inline.roll ?? ''))
		return { namn: inline.namn ?? '', roll: inline.roll ?? '' };
	if (!BARE_NAME.test(line) || TITEL.test(line)) return undefined;
	if (below !== '' && below.length < 60 && TITEL.test(below) && !/[.]$/.test(below)) return { namn: line, roll: below };
	return { namn: line };
}
