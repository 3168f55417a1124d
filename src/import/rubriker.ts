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
	| 'anteckningar'
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
		'kommunfullmäktige beslutar',
		'beslut i ärendet',
		'dagens beslut',
		'ordförandens beslut',
		'beslut på delegation',
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
		'hemställan',
		'att-satser',
		'föreslås besluta',
		'beredningens förslag',
		'motionens förslag',
		'kommunstyrelsens förslag',
		'nämndens förslag',
		'arbetsutskottets förslag',
		'förslag till kommunstyrelsen',
		'förslag till beslut i ärendet',
		'tidigare förslag till beslut',
		'tidigare förslag',
		'ursprungligt förslag till beslut',
	],
	sammanfattning: [
		'sammanfattning',
		'sammanfattning av ärendet',
		'ärendet i korthet',
		'kort sammanfattning',
		'ärendesammanfattning',
		'bakgrund och sammanfattning',
	],
	beskrivning: [
		'beskrivning av ärendet',
		'ärendebeskrivning',
		'ärendet',
		'bakgrund',
		'ärendets beredning',
		'beredning',
		'ärendegång',
		'tidigare beslut',
		'ärendet i sin helhet',
		'redogörelse',
		'redogörelse för ärendet',
		'aktuell situation',
		'nuläge',
		'tidigare behandling',
		'tidigare handläggning',
		'bakgrund till ärendet',
		'beskrivning',
	],
	synpunkter: [
		'förvaltningens synpunkter',
		'förvaltningens bedömning',
		'bedömning',
		'övervägande',
		'överväganden',
		'analys',
		'kommunens synpunkter',
		'kommentarer',
		'ställningstagande',
		'motivering till förslaget',
		'förvaltningens överväganden',
		'förvaltningens kommentarer',
		'förvaltningens ställningstagande',
		'slutsats',
		'slutsatser',
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
		'konsekvenser för barn',
		'barnets bästa',
		'finansiella konsekvenser',
		'ekonomi',
		'klimatpåverkan',
		'prövning av barnets bästa',
		'kostnader och finansiering',
	],
	overlaggning: ['överläggning', 'överläggningar', 'inlägg', 'anföranden', 'debatt'],
	yrkanden: [
		'yrkanden',
		'yrkande',
		'förslag och yrkanden',
		'yrkanden och propositioner',
		'ändringsyrkande',
		'ändringsyrkanden',
		'förslag på sammanträdet',
		'förslag till beslut på sammanträdet',
		'förslag till beslut under sammanträdet',
		'förslag under sammanträdet',
		'yrkanden på sammanträdet',
		'yrkanden under sammanträdet',
		'yrkande på sammanträdet',
		'dagens yrkanden',
		'dagens sammanträde',
		'ledamöternas förslag till beslut',
		'framställda yrkanden',
		'yrkanden och förslag',
		'tilläggsyrkanden',
		'avslagsyrkande',
		'återremissyrkande',
		'förslag till beslut på dagens sammanträde',
	],
	propositioner: [
		'propositioner',
		'proposition',
		'propositionsordning',
		'beslutsgång',
		'beslutsordning',
		'propositionsordning och beslut',
		'proposition och beslut',
		'propositioner och beslut',
		'beslutsgång och propositioner',
		'ordförandens proposition',
		'ordförandens propositioner',
		'proposition på återremiss',
		'proposition på yrkanden',
	],
	votering: [
		'votering',
		'omröstning',
		'omröstningsresultat',
		'voteringsresultat',
		'voteringsproposition',
		'voteringsordning',
		'omröstningsordning',
		'begäran om votering',
		'voteringslista',
		'votering begärs',
		'resultat av omröstningen',
	],
	reservationer: ['reservationer', 'reservation', 'reservation mot beslutet', 'reservationer mot beslutet'],
	anteckningar: [
		'särskilda yttranden',
		'särskilt yttrande',
		'protokollsanteckning',
		'protokollsanteckningar',
		'anteckning till protokollet',
		'anteckningar till protokollet',
		'reservationer och särskilda yttranden',
		'reservationer och protokollsanteckningar',
	],
	bilagor: [
		'bilaga',
		'bilagor',
		'bilageförteckning',
		'bifogade handlingar',
		'bilagda handlingar',
		'bifogas',
		'bifogat',
		'bifogat underlag',
	],
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
		'beslutet ska expedieras till',
		'beslut expedieras till',
		'beslutet sänds till',
		'sänds till',
		'protokollsutdrag till',
		'protokollsutdrag skickas till',
		'utdrag till',
		'utdrag skickas till',
		'kopia',
		'kopior till',
		'underrättelse till',
		'underrättas',
		'för kännedom',
		'för kännedom till',
		'delgivning',
		'delges med',
		'expedieringslista',
		'beslutsexpediering',
		'beslutet meddelas',
		'beslutet delges med',
		'beslutet tillställs',
		'mottagare av beslutet',
		'ska skickas till',
		'beslut till',
		'för verkställighet',
		'för åtgärd',
	],
	tillaggsyrkande: ['tilläggsyrkande'],
	motivering: [
		'motivering',
		'motivering till yrkandet',
		'skäl',
		'skäl för beslutet',
		'skäl till beslut',
		'skäl till beslutet',
		'motivering till beslut',
		'motivering till beslutet',
		'beslutsmotivering',
		'skälen för beslutet',
	],
	underlag: [
		'beslutsunderlag',
		'underlag',
		'underlag för beslut',
		'handlingar i ärendet',
		'ärendets handlingar',
		'underlag till beslut',
		'underlag för beslutet',
		'ärendets underlag',
		'handlingar',
		'beslutsunderlag i ärendet',
		'ärendets beslutsunderlag',
	],
	underskrifter: [
		'underskrifter',
		'underskrift',
		'justering',
		'vid protokollet',
		'justeras',
		'justerare',
		'vid protokollet och justering',
		'underskrift och justering',
	],
	deltagare: [
		'beslutande',
		'närvarande',
		'deltagande',
		'närvarolista',
		'ej tjänstgörande ersättare',
		'närvarande ledamöter',
		'beslutande ledamöter',
		'tjänstgörande ersättare',
		'övriga deltagande',
		'övriga närvarande',
		'närvarande ersättare',
		'deltagare',
		'medverkande',
		'med vid mötet',
		'med vid besöket',
		'med på mötet',
		'mötesdeltagare',
	],
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
		'jäv',
		'deltar inte i beslutet',
		'deltar ej i beslutet',
		'ej deltagande i beslutet',
		'deltagande i beslutet',
		'lagrum',
		'lagstöd',
		'delegation',
		'lagrum och delegation',
		'hur man överklagar',
		'besvärshänvisning',
		'ajournering',
		'ärenden',
		'föredragningslista',
		'allmänhetens frågestund',
		'så överklagar du',
		'ordförandens information',
		'mbl-förhandling',
		'fackliga förhandlingar',
	],
};

const BY_SKELETON: readonly (readonly [string, Avsnitt])[] = Object.entries(RUBRIKER).flatMap(([avsnitt, texts]) =>
	texts.map((text) => [fold(text), avsnitt as Avsnitt] as const),
);
const EXACT = new Map(BY_SKELETON);

const AVSKRIFT =
	'(?:protokollsutdrag(?:et)?|utdrag(?:et)?|kopi(?:a|or)|avskrift|beslut(?:et)?|paragrafen)(?:-(?:av|ur)-(?:beslut(?:et)?|protokoll(?:et)?|paragrafen|skrivelsen))?';

/** Headings over those to whom a decision goes, in all their forms: "Kopia av beslutet till", "Protokollsutdrag sänds till". */
const SKICKAS = new RegExp(
	`^(?:${AVSKRIFT}-)?(?:ska-)?(?:skickas|sands|sandas|tillsands|expedieras|delges|meddelas|tillstalls|tillstallas|lamnas|oversands|distribueras|kommuniceras)(?:-(?:[a-z]+-){0,3}(?:till|med))?$|^${AVSKRIFT}-(?:till|for-(?:kannedom|atgard|verkstallighet)(?:-till)?)$`,
);

/** Headings over the papers that come with a document: "Medföljande handlingar", "Bilagor till utlåtandet". */
const FOLJER_MED =
	/^(?:(?:bifogade|bilagda|medfoljande|medskickade|medsanda|tillhorande)-(?:handlingar|dokument|filer|underlag|bilagor|papper)|(?:handlingar|dokument|underlag|papper)-(?:som-(?:bifogas|medfoljer|foljer|foljer-med|bilaggs|bilagts|skickas-med)|(?:bifogas|medfoljer))|medfoljer|till-[a-z]+-(?:fogas|bifogas|hor)|(?:forteckning-over-)?bilagor-(?:till|i|for)-(?:[a-z]+-){0,2}[a-z]+)$/;

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
			/^(?!.*\b(?:att|foreslar|foreslas|yrkar|ska)\b.*-beslutar$)(?:[a-z-]*(?:namnden|styrelsen|utskottet|forvaltningen|fullmaktige|kontoret|beredningen|utskotts|namnds|radet|kansliet|avdelningen|enheten)s?)-/,
			'',
		)
		.replace(
			/^((?:[a-z-]+-)?forslag(?:-till-beslut)?)-(?:i|till|for|fran)-[a-z-]*(?:namnden|styrelsen|utskottet|fullmaktige|kontoret|forvaltningen)$/,
			'$1',
		);
	if (
		/^[a-z-]*(?:namnden|styrelsen|utskottet|beredningen)-foreslar-(?:att-)?(?:kommun)?fullmaktige(?:-(?:att-)?besluta|-beslutar)?$/.test(
			skeleton,
		)
	)
		return 'forslag';
	if (/^forslag-till-[a-z-]+-att-foresla-(?:kommun)?fullmaktige(?:-att-besluta)?$/.test(skeleton)) return 'forslag';
	const exact =
		EXACT.get(skeleton) ??
		EXACT.get(bare) ??
		(SKICKAS.test(bare) ? 'expediering' : FOLJER_MED.test(skeleton) ? 'bilagor' : undefined);
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
