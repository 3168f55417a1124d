import { fold } from '../../domain/fold.ts';
import type { Handlingstyp } from '../../domain/handlingstyp.ts';
import { avsnittOf } from '../rubriker.ts';
import type { Faktum, Textstycke, Underlag } from './faktum.ts';
import type { Stalle } from './huvudrader.ts';
import { isItemHeading } from './titel.ts';

/** Words that name the type of a document, the more special first. */
const TYPORD: readonly (readonly [RegExp, Handlingstyp])[] = [
	[/protokolls?utdrag|utdrag ur (?:sammanträdes)?protokoll/i, 'protokollsutdrag'],
	[/(?:sammanträdes|besluts|mötes)protokoll|(?<!\p{L})protokoll(?!\p{L})/iu, 'protokoll'],
	[/tjänsteutlåtande/i, 'tjansteutlatande'],
	[/tjänsteskrivelse/i, 'tjansteskrivelse'],
	[/tilläggsyrkande/i, 'tillaggsyrkande'],
	[/ändringsyrkande/i, 'andringsyrkande'],
	[/medborgarförslag/i, 'medborgarforslag'],
	[/interpellation(?!\p{L}*(?:ant|svar))/iu, 'interpellation'],
	[/(?:enkel|skriftlig) fråga|^fråga(?: till| om| angående| kring| gällande|$)/i, 'fraga'],
	[/särskilt yttrande/i, 'sarskilt-yttrande'],
	[/^(?:skriftlig )?reservation(?!\p{L})/iu, 'reservation'],
	[/remissvar|remissyttrande|^yttrande/i, 'yttrande'],
	[/^remiss|remissmissiv/i, 'remiss'],
	[/kallelse|föredragningslista|^dagordning/i, 'kallelse'],
	[/delegationsbeslut|delegeringsbeslut|ordförandebeslut|^beslut$/i, 'beslut'],
	[/^yrkande(?!\p{L})/iu, 'yrkande'],
	[/^motion(?:er)?(?!\p{L})/iu, 'motion'],
	[/^bilaga(?:\s+\d+)?$/i, 'bilaga'],
	[/^skrivelse(?!\p{L})/iu, 'skrivelse'],
];

/** Documents that have no type of their own here, by what they call themselves. */
const UTAN_TYP =
	/^(?:överklagande|besvär|besvärshänvisning|laga ?kraft(?:s)?bevis|bevis om laga kraft|anslagsbevis|avtal|fullmakt|dom|föreläggande|policy|rapport|taxa|reglemente|minnesanteckningar|mötesanteckningar|tjänsteanteckning|anteckningar|promemoria|pm)(?!\p{L})/iu;
const UTAN_TYP_I_HUVUD = withinLine(UTAN_TYP, 'iu');

/** What answers an interpellation or a question in writing. */
const SVAR = /(?:^|\s)(?:interpellationssvar|svar på (?:interpellation|(?:enkel |skriftlig )?fråga))(?!\p{L})/iu;

/** Finds what kind of document it is: by the word in its header or its first lines, else by its headings. */
export function findTyp(underlag: Underlag): Faktum[] {
	const { sidmobler, stycken, titel, rubriker, arEnParagraf } = underlag;
	if (arEnParagraf) return [{ slag: 'typ', varde: 'protokollsutdrag', citat: titel ?? '', saker: true }];
	// In a header the type stands in capitals, or alone in its part of the line.
	for (const citat of sidmobler) {
		const typ = typeInHeader(citat);
		if (typ === 'protokoll' && !isExtract(underlag) && isItem(underlag))
			return [{ slag: 'typ', varde: 'protokollsutdrag', citat, saker: false, skal: 'bara en paragraf ur protokollet' }];
		if (typ === 'protokoll' && isExtract(underlag))
			return [{ slag: 'typ', varde: 'protokollsutdrag', citat, saker: true }];
		if (typ) return [{ slag: 'typ', varde: typ, citat, saker: true }];
	}
	const lines: Stalle[] = [
		...(titel === undefined ? [] : [{ text: titel }]),
		...rubriker
			.slice(0, 2)
			.filter((text) => isOwnHeading(text) && !isPart(text, underlag))
			.map((text) => ({ text })),
		...openingOf(stycken)
			.filter(({ avsnitt }) => avsnitt === undefined)
			.flatMap(({ rader, id }) => rader.map((text): Stalle => ({ text, stycke: id }))),
	];
	// The name of the type alone says more than a title in which another document may be named.
	const alone = lines.find(({ text }) => typeOfLine(text) !== undefined && isAlone(text));
	const said =
		alone ?? ofOtherPaper(lines) ?? headedYrkande(underlag) ?? lines.find(({ text }) => typeOfLine(text) !== undefined);
	const typ = said && typeOfLine(said.text);
	if (said && typ) {
		const place = { citat: said.text, ...(said.stycke !== undefined && { stycke: said.stycke }) };
		const other = alone ? undefined : treatedIn(underlag, typ);
		return other === undefined
			? [{ slag: 'typ', varde: typ, saker: true, ...place }]
			: [{ slag: 'typ', varde: other, saker: false, skal: 'gissat av rubrikerna', ...place }];
	}
	const answer = [...sidmobler.map((text): Stalle => ({ text })), ...lines].find(({ text }) => SVAR.test(text));
	if (answer)
		return [
			{
				slag: 'typ',
				varde: 'skrivelse',
				citat: answer.text,
				saker: false,
				skal: 'ett svar har ingen egen typ här',
				...(answer.stycke !== undefined && { stycke: answer.stycke }),
			},
		];
	const guessed = typeByParts(underlag) ?? letter(underlag);
	if (guessed)
		return [{ slag: 'typ', varde: guessed.typ, citat: guessed.citat, saker: false, skal: 'gissat av rubrikerna' }];
	const other = [
		...sidmobler.flatMap((text) => [text, ...ownNameIn(text)].map((found): Stalle => ({ text: found }))),
		...lines,
	].find(({ text }) => UTAN_TYP.test(text));
	return other
		? [
				{
					slag: 'typ',
					varde: 'ovrigt',
					citat: other.text,
					saker: false,
					skal: 'handlingen har ingen typ här som är dess egen',
					...(other.stycke !== undefined && { stycke: other.stycke }),
				},
			]
		: [];
}

/** Papers that are about another, whose name stands in their title: "Reservation till protokollet", then "Motion om …". */
const OM_ANNAN = /^(?:reservation|särskilt yttrande|yrkande|tilläggsyrkande|ändringsyrkande|yttrande)\s/iu;

function ofOtherPaper(lines: readonly Stalle[]): Stalle | undefined {
	return lines.find(
		({ text, stycke }) => stycke !== undefined && OM_ANNAN.test(text) && typeOfLine(text) !== undefined,
	);
}

/** What a document calls itself among the columns of a header, with a capital. */
function ownNameIn(text: string): string[] {
	const [found = ''] = UTAN_TYP_I_HUVUD.exec(text) ?? [];
	return /^\p{Lu}/u.test(found) ? [found] : [];
}

/** The first paragraphs, and those after them as long as each is a short line: a letterhead written in the text. */
function openingOf(stycken: Underlag['stycken']): Underlag['stycken'] {
	const end = stycken.findIndex(({ text, avsnitt }) => avsnitt !== undefined || text.length > 60);
	return stycken.slice(0, Math.max(4, Math.min(10, end)));
}

/** One item of a meeting, with its number before its heading. */
function isItem({ titel, stycken }: Underlag): boolean {
	return (
		(titel !== undefined && isItemHeading(titel)) ||
		stycken.filter(({ text }) => text.length < 60 && /^(?:\p{Lu}\p{L}{1,5} )?§ ?\d/u.test(text)).length === 1
	);
}

/** "Yrkanden" and "Reservationer" are parts of minutes; in the singular they may be what the document is. */
function isOwnHeading(text: string): boolean {
	return !/^(?:yrkanden|reservationer|särskilda yttranden|beslut|förslag till beslut|yrkande|yrkanden? och .*)$/i.test(
		text.trim(),
	);
}

/** "Bilaga" is what the document is where it stands first, and else a list of those it has. */
function isPart(rubrik: string, { stycken }: Underlag): boolean {
	return avsnittOf(rubrik) === 'bilagor' && stycken[0]?.avsnitt !== 'bilagor';
}

/** The type that a line names, if it says little else. */
export function typeAlone(text: string): Handlingstyp | undefined {
	return isAlone(text) ? typeOfLine(text) : undefined;
}

function isAlone(text: string): boolean {
	return (
		text
			.replace(/^(tjänsteskrivelse|tjänsteutlåtande) till .*$/iu, '$1')
			.replace(/\(.*?\)|[\s\d:.§–-]+/g, ' ')
			.trim()
			.split(' ').length <= 2
	);
}

/** A title that names a motion stands over what is decided on it too. */
function treatedIn(underlag: Underlag, typ: Handlingstyp): Handlingstyp | undefined {
	if (!/^(?:motion|medborgarforslag|interpellation|fraga|remiss|skrivelse|yttrande)$/.test(typ)) return undefined;
	const has = (avsnitt: Textstycke['avsnitt']): boolean =>
		underlag.stycken.some((stycke) => stycke.avsnitt === avsnitt);
	if (isItem(underlag) || has('propositioner') || has('reservationer') || (has('beslut') && has('expediering')))
		return 'protokollsutdrag';
	return has('synpunkter') && has('forslag') ? 'tjansteskrivelse' : undefined;
}

/** The header of minutes stands on an extract from them too, which says elsewhere that it is one. */
function isExtract({ sidmobler, stycken }: Underlag): boolean {
	const lines = [...sidmobler, ...stycken.slice(0, 3).flatMap(({ rader }) => rader.filter((rad) => rad.length < 60))];
	return lines.some((text) => /(?<!\p{L})(?:protokolls)?utdrag(?:ets|et)?(?:\s|$)/iu.test(text));
}

/** The same words among others in a line. */
const I_HUVUD = TYPORD.map(([pattern, typ]) => [withinLine(pattern, 'giu'), typ] as const);

/** A pattern of words at the beginning or the end of a line, for the same words within one. */
function withinLine({ source }: RegExp, flags: string): RegExp {
	return new RegExp(source.replace(/(^|\|)\^/g, '$1(?<!\\p{L})').replace(/\$$/, '(?!\\p{L})'), flags);
}

/** What stands in a header before the name of a type in small letters. */
const FORE_TYP = /(?:[–-]|(?:blankett|formulär) för|(?:nämndens|styrelsens|fullmäktiges|utskottets))\s*$/iu;

const SVAR_PA = /(?<!\p{L})svar på\s+(?:\p{L}+\s+)?$/iu;

function typeInHeader(text: string): Handlingstyp | undefined {
	return I_HUVUD.find(([match]) => {
		return [...text.matchAll(match)].some(
			({ 0: word, index }) =>
				!SVAR_PA.test(text.slice(0, index)) &&
				(word === word.toUpperCase() || /^\p{Lu}/u.test(word) || FORE_TYP.test(text.slice(0, index))),
		);
	})?.[1];
}

/** A title that begins with the type and goes on with what it is about. */
const LANG =
	/^(särskilt yttrande|reservation|yrkande|tilläggsyrkande|ändringsyrkande|medborgarförslag|interpellation|enkel fråga|fråga|motion|yttrande|remissvar|tjänsteskrivelse|tjänsteutlåtande|kallelse|delegationsbeslut|remiss)\s(?:om|i|till|vid|över|angående|gällande|avseende|rörande|från|mot|kring|med anledning av|med förslag)\s/i;

/** A line that is little more than the name of a type. "Svar på motion" is about a motion and is none. */
function typeOfLine(text: string): Handlingstyp | undefined {
	const bare = text.replace(/(?<![\s:.])[\s:.]+$/, '').trim();
	// To whom a question is put makes the line as long as the office of that person.
	const asked =
		/^(interpellation|enkel fråga|fråga|motion|medborgarförslag|tjänsteskrivelse|tjänsteutlåtande) (?:ställd )?till /i.exec(
			bare,
		)?.[1];
	if (asked !== undefined && bare.length < 160 && !/[.?]$/.test(text.trim()))
		return TYPORD.find(([pattern]) => pattern.test(asked))?.[1];
	if (bare.length < 170 && !text.trim().endsWith('.')) {
		const [, named] = LANG.exec(bare) ?? [];
		if (named !== undefined) return TYPORD.find(([pattern]) => pattern.test(named))?.[1];
	}
	if (bare.length > 60 || /^(?:svar på|angående|gällande)\s/i.test(bare)) {
		return /^(?:motion|interpellation|medborgarförslag|enkel fråga|skrivelse)\s*[:–-]\s/i.test(bare)
			? TYPORD.find(([pattern]) => pattern.test(bare.split(/[\s:–-]/, 1)[0] ?? ''))?.[1]
			: undefined;
	}
	if (text.trim().endsWith('.') || /\s(?:yrkar|besvaras|avslås|bifalls)\b/.test(bare)) return undefined;
	const first = TYPORD.find(([pattern]) => pattern.test(bare));
	return first && /^\p{Lu}/u.test(bare) ? first[1] : undefined;
}

/** "YRKANDE" over a title that names the motion; in minutes something longer stands above it. */
function headedYrkande({ rubriker, stycken }: Underlag): Stalle | undefined {
	const [first = ''] = rubriker;
	const above = stycken.slice(
		0,
		stycken.findIndex(({ avsnitt }) => avsnitt === 'yrkanden'),
	);
	const isOnTop = above.every(({ text, avsnitt }) => avsnitt === undefined && text.length < 60);
	const isOfMinutes = stycken.some(({ avsnitt }) => avsnitt === 'beslut' || avsnitt === 'propositioner');
	return /^yrkande\s*:?$/i.test(first) && isOnTop && !isOfMinutes ? { text: first } : undefined;
}

/** Somebody outside the municipality is written to, and nothing says what the paper is. */
function letter({ stycken, sidmobler }: Underlag): { typ: Handlingstyp; citat: string } | undefined {
	const to = stycken
		.slice(0, 5)
		.flatMap(({ rader }) => rader)
		.find((rad) => UTANFOR.test(rad));
	return to !== undefined && sidmobler.some((text) => /kommun|(?:nämnden|styrelsen)(?!\p{L})/iu.test(text))
		? { typ: 'skrivelse', citat: to }
		: undefined;
}

/** Somebody other than a body of the municipality or its members. */
const UTANFOR =
	/^till:?\s+(?!.*(?:nämnde|styrelsen(?! i \p{L}+ län)|fullmäktige|utskott|beredning|ledamöter|protokoll)).{3,60}$/iu;

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
		/föreslår (?:därför )?(?:att )?kommunfullmäktige beslutar?(?!\p{L})|(?:föreslår|yrkar) (?:jag|vi|undertecknade?)\b|(?:jag|vi|undertecknade?) (?:föreslår|yrkar)(?: därför)?(?: att|:|$)/iu.test(
			text,
		),
	);
	return moved ? { typ: 'motion', citat: moved.text.slice(0, 80) } : undefined;
}
