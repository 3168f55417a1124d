import { datumParts } from '../../domain/datum.ts';
import { fold } from '../../domain/fold.ts';
import type { Handlingstyp } from '../../domain/handlingstyp.ts';
import type { DatumReference, DiarienummerReference } from '../../references/reference.ts';
import { findReferences } from '../../references/references.ts';
import type { Uppslag } from './fakta.ts';
import type { Faktum, Textstycke, Underlag } from './faktum.ts';

/** A piece of the document with its place. */
interface Stalle {
	readonly text: string;
	readonly stycke?: string;
}

/** Words that name the type of a document, the more special first. */
const TYPORD: readonly (readonly [RegExp, Handlingstyp])[] = [
	[/protokolls?utdrag|utdrag ur (?:sammanträdes)?protokoll/i, 'protokollsutdrag'],
	[/sammanträdesprotokoll|(?<!\p{L})protokoll(?!\p{L})/iu, 'protokoll'],
	[/tjänsteutlåtande/i, 'tjansteutlatande'],
	[/tjänsteskrivelse/i, 'tjansteskrivelse'],
	[/tilläggsyrkande/i, 'tillaggsyrkande'],
	[/ändringsyrkande/i, 'andringsyrkande'],
	[/medborgarförslag/i, 'medborgarforslag'],
	[/interpellation/i, 'interpellation'],
	[/enkel fråga|^fråga(?: till|$)/i, 'fraga'],
	[/särskilt yttrande/i, 'sarskilt-yttrande'],
	[/^reservation/i, 'reservation'],
	[/remissvar|^yttrande/i, 'yttrande'],
	[/^remiss|remissmissiv/i, 'remiss'],
	[/kallelse|föredragningslista/i, 'kallelse'],
	[/delegationsbeslut|delegeringsbeslut|^beslut$/i, 'beslut'],
	[/^yrkande/i, 'yrkande'],
	[/^motion/i, 'motion'],
	[/^bilaga(?:\s+\d+)?$/i, 'bilaga'],
	[/^skrivelse/i, 'skrivelse'],
];

/** Finds what kind of document it is: by the word in its header or its first lines, else by its headings. */
export function findTyp(underlag: Underlag): Faktum[] {
	const { sidmobler, stycken, titel, rubriker } = underlag;
	// In a header the type stands in capitals, or alone in its part of the line.
	for (const citat of sidmobler) {
		const typ = typeInHeader(citat);
		if (typ)
			return [
				{
					slag: 'typ',
					varde: typ === 'protokoll' && isExtract(underlag) ? 'protokollsutdrag' : typ,
					citat,
					saker: true,
				},
			];
	}
	const opening = stycken.slice(0, 4).flatMap(({ rader, id }) => rader.map((text): Stalle => ({ text, stycke: id })));
	const lines = [
		...(titel === undefined ? [] : [{ text: titel }]),
		...rubriker.slice(0, 2).map((text) => ({ text })),
		...opening,
	];
	for (const { text, stycke } of lines) {
		const typ = typeOfLine(text);
		if (typ) return [{ slag: 'typ', varde: typ, citat: text, saker: true, ...(stycke !== undefined && { stycke }) }];
	}
	const guessed = typeByParts(underlag);
	return guessed
		? [{ slag: 'typ', varde: guessed.typ, citat: guessed.citat, saker: false, skal: 'gissat av rubrikerna' }]
		: [];
}

/** The header of minutes stands on an extract from them too, which says elsewhere that it is one. */
function isExtract({ sidmobler, stycken }: Underlag): boolean {
	const lines = [...sidmobler, ...stycken.slice(0, 3).flatMap(({ rader }) => rader.filter((rad) => rad.length < 60))];
	return lines.some((text) => /(?<!\p{L})(?:protokolls)?utdrag(?:\s|$)/iu.test(text));
}

function typeInHeader(text: string): Handlingstyp | undefined {
	return TYPORD.find(([pattern]) => {
		const match = new RegExp(pattern.source.replace(/^\^/, '(?<!\\p{L})').replace(/\$$/, '(?!\\p{L})'), 'giu');
		return [...text.matchAll(match)].some(([word]) => word === word.toUpperCase() || /^\p{Lu}/u.test(word));
	})?.[1];
}

/** A line that is little more than the name of a type. "Svar på motion" is about a motion and is none. */
function typeOfLine(text: string): Handlingstyp | undefined {
	const bare = text.replace(/(?<![\s:.])[\s:.]+$/, '').trim();
	// To whom a question is put makes the line as long as the office of that person.
	const asked = /^(interpellation|enkel fråga|fråga|motion|medborgarförslag) (?:ställd )?till /i.exec(bare)?.[1];
	if (asked !== undefined && bare.length < 160 && !/[.?]$/.test(text.trim()))
		return TYPORD.find(([pattern]) => pattern.test(asked))?.[1];
	if (bare.length > 60 || /^(?:svar på|angående|gällande)\s/i.test(bare)) {
		return /^(?:motion|interpellation|medborgarförslag|enkel fråga|skrivelse)\s*[:–-]\s/i.test(bare)
			? TYPORD.find(([pattern]) => pattern.test(bare.split(/[\s:–-]/, 1)[0] ?? ''))?.[1]
			: undefined;
	}
	if (text.trim().endsWith('.') || /\s(?:yrkar|besvaras|avslås|bifalls)\b/.test(bare)) return undefined;
	const first = TYPORD.find(([pattern]) => pattern.test(bare));
	return first && /^\p{Lu}/u.test(bare) ? first[1] : undefined;
}

function typeByParts({ rubriker, stycken }: Underlag): { typ: Handlingstyp; citat: string } | undefined {
	const has = (avsnitt: Textstycke['avsnitt']): boolean => stycken.some((stycke) => stycke.avsnitt === avsnitt);
	const heading = (pattern: RegExp): string | undefined => rubriker.find((rubrik) => pattern.test(fold(rubrik)));
	const added = heading(/^tillaggsyrkande/);
	if (added !== undefined) return { typ: 'tillaggsyrkande', citat: added };
	const minutes = heading(/^(?:propositioner|propositionsordning|beslutsgang|overlaggning)/);
	if (minutes !== undefined) return { typ: 'protokollsutdrag', citat: minutes };
	const described = heading(/^(?:beskrivning-av-arendet|forvaltningens-synpunkter|forvaltningens-bedomning)/);
	if (described !== undefined && (has('synpunkter') || has('forslag')))
		return { typ: 'tjansteutlatande', citat: described };
	const moved = stycken.find(({ text }) =>
		/(?:föreslår|yrkar) (?:jag|vi|undertecknade?)\b|(?:jag|vi|undertecknade?) (?:föreslår|yrkar)(?: därför)?(?: att|:|$)/i.test(
			text,
		),
	);
	return moved ? { typ: 'motion', citat: moved.text.slice(0, 80) } : undefined;
}

/** Number of the paragraph before the heading of an item of minutes. */
const PARAGRAF = /^§+\s*(\d+[a-z]?)\s*[.:–-]?\s+(?=\p{L})/u;

/** The document's own heading, and the number of the paragraph that stands before it in minutes. */
export function findTitel(underlag: Underlag): Faktum[] {
	return headingOf(underlag).flatMap((fact): Faktum[] => {
		const nummer = PARAGRAF.exec(fact.varde);
		if (!nummer) return [fact];
		const paragraf = `§ ${nummer[1] ?? ''}`;
		return [
			{ ...fact, varde: fact.varde.slice(nummer[0].length) },
			{ ...fact, slag: 'paragraf', varde: paragraf, citat: fact.varde },
		];
	});
}

function headingOf({ titel, rubriker, stycken }: Underlag): Faktum[] {
	if (titel !== undefined) return [{ slag: 'titel', varde: titel, citat: titel, saker: true }];
	// Text without type sizes: the first lines that are neither a name of a body nor a heading of a part.
	const first = stycken
		.slice(0, 3)
		.find(
			({ text, avsnitt }) =>
				!avsnitt &&
				text.length > 15 &&
				text.length < 200 &&
				!/[.;]$/.test(text) &&
				!/^(?:datum|diarienummer|dnr|till)\b/i.test(text),
		);
	if (first)
		return [
			{
				slag: 'titel',
				varde: first.text,
				stycke: first.id,
				citat: first.text,
				saker: false,
				skal: 'den första raden som ser ut som en rubrik',
			},
		];
	const heading = rubriker[0];
	return heading === undefined
		? []
		: [{ slag: 'titel', varde: heading, citat: heading, saker: false, skal: 'den första rubriken' }];
}

/** Number of the ärende: in the header, or where the text says that it is the number. Others are only mentioned. */
export function findDiarienummer(underlag: Underlag, { index }: Uppslag): Faktum[] {
	const places = headLines(underlag);
	for (const { text, stycke } of places) {
		// The word before a number says what it is, also where another column of the header stands between.
		const cued = /(?:dnr|diarienr|diarienummer|ärendenr|ärendenummer)/i.test(text) ? text : `Dnr ${text}`;
		const found = findReferences(cued, index).filter(
			(ref): ref is DiarienummerReference => ref.kind === 'diarienummer',
		);
		const [first] = found;
		if (!first) continue;
		const said = /(?:dnr|diarienr|diarienummer|ärendenr|ärendenummer)/i.test(text);
		const named = first.diarienummer.organ !== undefined;
		if (!said && !named) continue;
		return [
			{
				slag: 'diarienummer',
				varde: first.diarienummer.ra,
				citat: first.diarienummer.ra,
				saker: said || stycke === undefined,
				...(stycke !== undefined && { stycke }),
				...(!said && stycke !== undefined && { skal: 'numret nämns, men texten säger inte att det är handlingens' }),
				...(first.arende !== undefined && { id: first.arende }),
			},
		];
	}
	return [];
}

/** Date of the document: in the header, after "Datum", in "daterat den …", or beside the signature. */
export function findDatum(underlag: Underlag, { index }: Uppslag): Faktum[] {
	const { stycken, sidmobler } = underlag;
	const dated = (text: string): DatumReference | undefined =>
		findReferences(text, index).find((ref): ref is DatumReference => ref.kind === 'datum' && isDay(ref));
	const fact = (text: string, ref: DatumReference, more: Partial<Faktum>): Faktum[] => [
		{ slag: 'datum', varde: ref.datum ?? '', citat: text.slice(ref.start, ref.end), saker: true, ...more },
	];
	for (const text of sidmobler) {
		const found = dated(text);
		if (found) return fact(text, found, {});
	}
	for (const { text, stycke } of headLines(underlag)) {
		const found = dated(text);
		if (found && text.length < 80 && !/(?:väckte|inkom|motion|född)/i.test(text))
			return fact(text, found, stycke === undefined ? {} : { stycke });
	}
	for (const { text, id, rader } of stycken.slice(-6)) {
		const line = rader.find((rad) => rad.length < 50 && dated(rad) !== undefined);
		const found = line === undefined ? undefined : dated(text);
		if (found)
			return fact(text, found, {
				stycke: id,
				saker: /^\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?,?\s(?:den\s)?\d/u.test(line ?? ''),
				skal: 'datumet vid underskriften',
			});
	}
	for (const { text, id } of stycken) {
		const at = /(?:tjänsteutlåtande|tjänsteskrivelse|skrivelse|utlåtande|yttrande),? daterat?(?: den)?\s/i.exec(text);
		const found = at ? dated(text.slice(at.index, at.index + 90)) : undefined;
		if (at && found)
			return fact(text.slice(at.index, at.index + 90), found, {
				stycke: id,
				saker: false,
				skal: 'dagen då en handling som nämns är daterad',
			});
	}
	return [];
}

function isDay({ datum }: DatumReference): boolean {
	return datum !== undefined && datumParts(datum).precision === 'dag';
}

const ORGANORD = String.raw`(?:kommunfullmäktige|kommunstyrelsen?|regionfullmäktige|regionstyrelsen?|\p{L}*(?:nämnd(?:en)?|utskott(?:et)?|styrelsen|beredning(?:en)?|förvaltning(?:en)?|kontor(?:et)?|kansli(?:et)?|nämndemansgrupp(?:en)?|rådet)|stadsdelsnämnd(?:en)?)`;
const ORGAN = new RegExp(
	String.raw`(?<![\p{L}])(?:Kommunstyrelsens |Kommunfullmäktiges )?(?:\p{Lu}\p{L}+-?,? (?:och|samt) )?(?:\p{Lu}\p{L}+(?:s|ska|iga|ala|samma) )?(?i:${ORGANORD})(?![\p{L}])`,
	'gu',
);

/** The body whose document it is, who sends it and to whom. */
export function findOrgan(underlag: Underlag, { register }: Uppslag, typ: string | undefined): Faktum[] {
	const { sidmobler, stycken } = underlag;
	const known = new Map(
		[...register.organ.values()].flatMap(({ id, namn, former }) =>
			[namn, ...former].map((n) => [fold(n), id] as const),
		),
	);
	const idOf = (namn: string): Partial<Faktum> => {
		const id = known.get(fold(namn)) ?? known.get(fold(namn).replace(/(?:en|et|n)$/, ''));
		return id === undefined ? {} : { id };
	};
	const inHeader = sidmobler
		.flatMap((text) => [...text.matchAll(ORGAN)].map(([namn]) => namn.trim()))
		.filter((namn) => /^\p{Lu}/u.test(namn) && namn.length > 5);
	const [own] = inHeader;
	const facts: Faktum[] = [];
	if (own !== undefined) {
		facts.push({ slag: 'organ', varde: own, citat: own, saker: true, ...idOf(own) });
		if (typ === 'tjansteutlatande' || typ === 'tjansteskrivelse' || typ === 'yttrande' || typ === 'remiss')
			facts.push({ slag: 'avsandare', varde: own, citat: own, saker: true, ...idOf(own) });
	} else {
		const opening = openingOrgan(stycken, typ);
		if (opening)
			facts.push({ slag: 'organ', ...opening, saker: false, skal: 'namnet överst i texten', ...idOf(opening.varde) });
	}
	if (typ !== undefined && UTAN_MOTTAGARE.has(typ)) return facts;
	for (const { id, rader } of stycken.slice(0, 5).filter(({ slag, avsnitt }) => slag !== 'punkt' && !avsnitt)) {
		const found = rader.map(receiverIn).find((line) => line !== undefined && fold(line.varde) !== fold(own ?? ''));
		if (!found) continue;
		const { varde: line, said } = found;
		facts.push({
			slag: 'mottagare',
			varde: line,
			stycke: id,
			citat: line,
			saker: said,
			...(!said && { skal: 'namnet överst i texten' }),
			...idOf(line),
		});
		break;
	}
	return facts;
}

/** Types whose documents are addressed to nobody, or to those whom they call. */
const UTAN_MOTTAGARE: ReadonlySet<string> = new Set(['protokoll', 'protokollsutdrag', 'kallelse', 'reservation']);

/** A body at the top of the text, alone or with the day of its meeting, where a document is of a meeting. */
function openingOrgan(
	stycken: Underlag['stycken'],
	typ: string | undefined,
): { varde: string; stycke: string; citat: string } | undefined {
	if (typ === undefined || !/^(?:protokoll|protokollsutdrag|kallelse|beslut|reservation|sarskilt-yttrande)$/.test(typ))
		return undefined;
	for (const { rader, id } of stycken.slice(0, 3))
		for (const citat of rader) {
			const varde = citat.replace(/,?\s+(?:den\s+)?\d.*$/, '');
			if (isBareOrgan(varde) && !/^till\s/i.test(citat)) return { varde, stycke: id, citat };
		}
	return undefined;
}

/** Others than the municipality's own bodies, to whom it writes. */
const UTOMSTAENDE =
	/^(?:Region \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?|Länsstyrelsen(?: i \p{L}+(?: \p{L}+)?)?|\p{Lu}\p{L}+(?:verket|departementet|inspektionen|myndigheten|domstolen|rätten|kanslersämbetet))$/u;

/** The receiver that a line names: said to be one, or a body alone on its line. */
function receiverIn(rad: string): { varde: string; said: boolean } | undefined {
	const [, fore = '', rest = rad] =
		/^((?:motion |interpellation |fråga |medborgarförslag )?till:?\s+|mottagare:?\s+)(.*)$/i.exec(rad) ?? [];
	const said = fore !== '';
	const bare = rest.replace(/(?:\s+i)?\s+\p{Lu}\p{L}+\s+kommun$|[.,:]$/u, '');
	// After "till" a body is written with a small letter.
	const varde = said ? bare.charAt(0).toUpperCase() + bare.slice(1) : bare;
	return isBareOrgan(varde) || UTOMSTAENDE.test(varde) ? { varde, said } : undefined;
}

function isBareOrgan(text: string): boolean {
	const bare = text.trim().replace(/^till:?\s+/i, '');
	return bare.length < 60 && /^\p{Lu}/u.test(bare) && bare.match(ORGAN)?.[0] === bare;
}

/** Where a document says what it is: its header, its title, its first paragraphs line by line. */
function headLines({ sidmobler, titel, stycken }: Underlag): Stalle[] {
	return [
		...sidmobler.map((text) => ({ text })),
		...(titel === undefined ? [] : [{ text: titel }]),
		...stycken.slice(0, 5).flatMap(({ rader, id }) => rader.map((text) => ({ text, stycke: id }))),
	];
}
