import type { Amnestabell } from './typ.ts';

/** Cycling, public transport, roads and road safety. */
export const TRAFIK: readonly Amnestabell[] = [
	{
		id: 'cykelvagar',
		namn: 'Cykelvägar',
		beskrivning: 'Gång- och cykelvägar, cykelparkering och cykling.',
		namnd: 'tekniska-namnden',
		klass: '512',
		ord: `cykelväg:2 cykel:2 gångbana:1 cykelparkering:2 cykelnät:5 cykelplan:3 korsning:2 trottoar:3 separering:7 snöröjning:7 vägvisning:7
			asfalt:7 belysning:2 tunnel:2 bro:2 pendlingsstråk:5 huvudled:3 cykelpump:2 elcykel:2 lastcykel:2 cykelhjälm:2 kantsten|kantstenen|kantstenar|kantstenarna motlut:5
			siktförhållande:4 gatukontor:5 cykelräknare:6 vinterväghållning:7 länk:2 sträckning:2 `,
		leder: `cykel gång cykelvägs trottoar snöröjnings bro tunnel pendlings belysnings korsnings asfalts elcykel vinter länk motions led gatu`,
		aktorer: `cyklisterna, gatukontoret, pendlarna, cykelföreningen, barnfamiljerna, väghållaren, fotgängarna`,
		lagrum: ['2011 2 kap. 3 § plan- och bygglagen (2010:900)', '1990 2 § väglagen (1971:948)'],
		forslag: [
			{
				titel: 'Bygg en cykelväg mellan {ort1} och {ort2}',
				sak: 'cykelvägen mellan {ort1} och {ort2}',
				att: [
					'en gång- och cykelväg byggs mellan {ort1} och {ort2}',
					'cykelvägen förses med belysning',
					'sträckan tas in i cykelplanen',
				],
			},
			{
				titel: 'Cykelparkering vid stationen i {ort1}',
				sak: 'cykelparkeringen i {ort1}',
				att: ['en väderskyddad cykelparkering byggs vid stationen i {ort1}', 'möjligheten att låsa fast ramen säkras'],
			},
			{
				titel: 'Bättre snöröjning av cykelvägar',
				sak: 'snöröjningen av cykelvägar',
				att: ['cykelvägar snöröjs före bilvägar', 'en gräns på tre centimeter snö införs'],
			},
			{
				titel: 'Cykelbro över {fog1}ån',
				sak: 'cykelbron över {fog1}ån',
				att: ['en cykelbro över {fog1}ån utreds', 'kostnaden för bron redovisas för kommunfullmäktige'],
			},
		],
		meningar: [
			'Sträckan mellan {ort} och {ort} är {lital} kilometer och saknar i dag {X}.',
			'Cyklisterna hänvisas till vägrenen, där hastigheten är {has} kilometer i timmen.',
			'Cykelplanen {V.pres} {X} på de mest trafikerade stråken.',
			'Vid mätningar {ar} passerade {tal} cyklister per dygn.',
			'Den som cyklar till arbetet {V.pres} både {X} och sin egen hälsa.',
			'Snöröjningen av cykelvägar påbörjas när {bi}.',
			'Bron över {fog}ån är {adj} och behöver bytas {tid}.',
		],
	},
	{
		id: 'trafiksakerhet',
		namn: 'Trafiksäkerhet',
		beskrivning: 'Hastigheter, korsningar och säkra vägar.',
		namnd: 'tekniska-namnden',
		klass: '514',
		ord: `hastighet:3 övergångsställe:4 farthinder:5 olycka:1 rondell:3 trafiksignal:3 vägren|vägrenen|vägrenar|vägrenarna hastighetsgräns:3 trafikmätning:2 vägbula:1 avfart:3 sikt:7 trafikflöde:4
			polisanmälan|polisanmälan|polisanmälningar|polisanmälningarna lastbil:2 genomfart:3 parkeringsförbud:5 gågata:1 fartkamera:1 cirkulationsplats:3 skyltning:7 refug:3 villagata:1 gårdsgata:1 skolområde:4`,
		leder: `trafik hastighets olycks korsnings rondell fart signal väg bil lastbils parkerings sikt genomfarts skylt gågatu skolvägs`,
		aktorer: `de boende, bilisterna, fotgängarna, polisen, trafikverket, skolorna, trafikingenjören, åkerierna`,
		lagrum: ['1999 3 kap. 17 § trafikförordningen (1998:1276)', '1999 10 kap. 1 § trafikförordningen (1998:1276)'],
		forslag: [
			{
				titel: 'Sänk hastigheten genom {ort1}',
				sak: 'hastigheten genom {ort1}',
				att: ['hastigheten genom {ort1} sänks till 40 kilometer i timmen', 'farthinder anläggs vid skolan'],
			},
			{
				titel: 'Säkert övergångsställe vid {ort1}',
				sak: 'övergångsstället vid {ort1}',
				att: ['ett upphöjt övergångsställe byggs vid {ort1}', 'belysningen vid övergångsstället förstärks'],
			},
			{
				titel: 'Rondell i korsningen vid {ort1}',
				sak: 'korsningen vid {ort1}',
				att: ['en cirkulationsplats byggs i korsningen vid {ort1}', 'trafiken mäts på nytt'],
			},
		],
		meningar: [
			'Vid {ort} inträffade {lital} olyckor med personskada mellan {ar} och {ar}.',
			'Hastigheten är skyltad till {has} kilometer i timmen, men {pct} procent kör fortare.',
			'Polisen {S.pres} att {bi}.',
			'Övergångsstället ligger i en kurva där {bi}.',
			'Farthinder dämpar hastigheten men {V.pres} framkomligheten för bussar och räddningstjänst.',
			'Vägen är statlig, och {B} förutsätter därför en överenskommelse med väghållaren.',
		],
	},
	{
		id: 'kollektivtrafik',
		namn: 'Kollektivtrafik',
		beskrivning: 'Bussar, tåg, hållplatser och färdtjänst.',
		namnd: 'kommunstyrelse',
		klass: '530',
		ord: `buss:2 busslinje:3 tåg:5 hållplats:3 tidtabell:3 tur:3 avgång:2 biljett:3 biljettpris:5 färdtjänst:7 trafikbolag:5 station:3 pendeltåg:5 turtäthet:7 nattbuss:2
			närtrafik:7 väntkur:3 byte:4 restid:3 kollektivtrafikmyndighet:3 linjesträckning:2 trafikförsörjningsprogram:5 infartsparkering:2 seniorkort:5 matarlinje:3 spår:5 perrong:3 realtidsskylt:2`,
		leder: `buss tåg kollektivtrafik hållplats linje biljett färdtjänst pendel station tidtabells natt resenärs trafikbolags spår senior turtäthets infarts`,
		aktorer: `resenärerna, trafikbolaget, pendlarna, kollektivtrafikmyndigheten, pensionärerna, ungdomarna, chaufförerna`,
		lagrum: [
			'2012 2 kap. 8 § lagen (2010:1065) om kollektivtrafik',
			'2012 2 kap. 10 § lagen (2010:1065) om kollektivtrafik',
		],
		forslag: [
			{
				titel: 'Fler bussturer till {ort1}',
				sak: 'busstrafiken till {ort1}',
				att: ['antalet bussturer till {ort1} utökas', 'kvällsturer införs på försök'],
			},
			{
				titel: 'Avgiftsfria resor för pensionärer',
				sak: 'de avgiftsfria resorna',
				att: ['pensionärer reser avgiftsfritt mellan klockan 9 och 15', 'kostnaden beräknas tillsammans med regionen'],
			},
			{
				titel: 'Infartsparkering vid stationen i {ort1}',
				sak: 'infartsparkeringen i {ort1}',
				att: [
					'en infartsparkering byggs vid stationen i {ort1}',
					'parkeringen blir avgiftsfri för den som har periodbiljett',
				],
			},
			{
				titel: 'Nattbuss mellan {ort1} och {ort2}',
				sak: 'nattbussen mellan {ort1} och {ort2}',
				att: ['en nattbuss körs mellan {ort1} och {ort2} på helger'],
			},
		],
		meningar: [
			'Linjen mellan {ort} och {ort} trafikeras med {lital} turer per dag.',
			'Resandet ökade med {pct} procent mellan {ar} och {ar}.',
			'Trafikbolaget {S.pres} att {bi}.',
			'Resenärerna i {ort} har {lital} minuter att gå till närmaste hållplats.',
			'Regionen ansvarar för trafiken, men {B} kan {H.infs} genom tillköp.',
			'Tidtabellen {V.pres} {X} för den som pendlar.',
		],
	},
];
