import { Document, isMap, isScalar, YAMLSeq } from 'yaml';
import { datumParts, parseDatum } from '../domain/datum.ts';
import { HANDLINGSTYPER, type Handlingstyp } from '../domain/handlingstyp.ts';
import { UTKASTORD } from '../read/utkastrad.ts';
import type { Dokument } from './dokument.ts';
import type { Faktaslag, Faktum } from './fakta/faktum.ts';
import type { FilFormat } from './format.ts';

/** A source file under `kallor/`, as the draft names it. */
export interface Kalla {
	readonly fil: string;
	readonly sha256: string;
	readonly format: FilFormat['format'];
}

/** What a draft is made of. */
export interface Utkastunderlag {
	readonly dokument: Dokument;
	/** Facts that are taken; guesses that were not are left as comments. */
	readonly fakta: readonly Faktum[];
	readonly ej: readonly Faktum[];
	readonly kalla: Kalla;
	readonly body: string;
	readonly sidor: readonly { readonly sida: number; readonly stycke: string }[];
	/** Number of words that were mended, each listed in a file of its own. */
	readonly lagade: number;
	/** Names that other drafts have. */
	readonly upptagna: ReadonlySet<string>;
	/** Number of the only item of minutes that the text has. */
	readonly paragraf?: string;
}

export interface Utkast {
	/** Name of the handling, without ending. */
	readonly id: string;
	readonly text: string;
}

/** Politicians' texts are reproduced under another provision than those of authorities. */
const POLITIKERS = new Set<Handlingstyp>([
	'motion',
	'medborgarforslag',
	'interpellation',
	'fraga',
	'tillaggsyrkande',
	'andringsyrkande',
	'yrkande',
	'reservation',
	'sarskilt-yttrande',
]);

/** Writes the draft of a handling: frontmatter with what was found, each guess with its reason beside it, and the text. */
export function toUtkast(underlag: Utkastunderlag): Utkast {
	const { fakta, kalla, body } = underlag;
	const one = (slag: Faktaslag): Faktum | undefined => fakta.find((fact) => fact.slag === slag);
	const all = (slag: Faktaslag): Faktum[] => fakta.filter((fact) => fact.slag === slag);
	const typ = HANDLINGSTYPER.find((name) => name === one('typ')?.varde) ?? 'ovrigt';
	const datum = one('datum');
	const id = freeName(`${datum ? datePart(datum.varde) : 'okant-datum'}-${typ}`, underlag.upptagna);
	const kallaTill = (fact: Faktum): Record<string, string> =>
		fact.stycke === undefined
			? { handling: id }
			: {
					handling: id,
					stycke: fact.stycke,
					...(underlag.dokument.lasart === 'ocr' && { hur: 'ocr' }),
					citat: fact.citat,
				};
	const organ = one('organ')?.id;
	const actors = (slag: Faktaslag): { organ: string }[] =>
		all(slag).flatMap(({ id: ref }) => (ref === undefined ? [] : [{ organ: ref }]));
	const undertecknare = all('undertecknare').map((fact) => ({
		...(fact.id !== undefined && { person: fact.id }),
		...(fact.mer?.roll !== undefined && { roll: fact.mer.roll }),
		kalla: kallaTill(fact),
	}));
	const yrkanden = all('yrkande').flatMap((fact, i) =>
		fact.id === undefined
			? []
			: [
					{
						id: `yrkande-${String(i + 1)}`,
						typ: fact.mer?.typ ?? 'forslag',
						av: [{ person: fact.id }],
						lydelse: fact.citat,
						utfall: 'okant',
						kalla: kallaTill(fact),
					},
				],
	);
	const data = {
		typ,
		titel: one('titel')?.varde ?? kalla.fil,
		...(datum && { datum: datum.varde, datumKalla: kallaTill(datum) }),
		...(organ !== undefined && { organ }),
		...list('avsandare', actors('avsandare')),
		...list('mottagare', actors('mottagare')),
		...list(
			'undertecknare',
			undertecknare.filter((part) => part.person !== undefined || part.roll !== undefined),
		),
		...list(
			'bilagor',
			all('bilaga').map((fact) => ({ titel: fact.varde, kalla: kallaTill(fact) })),
		),
		...list('yrkanden', yrkanden),
		...list(
			'expediering',
			all('expediering').map(({ varde }) => varde),
		),
		kallor: [{ fil: kalla.fil, sort: sortOf(underlag), sha256: kalla.sha256 }],
		lasning: {
			hur: underlag.dokument.lasart === 'ocr' ? 'ocr' : 'textlager',
			text: readingText(underlag),
			kalla: kalla.fil,
		},
		upphovsratt: POLITIKERS.has(typ) ? '26' : '9',
		...(datum ? {} : { saknas: [{ vad: 'datum', text: 'Handlingens datum framgår inte av källan.' }] }),
		...(underlag.sidor.length > 1 && { sidor: underlag.sidor }),
	};
	return { id, text: `---\n${toYaml(data, underlag)}---\n\n${body.trim()}\n` };
}

function list<K extends string, T>(key: K, items: readonly T[]): Partial<Record<K, readonly T[]>> {
	return items.length > 0 ? ({ [key]: items } as Record<K, readonly T[]>) : {};
}

function freeName(name: string, taken: ReadonlySet<string>): string {
	for (let n = 1; ; n++) {
		const free = n === 1 ? name : `${name}-${String(n)}`;
		if (!taken.has(free)) return free;
	}
}

function datePart(datum: string): string {
	const parsed = parseDatum(datum);
	return parsed && datumParts(parsed).precision === 'dag' ? datum : 'okant-datum';
}

function sortOf({ kalla, dokument }: Utkastunderlag): string {
	if (dokument.lasart === 'ocr') return 'skanning';
	switch (kalla.format) {
		case 'markdown':
			return 'markdown';
		case 'pdf':
		case 'text':
			return 'textlager';
		default:
			return 'original';
	}
}

function readingText({ dokument, kalla, lagade, paragraf }: Utkastunderlag): string {
	const how =
		dokument.lasart === 'ocr'
			? 'Texten är maskinläst på svenska ur en bild och har inte granskats ord för ord.'
			: kalla.format === 'pdf'
				? 'Texten är hämtad ur PDF:ens textlager; radbrytningar och avstavningar är borttagna.'
				: 'Texten är hämtad ur källfilen; bara utseendet är borttaget.';
	const furniture =
		dokument.sidmobler.length > 0
			? ` Sidhuvud och sidfot står inte i lästexten; de lyder: ${dokument.sidmobler.map((line) => `"${line}"`).join(', ')}.`
			: '';
	const mended =
		lagade > 0 ? ` ${String(lagade)} skadade ord är lagade maskinellt; varje ord finns i listan över avvikelser.` : '';
	const part =
		paragraf === undefined
			? ''
			: ` Lästexten har bara § ${paragraf} ur protokollet, med det som står före den första paragrafen och efter den sista; hela protokollet är källfilen.`;
	return how + part + mended + furniture;
}

/** Which field each kind of fact is written to. */
const FALT: Readonly<Partial<Record<Faktaslag, string>>> = {
	typ: 'typ',
	titel: 'titel',
	datum: 'datum',
	organ: 'organ',
	avsandare: 'avsandare',
	mottagare: 'mottagare',
	undertecknare: 'undertecknare',
	bilaga: 'bilagor',
	yrkande: 'yrkanden',
	expediering: 'expediering',
};

function toYaml(data: object, { fakta, ej, dokument }: Utkastunderlag): string {
	const document = new Document(data);
	const comments = new Map<string, string[]>();
	for (const fact of fakta) {
		const falt = FALT[fact.slag];
		if (!fact.saker && falt !== undefined)
			comments.set(falt, [...(comments.get(falt) ?? []), ` ${UTKASTORD.gissat}: ${describe(fact)}`]);
	}
	if (!fakta.some(({ slag }) => slag === 'typ'))
		comments.set('typ', [` ${UTKASTORD.fattas}: typen hittades inte. Skriv den som gäller.`]);
	if (!fakta.some(({ slag }) => slag === 'titel'))
		comments.set('titel', [` ${UTKASTORD.fattas}: rubriken hittades inte. Skriv den som är tryckt.`]);
	if (!fakta.some(({ slag }) => slag === 'datum'))
		comments.set('saknas', [
			` ${UTKASTORD.fattas}: inget datum hittades. Finns det i källan: skriv datum och datumKalla, och ta bort raden.`,
		]);
	if (isMap(document.contents))
		for (const pair of document.contents.items) {
			const { key, value } = pair;
			const lines = isScalar(key) ? comments.get(String(key.value)) : undefined;
			if (isScalar(key) && lines) key.commentBefore = lines.map(oneLine).join('\n');
			if (isScalar(key) && key.value === 'sidor' && value instanceof YAMLSeq)
				for (const item of value.items) if (isMap(item)) item.flow = true;
		}
	// What has no field of its own, or nobody in the register to point at, is left for the editor.
	const rest = [...fakta.filter((fact) => FALT[fact.slag] === undefined || needsId(fact)), ...ej].map((fact) =>
		oneLine(` ${LABEL[fact.slag]}: ${describe(fact)}`),
	);
	const notes = [...new Set(rest), ...dokument.varningar.map((text) => oneLine(` OBS: ${text}`))];
	if (notes.length > 0)
		document.comment = [' Att ta ställning till; ta bort raderna när det är gjort.', ...notes].join('\n');
	// Long lines stay whole: a folded quotation is hard to compare with its source.
	return document.toString({ lineWidth: 0 });
}

function needsId({ slag, id }: Faktum): boolean {
	return (
		id === undefined &&
		(slag === 'organ' || slag === 'avsandare' || slag === 'mottagare' || slag === 'undertecknare' || slag === 'yrkande')
	);
}

/** What each kind of fact is called, to the editor. */
export const LABEL: Readonly<Record<Faktaslag, string>> = {
	typ: 'Typ',
	titel: 'Rubrik',
	paragraf: 'Protokollets paragraf',
	diarienummer: 'Diarienummer',
	datum: 'Datum',
	organ: 'Organ',
	avsandare: 'Avsändare',
	mottagare: 'Mottagare',
	person: 'Person',
	forslag: 'Förslag till beslut',
	yrkande: 'Yrkande',
	proposition: 'Proposition',
	utfall: 'Utfall',
	reservation: 'Reservation',
	expediering: 'Skickas till',
	bilaga: 'Bilaga',
	undertecknare: 'Undertecknare',
	arende: 'Hör troligen till ärendet',
};

/** A fact with its place and, when it is a guess, the reason. */
export function describe({ slag, varde, stycke, citat, saker, skal, id, mer }: Faktum): string {
	const place = stycke ?? (citat === varde ? '' : `"${short(citat)}"`);
	const who = id !== undefined && id !== varde ? ` → ${id}` : '';
	const level = slag === 'utfall' && mer?.niva === 'forslag' ? 'förslag' : '';
	const notes = [place, level, saker ? '' : (skal ?? 'osäkert')].filter((part) => part !== '');
	return `${short(varde)}${who}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
}

function short(text: string): string {
	return text.length > 90 ? `${text.slice(0, 89)}…` : text;
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').replace(/^ ?/, ' ');
}
