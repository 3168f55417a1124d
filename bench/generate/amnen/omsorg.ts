import type { Amnestabell } from './typ.ts';

/** Care of the old, social services, health and safety. */
export const OMSORG: readonly Amnestabell[] = [
	{
		id: 'aldreomsorg',
		namn: 'Äldreomsorg',
		beskrivning: 'Hemtjänst, särskilda boenden och stöd till äldre och deras anhöriga.',
		namnd: 'vard-och-omsorgsnamnden',
		klass: '730',
		ord: `äldreomsorg:7 hemtjänst:3 boende|boendet|boenden|boendena äldreboende:4 demens:7 biståndsbedömning:2 trygghetslarm:5 kontinuitet:7 schema|schemat|scheman|schemana dagverksamhet:3
			måltidsmiljö:3 rehabilitering:7 korttidsplats:3 avlösning:2 nattpatrull:3 ensamhet:7 hjälpmedel:5 fixartjänst:3 genomförandeplan:3 brukarundersökning:2 matlåda:1 promenad:3 utevistelse:3 bemanning:7 träffpunkt:3`,
		leder: `äldre hemtjänst omsorgs demens anhörig brukar boende bemannings vård larm natt måltids dagverksamhets korttids rehabiliterings hjälpmedels träffpunkts biståndsbedömnings`,
		aktorer: `de äldre, undersköterskorna, de anhöriga, hemtjänsten, biståndshandläggarna, pensionärsrådet, brukarna, enhetscheferna`,
		lagrum: [
			'2002 4 kap. 1 § socialtjänstlagen (2001:453)',
			'2002 5 kap. 5 § socialtjänstlagen (2001:453)',
			'1990 6 § socialtjänstlagen (1980:620)',
		],
		forslag: [
			{
				titel: 'Färre olika personer i hemtjänsten',
				sak: 'personalkontinuiteten i hemtjänsten',
				att: ['ett mål för personalkontinuiteten i hemtjänsten antas', 'varje brukare får en fast omsorgskontakt'],
			},
			{
				titel: 'Nytt äldreboende i {ort1}',
				sak: 'äldreboendet i {ort1}',
				att: [
					'ett äldreboende med femtio platser byggs i {ort1}',
					'trädgården utformas för personer med demenssjukdom',
				],
			},
			{
				titel: 'Mat lagad på plats i äldreboendena',
				sak: 'maten i äldreboendena',
				att: ['maten lagas på plats i kommunens äldreboenden', 'de äldre får inflytande över matsedeln'],
			},
			{
				titel: 'Träffpunkt för äldre i {ort1}',
				sak: 'träffpunkten i {ort1}',
				att: ['en träffpunkt för äldre öppnas i {ort1}', 'föreningarna bjuds in att delta'],
			},
		],
		meningar: [
			'En person med hemtjänst möter i genomsnitt {lital} olika medarbetare under två veckor.',
			'Undersköterskorna {S.pres} att {bi}.',
			'Andelen nöjda brukare var {pct} procent i den senaste undersökningen.',
			'Antalet invånare över åttio år väntas öka med {tal} till {arf}.',
			'Anhöriga {V.pres} {X} och behöver själva {P}.',
			'På boendet i {ort} finns {tal} platser, varav {lital} för personer med demenssjukdom.',
			'Ensamhet bland äldre {V.pres} {X}, och {B} är {adj}.',
		],
	},
	{
		id: 'socialtjanst',
		namn: 'Socialtjänst',
		beskrivning: 'Stöd till barn, familjer och vuxna som har det svårt.',
		namnd: 'socialnamnden',
		klass: '750',
		ord: `socialtjänst:7 familjehem:5 orosanmälan|orosanmälan|orosanmälningar|orosanmälningarna försörjningsstöd:8 utredningstid:3 missbruk:8 öppenvård:7 stödboende:4 våld|våldet kvinnojour:3 placering:2 hushåll:5 skuldrådgivning:2
			 familjerådgivning:2 föräldrastöd:5 arbetsbelastning:7 personalomsättning:7 barnperspektiv:5 placeringskostnad:3 mottagningsgrupp:3 krisstöd:5 boendestöd:5 bistånd:8`,
		leder: `social familje barn orosanmälnings stöd missbruks vålds kontakt placerings föräldra skuld fält kris bistånds jour utrednings familjehems`,
		aktorer: `socialsekreterarna, familjerna, barnen, kvinnojouren, familjehemmen, fältarbetarna, skolans kuratorer`,
		lagrum: [
			'2002 5 kap. 1 § socialtjänstlagen (2001:453)',
			'2002 5 kap. 11 § socialtjänstlagen (2001:453)',
			'1990 12 § socialtjänstlagen (1980:620)',
		],
		forslag: [
			{
				titel: 'Fler fältarbetare i {ort1}',
				sak: 'fältarbetet i {ort1}',
				att: ['två fältarbetare anställs i {ort1}', 'arbetet följs upp tillsammans med polisen'],
			},
			{
				titel: 'Stöd till kvinnojouren',
				sak: 'stödet till kvinnojouren',
				att: ['kvinnojouren får ett flerårigt bidrag', 'skyddat boende säkras genom avtal'],
			},
			{
				titel: 'Handlingsplan mot våld i nära relationer',
				sak: 'handlingsplanen mot våld i nära relationer',
				att: ['en handlingsplan mot våld i nära relationer antas', 'personalen utbildas'],
			},
		],
		meningar: [
			'Under {ar} kom {tal} orosanmälningar in, en ökning med {pct} procent.',
			'Socialsekreterarna har i genomsnitt {lital} utredningar var.',
			'Öppenvården {V.pres} {X} och minskar behovet av placeringar.',
			'Barnets bästa är avgörande när {bi}.',
			'Personalomsättningen {V.pres} {X} {tid}.',
		],
	},
	{
		id: 'trygghet',
		namn: 'Trygghet',
		beskrivning: 'Trygghet på allmänna platser och brottsförebyggande arbete.',
		namnd: 'kommunstyrelse',
		klass: '170',
		ord: `trygghet:7 belysning:2 kamera:1 klotter|klottret skadegörelse|skadegörelsen grannsamverkan|grannsamverkan medborgarlöfte:4 nattvandring:2 trygghetsvandring:2 buskage|buskaget|buskage|buskagen gångtunnel:2 torg:5 brott:5 otrygghet:7 föräldravandring:2
			trygghetsmätning:2 ordningsföreskrift:3 fyrverkeri|fyrverkeriet|fyrverkerier|fyrverkerierna centrum|centrumet|centrum|centrumen krisberedskap:7 ungdomsgård:2 `,
		leder: `trygghets brotts ordnings belysnings klotter grannsamverkans natt kamera polis torg tunnel krisberedskaps skadegörelse vakt centrum`,
		aktorer: `polisen, de boende, ungdomarna, nattvandrarna, butiksägarna, ordningsvakterna, bostadsbolaget, föräldrarna`,
		lagrum: ['1994 3 kap. 8 § ordningslagen (1993:1617)', '2018 7 § kamerabevakningslagen (2018:1200)'],
		forslag: [
			{
				titel: 'Bättre belysning i {ort1}',
				sak: 'belysningen i {ort1}',
				att: ['belysningen i {ort1} förstärks', 'trygghetsvandringar hålls varje höst'],
			},
			{
				titel: 'Ordningsvakter i {ort1} centrum',
				sak: 'ordningsvakterna i {ort1}',
				att: ['ordningsvakter anlitas i {ort1} under kvällar och helger', 'insatsen utvärderas efter ett år'],
			},
			{
				titel: 'Handlingsplan mot klotter',
				sak: 'handlingsplanen mot klotter',
				att: ['klotter tas bort inom ett dygn', 'en handlingsplan mot klotter tas fram'],
			},
		],
		meningar: [
			'I trygghetsmätningen {ar} uppgav {pct} procent att de känner sig otrygga utomhus på kvällen.',
			'Vid trygghetsvandringen i {ort} deltog {tal} personer.',
			'Belysningen i gångtunneln vid {ort} är {adj}.',
			'Polisen {S.pres} att {bi} och att närvaron av vuxna {V.pres} {X}.',
			'Kostnaden för skadegörelse uppgick till {kr} kronor under {ar}.',
			'Butiksägarna i {ort} har {tal} gånger anmält {P}.',
		],
	},
];
