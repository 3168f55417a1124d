import type { Mangd } from '../schema/export/dokument.ts';

/** What a set is, to people: on the data page, in the files and in the catalogue. */
export interface Mangdtext {
	readonly titel: string;
	readonly title: string;
	readonly beskrivning: string;
	readonly description: string;
	readonly ordning: string;
	readonly nyckelord: readonly string[];
	readonly keywords: readonly string[];
	/** Fields with words that are not ours; what holds for them stands beside the licence. */
	readonly ord: readonly string[];
	/** Its records happen in time. */
	readonly arTidsatt: boolean;
}

const ARENDEORDNING = 'Ärendets id';

export const MANGDTEXT: Readonly<Record<Mangd, Mangdtext>> = {
	arenden: {
		titel: 'Ärenden',
		title: 'Matters',
		beskrivning: 'Ett ärende per post: rubrik, läge, utfall, parter, länkar till andra ärenden och det som saknas.',
		description: 'One record per matter: title, state, outcome, parties, links to other matters and what is missing.',
		ordning: ARENDEORDNING,
		nyckelord: ['ärende', 'motion', 'diarienummer', 'kommunfullmäktige'],
		keywords: ['municipal matter', 'motion', 'registration number', 'municipal council'],
		ord: [],
		arTidsatt: true,
	},
	handlingar: {
		titel: 'Handlingar',
		title: 'Documents',
		beskrivning: 'En handling per post: typ, datum, avsändare, källfiler med kontrollsummor och länk till hela texten.',
		description:
			'One record per document: type, date, sender, source files with checksums and a link to the full text.',
		ordning: 'Ärendets id, sedan datum',
		nyckelord: ['handling', 'tjänsteutlåtande', 'protokoll', 'motion'],
		keywords: ['document', 'official report', 'minutes', 'motion'],
		ord: [],
		arTidsatt: true,
	},
	handelser: {
		titel: 'Händelser',
		title: 'Events',
		beskrivning: 'Tidslinjen för varje ärende, en händelse per post, med hur säkert datumet är.',
		description: 'The timeline of each matter, one event per record, with how certain the date is.',
		ordning: 'Ärendets id, sedan plats i tidslinjen; bakgrunden sist',
		nyckelord: ['händelse', 'tidslinje', 'sammanträde', 'beredning'],
		keywords: ['event', 'timeline', 'meeting', 'preparation'],
		ord: [],
		arTidsatt: true,
	},
	yrkanden: {
		titel: 'Yrkanden',
		title: 'Proposals',
		beskrivning: 'Vad någon ville att ett organ skulle besluta, ordagrant, och vad det blev av just det.',
		description: 'What somebody wanted a body to decide, verbatim, and what became of exactly that.',
		ordning: 'Ärendets id, sedan handling och ordning i handlingen',
		nyckelord: ['yrkande', 'förslag', 'parti', 'tilläggsyrkande'],
		keywords: ['proposal', 'amendment', 'party', 'political motion'],
		ord: ['lydelse'],
		arTidsatt: true,
	},
	beslut: {
		titel: 'Beslut',
		title: 'Decisions',
		beskrivning: 'Beslut och förslag till beslut, med nivå: utkast, förslag, delbeslut eller slutligt.',
		description: 'Decisions and proposed decisions, with their level: draft, proposal, interim or final.',
		ordning: 'Ärendets id, sedan handling och ordning i handlingen',
		nyckelord: ['beslut', 'reservation', 'acklamation', 'omröstning'],
		keywords: ['decision', 'reservation', 'acclamation', 'vote'],
		ord: ['lydelse', 'propositioner', 'reservationer.lydelse'],
		arTidsatt: true,
	},
	personer: {
		titel: 'Personer',
		title: 'People',
		beskrivning: 'Förtroendevalda och tjänstepersoner i sina uppdrag, bara det som källorna säger.',
		description: 'Elected representatives and officials in their roles, only what the sources say.',
		ordning: 'Namn i svensk ordning',
		nyckelord: ['förtroendevald', 'tjänsteperson', 'uppdrag'],
		keywords: ['elected representative', 'official', 'post'],
		ord: [],
		arTidsatt: false,
	},
	partier: {
		titel: 'Partier',
		title: 'Parties',
		beskrivning: 'Partier som förekommer i ärendena, så som källorna betecknar dem.',
		description: 'Political parties in the matters, as the sources denote them.',
		ordning: 'Namn i svensk ordning',
		nyckelord: ['parti'],
		keywords: ['political party'],
		ord: [],
		arTidsatt: false,
	},
	organ: {
		titel: 'Organ',
		title: 'Bodies',
		beskrivning: 'Fullmäktige, styrelser, nämnder, utskott och förvaltningar som ärendena nämner.',
		description: 'The council, boards, committees and administrations that the matters name.',
		ordning: 'Namn i svensk ordning',
		nyckelord: ['nämnd', 'kommunstyrelse', 'kommunfullmäktige', 'förvaltning'],
		keywords: ['committee', 'municipal executive board', 'municipal council', 'administration'],
		ord: [],
		arTidsatt: false,
	},
	begrepp: {
		titel: 'Begrepp',
		title: 'Glossary',
		beskrivning: 'Ordlista över kommunala begrepp, ett begrepp per post med en förklaring på klarspråk.',
		description: 'Glossary of municipal terms, one term per record with a plain-language explanation.',
		ordning: 'Term i svensk ordning',
		nyckelord: ['ordlista', 'klarspråk', 'begrepp'],
		keywords: ['glossary', 'plain language', 'term'],
		ord: [],
		arTidsatt: false,
	},
};
