import { findBegrepp } from './begrepp/begrepp.ts';
import { findDatum } from './datum/datum.ts';
import { findDiarienummer } from './diarienummer/diarienummer.ts';
import { documentState, type DocumentState } from './document-state.ts';
import { findLagrum } from './lagrum/lagrum.ts';
import { findOrgan } from './organ/organ.ts';
import { findPartier } from './parti/parti.ts';
import { findPersoner } from './person/person.ts';
import type { Reference } from './reference.ts';
import type { ReferenceIndex } from './reference-index.ts';
import { selectLongest } from './select.ts';
import { tokenize, type Tokens } from './tokens.ts';

/** Finds the references of one kind, without regard to the others. */
export type Recogniser = (tokens: Tokens, index: ReferenceIndex, state: DocumentState) => Reference[];

export const RECOGNISERS = {
	lagrum: findLagrum,
	diarienummer: findDiarienummer,
	datum: findDatum,
	person: findPersoner,
	organ: findOrgan,
	parti: findPartier,
	begrepp: findBegrepp,
} satisfies Record<Reference['kind'], Recogniser>;

/**
 * Finds every reference in a plain text, in order; none overlaps another, and the longest wins.
 * @param state what the document has said before this text; it is brought up to date.
 */
export function findReferences(
	text: string,
	index: ReferenceIndex,
	state: DocumentState = documentState(index),
): Reference[] {
	const tokens = tokenize(text);
	const candidates = Object.values<Recogniser>(RECOGNISERS).flatMap((find) => find(tokens, index, state));
	return selectLongest(tokens, candidates);
}
