import type { Faktaslag } from '../../src/import/fakta/faktum.ts';
import type { Layout } from './sidor.ts';

/** A fictional document with every fact that it holds, reviewed by hand: the municipalities and the people do not exist. */
export interface Provhandling {
	readonly namn: string;
	readonly text: string;
	readonly layout: Layout;
	readonly facit: Readonly<Partial<Record<Faktaslag, readonly string[]>>>;
}

const SERIF = "'Liberation Serif', serif";
const SANS = "'Liberation Sans', sans-serif";

type Huvud = (typ: string, dnr: string, datum: string, organ: string) => Pick<Layout, 'sidhuvud' | 'sidfot'>;

/** Four layouts, each of a municipality of its own. */
const EKDALEN: Huvud = (typ, dnr, datum, organ) => ({
	sidhuvud: [`EKDALENS KOMMUN|${typ.toUpperCase()}|# (##)`, `${organ}|${datum}|Dnr ${dnr}`],
	sidfot: ['Ekdalens kommun|Storgatan 1, Ekdalen|ekdalen.example'],
});
const NORRVIK: Huvud = (typ, dnr, datum, organ) => ({
	sidhuvud: [`Norrviks kommun|${typ}|Sida # av ##`, `Datum|Diarienummer`, `${datum}|${dnr}`, organ],
	sidfot: [],
});
const STENSJO: Huvud = (typ, dnr, datum, organ) => ({
	sidhuvud: [organ, `${typ}|#(##)`],
	sidfot: [`Stensjö kommun|Diarienr: ${dnr}|${datum}`],
});
const TOMT: Huvud = () => ({ sidhuvud: [], sidfot: ['#'] });

function layout(huvud: Huvud, args: Parameters<Huvud>, serif: boolean, storlek = 11): Layout {
	return { typsnitt: serif ? SERIF : SANS, storlek, marginal: serif ? 30 : 24, avstava: serif, ...huvud(...args) };
}

interface Tjanste {
	readonly typ: 'Tjänsteskrivelse' | 'Tjänsteutlåtande';
	readonly huvud: Huvud;
	readonly organ: string;
	readonly dnr: string;
	readonly datum: string;
	readonly mottagare: string;
	readonly titel: string;
	readonly rubriker: readonly [string, string, string, string];
	readonly forslag: readonly string[];
	readonly utfall?: string;
	readonly person?: string;
	readonly skickas: readonly string[];
	readonly under: readonly (readonly [string, string])[];
	readonly bilagor?: readonly string[];
}

function tjanste(t: Tjanste, i: number): Provhandling {
	const text = `${t.mottagare}

# ${t.titel}

## ${t.rubriker[0]}

${t.forslag.length === 1 ? t.forslag.join('') : t.forslag.map((text, n) => `${String(n + 1)}. ${text}`).join('\n')}

## ${t.rubriker[1]}

${t.person ? `${t.person} har väckt frågan i kommunfullmäktige. ` : ''}Förvaltningen har gått igenom underlaget och anser att frågan är utredd. Kostnaderna ryms inom budgeten för året.

## ${t.rubriker[2]}

Förvaltningen bedömer att arbetet kan fortsätta som planerat. Åtgärderna följs upp vid nästa delårsrapport.

${t.under.map(([namn, titel]) => `${namn}\\\n${titel}`).join('\n\n')}
${t.bilagor ? `\n## Bilagor\n\n${t.bilagor.join('\n\n')}\n` : ''}
## ${t.rubriker[3]}

${t.skickas.join('\\\n')}
`;
	return {
		namn: `${t.typ} ${String(i + 1)}`,
		text,
		layout: layout(t.huvud, [t.typ, t.dnr, t.datum, t.organ], i % 2 === 0),
		facit: {
			typ: [t.typ === 'Tjänsteskrivelse' ? 'tjansteskrivelse' : 'tjansteutlatande'],
			titel: [t.titel],
			diarienummer: [t.dnr],
			datum: [t.datum],
			organ: [t.organ],
			avsandare: [t.organ],
			mottagare: [t.mottagare],
			...(t.person && { person: [t.person] }),
			forslag: t.forslag,
			...(t.utfall && { utfall: [t.utfall] }),
			expediering: t.skickas,
			undertecknare: t.under.map(([namn]) => namn),
			...(t.bilagor && { bilaga: t.bilagor }),
		},
	};
}

const TJANSTE: readonly Tjanste[] = [
	{
		typ: 'Tjänsteskrivelse',
		huvud: EKDALEN,
		organ: 'Samhällsbyggnadsförvaltningen',
		dnr: 'SBN-2023/114',
		datum: '2023-09-18',
		mottagare: 'Samhällsbyggnadsnämnden',
		titel: 'Trafiksäkerhet vid Backaskolan',
		rubriker: ['Förslag till beslut', 'Sammanfattning av ärendet', 'Förvaltningens bedömning', 'Beslutet skickas till'],
		forslag: [
			'Nämnden godkänner redovisningen.',
			'Nämnden ger förvaltningen i uppdrag att återkomma med en tidplan senast i december.',
		],
		skickas: ['Samhällsbyggnadsförvaltningen', 'Barn- och utbildningsnämnden'],
		under: [
			['Agneta Lindvret', 'Förvaltningschef'],
			['Torkel Brännås', 'Trafikplanerare'],
		],
	},
	{
		typ: 'Tjänsteskrivelse',
		huvud: NORRVIK,
		organ: 'Kommunledningskontoret',
		dnr: 'KS 2024/88',
		datum: '2024-02-05',
		mottagare: 'Kommunstyrelsen',
		titel: 'Svar på motion om solceller på skolornas tak',
		rubriker: ['Förslag till beslut', 'Ärendet', 'Bedömning', 'Expedieras till'],
		forslag: ['Motionen anses besvarad.'],
		utfall: 'anses-besvarad',
		person: 'Vendela Askmo (MP)',
		skickas: ['Motionären', 'Fastighetsnämnden'],
		under: [['Rurik Tallhage', 'Kommundirektör']],
		bilagor: ['Bilaga 1. Motion om solceller på skolornas tak'],
	},
	{
		typ: 'Tjänsteskrivelse',
		huvud: STENSJO,
		organ: 'Kultur- och fritidsförvaltningen',
		dnr: 'KFN-2022/31',
		datum: '2022-11-21',
		mottagare: 'Kultur- och fritidsnämnden',
		titel: 'Öppettider för biblioteken 2023',
		rubriker: ['Förvaltningens förslag till beslut', 'Bakgrund', 'Överväganden', 'Skickas till'],
		forslag: ['Kultur- och fritidsnämnden fastställer öppettiderna enligt bilaga 1.'],
		skickas: ['Biblioteken'],
		under: [['Maj-Britt Öhrnfalk', 'Bibliotekschef']],
		bilagor: ['Bilaga 1. Öppettider 2023'],
	},
	{
		typ: 'Tjänsteskrivelse',
		huvud: EKDALEN,
		organ: 'Socialförvaltningen',
		dnr: 'SN-2024/9',
		datum: '2024-01-15',
		mottagare: 'Socialnämnden',
		titel: 'Svar på motion om träffpunkter för äldre',
		rubriker: [
			'Förslag till beslut',
			'Beskrivning av ärendet',
			'Förvaltningens synpunkter',
			'Beslutet ska skickas till',
		],
		forslag: ['Kommunfullmäktige avslår motionen.'],
		utfall: 'avslagen',
		person: 'Göte Hallfors (KD)',
		skickas: ['Kommunstyrelsen'],
		under: [
			['Siv Rönnkvist', 'Socialdirektör'],
			['Embla Storå', 'Utredare'],
		],
	},
	{
		typ: 'Tjänsteutlåtande',
		huvud: NORRVIK,
		organ: 'Utbildningsförvaltningen',
		dnr: 'UN-2023/205',
		datum: '2023-05-30',
		mottagare: 'Utbildningsnämnden',
		titel: 'Skolskjuts till fristående skolor',
		rubriker: ['Förslag till beslut', 'Sammanfattning', 'Förvaltningens synpunkter', 'Beslutet ska skickas till'],
		forslag: [
			'Utbildningsnämnden antar riktlinjerna för skolskjuts.',
			'Riktlinjerna gäller från och med den 1 augusti 2023.',
		],
		skickas: ['Utbildningsförvaltningen', 'Fristående skolor i kommunen'],
		under: [['Hillevi Krokström', 'Utbildningsdirektör']],
	},
	{
		typ: 'Tjänsteutlåtande',
		huvud: STENSJO,
		organ: 'Miljöförvaltningen',
		dnr: 'MN-2021/77',
		datum: '2021-03-11',
		mottagare: 'Miljönämnden',
		titel: 'Svar på medborgarförslag om odlingslotter',
		rubriker: ['Beslutsförslag', 'Bakgrund', 'Förvaltningens bedömning', 'Beslutet delges'],
		forslag: ['Medborgarförslaget bifalls.'],
		utfall: 'bifallen',
		skickas: ['Förslagsställaren'],
		under: [['Ulla Vikgren', 'Miljöchef']],
	},
	{
		typ: 'Tjänsteutlåtande',
		huvud: EKDALEN,
		organ: 'Kommunstyrelsens förvaltning',
		dnr: 'KS-2022/1340.109',
		datum: '2022-06-02',
		mottagare: 'Kommunstyrelsen',
		titel: 'Friköp av mark i Västra hamnen – svar på motion av Esbjörn Talling (M)',
		rubriker: [
			'Kommunstyrelsens förslag till kommunfullmäktige',
			'Sammanfattning',
			'Förvaltningens synpunkter',
			'Beslutet ska skickas till',
		],
		forslag: ['Motionen avslås.'],
		utfall: 'avslagen',
		person: 'Esbjörn Talling (M)',
		skickas: ['Samtliga nämnder'],
		under: [
			['Kaj Lövdahl', 'Kommundirektör'],
			['Irja Sandblom', 'Mark- och exploateringschef'],
		],
	},
];

interface Protokoll {
	readonly huvud: Huvud;
	readonly organ: string;
	readonly dnr: string;
	readonly datum: string;
	readonly titel: string;
	readonly rubriker: readonly [string, string, string];
	readonly beslut: string;
	readonly utfall?: string;
	readonly yrkanden: readonly (readonly [string, string])[];
	readonly proposition: string;
	readonly reserverar: readonly string[];
	readonly skickas: readonly string[];
}

function protokoll(p: Protokoll, i: number): Provhandling {
	const names = [...new Set([...p.yrkanden.flatMap(([namn]) => namn.split(' och ')), ...p.reserverar])];
	const text = `# ${p.titel}

## ${p.rubriker[0]}

${p.beslut}

## Sammanfattning

Ärendet har beretts av förvaltningen, som har lämnat ett förslag till beslut. Underlaget har skickats ut med kallelsen.

## Yrkanden

${p.yrkanden.map(([namn, vad]) => `${namn} yrkar ${vad}.`).join('\n\n')}

## ${p.rubriker[1]}

${p.proposition}
${p.reserverar.length > 0 ? `\n## Reservationer\n\n${p.reserverar.join(' och ')} reserverar sig mot beslutet till förmån för eget yrkande.\n` : ''}
## ${p.rubriker[2]}

${p.skickas.join('\\\n')}
`;
	return {
		namn: `Protokollsutdrag ${String(i + 1)}`,
		text,
		layout: layout(p.huvud, ['Protokollsutdrag', p.dnr, p.datum, p.organ], i % 2 === 1, 10.5),
		facit: {
			typ: ['protokollsutdrag'],
			titel: [p.titel],
			diarienummer: [p.dnr],
			datum: [p.datum],
			organ: [p.organ],
			person: names,
			yrkande: p.yrkanden.flatMap(([namn, vad]) => namn.split(' och ').map((en) => `${en}: ${vad}`)),
			proposition: [p.proposition],
			...(p.utfall && { utfall: [p.utfall] }),
			reservation: p.reserverar,
			expediering: p.skickas,
		},
	};
}

const PROTOKOLL: readonly Protokoll[] = [
	{
		huvud: EKDALEN,
		organ: 'Kommunfullmäktige',
		dnr: 'KS-2023/410',
		datum: '2023-11-27',
		titel: 'Svar på motion om kommunal lekotek',
		rubriker: ['Kommunfullmäktiges beslut', 'Propositioner', 'Beslutet skickas till'],
		beslut: 'Motionen avslås.',
		utfall: 'avslagen',
		yrkanden: [
			['Nanna Krokvall (V)', 'bifall till motionen'],
			['Östen Barrfors (M)', 'bifall till kommunstyrelsens förslag'],
		],
		proposition:
			'Ordföranden ställer kommunstyrelsens förslag mot bifall till motionen och finner att kommunfullmäktige beslutar enligt kommunstyrelsens förslag.',
		reserverar: ['Nanna Krokvall (V)'],
		skickas: ['Motionären', 'Barn- och utbildningsnämnden'],
	},
	{
		huvud: NORRVIK,
		organ: 'Kommunstyrelsen',
		dnr: 'KS 2022/61',
		datum: '2022-09-12',
		titel: 'Avgift för parkering i centrum',
		rubriker: ['Beslut', 'Beslutsgång', 'Expedieras till'],
		beslut: 'Kommunstyrelsen återremitterar ärendet för att belysa handelns villkor.',
		yrkanden: [
			['Bror Ekeskog (C)', 'återremiss av ärendet'],
			['Lovisa Talljärv (S) och Mio Hedvall (MP)', 'att ärendet ska avgöras i dag'],
		],
		proposition:
			'Ordföranden frågar om ärendet ska avgöras i dag eller återremitteras och finner att kommunstyrelsen beslutar att återremittera det.',
		reserverar: [],
		skickas: ['Tekniska nämnden'],
	},
	{
		huvud: STENSJO,
		organ: 'Bygg- och miljönämnden',
		dnr: 'BMN-2024/17',
		datum: '2024-04-16',
		titel: 'Detaljplan för Kvarnholmen',
		rubriker: ['Nämndens beslut', 'Propositionsordning', 'Skickas till'],
		beslut: 'Nämnden godkänner planförslaget för samråd.',
		yrkanden: [
			['Ture Sandmark (L)', 'avslag på förvaltningens förslag'],
			['Ylva Grönblad (S)', 'bifall till förvaltningens förslag'],
		],
		proposition:
			'Ordföranden ställer yrkandena mot varandra och finner att nämnden beslutar enligt förvaltningens förslag.',
		reserverar: ['Ture Sandmark (L)', 'Berith Ahlfors (SD)'],
		skickas: ['Sökanden', 'Länsstyrelsen'],
	},
	{
		huvud: EKDALEN,
		organ: 'Socialnämnden',
		dnr: 'SN-2023/52',
		datum: '2023-03-21',
		titel: 'Svar på motion om fler platser på korttidsboende',
		rubriker: ['Socialnämndens beslut', 'Propositioner', 'Beslutet ska skickas till'],
		beslut: 'Motionen anses besvarad.',
		utfall: 'anses-besvarad',
		yrkanden: [['Alva Strandmo (KD)', 'bifall till motionen']],
		proposition:
			'Ordföranden konstaterar att det finns två förslag till beslut och finner att nämnden beslutar enligt förvaltningens förslag.',
		reserverar: ['Alva Strandmo (KD)'],
		skickas: ['Kommunstyrelsen'],
	},
	{
		huvud: NORRVIK,
		organ: 'Kommunfullmäktige',
		dnr: 'KS 2021/300',
		datum: '2021-12-13',
		titel: 'Motion om namn på det nya torget',
		rubriker: ['Kommunfullmäktiges beslut', 'Beslutsgång', 'Expediering'],
		beslut: 'Kommunfullmäktige beslutar att bifalla motionen.',
		utfall: 'bifallen',
		yrkanden: [
			['Sixten Öberglund (C)', 'bifall till motionen'],
			['Disa Lillvik (M)', 'avslag på motionen'],
		],
		proposition: 'Ordföranden ställer yrkandena mot varandra och finner att fullmäktige bifaller motionen.',
		reserverar: ['Disa Lillvik (M)'],
		skickas: ['Kulturnämnden', 'Motionären'],
	},
	{
		huvud: STENSJO,
		organ: 'Tekniska nämnden',
		dnr: 'TN-2022/140',
		datum: '2022-05-04',
		titel: 'Upphandling av vinterväghållning',
		rubriker: ['Tekniska nämndens beslut', 'Propositioner', 'Beslutet expedieras till'],
		beslut: 'Nämnden antar anbudet.',
		yrkanden: [['Folke Brattås (SD)', 'avslag på förslaget']],
		proposition:
			'Ordföranden ställer förvaltningens förslag mot avslag och finner att nämnden beslutar enligt förslaget.',
		reserverar: ['Folke Brattås (SD)'],
		skickas: ['Upphandlingsenheten'],
	},
];

interface Politisk {
	readonly rubrik: string;
	readonly typ: string;
	readonly titel: string;
	readonly datum: string;
	readonly datumrad: string;
	readonly inledning: string;
	readonly punkter: readonly string[];
	readonly under: readonly (readonly [string, string])[];
	readonly dnr?: string;
}

function politisk(p: Politisk, i: number): Provhandling {
	const people = p.under.filter(([, parti]) => parti !== '').map(([namn, parti]) => `${namn} (${parti})`);
	const text = `${p.rubrik}
${p.dnr ? `\nDiarienummer: ${p.dnr}\n` : ''}
# ${p.titel}

Kommunen behöver ta ett större ansvar i frågan. Många invånare har hört av sig under året och vill se en förändring. Andra kommuner har redan gått före.

${p.inledning}

${p.punkter.map((punkt) => `- ${punkt}`).join('\n')}

${p.datumrad}

${p.under.map(([namn, parti]) => (parti === '' ? namn : `${namn} (${parti})`)).join('\n\n')}
`;
	return {
		namn: `${p.typ} ${String(i + 1)}`,
		text,
		layout: layout(TOMT, ['', '', '', ''], i % 2 === 0, 12),
		facit: {
			typ: [p.typ],
			titel: [p.titel],
			datum: [p.datum],
			...(p.dnr && { diarienummer: [p.dnr] }),
			...(people.length > 0 && { person: people }),
			...(p.rubrik.endsWith(' till kommunfullmäktige') && { mottagare: ['Kommunfullmäktige'] }),
			// What an interpellation asks is no proposal.
			...(p.typ !== 'interpellation' && p.typ !== 'fraga' && { forslag: p.punkter }),
			undertecknare: p.under.map(([namn]) => namn),
		},
	};
}

const POLITISKA: readonly Politisk[] = [
	{
		rubrik: 'Motion',
		typ: 'motion',
		titel: 'Inför gratis buss för unga',
		datum: '2023-08-29',
		datumrad: 'Ekdalen den 29 augusti 2023',
		inledning: 'Med anledning av ovanstående föreslår vi',
		punkter: ['att kommunen inför gratis buss för unga under 20 år.', 'att kostnaden tas ur kollektivtrafikbudgeten.'],
		under: [
			['Nanna Krokvall', 'V'],
			['Holger Bystam', 'V'],
		],
	},
	{
		rubrik: 'Motion till kommunfullmäktige',
		typ: 'motion',
		titel: 'Fler laddstolpar i ytterområdena',
		datum: '2022-10-03',
		datumrad: 'Norrvik 2022-10-03',
		inledning: 'Jag yrkar därför',
		punkter: ['att kommunstyrelsen får i uppdrag att ta fram en plan för laddstolpar.'],
		under: [['Bror Ekeskog', 'C']],
	},
	{
		rubrik: 'MOTION',
		typ: 'motion',
		titel: 'Stärk elevhälsan',
		datum: '2024-02-12',
		datumrad: 'Stensjö, 2024-02-12',
		inledning: 'Därför föreslår Liberalerna',
		punkter: ['att varje skola får en egen kurator.', 'att elevhälsan redovisas i årsbokslutet.'],
		under: [
			['Ture Sandmark', 'L'],
			['Märta Nyrén', 'L'],
		],
	},
	{
		rubrik: 'Medborgarförslag',
		typ: 'medborgarforslag',
		titel: 'Belysning vid gångvägen till Lillsjön',
		datum: '2023-01-30',
		datumrad: 'Ekdalen den 30 januari 2023',
		inledning: 'Jag föreslår',
		punkter: ['att gångvägen till Lillsjön får belysning.'],
		under: [['Petronella Fjällmo', '']],
	},
	{
		rubrik: 'Medborgarförslag till kommunfullmäktige',
		typ: 'medborgarforslag',
		titel: 'Utegym i Hagaparken',
		datum: '2022-04-22',
		datumrad: 'Norrvik den 22 april 2022',
		inledning: 'Mitt förslag är',
		punkter: ['att kommunen bygger ett utegym i Hagaparken.'],
		under: [['Gideon Västervall', '']],
	},
	{
		rubrik: 'Interpellation',
		typ: 'interpellation',
		titel: 'Bemanningen inom hemtjänsten',
		datum: '2024-03-18',
		datumrad: 'Stensjö den 18 mars 2024',
		inledning: 'Mina frågor till socialnämndens ordförande är:',
		punkter: ['Hur många vikarier har hemtjänsten i dag?', 'Vad gör nämnden för att minska antalet?'],
		under: [['Alva Strandmo', 'KD']],
	},
	{
		rubrik: 'Enkel fråga',
		typ: 'fraga',
		titel: 'Snöröjning på cykelbanor',
		datum: '2023-02-06',
		datumrad: 'Ekdalen den 6 februari 2023',
		inledning: 'Jag vill därför fråga tekniska nämndens ordförande:',
		punkter: ['När ska cykelbanorna vara röjda?'],
		under: [['Holger Bystam', 'V']],
	},
	{
		rubrik: 'Tilläggsyrkande',
		typ: 'tillaggsyrkande',
		titel: 'Ärende 14. Handlingsplan för klimatet',
		datum: '2023-06-12',
		datumrad: 'Norrvik den 12 juni 2023',
		dnr: 'KS 2023/201',
		inledning: 'Vi yrkar',
		punkter: ['att planen kompletteras med ett mål för transporter.'],
		under: [['Mio Hedvall', 'MP']],
	},
	{
		rubrik: 'Tilläggsyrkande',
		typ: 'tillaggsyrkande',
		titel: 'Budget för nästa år',
		datum: '2024-11-04',
		datumrad: 'Stensjö den 4 november 2024',
		dnr: 'KS-2024/512',
		inledning: 'Utöver förvaltningens förslag yrkar jag',
		punkter: ['att kulturskolan tillförs en miljon kronor.'],
		under: [['Ylva Grönblad', 'S']],
	},
	{
		rubrik: 'Ändringsyrkande',
		typ: 'andringsyrkande',
		titel: 'Policy för distansarbete',
		datum: '2022-03-07',
		datumrad: 'Ekdalen den 7 mars 2022',
		dnr: 'KS-2022/45',
		inledning: 'Vi yrkar',
		punkter: ['att punkt tre i policyn stryks.'],
		under: [
			['Östen Barrfors', 'M'],
			['Esbjörn Talling', 'M'],
		],
	},
	{
		rubrik: 'Reservation',
		typ: 'reservation',
		titel: 'Försäljning av Gamla stationen',
		datum: '2023-10-10',
		datumrad: 'Norrvik den 10 oktober 2023',
		dnr: 'KS 2023/330',
		inledning: 'Vi ansåg',
		punkter: ['att kommunen borde ha behållit byggnaden.'],
		under: [['Lovisa Talljärv', 'S']],
	},
	{
		rubrik: 'Särskilt yttrande',
		typ: 'sarskilt-yttrande',
		titel: 'Ny organisation för räddningstjänsten',
		datum: '2024-05-21',
		datumrad: 'Stensjö den 21 maj 2024',
		dnr: 'RN-2024/6',
		inledning: 'Vi vill framföra',
		punkter: ['att vi hade önskat en fördjupad analys.'],
		under: [['Berith Ahlfors', 'SD']],
	},
];

interface Ovrig {
	readonly namn: string;
	readonly typ: string;
	readonly rubrik: string;
	readonly huvud: Huvud;
	readonly organ: string;
	readonly dnr: string;
	readonly datum: string;
	readonly titel: string;
	readonly text: string;
	readonly facit: Provhandling['facit'];
}

function ovrig(o: Ovrig, i: number): Provhandling {
	return {
		namn: o.namn,
		text: `# ${o.titel}\n\n${o.text}\n`,
		layout: layout(o.huvud, [o.rubrik, o.dnr, o.datum, o.organ], i % 2 === 0),
		facit: { typ: [o.typ], titel: [o.titel], diarienummer: [o.dnr], datum: [o.datum], organ: [o.organ], ...o.facit },
	};
}

const OVRIGA: readonly Ovrig[] = [
	{
		namn: 'Yttrande 1',
		typ: 'yttrande',
		rubrik: 'Yttrande',
		huvud: EKDALEN,
		organ: 'Miljönämnden',
		dnr: 'MN-2023/91',
		datum: '2023-12-01',
		titel: 'Yttrande över förslag till avfallsplan',
		text: 'Miljönämnden tillstyrker förslaget. Nämnden vill att planen kompletteras med mål för återbruk.\n\nAgda Sjöholmer\\\nOrdförande',
		facit: { avsandare: ['Miljönämnden'], undertecknare: ['Agda Sjöholmer'] },
	},
	{
		namn: 'Yttrande 2',
		typ: 'yttrande',
		rubrik: 'Remissvar',
		huvud: STENSJO,
		organ: 'Kulturnämnden',
		dnr: 'KN-2022/20',
		datum: '2022-08-15',
		titel: 'Svar på remiss om regional kulturplan',
		text: 'Kulturnämnden delar i stort planens inriktning men saknar ett avsnitt om biblioteken.\n\nMaj-Britt Öhrnfalk\\\nKulturchef',
		facit: { avsandare: ['Kulturnämnden'], undertecknare: ['Maj-Britt Öhrnfalk'] },
	},
	{
		namn: 'Delegationsbeslut',
		typ: 'beslut',
		rubrik: 'Delegationsbeslut',
		huvud: NORRVIK,
		organ: 'Tekniska nämnden',
		dnr: 'TN-2024/3',
		datum: '2024-01-09',
		titel: 'Tillfällig avstängning av Hamngatan',
		text: '## Beslut\n\nHamngatan stängs av mellan den 15 januari och den 2 februari 2024.\n\nTorkel Brännås\\\nTrafikingenjör',
		facit: { undertecknare: ['Torkel Brännås'] },
	},
	{
		namn: 'Kallelse',
		typ: 'kallelse',
		rubrik: 'Kallelse',
		huvud: EKDALEN,
		organ: 'Kommunstyrelsens arbetsutskott',
		dnr: 'KS-2024/1',
		datum: '2024-01-22',
		titel: 'Sammanträde med arbetsutskottet',
		text: 'Ledamöterna kallas till sammanträde i Ekrummet klockan 13.\n\nIrja Sandblom\\\nSekreterare',
		facit: { undertecknare: ['Irja Sandblom'] },
	},
	{
		namn: 'Remiss',
		typ: 'remiss',
		rubrik: 'Remiss',
		huvud: NORRVIK,
		organ: 'Kommunstyrelsen',
		dnr: 'KS 2024/140',
		datum: '2024-03-01',
		titel: 'Remiss av förslag till översiktsplan',
		text: 'Synpunkter ska ha kommit in senast den 31 maj 2024.\n\nRurik Tallhage\\\nKommundirektör',
		facit: { avsandare: ['Kommunstyrelsen'], undertecknare: ['Rurik Tallhage'] },
	},
	{
		namn: 'Skrivelse',
		typ: 'skrivelse',
		rubrik: 'Skrivelse',
		huvud: STENSJO,
		organ: 'Utbildningsnämnden',
		dnr: 'UN-2023/8',
		datum: '2023-01-17',
		titel: 'Begäran om utökad ram',
		text: 'Nämnden begär att ramen utökas med fyra miljoner kronor för ökade kostnader för skolmåltider.\n\nHillevi Krokström\\\nUtbildningsdirektör',
		facit: { undertecknare: ['Hillevi Krokström'] },
	},
];

export const PROVHANDLINGAR: readonly Provhandling[] = [
	...TJANSTE.map(tjanste),
	...PROTOKOLL.map(protokoll),
	...POLITISKA.map(politisk),
	...OVRIGA.map(ovrig),
];
