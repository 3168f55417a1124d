import { distance } from 'fastest-levenshtein';
import { fold } from '../domain/fold.ts';

/** What stands under a heading of a formal document. */
export type Avsnitt =
	| 'beslut'
	| 'forslag'
	| 'sammanfattning'
	| 'beskrivning'
	| 'synpunkter'
	| 'konsekvenser'
	| 'overlaggning'
	| 'yrkanden'
	| 'propositioner'
	| 'votering'
	| 'reservationer'
	| 'bilagor'
	| 'expediering'
	| 'tillaggsyrkande'
	| 'motivering'
	| 'underlag'
	| 'underskrifter'
	| 'deltagare'
	| 'ovrigt';

/** Headings that Swedish municipalities use; an organ before or after them does not matter. */
const RUBRIKER: Readonly<Record<Avsnitt, readonly string[]>> = {
	beslut: [
		'beslut',
		'kommunstyrelsens beslut',
		'kommunfullmäktiges beslut',
		'nämndens beslut',
		'utskottets beslut',
		'beslutar',
		'arbetsutskottets beslut',
	],
	forslag: [
		'förslag till beslut',
		'förvaltningens förslag till beslut',
		'förvaltningens förslag',
		'förslag till kommunfullmäktige',
		'kommunstyrelsens förslag till kommunfullmäktige',
		'kommunstyrelsens förslag till beslut i kommunfullmäktige',
		'utskottets förslag till beslut',
		'beslutsförslag',
		'förslag',
		'mitt förslag',
		'vårt förslag',
	],
	sammanfattning: ['sammanfattning', 'sammanfattning av ärendet', 'ärendet i korthet'],
	beskrivning: [
		'beskrivning av ärendet',
		'ärendebeskrivning',
		'ärendet',
		'bakgrund',
		'ärendets beredning',
		'beredning',
		'ärendegång',
		'tidigare beslut',
	],
	synpunkter: [
		'förvaltningens synpunkter',
		'förvaltningens bedömning',
		'bedömning',
		'övervägande',
		'överväganden',
		'analys',
	],
	konsekvenser: [
		'ekonomiska och juridiska konsekvenser',
		'ekonomiska konsekvenser',
		'juridiska konsekvenser',
		'konsekvenser',
		'barnrättsperspektiv',
		'barnkonsekvensanalys',
		'jämställdhet',
		'miljökonsekvenser',
	],
	overlaggning: ['överläggning', 'överläggningar', 'inlägg', 'anföranden', 'debatt'],
	yrkanden: [
		'yrkanden',
		'yrkande',
		'förslag och yrkanden',
		'yrkanden och propositioner',
		'ändringsyrkande',
		'ändringsyrkanden',
	],
	propositioner: ['propositioner', 'proposition', 'propositionsordning', 'beslutsgång', 'beslutsordning'],
	votering: ['votering', 'omröstning', 'omröstningsresultat', 'voteringsresultat'],
	reservationer: [
		'reservationer',
		'reservation',
		'särskilda yttranden',
		'särskilt yttrande',
		'protokollsanteckning',
		'protokollsanteckningar',
	],
	bilagor: ['bilaga', 'bilagor'],
	expediering: [
		'beslutet ska skickas till',
		'beslutet skickas till',
		'beslut skickas till',
		'expedieras till',
		'expediering',
		'expedieras',
		'skickas',
		'beslutet expedieras till',
		'skickas till',
		'sändlista',
		'delges',
		'beslutet delges',
		'kopia till',
	],
	tillaggsyrkande: ['tilläggsyrkande'],
	motivering: ['motivering', 'motivering till yrkandet', 'skäl'],
	underlag: ['beslutsunderlag', 'underlag', 'underlag för beslut', 'handlingar i ärendet', 'ärendets handlingar'],
	underskrifter: ['underskrifter', 'underskrift', 'justering', 'vid protokollet', 'justeras'],
	deltagare: ['beslutande', 'närvarande', 'deltagande', 'närvarolista', 'ej tjänstgörande ersättare'],
	ovrigt: [
		'inledning',
		'syfte',
		'uppföljning',
		'tidplan',
		'finansiering',
		'remissinstanser',
		'svar',
		'frågor',
		'fråga',
		'interpellation',
		'motion',
		'medborgarförslag',
		'skrivelse',
		'yttrande',
	],
};

const BY_SKELETON: readonly (readonly [string, Avsnitt])[] = Object.entries(RUBRIKER).flatMap(([avsnitt, texts]) =>
	texts.map((text) => [fold(text), avsnitt as Avsnitt] as const),
);
const EXACT = new Map(BY_SKELETON);

/**
 * Which part of a document a heading begins; å, ä, ö and single letters may be damaged.
 * @returns nothing for a heading that is not one of the usual
 */
export function avsnittOf(rubrik: string): Avsnitt | undefined {
	const text = rubrik
		.replace(/^\s*(?:§\s*)?\d+(?:\.\d+)*[.)]?\s+/, '')
		.replace(/(?<![\s:*.])[\s:*.]+$/, '')
		.trim();
	if (text === '' || text.length > 70) return undefined;
	const skeleton = fold(text);
	const bare = skeleton
		.replace(
			/^(?!.*\b(?:att|foreslar|foreslas|yrkar|ska)\b.*-beslutar$)(?:[a-z-]*(?:namnden|styrelsen|utskottet|forvaltningen|fullmaktige|kontoret|beredningen)s?)-/,
			'',
		)
		.replace(
			/^((?:[a-z-]+-)?forslag(?:-till-beslut)?)-(?:i|till|for)-[a-z-]*(?:namnden|styrelsen|utskottet|fullmaktige)$/,
			'$1',
		);
	const exact = EXACT.get(skeleton) ?? EXACT.get(bare);
	if (exact) return exact;
	let best: { avsnitt: Avsnitt; steps: number } | undefined;
	for (const [known, avsnitt] of BY_SKELETON) {
		if (known.length < 8 || known.split('-').length !== skeleton.split('-').length) continue;
		const steps = distance(known, skeleton);
		if (steps <= Math.ceil(known.length * 0.1) && steps < (best?.steps ?? Infinity)) best = { avsnitt, steps };
	}
	return best?.avsnitt;
}

let words: ReadonlySet<string> | undefined;

/** Every word of the usual headings, in small letters. */
export function headingWords(): ReadonlySet<string> {
	return (words ??= new Set(Object.values(RUBRIKER).flatMap((texts) => texts.flatMap((text) => text.split(' ')))));
}

/** True of a line that is a usual heading, alone on its line. */
export function isKnownHeading(text: string): boolean {
	return (
		/^[\p{Lu}\p{L}\d§]/u.test(text) &&
		/^[\p{Lu}\d§A-Z]/u.test(text) &&
		!/[.,;]$/.test(text) &&
		// "Nämnden beslutar:" introduces what follows, whatever part it stands in.
		!/\sbeslutar:$/i.test(text) &&
		avsnittOf(text) !== undefined
	);
}
