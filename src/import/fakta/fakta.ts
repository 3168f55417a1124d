import type { Register } from '../../domain/register.ts';
import { buildReferenceIndex, type ReferenceIndex, type ReferenceRegister } from '../../references/reference-index.ts';
import type { Faktum, Underlag } from './faktum.ts';
import { findArenden } from './arende.ts';
import {
	findExpediering,
	findForslag,
	findBilagor,
	findPropositioner,
	findReservationer,
	findUtfall,
	findYrkanden,
} from './beslut.ts';
import { findDatum, findDiarienummer, findOrgan, findTitel, findTyp } from './huvud.ts';
import { findPersoner, findUndertecknare } from './personer.ts';

/** What names and numbers are looked up in. */
export interface Uppslag {
	readonly register: ReferenceRegister & Partial<Pick<Register, 'handlingar'>>;
	readonly index: ReferenceIndex;
}

/** A register without anything in it. */
const TOMT_REGISTER: ReferenceRegister = {
	arenden: new Map(),
	organ: new Map(),
	partier: new Map(),
	personer: new Map(),
	forfattningar: new Map(),
	begrepp: new Map(),
};

export function toUppslag(register: Uppslag['register'] = TOMT_REGISTER): Uppslag {
	return { register, index: buildReferenceIndex(register) };
}

/** Finds what a document says of itself. Nothing is made up: every fact has the words that say it. */
export function findFakta(underlag: Underlag, uppslag: Uppslag): Faktum[] {
	const typ = findTyp(underlag);
	const slag = typ[0]?.varde;
	const facts = [
		...typ,
		...findTitel(underlag),
		...findDiarienummer(underlag, uppslag),
		...findDatum(underlag, uppslag),
		...findOrgan(underlag, uppslag, slag),
		...findPersoner(underlag, uppslag),
		...findForslag(underlag, slag),
		...findYrkanden(underlag, uppslag),
		...findPropositioner(underlag),
		...findUtfall(underlag, slag),
		...findReservationer(underlag, uppslag),
		...findExpediering(underlag),
		...findBilagor(underlag),
		...findUndertecknare(underlag, uppslag),
	];
	return [...facts, ...findArenden(facts, uppslag)].map((fact) =>
		// What was read through damage is never more than a guess.
		underlag.ocr && fact.saker ? { ...fact, saker: false, skal: fact.skal ?? 'läst ur maskinläst text' } : fact,
	);
}
