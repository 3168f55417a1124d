import type { Utfall } from '../../domain/beslut.ts';
import type { Uppslag } from './fakta.ts';
import type { Faktum, Textstycke, Underlag } from './faktum.ts';
import { namesWithParty, NAMN, type Namntraff } from './namn.ts';
import { findPerson } from './personer.ts';

/** What is proposed for decision: the paragraphs under such a heading, and the points of a motion. */
export function findForslag({ stycken }: Underlag, typ: string | undefined): Faktum[] {
	const isMinutes = typ === 'protokoll' || typ === 'protokollsutdrag';
	const proposed = stycken.filter(({ avsnitt, text }) => avsnitt === 'forslag' && !isIntroduction(text));
	const points = stycken.filter((stycke, i) => asksFor(stycke, stycken[i - 1]));
	const unique = [...new Set([...proposed, ...points])];
	if (unique.length === 0 && typ !== undefined && FORESLAENDE.has(typ)) return sentencesAsking(stycken);
	return unique.map(({ text, id, avsnitt }) => ({
		slag: 'forslag',
		varde: text,
		stycke: id,
		citat: text,
		saker: avsnitt === 'forslag' || !isMinutes,
	}));
}

/** "Kommunstyrelsen föreslås besluta" with nothing after it. */
function isIntroduction(text: string): boolean {
	return (
		/(?:föreslår|föreslås|beslutar?|besluta)(?: följande| att)?\s*:?$/i.test(text.trim()) || text.trim().endsWith(':')
	);
}

/** Types in which somebody says in running text what is to be decided. */
const FORESLAENDE: ReadonlySet<string> = new Set([
	'motion',
	'medborgarforslag',
	'yrkande',
	'tillaggsyrkande',
	'andringsyrkande',
]);

/** A sentence in which the writers say what they want; used where the document has no points. */
function sentencesAsking(stycken: Underlag['stycken']): Faktum[] {
	return stycken.flatMap(({ text, id }) =>
		[
			...text.matchAll(
				/(?<=^|[.!?]\s)(?:Därför |Med anledning av [^.]{3,80} )?(?:(?:Jag|Vi|jag|vi) (?:föreslår|yrkar)|(?:föreslår|yrkar) (?:jag|vi))(?: därför| också)?(?: på)? att [^.]{5,300}\.?/gu,
			),
		].map(([citat]): Faktum => ({
			slag: 'forslag',
			varde: citat,
			stycke: id,
			citat,
			saker: false,
			skal: 'en mening i den löpande texten',
		})),
	);
}

/** A point of the list in which a motion says what it wants. */
function asksFor({ text, slag, avsnitt }: Textstycke, before: Textstycke | undefined): boolean {
	if (avsnitt === 'forslag') return false;
	const isAtt = /^att\s/i.test(text);
	if (!isAtt && slag !== 'punkt') return false;
	return (
		isAtt &&
		(slag === 'punkt' ||
			/(?:föreslår|yrkar|yrkas)[^.]*:?$/i.test(before?.text ?? '') ||
			/^att\s/i.test(before?.text ?? ''))
	);
}

const NAMES = String.raw`${NAMN}\s?\(\p{Lu}\p{L}{0,4}\)`;
const LIST = String.raw`(?<av>${NAMES}(?:(?:,\s+|\s+och\s+|\s+samt\s+|,\s+samt\s+)${NAMES})*)`;
const YRKAR = new RegExp(
	String.raw`${LIST}(?:,?\s+med instämmande av[^.]*?\(\p{Lu}\p{L}{0,4}\),?)?\s+(?:yrkar|yrkade|föreslår|föreslog)(?:,\s+med instämmande av[^.]*?\(\p{Lu}\p{L}{0,4}\),?)?\s+(?:på\s+)?(?<vad>[^.]{3,400})`,
	'gu',
);

/** Kinds of what is asked for, by the first words that ask for it. */
const SLAG: readonly (readonly [RegExp, string])[] = [
	[/^(?:i första hand\s+)?bifall/i, 'bifall'],
	[/^(?:i första hand\s+)?avslag/i, 'avslag'],
	[/återremi/i, 'aterremiss'],
	[/bordl[aä]gg/i, 'bordlaggning'],
	[/tillägg|dessutom|även att/i, 'tillagg'],
	[/ändring|i stället|med den ändringen/i, 'andring'],
];

export function findYrkanden({ stycken, ocr }: Underlag, uppslag: Uppslag): Faktum[] {
	return stycken.flatMap(({ text, id }) =>
		[...text.matchAll(YRKAR)].flatMap((match): Faktum[] => {
			const vad = (match.groups?.vad ?? '').trim();
			// What somebody has proposed in another document is told, not asked for here.
			if (/^i (?:en|sin|sina|ett|sitt) /i.test(vad)) return [];
			const typ = SLAG.find(([pattern]) => pattern.test(vad))?.[1];
			return namesWithParty(match.groups?.av ?? '').map((traff) => ({
				slag: 'yrkande',
				varde: `${nameOf(traff, uppslag, ocr)}: ${vad}`,
				stycke: id,
				citat: match[0],
				saker: typ !== undefined,
				...(typ === undefined && { skal: 'vad yrkandet går ut på framgår inte av orden' }),
				...idOf(traff, uppslag, ocr),
				mer: { typ: typ ?? 'forslag', lydelse: `${match[0].trim()}.`.replace(/\.\.$/, '.'), parti: traff.parti ?? '' },
			}));
		}),
	);
}

/** How the chair put the proposals against each other, and what came of it. */
export function findPropositioner({ stycken }: Underlag): Faktum[] {
	return stycken
		.filter(
			({ text }) =>
				/ordföranden?\s+(?:ställer|ställde|frågar|frågade|konstaterar|finner|fann)|(?:ställer|ställde|frågar|frågade|finner|fann)\s+ordföranden?(?!\p{L})/iu.test(
					text,
				) && /finner|fann|ställer|ställde/i.test(text),
		)
		.map(({ text, id }) => ({ slag: 'proposition', varde: text, stycke: id, citat: text, saker: true }));
}

/** Words that say what became of a case, or is to become of it; the first that fits counts. */
const UTFALL: readonly (readonly [RegExp, Utfall])[] = [
	[/delvis (?:bifall|bifalla)|bifalls? delvis|bifalla(?:s)? motionens? (?:första|andra)/i, 'delvis-bifallen'],
	[
		/(?:anses?|anse|förklaras?|är|vara)\s+(?:\p{L}+\s+){0,8}(?:härmed\s+)?(?:vara\s+)?besvara(?:d|t|de)|besvara motionen/iu,
		'anses-besvarad',
	],
	[
		/(?:avslå(?:s|r)?|avslog|avslår)\s+(?:\p{L}+)|(?<!\p{L})(?:avslås|avslogs)(?!\p{L})|avslag på (?:motionen|medborgarförslaget)/iu,
		'avslagen',
	],
	[/(?:bifalla|bifaller|bifalls|bifölls|biföll)(?!\p{L})/iu, 'bifallen'],
	[/(?:avskriva|avskrivs|avskrivas|avskrevs)(?!\p{L})/iu, 'avskriven'],
];

/** The outcome as the decision words it; in anything but minutes it is only what somebody proposes. */
export function findUtfall({ stycken }: Underlag, typ: string | undefined): Faktum[] {
	const isDecision = typ === 'protokoll' || typ === 'protokollsutdrag' || typ === 'beslut';
	const order = isDecision ? (['beslut', 'forslag'] as const) : (['forslag', 'beslut'] as const);
	for (const avsnitt of order)
		for (const { text, id, avsnitt: own } of stycken) {
			if (own !== avsnitt) continue;
			const [pattern, read] = UTFALL.find(([words]) => words.test(text)) ?? [];
			if (!pattern || read === undefined) continue;
			const varde = ofParts(stycken.filter((stycke) => stycke.avsnitt === own).map((stycke) => stycke.text)) ?? read;
			// A board decides what it proposes to another: that is no decision on the matter.
			const decided =
				isDecision && avsnitt === 'beslut' && !/(?<!\p{L})(?:föreslår|föreslås|tillstyrker)(?!\p{L})/iu.test(text);
			return [
				{
					slag: 'utfall',
					varde,
					stycke: id,
					citat: pattern.exec(text)?.[0] ?? text,
					saker: decided,
					...(!decided && { skal: 'ett förslag, inte ett beslut' }),
					mer: { niva: decided ? 'beslut' : 'forslag' },
				},
			];
		}
	return [];
}

/** A motion whose points were decided one by one, and not alike. */
function ofParts(texts: readonly string[]): Utfall | undefined {
	const parts = texts.filter((text) =>
		/(?:att-?sats|yrkande|punkt)\p{L}*\s|(?:första|andra|tredje|fjärde|femte)\s/iu.test(text),
	);
	const found = parts.flatMap((text) => UTFALL.find(([words]) => words.test(text))?.[1] ?? []);
	const kinds = new Set(found);
	return kinds.size > 1 && (kinds.has('bifallen') || kinds.has('delvis-bifallen')) ? 'delvis-bifallen' : undefined;
}

const RESERVERAR = new RegExp(String.raw`${LIST}\s+(?:reserverar|reserverade)\s+sig(?<vad>[^.]*)`, 'gu');

export function findReservationer({ stycken, ocr }: Underlag, uppslag: Uppslag): Faktum[] {
	return stycken.flatMap(({ text, id }) =>
		[...text.matchAll(RESERVERAR)].flatMap((match) =>
			namesWithParty(match.groups?.av ?? '').map((traff): Faktum => ({
				slag: 'reservation',
				varde: nameOf(traff, uppslag, ocr),
				stycke: id,
				citat: match[0],
				saker: true,
				...idOf(traff, uppslag, ocr),
				mer: { lydelse: `${match[0].trim()}.`, parti: traff.parti ?? '' },
			})),
		),
	);
}

/** Those to whom the decision is sent, line by line; "och" and commas divide a line only where each part is short. */
export function findExpediering({ stycken }: Underlag): Faktum[] {
	return stycken
		.filter(({ avsnitt }) => avsnitt === 'expediering')
		.flatMap(({ rader, id }) =>
			rader.flatMap((rad) =>
				rad
					.split(/[,;]\s+(?=\p{Lu})/u)
					.map((part) => part.trim().replace(/[.,;]$/, ''))
					.filter((part) => part.length > 2 && part.length < 90)
					.map((varde): Faktum => ({ slag: 'expediering', varde, stycke: id, citat: varde, saker: true })),
			),
		);
}

/** Enclosures: what stands under such a heading, and lines that begin with "Bilaga 1". */
export function findBilagor({ stycken }: Underlag): Faktum[] {
	return stycken.flatMap(({ rader, id, avsnitt, slag }) =>
		rader
			.filter(
				(rad) =>
					/^bilaga\s+\d+\s*[.:–-]?\s+\S/i.test(rad) ||
					(avsnitt === 'bilagor' && (slag === 'punkt' || rad.length < 160)),
			)
			.filter((rad) => rad.length < 250)
			.map((varde): Faktum => ({ slag: 'bilaga', varde, stycke: id, citat: varde, saker: true })),
	);
}

function nameOf(traff: Namntraff, uppslag: Uppslag, ocr: boolean): string {
	return `${findPerson(traff, uppslag, ocr)?.namn ?? traff.namn} (${traff.parti ?? ''})`;
}

function idOf(traff: Namntraff, uppslag: Uppslag, ocr: boolean): { id?: string } {
	const known = findPerson(traff, uppslag, ocr);
	return known ? { id: known.id } : {};
}
