import { fold } from '../../domain/fold.ts';
import type { Uppslag } from './fakta.ts';
import { visshet, type Faktum, type Underlag } from './faktum.ts';
import { anyCase } from './skiftlage.ts';
import { isSignatureLines } from './undertecknare.ts';

const ORGANORD = String.raw`(?:kommunfullmäktige|stadsfullmäktige|kommunstyrelsen?|regionfullmäktige|regionstyrelsen?|kommunrevisionen|\p{L}*(?:nämnd(?:en)?|utskott(?:et)?|styrelsen|beredning(?:en)?|förvaltning(?:en)?|kontor(?:et)?|kansli(?:et)?|nämndemansgrupp(?:en)?|rådet)|\p{L}+(?:avdelningen|enheten|staben)|(?:social|räddnings)tjänsten|stadsdelsnämnd(?:en)?)`;
/** "Stadsdelsnämnden Norra Höjden": where there are several, the name of the district is part of theirs. */
const STADSDEL = String.raw`[Ss]tadsdels(?:nämnden|förvaltningen|kontoret)(?: (?!Sida?\b|Blad\b|Datum|Dnr|Diarie|Ärende|Samman|Protokoll|Utdrag|Kallelse|Tjänste|Beslut)\p{Lu}\p{L}+){1,2}`;
/** "Nämnden för kultur och fritid". */
const FOR = String.raw`(?:Nämnden|Rådet|Utskottet|Förvaltningen|Avdelningen|Enheten|Beredningen) för \p{Ll}+(?:(?:, | och )\p{Ll}+){0,3}`;
/** "Socialnämndens arbetsutskott". */
const DEL = String.raw`(?:s (?:${anyCase(String.raw`\p{L}*utskott|presidium|förvaltning|kontor|kansli`)}))?`;
const ORGAN = new RegExp(
	String.raw`(?<![\p{L}])(?:${STADSDEL}|${FOR}|(?:Kommunstyrelsens |Kommunfullmäktiges )?(?:\p{Lu}\p{L}+-?,? (?:och|samt) )?(?:\p{Lu}\p{L}+(?:s|ska|iga|ala|samma|ande) )?${anyCase(ORGANORD)}${DEL})(?![\p{L}])`,
	'gu',
);
/** Bodies of officials, who write to those that decide. */
const TJANSTEMAN = /(?:förvaltning|kontor|kansli|avdelning|enhet|stab)(?:en|et)?(?!\p{L})/iu;

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
	// "Protokollsutdrag från kommunfullmäktige".
	const fran = sidmobler
		.flatMap((text) => text.split(/\s(?:från|för|med)\s|(?<=protokoll|utdrag),\s/iu).slice(1))
		.map((text) => capital(text.replace(/\s(?:(?:sida?|blad)\s)?\d.*$/iu, '')))
		.find(isBareOrgan);
	// A meeting's papers may name the office that prints them.
	const deciding = typ !== undefined && AV_MOTET.has(typ) ? inHeader.find((namn) => !TJANSTEMAN.test(namn)) : undefined;
	const isMinutes = typ === 'protokoll' || typ === 'protokollsutdrag';
	const own = deciding ?? (isMinutes ? fran : undefined) ?? inHeader[0] ?? fran;
	const facts: Faktum[] = [];
	if (own !== undefined) {
		const several = new Set(inHeader.map(fold)).size > 1 ? 'flera organ står i sidhuvudet' : undefined;
		const isLong = /^stadsdels\p{L}+ /iu.test(own) ? 'var stadsdelens namn slutar framgår inte' : several;
		const fact = { varde: own, citat: own, ...visshet(isLong), ...idOf(own) };
		facts.push({ slag: 'organ', ...fact });
		if (typ !== undefined && AV_TJANSTEMAN.has(typ)) facts.push({ slag: 'avsandare', ...fact });
	} else {
		const opening = openingOrgan(stycken, typ);
		if (opening) {
			const guess = { ...opening, saker: false, skal: 'namnet överst i texten', ...idOf(opening.varde) };
			facts.push({ slag: 'organ', ...guess });
			if (typ !== undefined && AV_TJANSTEMAN.has(typ)) facts.push({ slag: 'avsandare', ...guess });
		}
	}
	const written = own ?? facts[0]?.varde ?? '';
	if (typ !== undefined && UTAN_MOTTAGARE.has(typ)) return facts;
	const named = stycken
		.slice(0, 6)
		// The name of the type may stand as a heading above the receiver.
		.filter(({ slag, avsnitt }) => slag !== 'punkt' && (!avsnitt || avsnitt === 'ovrigt'))
		.flatMap(({ id, rader, avsnitt }) => rader.map((rad) => ({ id, avsnitt, found: receiverIn(rad) })))
		.filter(({ avsnitt, found, id }) => !avsnitt || found?.said === true || id === stycken[0]?.id)
		.flatMap(({ id, found }) => (found && fold(found.varde) !== fold(written) ? [{ id, ...found }] : []));
	const receiver = named.find(({ said }) => said) ?? named[0];
	const listed = underTill(stycken);
	const block = receiver && !receiver.said ? inBlock(stycken, receiver.id) : [];
	const others = listed.length > 0 ? listed : block;
	for (const { id, varde, said } of others.length > 0 ? others : receiver ? [receiver] : []) {
		facts.push({
			slag: 'mottagare',
			varde,
			stycke: id,
			citat: varde,
			saker: said,
			...(!said && { skal: 'namnet överst i texten' }),
			...idOf(varde),
		});
	}
	return facts;
}

/** Those who stand line by line under "Till", whoever they are. */
function underTill(stycken: Underlag['stycken']): { id: string; varde: string; said: true }[] {
	for (const [i, { id, rader }] of stycken.slice(0, 5).entries()) {
		if (!/^till:?$/i.test(rader[0] ?? '')) continue;
		const next = stycken[i + 1];
		const [at, lines] = rader.length > 1 ? [id, rader.slice(1)] : [next?.id ?? id, next?.rader ?? []];
		const isList = lines.every((rad) => rad.length < 60 && /^\p{Lu}/u.test(rad) && !/[.!?]$/.test(rad));
		return isList ? lines.map((varde) => ({ id: at, varde, said: true })) : [];
	}
	return [];
}

/** Societies and the like, which are no names of people. */
const SAMMANSLUTNING = /^\p{Lu}[\p{L} -]*(?:förening|klubb|förbund|församling|sällskap|byalag|samfällighet)/u;

/** A receiver at the top, and others in the lines around it: bodies and authorities, or in a longer list whoever they are. */
function inBlock(stycken: Underlag['stycken'], id: string): { id: string; varde: string; said: false }[] {
	const lines = stycken.find((stycke) => stycke.id === id)?.rader ?? [];
	const isList = lines.length > 2 && !isSignatureLines(lines);
	const isReceiver = (rad: string): boolean =>
		isBareOrgan(rad) ||
		UTOMSTAENDE.test(rad) ||
		SAMMANSLUTNING.test(rad) ||
		(isList && rad.length < 60 && /^\p{Lu}/u.test(rad) && !/\d|[.!?:]$/.test(rad));
	return lines.length > 1 && lines.every(isReceiver) ? lines.map((varde) => ({ id, varde, said: false })) : [];
}

/** Types whose documents are addressed to nobody, or to those whom they call. */
const UTAN_MOTTAGARE: ReadonlySet<string> = new Set(['protokoll', 'protokollsutdrag', 'kallelse', 'reservation']);

/** Types of what a meeting has before it or has decided. */
const AV_MOTET: ReadonlySet<string> = new Set([
	'protokoll',
	'protokollsutdrag',
	'kallelse',
	'beslut',
	'reservation',
	'sarskilt-yttrande',
]);
const AV_TJANSTEMAN: ReadonlySet<string> = new Set(['tjansteutlatande', 'tjansteskrivelse', 'yttrande', 'remiss']);

/** Types of what somebody asks of a meeting: a body without its day is then whom it is addressed to. */
const TILL_MOTET: ReadonlySet<string> = new Set(['yrkande', 'tillaggsyrkande', 'andringsyrkande']);

const MED_DAG = /\s(?:den\s+)?\d{1,2}\s+\p{L}+\s+\d{4}|\s\d{4}-\d{2}-\d{2}/u;

/** "Till protokollet från kommunstyrelsens sammanträde den 17 oktober". */
const SAMMANTRADE =
	/^(?:.*(?<!\p{L})(?:till|från|vid|i) )?([\p{L}-]+(?:,? [\p{L}-]+){0,3})s (?:sammanträde|möte|protokoll)(?!\p{L})/iu;

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A body at the top of the text, alone or with the day of its meeting, where a document is of a meeting. */
function openingOrgan(
	stycken: Underlag['stycken'],
	typ: string | undefined,
): { varde: string; stycke: string; citat: string } | undefined {
	const isOfOffice = typ === 'ovrigt' || (typ !== undefined && AV_TJANSTEMAN.has(typ));
	if (typ === undefined || !(isOfOffice || AV_MOTET.has(typ) || TILL_MOTET.has(typ))) return undefined;
	const isOfMeeting = !isOfOffice;
	const isAddressed =
		typ === 'yttrande' && stycken.slice(0, 6).some(({ rader }) => rader.some((rad) => /^till:?\s/i.test(rad)));
	for (const { rader, id } of stycken.slice(0, isOfMeeting ? 3 : 6))
		for (const citat of rader) {
			if (TILL_MOTET.has(typ) && !MED_DAG.test(citat)) continue;
			const [, ofMeeting] = SAMMANTRADE.exec(citat) ?? [];
			if (isOfMeeting && ofMeeting !== undefined && isBareOrgan(capital(ofMeeting)))
				return { varde: capital(ofMeeting), stycke: id, citat };
			const varde = capital(
				citat
					.replace(/,?\s+(?:den\s+)?\d.*$/, '')
					.replace(/,\s+(?:sammanträde|möte)$/iu, '')
					.replace(/^.*sammanträde\p{L}*:?\s+|^\p{L}*yrkande (?:i|till|vid) |^till protokollet,?\s+/iu, ''),
			);
			const isWriter = isOfMeeting || isAddressed || TJANSTEMAN.test(varde);
			if (isBareOrgan(varde) && isWriter && !/^till:?\s(?!protokollet)/i.test(citat))
				return { varde, stycke: id, citat };
		}
	return undefined;
}

/** Others than the municipality's own bodies, to whom it writes. */
const UTOMSTAENDE =
	/^(?:\p{Lu}[\p{L}&-]*(?: [\p{L}&-]+){0,3} (?:AB|HB|KB)|Region \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?|(?:Länsstyrelsen|Förvaltningsrätten|Kammarrätten|Tingsrätten|Mark- och miljödomstolen)(?: i \p{L}+(?: \p{L}+)?)?|(?:\p{Lu}\p{L}+ )?\p{L}+(?:verket|departementet|inspektionen|myndigheten|domstolen|rätten|kanslersämbetet)(?: (?:Region )?\p{Lu}\p{L}+)?|\p{Lu}\p{L}+s \p{Ll}+(?:verk|myndighet|inspektion)|(?:Inspektionen|Myndigheten) för \p{Ll}[\p{Ll} ]+|Statens \p{Ll}[\p{Ll} ]+)$/u;

/** The receiver that a line names: said to be one, or a body alone on its line. */
function receiverIn(rad: string): { varde: string; said: boolean } | undefined {
	const [, fore = '', rest = rad] =
		/^((?:(?:motion|interpellation|fråga|medborgarförslag|yttrande|remissvar|skrivelse|tjänsteskrivelse|tjänsteutlåtande) )?till:?\s+|mottagare:?\s+)(.*)$/i.exec(
			rad,
		) ?? [];
	const said = fore !== '';
	const bare = rest.replace(/(?:\s+i)?\s+\p{Lu}\p{L}+\s+(?:kommun|stad)$|[.,:]$/u, '');
	// After "till" a body is written with a small letter.
	const varde = withoutPlace(said ? capital(bare) : bare);
	if (isBareOrgan(varde) || UTOMSTAENDE.test(varde)) return { varde, said };
	// The place is part of the name of a court, but not of that of a body of the municipality.
	const own = varde.replace(/\s+i\s+\p{Lu}\p{L}+$/u, '');
	if (said && isBareOrgan(own)) return { varde: own, said };
	// Somebody else, alone on the line.
	const isLine = /^\p{Lu}/u.test(rest) && rest.length < 60 && !/[.!?:]|\d/.test(rest);
	return said && isLine ? { varde: rest.trim(), said: false } : undefined;
}

/** "Vedbos kommunfullmäktige": whose council it is, is no part of what it is called. */
function withoutPlace(text: string): string {
	const own = /^\p{Lu}\p{L}+ ((?:kommun|stads)(?:fullmäktige|styrelsen?))$/u.exec(text)?.[1];
	return own === undefined ? text : capital(own);
}

function isBareOrgan(text: string): boolean {
	const bare = text.trim().replace(/^till:?\s+/i, '');
	return bare.length < 60 && /^\p{Lu}/u.test(bare) && bare.match(ORGAN)?.[0] === bare;
}
