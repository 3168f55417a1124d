import type { Uppslag } from './fakta.ts';
import { AV_MOTE, type Faktum, type Textstycke, type Underlag } from './faktum.ts';
import { identify, PERSONER, personsIn, type Namngiven } from './personlista.ts';
import { anyCase } from './skiftlage.ts';

/** Kinds of what is asked for, by the first words that ask for it. */
const SLAG: readonly (readonly [RegExp, string])[] = [
	[/^(?:i första hand\s+)?bifall(?!\p{L})(?!.*med (?:den|följande) (?:ändring|tillägg))/iu, 'bifall'],
	[/^(?:i första hand\s+)?avslag/i, 'avslag'],
	[/återremi/i, 'aterremiss'],
	[/bordl[aä]gg/i, 'bordlaggning'],
	[/tillägg|dessutom|även att/i, 'tillagg'],
	[/ändring|i stället|med den ändringen/i, 'andring'],
	[/bifall/i, 'bifall'],
	[/avsl[aåo]/i, 'avslag'],
];

const INSTAMMANDE = String.raw`,?\s+(?:med|under)\s+(?:instämmande|bifall|stöd)\s+(?:av|från)\s+(?<med>${PERSONER}),?`;
/** "… vilket Rut Ek (V) också gör", "…, liksom Rut Ek (V)". */
const LIKSOM = String.raw`,?\s+(?:vilket\s+(?:också\s+|även\s+)?(?<vilket>${PERSONER})\s+(?:också\s+|även\s+)?(?:gör|gjorde|instämm(?:er|de)\s+i|stöd(?:er|jer|de)|biträd(?:er|de))|(?:vari|i vilket|till vilket)\s+(?:också\s+|även\s+)?(?<vari>${PERSONER})\s+(?:också\s+|även\s+)?(?:instämm(?:er|de)|ansluter sig|anslöt sig)|(?:liksom|såsom|precis som|det gör|och det gör|(?:och\s+(?:får|fick)|med)\s+(?:stöd|medhåll|bifall)\s+(?:av|från))\s+(?:också\s+|även\s+)?(?<liksom>${PERSONER}))`;
const VERB = String.raw`(?<verb>yrkar|yrkade|har yrkat|föreslår|föreslog|hemställer|hemställde|begär|begärde)`;

/** "Rut Ek (V) yrkar …", with those who agree before or after the verb. */
const FRAMAT = new RegExp(
	String.raw`(?<av>${PERSONER})(?:\s+m\.?\s?fl\.?)?(?:${INSTAMMANDE})?,?\s+${VERB}(?:${INSTAMMANDE.replace('<med>', '<medEfter>')})?\s+(?:på\s+|om\s+)?`,
	'gu',
);
/** "Därefter yrkar Rut Ek (V) …" */
const OMVANT = new RegExp(
	String.raw`(?<!\p{L})(?:${anyCase(VERB)})\s+(?<av>${PERSONER})(?:${INSTAMMANDE})?,?\s+(?:på\s+|om\s+)?`,
	'gu',
);
/** "Avslag på förslaget yrkas av Rut Ek (V)." */
const PASSIVT = new RegExp(
	String.raw`(?<=^|[.!?]\s)(?<vad>[^.:]{3,300}?)\s+(?:yrkas|yrkades|begärs|begärdes)\s+av\s+(?<av>${PERSONER})`,
	'gu',
);
/** "Rut Ek (V): Avslag på förslaget", under a heading that says what it is. */
const KOLON = new RegExp(String.raw`^(?<av>${PERSONER})\s?[:–-]\s+(?<vad>\S.*)$`, 'u');
/** "Rut Ek (V) instämmer i Bo Eks yrkande." */
const INSTAMMER = new RegExp(
	String.raw`(?<av>${PERSONER})\s+(?:instämmer|instämde|ansluter\s+sig|anslöt\s+sig|ställer\s+sig|biträder)(?!\s+(?:inte|ej)(?!\p{L}))(?:\s+(?:i|till|med|bakom)\s+|\s+(?=\p{Lu}))?(?<vad>[^.]+)?`,
	'gu',
);

/** "I yrkandet instämmer Rut Ek (V)." */
const I_YRKANDET = new RegExp(
	String.raw`(?<!\p{L})(?:I (?:yrkandet|detta yrkande|detta|det)|Häri) (?:instämmer|instämde) (?<av>${PERSONER})`,
	'gu',
);

const SAGT = /^(?:i (?:en|sin|sina|ett|sitt) |i (?:motionen|medborgarförslaget|interpellationen|skrivelsen)\s)/i;

/** Parts of minutes that tell of what was asked for elsewhere, or decided. */
const ATERGER: ReadonlySet<string | undefined> = new Set<Textstycke['avsnitt']>([
	'sammanfattning',
	'beskrivning',
	'synpunkter',
	'underlag',
	'beslut',
	'forslag',
	'konsekvenser',
	'motivering',
]);

interface Framstallt {
	readonly vem: Namngiven;
	readonly vad: string;
	readonly stycke: string;
	readonly citat: string;
	readonly skal?: string;
}

/** What each person asks the meeting to decide, in the words of the minutes. */
export function findYrkanden(underlag: Underlag, uppslag: Uppslag, typ: string | undefined): Faktum[] {
	if (typ !== undefined && !AV_MOTE.has(typ)) return [];
	const people = personsIn(underlag);
	const hasPart = underlag.stycken.some(({ avsnitt }) => avsnitt === 'yrkanden');
	const found: Framstallt[] = [];
	for (const [i, stycke] of underlag.stycken.entries()) {
		if (hasPart && ATERGER.has(stycke.avsnitt)) continue;
		const own = [...stated(stycke, people), ...listed(stycke, underlag.stycken.slice(i + 1), people)];
		found.push(...own);
		found.push(...agreeing(stycke, people, found));
	}
	return found.map((framstallt, i) => toFact(sameAs(framstallt, found[i - 1]), underlag, uppslag));
}

/** "Bo Ek (V) yrkar detsamma." */
function sameAs(own: Framstallt, before: Framstallt | undefined): Framstallt {
	return before !== undefined && /^(?:detsamma|samma sak|likadant)$/i.test(own.vad)
		? { ...own, vad: before.vad, skal: `yrkar detsamma som ${before.vem.namn}` }
		: own;
}

function stated(stycke: Textstycke, people: (lista: string) => Namngiven[]): Framstallt[] {
	const { text, id, avsnitt, rader } = stycke;
	const told = ATERGER.has(avsnitt) ? { skal: 'står i en del som återger ärendet' } : {};
	const heads = [...text.matchAll(FRAMAT), ...(avsnitt === 'yrkanden' || !told.skal ? text.matchAll(OMVANT) : [])]
		.filter(
			({ groups }) => avsnitt === 'yrkanden' || /^(?:har )?yrka/i.test(groups?.verb ?? '') || avsnitt === undefined,
		)
		.filter(({ index }, i, all) => all.findIndex((other) => Math.abs(other.index - index) < 3) === i)
		.sort((a, b) => a.index - b.index);
	const found = heads.flatMap((head, i): Framstallt[] => {
		const at = head.index + head[0].length;
		const rest = text.slice(at, Math.min(endOfSentence(text, at), heads[i + 1]?.index ?? Infinity));
		const { vad, med } = withoutAgreeing(rest);
		if (vad.length < 3 || SAGT.test(vad) || /^följande(?!\s\p{L}+yrkande)|:$/u.test(vad)) return [];
		const lista = [head.groups?.av, head.groups?.med, head.groups?.medEfter, med].filter((part) => part !== undefined);
		const citat = text.slice(head.index, at + rest.length).trim();
		const isWeak = !/^(?:har )?yrka/i.test(head.groups?.verb ?? '') && avsnitt !== 'yrkanden';
		return lista.flatMap(people).map((vem) => ({
			vem,
			vad,
			stycke: id,
			citat,
			...told,
			...(isWeak && { skal: 'kan vara ett förslag som bara återges' }),
		}));
	});
	const passive = [...text.matchAll(PASSIVT)].flatMap(({ 0: citat, groups }) =>
		people(groups?.av ?? '').map((vem) => ({ vem, vad: lower(groups?.vad ?? ''), stycke: id, citat, ...told })),
	);
	const colon =
		avsnitt === 'yrkanden' && heads.length === 0
			? (rader.length > 1 ? rader : [text]).flatMap((rad) => {
					const { av = '', vad = '' } = KOLON.exec(rad)?.groups ?? {};
					return people(av).map((vem) => ({ vem, vad: lower(vad.replace(/\.$/, '')), stycke: id, citat: rad }));
				})
			: [];
	return [...found, ...passive, ...colon];
}

/** "Rut Ek (V) yrkar" with a list of points below. */
function listed(
	stycke: Textstycke,
	after: readonly Textstycke[],
	people: (lista: string) => Namngiven[],
): Framstallt[] {
	const { text, avsnitt } = stycke;
	const intro = new RegExp(
		String.raw`(?<av>${PERSONER})(?:${INSTAMMANDE})?\s+(?:yrkar|föreslår)(?:\s+(?:på\s+)?följande[^.:]{0,60}|\s+att[^.:]{0,60})?\s*:?$`,
		'u',
	).exec(text);
	if (!intro || (ATERGER.has(avsnitt) && avsnitt !== undefined)) return [];
	const points: Textstycke[] = [];
	for (const next of after) {
		if (next.slag !== 'punkt' && !/^att\s/i.test(next.text)) break;
		points.push(next);
	}
	const persons = [intro.groups?.av ?? '', intro.groups?.med ?? ''].flatMap(people);
	return points.flatMap((point) =>
		persons.map((vem) => ({
			vem,
			vad: point.text.replace(/[.,;]$/, ''),
			stycke: point.id,
			citat: point.text,
			skal: 'en punkt i en lista under namnet',
		})),
	);
}

/** Whether somebody is known to ask for something. */
function says(framstallda: readonly Framstallt[], namn: string, vad: string): boolean {
	return framstallda.some((one) => one.vem.namn === namn && one.vad === vad);
}

/** Those who only agree with somebody else ask for the same. */
function agreeing(
	{ text, id }: Textstycke,
	people: (lista: string) => Namngiven[],
	before: readonly Framstallt[],
): Framstallt[] {
	return [...text.matchAll(INSTAMMER), ...text.matchAll(I_YRKANDET)].flatMap(({ 0: citat, groups }) => {
		const said = (groups?.vad ?? '').trim();
		const named = before.findLast(({ vem }) =>
			vem.namn.split(' ').some((part) => part.length > 2 && said.includes(part)),
		);
		const meant =
			named ??
			(/^(?:$|(?:det |detta |samma )?(?:yrkandet?|förslaget?)|föregående)/.test(said) ? before.at(-1) : undefined);
		if (!meant) return [];
		const others = people(groups?.av ?? '').filter(({ namn }) => !says(before, namn, meant.vad));
		return others.map((vem) => ({
			vem,
			vad: meant.vad,
			stycke: id,
			citat,
			skal: `instämmer med ${meant.vem.namn}`,
		}));
	});
}

/** Somebody else in what is asked for, who is not whose yrkande or proposal it is about. */
const NAMNER_NAGON =
	/,\s(?:vilket|vari|som|liksom)\s+\p{Lu}|\(\p{Lu}\p{L}{0,4}\)(?!\s+(?:[\p{L}-]*yrkande|förslag|motion|medborgarförslag|interpellation|reservation))/u;

function toFact({ vem, vad, stycke, citat, skal }: Framstallt, { ocr }: Underlag, uppslag: Uppslag): Faktum {
	const typ = SLAG.find(([pattern]) => pattern.test(vad))?.[1];
	const why =
		skal ??
		(typ === undefined
			? 'vad yrkandet går ut på framgår inte av orden'
			: /^för\s/i.test(vad)
				? 'yrkandet kan gälla någon annans räkning'
				: NAMNER_NAGON.test(vad)
					? 'kan vara fleras yrkande'
					: vem.utanParti
						? 'partiet står på ett annat ställe'
						: vad.length > 400
							? 'yrkandet är ovanligt långt'
							: undefined);
	const { namn, id } = identify(vem, uppslag, ocr);
	return {
		slag: 'yrkande',
		varde: `${namn}: ${vad}`,
		stycke,
		citat,
		saker: why === undefined,
		...(why !== undefined && { skal: why }),
		...(id !== undefined && { id }),
		mer: { typ: typ ?? 'forslag', lydelse: `${citat}.`.replace(/\.\.$/, '.'), parti: vem.parti ?? '' },
	};
}

/** A full stop ends a sentence where a capital or nothing follows; "5 kap. 50 §" goes on. */
function endOfSentence(text: string, from: number): number {
	const end = /[.!?](?=\s+[\p{Lu}”"]|\s*$)/u.exec(text.slice(from));
	return end ? from + end.index : text.length;
}

const INSTAMMER_SIST = new RegExp(`(?:${INSTAMMANDE}|${LIKSOM})\\s*$`, 'u');

function withoutAgreeing(rest: string): { vad: string; med?: string } {
	const agreed = INSTAMMER_SIST.exec(rest);
	const vad = (agreed ? rest.slice(0, agreed.index) : rest).replace(/(?:[,;\s]|\s(?:och|samt|medan|men))+$/, '').trim();
	const { med, vilket, vari, liksom } = agreed?.groups ?? {};
	const others = med ?? vilket ?? vari ?? liksom;
	return { vad, ...(others !== undefined && { med: others }) };
}

function lower(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
