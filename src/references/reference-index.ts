import type { Register } from '../domain/register.ts';
import { indexBegrepp, type BegreppIndex } from './begrepp/begrepp-index.ts';
import { indexDiarienummer, type DiarienummerIndex } from './diarienummer/diarienummer-index.ts';
import { indexForfattningar, type LagIndex } from './lagrum/lag-index.ts';
import { indexOrgan, type OrganIndex } from './organ/organ-index.ts';
import { indexPartier, type PartiIndex } from './parti/parti-index.ts';
import { indexPersoner, type PersonIndex } from './person/person-index.ts';

/** The parts of the register that texts refer to. */
export type ReferenceRegister = Pick<
	Register,
	'arenden' | 'organ' | 'partier' | 'personer' | 'forfattningar' | 'begrepp'
>;

/** What the recognisers look words up in; made once for a register. */
export interface ReferenceIndex {
	readonly lagar: LagIndex;
	readonly diarienummer: DiarienummerIndex;
	readonly personer: PersonIndex;
	readonly organ: OrganIndex;
	readonly partier: PartiIndex;
	readonly begrepp: BegreppIndex;
}

export function buildReferenceIndex(register: ReferenceRegister): ReferenceIndex {
	const partier = indexPartier(register.partier.values());
	return {
		lagar: indexForfattningar(register.forfattningar.values()),
		diarienummer: indexDiarienummer(register.arenden.values(), register.organ.values()),
		personer: indexPersoner(register.personer.values(), partier),
		organ: indexOrgan(register.organ.values()),
		partier,
		begrepp: indexBegrepp(register.begrepp.values()),
	};
}
