import type { Utfall } from '../../domain/beslut.ts';
import { AV_MOTE, visshet, type Faktum, type Textstycke, type Underlag } from './faktum.ts';

/** What a decision may be about; a yrkande or a proposal of another body is none of these. */
const SAK = String.raw`(?:motion|medborgarförslag|e-förslag|förslag|ansökan|begäran|framställ|hemställan|skrivelse|överklagan|initiativ|att-sats|yrkande|punkt|del(?!\p{L}))`;
const OM_SAKEN = new RegExp(String.raw`(?<![\p{L}])${SAK}`, 'iu');
const SVARAS = /(?<!\p{L})(?:interpellation|fråga)(?:en|n|er|erna|orna)?(?!\p{L})/iu;

/** Words that say what became of a case, or is to become of it; the first that fits counts. */
const UTFALL: readonly (readonly [RegExp, Utfall])[] = [
	[
		/delvis\s+(?:bifall|bifalla)|(?:bifalls?|bifalla|bifaller)\s+(?:motionen\s+|medborgarförslaget\s+)?(?:delvis|till viss del|i (?:den )?del)|bifalla(?:s)? motionens? (?:första|andra)/i,
		'delvis-bifallen',
	],
	[
		/(?:anses?|anser|anse|förklaras?|förklarar|förklara|är|vara)\s+(?:[\p{L}-]+\s+){0,8}(?:härmed\s+)?(?:vara\s+)?besvara(?:d|t|de)(?!\p{L})|(?:besvara|besvarar|besvaras)(?!\p{L})/iu,
		'anses-besvarad',
	],
	[
		/(?:avslå(?:s|r)?|avslog)\s+(?:\p{L}+)|(?<!\p{L})(?:avslås|avslogs|avslagits)(?!\p{L})|avslag på (?:motionen|medborgarförslaget)/iu,
		'avslagen',
	],
	[/(?:bifalla|bifaller|bifalls|bifallas|bifallits|bifölls|biföll)(?!\p{L})/iu, 'bifallen'],
	[
		/(?<!\p{L})(?:avskriv(?:a|er|s|as|its)|avskrevs|skriv(?:a|er|s|as|its)(?:\s+\p{L}+){0,2}\s+av|skrevs(?:\s+\p{L}+){0,2}\s+av)(?!\p{L})/iu,
		'avskriven',
	],
	[
		/(?:motionen|medborgarförslaget|interpellationen|frågan|förslaget)\s+(?:är\s+|har\s+)?(?:återtas|återtogs|återtagits|återtag(?:en|et)|återkallas|återkallats|återkalla[dt]|dras tillbaka|drogs tillbaka|dragits tillbaka)(?!\p{L})|(?:återtagits|återkallats|dragits tillbaka) av (?:motionär|förslagsställar|interpellant|frågeställar)|(?<!inte )(?:återtagit|återkallat|dragit tillbaka)\s+(?:sin\s+|sitt\s+)?(?:motion|medborgarförslag|interpellation|fråga)/iu,
		'atertagen',
	],
];
const EJ_MEDGIVEN =
	/(?:interpellationen|frågan)\s+(?:inte\s+får|får\s+inte|får\s+ej)\s+(?:fram)?ställas|medger\s+(?:inte|ej)\s+att\s+(?:interpellationen|frågan)/i;

/** The outcome as the decision words it; in anything but minutes it is only what somebody proposes. */
export function findUtfall({ stycken }: Underlag, typ: string | undefined): Faktum[] {
	const isDecision = typ !== undefined && AV_MOTE.has(typ);
	if (typ !== undefined && !isDecision && !FORESLAR.has(typ)) return [];
	const order = isDecision ? (['beslut', 'forslag'] as const) : (['forslag', 'beslut'] as const);
	for (const avsnitt of order) {
		const part = stycken.filter((stycke) => stycke.avsnitt === avsnitt);
		for (const stycke of part) {
			const read = outcomeIn(stycke.text);
			if (read) return [toFact(read, stycke, part, isDecision && avsnitt === 'beslut')];
		}
		// What is put off has no outcome yet, whatever was proposed.
		if (isDecision && part.some(isPutOff)) return [];
	}
	return [];
}

const UPPSKJUTS = /(?<!\p{L})(?:återremitter|bordlägg|bordlade|bordlagts|skjut\p{L}* upp|uppskjut)/iu;

function isPutOff({ text }: Pick<Textstycke, 'text'>): boolean {
	return UPPSKJUTS.test(text);
}

/** Types in which somebody proposes what is to become of a case. */
const FORESLAR: ReadonlySet<string> = new Set(['tjansteutlatande', 'tjansteskrivelse', 'yttrande', 'skrivelse']);

interface Last {
	readonly varde: Utfall;
	readonly citat: string;
	readonly skal?: string;
}

/** The kinds of outcome that the points of a decision name of the matter itself. */
export function outcomesIn(texts: readonly string[]): Utfall[] {
	return texts.filter((text) => !OM_YRKANDE.test(text)).flatMap((text) => outcomeIn(text)?.varde ?? []);
}

/** What a sentence of a decision says of the case. */
function outcomeIn(text: string): Last | undefined {
	const denied = EJ_MEDGIVEN.exec(text)?.[0];
	if (denied !== undefined) return { varde: 'ej-medgiven', citat: denied };
	if (isPutOff({ text })) return undefined;
	for (const [pattern, varde] of UTFALL) {
		const citat = said(pattern, text);
		if (citat === undefined) continue;
		if (varde === 'anses-besvarad') return answered(text, citat);
		// "Bifalla kommunstyrelsens förslag" says nothing of the motion.
		if (aboutAnother(text)) return undefined;
		return { varde, citat, ...(!OM_SAKEN.test(text) && { skal: 'vad beslutet gäller framgår inte av orden' }) };
	}
	return undefined;
}

/** The words of a text that a pattern finds; nothing where they are denied, left open or of an earlier decision. */
function said(pattern: RegExp, text: string): string | undefined {
	const found = pattern.exec(text);
	if (!found) return undefined;
	const [citat] = found;
	const [before, after] = [text.slice(0, found.index), text.slice(found.index + citat.length)];
	const isDenied = NEKAS_FORE.test(before) || NEKAS.test(citat) || NEKAS_EFTER.test(after);
	const isToCome = citat.startsWith('besvara') && /(?<!\p{L})(?:för att|ska|skall|kommer att)\s+$/iu.test(before);
	return isDenied || isToCome || OPPET.test(before) ? undefined : citat;
}

/** "inte bifalla", "inte kan anses besvarad", "finner inte skäl att bifalla". */
const NEKAS_FORE =
	/(?<!\p{L})(?:inte|ej|icke)\s+(?:(?:kan|ska|skall|bör|nu|heller|finna|skäl|anledning|grund|möjligt|lämpligt)\s+)*(?:(?:för )?att\s+)?$/iu;
/** "anses inte besvarad", "avslår inte motionen". */
const NEKAS = /(?<!\p{L})(?:inte|ej|icke)(?!\p{L})/iu;
/** "bifalls inte", "bifaller motionen inte". */
const NEKAS_EFTER = new RegExp(String.raw`^(?:\s+${SAK}\p{L}*)?\s+(?:inte|ej|icke)(?!\p{L})`, 'iu');
/** "frågan om motionen ska", "utreda om motionen kan", "upphäver beslutet att": nothing is decided by what follows. */
const OPPET =
	/(?<!\p{L})(?:(?:fråga\p{L}*|pröva\p{L}*|utred\p{L}*|undersök\p{L}*|ställning\s+till|avgör\p{L}*|överväg\p{L}*)\s+om|huruvida|upphäv\p{L}*|riv\p{L}*\s+upp)\s[^.;:]*$/iu;

/** Interpellations and questions are answered; a motion is deemed answered. */
function answered(text: string, citat: string): Last {
	if (SVARAS.test(text) && !/motion|medborgarförslag/i.test(text))
		return { varde: /anse/i.test(citat) ? 'anses-besvarad' : 'besvarad', citat };
	return {
		varde: 'anses-besvarad',
		citat,
		...(!/anse|förklara/i.test(citat) && { skal: 'orden kan också betyda bara att svar lämnas' }),
	};
}

/** The only thing granted or rejected is a proposal of a body, or what somebody asked the meeting for. */
function aboutAnother(text: string): boolean {
	return (
		/(?:bifall|avsl)\p{L}*\s+(?:\p{L}+s\s+)?(?:(?:\p{L}+s)\s+)?(?:förslag(?:et)?(?!\p{L})|(?:tilläggs|ändrings|återremiss|avslags|bifalls)?yrkande\p{L}*)/iu.test(
			text,
		) && !/motion|medborgarförslag|ansökan|begäran/i.test(text)
	);
}

function toFact(
	{ varde, citat, skal }: Last,
	{ id }: Textstycke,
	part: readonly Textstycke[],
	isDecision: boolean,
): Faktum {
	const parts = ofParts(part.map((stycke) => stycke.text));
	// A board decides what it proposes to another: that is no decision on the matter.
	const before = part.slice(0, part.findIndex((stycke) => stycke.id === id) + 1);
	const decided = isDecision && !before.some((stycke) => FORESLAS.test(stycke.text));
	const ofPart = parts === undefined ? ofOnePart(part) : undefined;
	const putOff = part.some(isPutOff) ? 'något i beslutet skjuts upp' : undefined;
	const why = decided ? (skal ?? ofPart ?? putOff) : 'ett förslag, inte ett beslut';
	return {
		slag: 'utfall',
		varde: parts ?? varde,
		stycke: id,
		citat,
		...visshet(why),
		mer: { niva: decided ? 'beslut' : 'forslag' },
	};
}

const FORESLAS = /(?<!\p{L})(?:föreslår|föreslås|föreslå|tillstyrker|tillstyrka)(?!\p{L})/iu;

/** What the decision says of the matter goes for some of it only. */
const BARA_DEL =
	/(?<!\p{L})(?:i fråga om|såvitt (?:avser|gäller)|i (?:den|de) del(?:en|ar|arna)?|när det gäller|vad (?:avser|gäller))(?!\p{L})/iu;

function ofOnePart(part: readonly Textstycke[]): string | undefined {
	return part.some(({ text }) => BARA_DEL.test(text)) ? 'beslutet kan gälla bara en del av ärendet' : undefined;
}

/** What became of what somebody asked the meeting for, and not of the matter. */
const OM_YRKANDE = /(?<!\p{L})(?:tilläggs|ändrings|återremiss|avslags|bifalls)yrkande/iu;

/** A motion whose points were decided one by one, and not alike. */
function ofParts(texts: readonly string[]): Utfall | undefined {
	const divided = texts
		.flatMap((text) => text.split(/(?<=[.,;])\s+|\s+(?:och|samt|men)\s+/u))
		.filter((text) => !OM_YRKANDE.test(text));
	const parts = divided.filter(
		(text) =>
			/(?:att-?sats|yrkande|punkt)\p{L}*(?!\p{L})|(?:första|andra|tredje|fjärde|femte)\s|i övrigt|övriga delar/iu.test(
				text,
			) || BARA_DEL.test(text),
	);
	if (parts.length === 0) return undefined;
	const found = divided.flatMap((text) => UTFALL.find(([words]) => said(words, text) !== undefined)?.[1] ?? []);
	const kinds = new Set(found);
	return kinds.size > 1 && (kinds.has('bifallen') || kinds.has('delvis-bifallen')) ? 'delvis-bifallen' : undefined;
}
