import type { Aktgruppslag } from '../domain/aktgrupper.ts';
import type { Arendetyp, Handelse } from '../domain/arende.ts';
import type { Beslut, Niva, Utfall, Yrkande } from '../domain/beslut.ts';
import type { Organ, Person } from '../domain/grunddata.ts';
import type { Kallfil, Lasning } from '../domain/handling.ts';
import type { Handlingstyp } from '../domain/handlingstyp.ts';
import type { Lasart } from '../domain/kalla.ts';
import type { Aktorssida } from '../domain/langa-listor.ts';
import type { Lanktyp } from '../domain/lank.ts';
import type { MOTIONENS_VAG, Status } from '../domain/process.ts';
import type { Anmarkning, Saknas } from '../domain/saknas.ts';

/** The Swedish word for every value of the domain's lists. A value without a word does not compile. */

export const ARENDETYP = {
	motion: 'Motion',
	medborgarforslag: 'Medborgarförslag',
	interpellation: 'Interpellation',
	fraga: 'Fråga',
	forslag: 'Förslag',
	remiss: 'Remiss',
	ovrigt: 'Övrigt ärende',
} satisfies Record<Arendetyp, string>;

export const STATUS = {
	okand: 'Läget framgår inte',
	inlamnad: 'Inlämnad',
	vackt: 'Väckt i fullmäktige',
	remitterad: 'På remiss',
	bereds: 'Under beredning',
	ettarsanmald: 'Anmäld till fullmäktige efter ett år',
	utredd: 'Utredd av förvaltningen',
	'i-utskott': 'I utskott',
	'i-namnd': 'I styrelse eller nämnd',
	'forslag-till-kf': 'Förslag till fullmäktige',
	'i-kf': 'I fullmäktige',
	bordlagd: 'Bordlagd',
	aterremitterad: 'Återremitterad',
	atertagen: 'Återtagen',
	avgjord: 'Avgjord',
	justerad: 'Protokollet justerat',
	tillkannagiven: 'Tillkännagiven på anslagstavlan',
	overklagad: 'Överklagad',
	'laga-kraft': 'Laga kraft',
	faststalld: 'Beslutet fastställt av domstol',
	upphavd: 'Beslutet upphävt av domstol',
	expedierad: 'Beslutet expedierat',
	verkstalld: 'Beslutet verkställt',
	avslutad: 'Avslutad',
} satisfies Record<Status, string>;

export const HANDELSETYP = {
	inlamnad: 'Lämnas in',
	vackt: 'Väcks',
	oppnat: 'Öppnas',
	remiss: 'Remiss',
	beredning: 'Beredning',
	utredning: 'Utredning',
	sammantrade: 'Sammanträde',
	yrkande: 'Yrkande',
	overlaggning: 'Överläggning',
	beslut: 'Beslut',
	reservation: 'Reservation',
	expediering: 'Expediering',
	anmalan: 'Anmälan',
	harlett: 'Härledd händelse',
	bakgrund: 'Bakgrund',
	ovrigt: 'Händelse',
} satisfies Record<Handelse['typ'], string>;

export const HANDLINGSTYP = {
	motion: 'Motion',
	medborgarforslag: 'Medborgarförslag',
	interpellation: 'Interpellation',
	fraga: 'Fråga',
	tjansteutlatande: 'Tjänsteutlåtande',
	tjansteskrivelse: 'Tjänsteskrivelse',
	protokollsutdrag: 'Protokollsutdrag',
	protokoll: 'Protokoll',
	tillaggsyrkande: 'Tilläggsyrkande',
	andringsyrkande: 'Ändringsyrkande',
	yrkande: 'Yrkande',
	reservation: 'Reservation',
	'sarskilt-yttrande': 'Särskilt yttrande',
	remiss: 'Remiss',
	yttrande: 'Yttrande',
	bilaga: 'Bilaga',
	kallelse: 'Kallelse',
	beslut: 'Beslut',
	skrivelse: 'Skrivelse',
	ovrigt: 'Annan handling',
} satisfies Record<Handlingstyp, string>;

export const NIVA = {
	utkast: 'Utkast',
	forslag: 'Förslag',
	delbeslut: 'Delbeslut',
	slutligt: 'Beslut',
} satisfies Record<Niva, string>;

export const UTFALL = {
	bifallen: 'Bifallen',
	'delvis-bifallen': 'Delvis bifallen',
	avslagen: 'Avslagen',
	'anses-besvarad': 'Anses besvarad',
	avskriven: 'Avskriven',
	atertagen: 'Återtagen',
	besvarad: 'Besvarad',
	'ej-medgiven': 'Fick inte ställas',
	okant: 'Utfallet framgår inte',
} satisfies Record<Utfall, string>;

export const YRKANDETYP = {
	forslag: 'Förslag',
	bifall: 'Yrkande om bifall',
	avslag: 'Yrkande om avslag',
	tillagg: 'Tilläggsyrkande',
	andring: 'Ändringsyrkande',
	aterremiss: 'Yrkande om återremiss',
	bordlaggning: 'Yrkande om bordläggning',
} satisfies Record<Yrkande['typ'], string>;

export const YRKANDEUTFALL = {
	vann: 'Vann',
	foll: 'Föll',
	'ej-provat': 'Prövades inte',
	atertaget: 'Återtogs',
	okant: 'Framgår inte',
} satisfies Record<Yrkande['utfall'], string>;

export const BESLUTSFORM = {
	acklamation: 'Acklamation',
	omrostning: 'Omröstning',
	okant: 'Framgår inte',
} satisfies Record<Beslut['beslutsform'], string>;

/** What a link means, read from its start and from its end. */
export const LANKTYP = {
	'svar-pa': { fran: 'Svar på', till: 'Besvaras av' },
	'bilaga-till': { fran: 'Bilaga till', till: 'Har bilagan' },
	'beslutar-enligt': { fran: 'Beslutar enligt', till: 'Ligger till grund för' },
	'tillagg-till': { fran: 'Tillägg till', till: 'Har tillägget' },
	namner: { fran: 'Nämner', till: 'Nämns i' },
	mot: { fran: 'Går emot', till: 'Möts av' },
	foregar: { fran: 'Föregår', till: 'Föregås av' },
	ersatter: { fran: 'Ersätter', till: 'Ersätts av' },
	genomfor: { fran: 'Genomför', till: 'Genomförs av' },
} satisfies Record<Lanktyp, { fran: string; till: string }>;

export const SAKNAS_VAD = {
	anslag: 'Anslag',
	beredning: 'Beredning',
	beslut: 'Beslut',
	datum: 'Datum',
	deltagare: 'Deltagare',
	diarienummer: 'Diarienummer',
	handlaggare: 'Handläggare',
	handling: 'Handling',
	justering: 'Justering',
	omrostning: 'Omröstning',
	overklagande: 'Överklagande',
	paragraf: 'Paragraf',
	roll: 'Roll',
	'slutligt-beslut': 'Slutligt beslut',
	uppgift: 'Uppgift',
	ettarsanmalan: 'Anmälan efter ett år',
} satisfies Record<Saknas['vad'], string>;

export const ANMARKNING = {
	motsagelse: 'Uppgifter som inte stämmer överens',
	'fel-i-kallan': 'Fel i källan',
	oklart: 'Oklart',
	lasning: 'Osäker läsning',
} satisfies Record<Anmarkning['vad'], string>;

export const LASART = {
	ordagrant: 'ordagrant',
	ocr: 'läst ur skadad text (OCR)',
	harlett: 'härlett',
} satisfies Record<Lasart, string>;

export const LASNING = {
	textlager: 'Texten är hämtad ur filens eget textlager',
	avskrift: 'Texten är en avskrift, granskad för hand',
	ocr: 'Texten är maskinläst (OCR) och kan innehålla läsfel',
} satisfies Record<Lasning['hur'], string>;

export const KALLSORT = {
	textlager: 'text ur pdf',
	ocr: 'maskinläst text (OCR)',
	skanning: 'skannad bild',
	original: 'originalfil',
	markdown: 'textfil',
} satisfies Record<Kallfil['sort'], string>;

export const ORGANTYP = {
	fullmaktige: 'Fullmäktige',
	styrelse: 'Styrelse',
	namnd: 'Nämnd',
	utskott: 'Utskott',
	forvaltning: 'Förvaltning',
	annat: 'Annat organ',
} satisfies Record<Organ['typ'], string>;

export const PERSONKATEGORI = {
	fortroendevald: 'Förtroendevald',
	tjansteperson: 'Tjänsteperson',
	annan: 'Annan person som handlingarna nämner',
} satisfies Record<Person['kategori'], string>;

/** A change of what is published here, before the title of what it is about. */
export const ANDRING = {
	publicerad: 'Publicerad',
	andrad: 'Ändrad',
	flyttad: 'Ny adress',
	rattad: 'Rättelse',
	tillbakadragen: 'Tillbakadragen',
} as const;

/** How far the law on accessibility is followed, in its words. */
export const FOLJSAMHET = {
	helt: 'Helt förenlig med lagens krav',
	delvis: 'Delvis förenlig med lagens krav',
	inte: 'Inte förenlig med lagens krav',
} as const;

/** What a version of a page was, in its history. */
export const HISTORIKSLAG = {
	publicerad: 'Publicerad här',
	andrad: 'Ändrad här',
	flyttad: 'Flyttad hit från en annan adress',
	borttagen: 'Borttagen, och senare tillbaka',
} as const;

export const UPPHOVSRATT = {
	'9': 'Beslut och yttranden av en myndighet har ingen upphovsrätt: 9 § upphovsrättslagen (1960:729).',
	'26': 'Texten är en politikers. Den återges med stöd av 26 § upphovsrättslagen (1960:729).',
} satisfies Record<'9' | '26', string>;

/** The kind of ärende as a noun in a sentence: `motionen`, `medborgarförslaget`. */
export const ARENDET = {
	motion: 'motionen',
	medborgarforslag: 'medborgarförslaget',
	interpellation: 'interpellationen',
	fraga: 'frågan',
	forslag: 'förslaget',
	remiss: 'remissen',
	ovrigt: 'ärendet',
} satisfies Record<Arendetyp, string>;

/** Short names of the steps on a motion's main road. */
export const VAGSTEG = {
	vackt: 'Väckt',
	bereds: 'Bereds',
	utredd: 'Utredd',
	'i-namnd': 'I nämnd eller styrelse',
	'forslag-till-kf': 'Förslag till fullmäktige',
	'i-kf': 'I fullmäktige',
	avgjord: 'Avgjord',
	expedierad: 'Expedierad',
	verkstalld: 'Uppföljd',
} satisfies Record<(typeof MOTIONENS_VAG)[number], string>;

/** What somebody did, as a heading over acts of one kind. */
export const AKTGRUPP = {
	yrkande: 'Föreslog',
	forslag: 'Lämnade som förslag till beslut',
	beslut: 'Beslutade',
	reservation: 'Reserverade sig',
	undertecknade: 'Undertecknade',
	handelse: 'Händelser',
} satisfies Record<Aktgruppslag, string>;

/** All acts of one kind, as the heading of a page that holds nothing else. */
export const AKTLISTA = {
	yrkande: 'Alla förslag',
	forslag: 'Alla förslag till beslut',
	beslut: 'Alla beslut',
	reservation: 'Alla reservationer',
	undertecknade: 'Allt undertecknat',
	handelse: 'Alla händelser',
} satisfies Record<Aktgruppslag, string>;

/** Lists of those who act. */
export const AKTORSLISTA = {
	personer: 'Personer',
	partier: 'Partier',
	organ: 'Organ',
} satisfies Record<Aktorssida['slag'], string>;
