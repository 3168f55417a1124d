import type { Register } from '../../domain/register.ts';
import { buildReferenceIndex, type ReferenceIndex, type ReferenceRegister } from '../../references/reference-index.ts';
import type { Faktum, Underlag } from './faktum.ts';
import { findArenden } from './arende.ts';
import { findForslag } from './forslag.ts';
import { findDatum } from './datum.ts';
import { findDiarienummer } from './diarienummer.ts';
import { findOrgan } from './organ.ts';
import { findTitel } from './titel.ts';
import { tvivel } from './tvivel.ts';
import { findTyp } from './typ.ts';
import { findPersoner } from './personer.ts';
import { findPropositioner } from './propositioner.ts';
import { findReservationer } from './reservationer.ts';
import { findBilagor, findExpediering } from './slutrader.ts';
import { findUndertecknare } from './undertecknare.ts';
import { findUtfall } from './utfall.ts';
import { findYrkanden } from './yrkanden.ts';

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
	// A guessed type must not hide what the text says.
	const sagt = typ[0]?.saker === true ? slag : undefined;
	const facts = [
		...typ,
		...(slag === 'protokoll' ? findTitel(underlag).filter((fact) => fact.slag !== 'paragraf') : findTitel(underlag)),
		...findDiarienummer(underlag, uppslag),
		...findDatum(underlag, uppslag),
		...findOrgan(underlag, uppslag, slag),
		...findPersoner(underlag, uppslag),
		...findForslag(underlag, slag),
		...findYrkanden(underlag, uppslag, sagt),
		...findPropositioner(underlag, sagt),
		...findUtfall(underlag, slag),
		...findReservationer(underlag, uppslag, sagt),
		...findExpediering(underlag),
		...findBilagor(underlag, slag),
		...findUndertecknare(underlag, uppslag),
	];
	const stycken = new Map(underlag.stycken.map((stycke) => [stycke.id, stycke]));
	const isMinutes = slag === 'protokoll' || slag === 'protokollsutdrag';
	return [...facts, ...findArenden(facts, uppslag)].map((fact) => {
		if (!fact.saker) return fact;
		const doubt = tvivel(fact, underlag, facts);
		const { grans, paragraf } = stycken.get(fact.stycke ?? '') ?? {};
		const one =
			isMinutes && paragraf !== undefined && AV_EN_PARAGRAF.has(fact.slag)
				? `i § ${paragraf}, en av flera paragrafer`
				: undefined;
		// What was read through damage, or cut at an uncertain place, is never more than a guess.
		const skal = underlag.ocr
			? (fact.skal ?? 'läst ur maskinläst text')
			: ((HELA_STYCKEN.has(fact.slag) ? grans : undefined) ?? one ?? doubt);
		return skal === undefined ? fact : { ...fact, saker: false, skal };
	});
}

/** Kinds whose values are whole paragraphs, or what follows in one. */
const HELA_STYCKEN: ReadonlySet<Faktum['slag']> = new Set<Faktum['slag']>(['forslag', 'yrkande', 'proposition']);

/** Kinds that belong to one item of minutes, and to the ärende that it is about. */
const AV_EN_PARAGRAF: ReadonlySet<Faktum['slag']> = new Set<Faktum['slag']>([
	'diarienummer',
	'forslag',
	'yrkande',
	'proposition',
	'utfall',
	'reservation',
	'expediering',
	'bilaga',
	'arende',
]);
