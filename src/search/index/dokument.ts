import { adress } from '../../domain/adress.ts';
import { akterI } from '../../domain/akt.ts';
import type { Aktor } from '../../domain/aktor.ts';
import type { Arende, Handelse } from '../../domain/arende.ts';
import { datumParts, type Datum } from '../../domain/datum.ts';
import type { Handling } from '../../domain/handling.ts';
import { arOf, senastKand, type Register } from '../../domain/register.ts';
import { versal } from '../../text/antal.ts';
import { datumText } from '../../text/datum.ts';
import { ARENDETYP, HANDLINGSTYP } from '../../text/etiketter.ts';
import { aktorText, beslutI, handlingsnamn } from '../../text/namn.ts';
import { TYP_ARENDE, type Facet } from '../facets.ts';
import { normalText } from '../sprak/tecken.ts';

/** A page as the search knows it; made from the Register, so that no template can glue its words together. */
export interface Sokdokument {
	/** Address without the site's base. */
	readonly adress: string;
	readonly titel: string;
	/** Arendetyp or handlingstyp. */
	readonly typ: string;
	/** The same as readers know it. */
	readonly typnamn: string;
	/** Id of the ärende that the page is, or belongs to. */
	readonly arendeId: string;
	/** The ärende that a handling belongs to. */
	readonly arende?: { readonly titel: string; readonly adress: string };
	readonly diarienummer?: string;
	readonly datumtext?: string;
	/** `YYYY-MM-DD`, or empty when no date is known: sorts as text, the latest first and the unknown last. */
	readonly dag: string;
	readonly filter: Readonly<Record<Facet, readonly string[]>>;
	/** What is searched and shown, with the anchor that a hit leads to. */
	readonly stycken: readonly Sokstycke[];
	/** What is searched and never shown in an excerpt: who acts, by all their names. */
	readonly ovrigt: readonly string[];
}

export interface Sokstycke {
	readonly id?: string;
	readonly rubrik?: string;
	readonly text: string;
}

/**
 * Every page that is searched: each ärende and each handling, in order of address.
 * @param sammanfattning the plain text of an ärende's summary, a paragraph each
 */
export function sokdokument(register: Register, sammanfattning: (arende: Arende) => readonly string[]): Sokdokument[] {
	return [...register.arenden.values()].flatMap((arende) => [
		forArende(arende, sammanfattning(arende), register),
		...arende.handlingar.map((handling) => forHandling(handling, arende, register)),
	]);
}

/** A document with its texts in the one form that is indexed and shown. */
export function normalform(dokument: Sokdokument): Sokdokument {
	return {
		...dokument,
		titel: normalText(dokument.titel),
		typnamn: normalText(dokument.typnamn),
		ovrigt: dokument.ovrigt.map(normalText),
		stycken: dokument.stycken.map((stycke) => ({
			...stycke,
			...(stycke.rubrik && { rubrik: normalText(stycke.rubrik) }),
			text: normalText(stycke.text),
		})),
	};
}

/** The page of an ärende: everyone who acts in it, every year in which something happens. */
function forArende(arende: Arende, sammanfattning: readonly string[], register: Register): Sokdokument {
	const aktorer = [...akterI(arende).map(({ aktor }) => aktor), ...arende.parter, ...somAktor(arende.organ)];
	const yrkanden = arende.handlingar.flatMap((handling) => handling.yrkanden);
	return {
		...grund(arende, senastKand(arende)),
		adress: adress.arende(arende.id),
		titel: arende.titel,
		typ: arende.typ,
		typnamn: ARENDETYP[arende.typ],
		filter: filterFor(arende, [TYP_ARENDE, arende.typ], aktorer, arOf(arende)),
		stycken: [
			{ text: arende.ingress },
			...sammanfattning.map((text) => ({ id: 'avsnitt--sammanfattning', rubrik: 'I korthet', text })),
			...arende.handelser.map((handelse) => ({ id: handelse.id, rubrik: 'Tidslinje', text: handelsetext(handelse) })),
			...yrkanden.map(({ id, lydelse }) => ({ id, rubrik: 'Förslag', text: lydelse })),
			...beslutI(arende).map(({ beslut }) => ({ id: 'avsnitt--forslag', rubrik: 'Beslut', text: beslut.lydelse })),
		],
		ovrigt: [...namnFor(aktorer, register), ...arende.amnen.map((id) => amnesnamn(id, register))],
	};
}

/** What happened, and when in the words of the timeline, so that a hit leads to where its words stand. */
function handelsetext({ vad, datum, datumtext, datumHur }: Handelse): string {
	const nar = datumtext ?? (datum && datumParts(datum).precision !== 'okant' ? datumText(datum) : undefined);
	return nar === undefined ? vad : `${versal(nar)}${datumHur === 'harlett' ? ' (härlett)' : ''}: ${vad}`;
}

/** The page of a handling: those who speak in it, and its own year. */
function forHandling(handling: Handling, arende: Arende, register: Register): Sokdokument {
	const bara: Arende = { ...arende, handelser: [], handlingar: [handling] };
	const aktorer = [...akterI(bara).map(({ aktor }) => aktor), ...handling.avsandare, ...somAktor(handling.organ)];
	return {
		...grund(arende, handling.datum),
		adress: adress.handling(handling),
		titel: handling.titel,
		typ: handling.typ,
		typnamn: HANDLINGSTYP[handling.typ],
		arende: { titel: arende.titel, adress: adress.arende(arende.id) },
		filter: filterFor(arende, [handling.typ], aktorer, arOf(bara)),
		stycken: [
			...handling.stycken.map(({ ankare, rubrik, text }) => ({ id: ankare, text, ...(rubrik && { rubrik }) })),
			...utanforStycken(handling.brodtext),
		],
		ovrigt: [handlingsnamn(handling), ...namnFor(aktorer, register), ...handling.expediering],
	};
}

/** Rows of tables and footnotes, which have no paragraph numbers. */
function utanforStycken(brodtext: string): Sokstycke[] {
	const rader = brodtext.split('\n').filter((rad) => /^\s*\|.*\|\s*$/.test(rad) && !/^[\s|:-]+$/.test(rad));
	const tabell = rader.map((rad) =>
		rad
			.split('|')
			.map((cell) => cell.trim())
			.filter(Boolean)
			.join(' · '),
	);
	const fotnoter = Array.from(
		brodtext.matchAll(/^\[\^([^[\]\n]+)\]:[ \t]*(\S.*(?:\n[ \t]+\S.*)*)/gm),
		({ 1: nr = '', 2: text = '' }) => ({
			id: `fn-${nr}`,
			rubrik: 'Fotnoter',
			text: utanMarkering(text),
		}),
	);
	return [...tabell.map((text) => ({ text: utanMarkering(text) })), ...fotnoter];
}

function utanMarkering(markdown: string): string {
	return markdown.replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1').replace(/\\(?=\p{P})|[*_`]/gu, '');
}

function grund(
	arende: Arende,
	datum: Datum | undefined,
): Pick<Sokdokument, 'arendeId' | 'diarienummer' | 'datumtext' | 'dag'> {
	return {
		arendeId: arende.id,
		...(arende.diarienummer && { diarienummer: arende.diarienummer }),
		...(datum && { datumtext: datumText(datum) }),
		dag: (datum && datumParts(datum).tidigast) ?? '',
	};
}

function filterFor(
	arende: Arende,
	typ: readonly string[],
	aktorer: readonly Aktor[],
	ar: readonly string[],
): Sokdokument['filter'] {
	return {
		typ,
		organ: unika(aktorer.map(({ organ }) => organ)),
		parti: unika(aktorer.map(({ parti }) => parti)),
		person: unika(aktorer.map(({ person }) => person)),
		ar,
		amne: unika(arende.amnen),
		status: [arende.status],
	};
}

function namnFor(aktorer: readonly Aktor[], register: Register): string[] {
	const names = aktorer.flatMap((aktor) => {
		const person = aktor.person ? register.personer.get(aktor.person) : undefined;
		const parti = aktor.parti ? register.partier.get(aktor.parti) : undefined;
		return [aktorText(aktor, register), ...(person?.namnvarianter ?? []), parti?.namn ?? '', ...(parti?.former ?? [])];
	});
	return [...new Set(names.filter(Boolean))];
}

function amnesnamn(id: string, register: Register): string {
	return register.amnen.get(id)?.namn ?? '';
}

function somAktor(organ: string | undefined): Aktor[] {
	return organ ? [{ organ }] : [];
}

function unika(ids: readonly (string | undefined)[]): string[] {
	return [...new Set(ids.filter((id) => id !== undefined))].sort();
}
