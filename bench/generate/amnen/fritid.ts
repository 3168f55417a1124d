import type { Amnestabell } from './typ.ts';

/** Libraries, sports, associations, culture and parks. */
export const FRITID: readonly Amnestabell[] = [
	{
		id: 'bibliotek',
		namn: 'Bibliotek',
		beskrivning: 'Folkbibliotek, skolbibliotek och bokbussen.',
		namnd: 'kultur-och-fritidsnamnden',
		klass: '880',
		ord: `bibliotek:5 bok|boken|böcker|böckerna öppettid:3 bokbuss:2 lån|lånet|lån|lånen läsning:7 filial:3 talbok|talboken|talböcker|talböckerna e-bok|e-boken|e-böcker|e-böckerna sagostund:3 läsplats:3 tidskrift:3 bokbestånd:5 mediebudget:2 studierum:5
			biblioteksplan:3 läsfrämjande|läsfrämjandet författarbesök:5 bokcirkel:2 arkiv:5 lokalhistoria|lokalhistorien boksamling:2 utlåning:7 besökssiffra:1`,
		leder: `biblioteks bok läs lån medie filial skolbiblioteks sago talboks tidskrifts bokbuss utlånings studie författar språk arkiv`,
		aktorer: `bibliotekarierna, låntagarna, besökarna, barnfamiljerna, studieförbunden, skolklasserna, de som lär sig svenska`,
		lagrum: [
			'2014 6 § bibliotekslagen (2013:801)',
			'2014 17 § bibliotekslagen (2013:801)',
			'1997 2 § bibliotekslagen (1996:1596)',
		],
		forslag: [
			{
				titel: 'Behåll biblioteket i {ort1}',
				sak: 'biblioteket i {ort1}',
				att: ['biblioteket i {ort1} behålls', 'öppettiderna på lördagar utökas'],
			},
			{
				titel: 'Meröppet bibliotek i {ort1}',
				sak: 'det meröppna biblioteket i {ort1}',
				att: ['biblioteket i {ort1} blir meröppet', 'personal finns på plats minst fyra timmar per dag'],
			},
			{
				titel: 'Ny bokbuss',
				sak: 'bokbussen',
				att: ['en ny bokbuss köps in', 'bokbussen stannar i {ort1} och {ort2} varannan vecka'],
			},
		],
		meningar: [
			'Biblioteket i {ort} hade {tal} besök under {ar}.',
			'Bibliotekarierna {S.pres} att {bi}.',
			'Utlåningen av barnböcker ökade med {pct} procent, medan {B} {K.pret}.',
			'Öppettiderna omfattar {lital} timmar i veckan.',
			'För den som saknar dator hemma {V.pres} biblioteket {X}.',
			'Bokbussen stannar på {lital} platser, bland annat i {ort} och {ort}.',
		],
	},
	{
		id: 'idrott',
		namn: 'Idrott',
		beskrivning: 'Idrottshallar, planer, badhus och spontanidrott.',
		namnd: 'kultur-och-fritidsnamnden',
		klass: '820',
		ord: `idrott:7 idrottshall:2 konstgräs:8 omklädningsrum:5 ishall:2 badhus:5 simhall:2 träningstid:3 idrottsförening:2 läktare:6 match:3 motionsspår:5 skidspår:5 utegym:5 bandyplan:3 fotbollsplan:3 ridhus:5 gymnastik:7 simkunnighet:7 bokning:2
			hallhyra:1 skateramp:3 belastning:2 isyta:1 bassäng:3 tävling:2 spontanidrott:7 träningsläger:5 discgolfbana:1`,
		leder: `idrotts hall bad ishall simhalls tränings match motions skid fotbolls boknings läktar gymnastik rid skate lag tävlings konstgräs omklädnings`,
		aktorer: `idrottsföreningarna, ungdomarna, ledarna, fritidskontoret, simklubben, ridklubben, bollklubben, flickorna i föreningarna`,
		lagrum: ['2018 2 kap. 3 § kommunallagen (2017:725)', '1992 2 kap. 2 § kommunallagen (1991:900)'],
		forslag: [
			{
				titel: 'Idrottshall i {ort1}',
				sak: 'idrottshallen i {ort1}',
				att: [
					'en fullstor idrottshall byggs i {ort1}',
					'föreningarna deltar i planeringen',
					'hallen används av skolan på dagtid',
				],
			},
			{
				titel: 'Konstgräsplan vid {ort1}',
				sak: 'konstgräsplanen vid {ort1}',
				att: ['en konstgräsplan anläggs vid {ort1}', 'planen utförs utan granulat av gummi'],
			},
			{
				titel: 'Utegym längs motionsspåret i {ort1}',
				sak: 'utegymmet i {ort1}',
				att: ['ett utegym byggs längs motionsspåret i {ort1}'],
			},
			{
				titel: 'Jämställda träningstider',
				sak: 'fördelningen av träningstider',
				att: ['träningstiderna fördelas lika mellan flickor och pojkar', 'fördelningen redovisas varje år'],
			},
			{
				titel: 'Renovera badhuset i {ort1}',
				sak: 'badhuset i {ort1}',
				att: ['badhuset i {ort1} renoveras', 'alternativet att bygga nytt kostnadsberäknas'],
			},
		],
		meningar: [
			'Hallen i {ort} är bokad {pct} procent av kvällstiden.',
			'Föreningarna {S.pres} att {bi}.',
			'Omklädningsrummen är slitna, och taket läcker.',
			'Av de aktiva i åldern sju till tjugo år är {pct} procent flickor.',
			'Träningstiderna {H.prets} efter en modell från {ar}.',
			'Badhuset byggdes {argammal} och har sedan dess {H.sups} två gånger.',
		],
	},
	{
		id: 'foreningsbidrag',
		namn: 'Föreningsbidrag',
		beskrivning: 'Bidrag och lokaler till föreningar och studieförbund.',
		namnd: 'kultur-och-fritidsnamnden',
		klass: '805',
		ord: `föreningsbidrag:5 förening:2 bidragsregel:3 aktivitetsstöd:5 lokalbidrag:5 bygdegård:2 studieförbund:5 ungdomsförening:2 ansökningstid:3 medlemsantal:5 styrelse:3 årsmöte:4 verksamhetsbidrag:5 bidragsram:2 samlingslokal:3 nolltaxa|nolltaxan
			hembygdsförening:2 pensionärsförening:2 kulturförening:2 startbidrag:5 demokrativillkor:5 revision:3 bidragsnivå:3 årsredovisning:2`,
		leder: `förenings bidrags aktivitets lokal bygdegårds studieförbunds medlems hembygds pensionärs årsmötes start samlings nolltaxe ungdoms revisions`,
		aktorer: `föreningarna, studieförbunden, bygdegårdsföreningen, de ideella ledarna, kassörerna, ungdomsföreningarna, hembygdsföreningen`,
		lagrum: ['2018 2 kap. 3 § kommunallagen (2017:725)', '1992 2 kap. 2 § kommunallagen (1991:900)'],
		forslag: [
			{
				titel: 'Nya regler för föreningsbidrag',
				sak: 'reglerna för föreningsbidrag',
				att: ['reglerna för föreningsbidrag ses över', 'demokrativillkor införs i reglerna'],
			},
			{
				titel: 'Bidrag till bygdegården i {ort1}',
				sak: 'bidraget till bygdegården i {ort1}',
				att: [
					'bygdegården i {ort1} får bidrag till ett nytt tak',
					'ett flerårigt avtal tecknas med bygdegårdsföreningen',
				],
			},
			{
				titel: 'Nolltaxa för barn och unga i kommunens lokaler',
				sak: 'nolltaxan',
				att: ['nolltaxa införs för föreningar med verksamhet för barn och unga', 'kostnaden ersätts i nämndens ram'],
			},
		],
		meningar: [
			'Under {ar} fick {tal} föreningar bidrag med sammanlagt {kr} kronor.',
			'Föreningarna i {ort} {S.pres} att {bi}.',
			'Aktivitetsstödet beräknas per deltagare och sammankomst, vilket {V.pres} {X}.',
			'Ansökningstiden går ut den sista {mån}, och {B} {K.pres} {tid}.',
			'Bygdegården i {ort} används {lital} dagar i veckan.',
		],
	},
	{
		id: 'kultur',
		namn: 'Kultur',
		beskrivning: 'Kulturskola, konst, museer och kulturmiljö.',
		namnd: 'kultur-och-fritidsnamnden',
		klass: '860',
		ord: `kultur:7 kulturskola:1 konst:7 utställning:2 museum|museet|museer|museerna konsert:3 teater:2 scen:3 musik:7 dans:7 kulturarv:5 minnesmärke:4 staty:3 kulturhus:5 instrument:5 terminsavgift:3 replokal:3 bio|bion konstinköp:5 stipendium|stipendiet|stipendier|stipendierna
			föreställning:2 kulturpris:5 kulturgaranti|kulturgarantin enprocentsregel:3 hembygd:7 fornlämning:2`,
		leder: `kultur konst musik teater museum dans utställnings scen konsert kulturskole stipendie minnes kulturarvs film publik fest`,
		aktorer: `kulturskolan, konstnärerna, kulturföreningarna, publiken, musiklärarna, hembygdsföreningen, de unga musikerna`,
		lagrum: ['1990 2 kap. 10 § lagen (1988:950) om kulturminnen m.m.', '2018 2 kap. 1 § kommunallagen (2017:725)'],
		forslag: [
			{
				titel: 'Sänk avgiften i kulturskolan',
				sak: 'avgiften i kulturskolan',
				att: ['terminsavgiften i kulturskolan halveras', 'instrument får lånas utan avgift'],
			},
			{
				titel: 'Kulturhus i {ort1}',
				sak: 'kulturhuset i {ort1}',
				att: ['ett kulturhus inrättas i {ort1}', 'föreningarna bjuds in att driva verksamhet i huset'],
			},
			{
				titel: 'Konstverk vid {ort1}',
				sak: 'konstverket vid {ort1}',
				att: ['ett konstverk placeras vid {ort1}', 'förslag hämtas in genom en tävling'],
			},
		],
		meningar: [
			'Kulturskolan har {tal} elever, och {tal} barn står i kö.',
			'Konstnärerna {S.pres} att {bi}.',
			'Enligt enprocentsregeln avsätts en del av byggkostnaden till {P}.',
			'Utställningen i {ort} besöktes av {tal} personer.',
			'Musik och dans {V.pres} {X}, inte minst för den som är ny i {ort}.',
		],
	},
	{
		id: 'parker',
		namn: 'Parker och natur',
		beskrivning: 'Parker, lekplatser, naturreservat och friluftsliv.',
		namnd: 'tekniska-namnden',
		klass: '330',
		ord: `park:3 lekplats:3 träd:5 naturreservat:5 badplats:3 bänk:2 gräsmatta:1 rabatt:3 odlingslott:3 hundrastgård:2 vandringsled:3 promenadstråk:5 papperskorg:2 grillplats:3 fågeltorn:5 äng:2 biotop:3 trädplan:3 gunga|gungan|gungor|gungorna klätterställning:2 stadsodling:2 damm:2
			brygga:1 vindskydd:5 skötselplan:3 allé:3 grönstruktur:3 ekosystemtjänst:3`,
		leder: `park lek natur träd bad bänk vandrings odlings reservats hund grill äng pollinatörs grönstruktur fågel skötsel strand planterings friluftslivs`,
		aktorer: `barnen, parkförvaltningen, hundägarna, naturvännerna, de boende, odlarna, friluftsfrämjandet, kommunekologen`,
		lagrum: ['1999 7 kap. 4 § miljöbalken (1998:808)', '1999 7 kap. 13 § miljöbalken (1998:808)'],
		forslag: [
			{
				titel: 'Naturreservat vid {ort1}',
				sak: 'naturreservatet vid {ort1}',
				att: ['ett naturreservat bildas vid {ort1}', 'en skötselplan tas fram'],
			},
			{
				titel: 'Hundrastgård i {ort1}',
				sak: 'hundrastgården i {ort1}',
				att: ['en hundrastgård anläggs i {ort1}', 'rastgården delas för stora och små hundar'],
			},
			{
				titel: 'Rusta lekplatsen i {ort1}',
				sak: 'lekplatsen i {ort1}',
				att: [
					'lekplatsen i {ort1} rustas upp',
					'lekredskapen väljs tillsammans med barnen',
					'lekplatsen görs tillgänglig för alla',
				],
			},
			{
				titel: 'Odlingslotter i {ort1}',
				sak: 'odlingslotterna i {ort1}',
				att: ['odlingslotter anordnas i {ort1}', 'vatten dras fram till odlingarna'],
			},
		],
		meningar: [
			'Lekplatsen i {ort} är från {argammal} och uppfyller inte dagens krav på {X}.',
			'Kommunekologen {S.pres} att {bi}.',
			'Träden vid {ort} är över hundra år gamla och {V.pres} {X}.',
			'Badplatsen har {tal} besökare under en varm dag.',
			'Ängarna slås en gång om året, vilket {V.pres} {X}.',
			'Hundägarna i {ort} har samlat {tal} namnunderskrifter.',
		],
	},
];
