import type { Arendetyp } from '../domain/arende.ts';
import type { Niva, Utfall } from '../domain/beslut.ts';
import type { Status } from '../domain/process.ts';
import { ARENDET, UTFALL } from './etiketter.ts';

/**
 * Sentences that explain a code where it stands. They are ours, not the municipality's, and say what a step means, never
 * that a later one has not been taken: of that the sources may only be silent.
 */

export const STATUSFORKLARING = {
	okand: 'Källorna säger inte hur långt ärendet har kommit.',
	inlamnad: 'Förslaget är inlämnat. Det behandlas när det har lagts fram på ett sammanträde.',
	vackt: 'Förslaget är framlagt i fullmäktige och ska beredas innan det kan avgöras.',
	remitterad: 'Förslaget är skickat till andra som ska säga vad de tycker.',
	bereds: 'Förvaltningen utreder förslaget.',
	ettarsanmald: 'Beredningen tog mer än ett år och fullmäktige har fått veta det.',
	utredd: 'Förvaltningen har lämnat sin utredning och föreslagit ett svar. Det är inte politikernas beslut.',
	'i-utskott': 'Ett utskott går igenom ärendet.',
	'i-namnd': 'Ärendet ligger hos en nämnd eller kommunstyrelsen.',
	'forslag-till-kf':
		'Kommunstyrelsen eller en nämnd har beslutat vad den föreslår fullmäktige. Det avgör inte ärendet.',
	'i-kf': 'Ärendet ligger hos fullmäktige.',
	bordlagd: 'Beslutet är uppskjutet till ett senare sammanträde.',
	aterremitterad: 'Ärendet är skickat tillbaka för mer utredning.',
	atertagen: 'Den som lade fram förslaget har tagit tillbaka det.',
	avgjord: 'Ärendet är slutligt avgjort.',
	justerad: 'Protokollet med beslutet är genomläst och undertecknat.',
	tillkannagiven: 'Kommunen har meddelat på sin anslagstavla att protokollet är justerat.',
	overklagad: 'Beslutet är överklagat till domstol.',
	'laga-kraft': 'Beslutet går inte längre att överklaga.',
	faststalld: 'Domstolen lät beslutet stå fast.',
	upphavd: 'Domstolen upphävde beslutet.',
	expedierad: 'Beslutet är skickat till dem som ska ha det.',
	verkstalld: 'Det som beslutades är genomfört.',
	avslutad: 'Kommunen har avslutat ärendet.',
} satisfies Record<Status, string>;

/** Entry of the glossary that explains a state, where one does. */
export const STATUSBEGREPP: Partial<Record<Status, string>> = {
	vackt: 'vacka-ett-arende',
	remitterad: 'remiss',
	bereds: 'beredning',
	utredd: 'tjansteutlatande',
	'i-utskott': 'utskott',
	'i-namnd': 'namnd',
	'forslag-till-kf': 'kommunfullmaktige',
	'i-kf': 'kommunfullmaktige',
	bordlagd: 'bordlaggning',
	aterremitterad: 'aterremiss',
	justerad: 'justering',
	tillkannagiven: 'tillkannagivande',
	overklagad: 'laglighetsprovning',
	'laga-kraft': 'laga-kraft',
	expedierad: 'expediering',
	verkstalld: 'verkstallighet',
};

/** Entry of the glossary that explains an outcome, where one does. */
export const UTFALLSBEGREPP: Partial<Record<Utfall, string>> = {
	bifallen: 'bifall',
	'delvis-bifallen': 'delvis-bifall',
	avslagen: 'avslag',
	'anses-besvarad': 'anses-besvarad',
	avskriven: 'avskriva',
};

export const NIVAFORKLARING = {
	utkast: 'Förvaltningens förslag till beslut. Inte ett beslut.',
	forslag: 'Ett förslag till den som bestämmer. Inte ett slutligt beslut.',
	delbeslut: 'Ett beslut på vägen. Ärendet är inte avgjort.',
	slutligt: 'Beslutet avgör ärendet.',
} satisfies Record<Niva, string>;

const UTFALLSSATS = {
	bifallen: 'bifalls',
	'delvis-bifallen': 'bifalls delvis',
	avslagen: 'avslås',
	'anses-besvarad': 'anses besvarad',
	avskriven: 'avskrivs',
	atertagen: 'återtas',
	besvarad: 'besvaras',
	'ej-medgiven': 'inte får ställas',
	okant: 'får ett utfall som inte framgår',
} satisfies Record<Utfall, string>;

/** What an outcome does to an ärende, as a subordinate clause: `motionen anses besvarad`. */
export function utfallssats(utfall: Utfall, typ: Arendetyp): string {
	const noun = ARENDET[typ];
	return `${noun} ${noun.endsWith('t') ? UTFALLSSATS[utfall].replace('besvarad', 'besvarat') : UTFALLSSATS[utfall]}`;
}

/** An outcome as a word of its own, agreeing with the kind of ärende: `Avslagen`, of a medborgarförslag `Avslaget`. */
export function utfallsord(utfall: Utfall, typ: Arendetyp): string {
	const ord = UTFALL[utfall];
	return ARENDET[typ].endsWith('t') ? ord.replace(/en$/, 'et').replace(/ad$/, 'at') : ord;
}
