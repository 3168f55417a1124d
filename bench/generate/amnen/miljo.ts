import type { Amnestabell } from './typ.ts';

/** Climate, waste, water and energy. */
export const MILJO: readonly Amnestabell[] = [
	{
		id: 'klimat',
		namn: 'Klimat',
		beskrivning: 'Utsläpp, energi och anpassning till ett förändrat klimat.',
		namnd: 'miljonamnden',
		klass: '420',
		ord: `klimat:8 utsläpp:5 koldioxid:7 klimatmål:5 energi:7 solcell:3 laddstolpe:2 elbil:2 fjärrvärme:7 biogas:7 klimatbudget:2 klimatanpassning:2 översvämning:2 skyfall:5 värmebölja:1 energieffektivisering:2 tjänsteresa:1 fordonsflotta:1 vindkraft:7 växthusgas:3 klimatavtryck:5 återbruk:8
			livscykel:3 tak:5 elförbrukning:2 uppvärmning:7 klimatstrategi:3 koldioxidlager:5 plantering:2`,
		leder: `klimat utsläpps energi solcells ladd elbils fjärrvärme biogas koldioxid översvämnings skyfalls återbruks vindkrafts rese fordons temperatur el`,
		aktorer: `energibolaget, klimatrådet, ungdomarna, fastighetsägarna, miljöorganisationerna, energirådgivaren, forskarna`,
		lagrum: ['1999 2 kap. 5 § miljöbalken (1998:808)', '2011 4 kap. 33 b § plan- och bygglagen (2010:900)'],
		forslag: [
			{
				titel: 'Solceller på kommunens tak',
				sak: 'solcellerna på kommunens tak',
				att: ['solceller sätts upp på kommunens lämpliga tak', 'en plan för takens bärighet tas fram'],
			},
			{
				titel: 'Laddstolpar i {ort1}',
				sak: 'laddstolparna i {ort1}',
				att: ['laddstolpar sätts upp vid parkeringen i {ort1}', 'taxan för laddning beslutas av nämnden'],
			},
			{
				titel: 'Inför en klimatbudget',
				sak: 'klimatbudgeten',
				att: ['en klimatbudget införs', 'klimatbudgeten redovisas tillsammans med årsredovisningen'],
			},
			{
				titel: 'Plan mot översvämningar i {ort1}',
				sak: 'skyddet mot översvämningar i {ort1}',
				att: ['en plan mot översvämningar i {ort1} tas fram', 'dagvattnet fördröjs i öppna diken'],
			},
		],
		meningar: [
			'Utsläppen inom kommunens gränser var {tal} ton under {ar}, {pct} procent lägre än {argammal}.',
			'Energibolaget {S.pres} att {bi}.',
			'Solceller på {lital} tak ger omkring {tal} megawattimmar om året.',
			'Vid skyfallet {ar} steg vattnet över vägen vid {ort}.',
			'Klimatmålet {V.pres} {X} och förutsätter {P}.',
			'Tjänsteresorna med bil {K.pret}, medan resorna med tåg ökade.',
		],
	},
	{
		id: 'avfall',
		namn: 'Avfall',
		beskrivning: 'Sophämtning, återvinning och återbruk.',
		namnd: 'tekniska-namnden',
		klass: '450',
		ord: `avfall:8 sophämtning:7 återvinning:7 sopkärl:5 matavfall:8 återvinningscentral:3 förpackning:2 renhållning:7 renhållningstaxa:1 sopbil:2 sortering:7 grovavfall:8 återvinningsstation:3 kompost:3 nedskräpning:7 hämtningsintervall:5 hushåll:5 papperskorg:2 återbruk:8 plast:7 textil:3 deponi|deponin|deponier|deponierna
			slam|slammet avfallsplan:3 producentansvar:5 glas:5 tidning:2 batteri|batteriet|batterier|batterierna`,
		leder: `avfalls sop återvinnings matavfalls renhållnings sorterings kompost förpacknings hämtnings nedskräpnings plast textil återbruks kärl deponi insamlings`,
		aktorer: `hushållen, renhållningsbolaget, fastighetsägarna, villaägarna, bostadsrättsföreningarna, sophämtarna, restaurangerna`,
		lagrum: ['1999 15 kap. 8 § miljöbalken (1998:808)', '1999 27 kap. 4 § miljöbalken (1998:808)'],
		forslag: [
			{
				titel: 'Återvinningscentral i {ort1}',
				sak: 'återvinningscentralen i {ort1}',
				att: ['en återvinningscentral byggs i {ort1}', 'öppettiderna anpassas till dem som arbetar'],
			},
			{
				titel: 'Insamling av matavfall',
				sak: 'insamlingen av matavfall',
				att: ['matavfall samlas in från alla hushåll', 'taxan stimulerar till sortering'],
			},
			{
				titel: 'Återbrukshall för byggmaterial',
				sak: 'återbrukshallen',
				att: ['en återbrukshall för byggmaterial öppnas', 'kommunens egna rivningsobjekt inventeras först'],
			},
			{
				titel: 'Fler papperskorgar i {ort1}',
				sak: 'papperskorgarna i {ort1}',
				att: ['fler papperskorgar placeras ut i {ort1}', 'tömningen sker oftare på sommaren'],
			},
		],
		meningar: [
			'Hushållen lämnade {tal} kilo avfall per person under {ar}.',
			'Taxan täcker {pct} procent av kostnaden, och {B} finansieras med skatt.',
			'Renhållningsbolaget {S.pres} att {bi}.',
			'Plockanalyser visar att {pct} procent av soporna är {P}.',
			'Matavfall blir biogas, som {V.pres} {X}.',
			'Återvinningsstationen vid {ort} töms {lital} gånger i veckan.',
		],
	},
	{
		id: 'vatten',
		namn: 'Vatten och avlopp',
		beskrivning: 'Dricksvatten, avlopp och dagvatten.',
		namnd: 'tekniska-namnden',
		klass: '440',
		ord: `dricksvatten|dricksvattnet avlopp:5 ledning:2 vattenverk:5 reningsverk:5 vattentäkt:3 vattenskyddsområde:4 läcka:1 spillvatten|spillvattnet dagvatten|dagvattnet pumpstation:3 vattentaxa:1 anslutningsavgift:3 sjö:2 å|ån|åar|åarna fosfor|fosforn brunn:2 vattenprov:5 grundvatten|grundvattnet bräddning:2
			verksamhetsområde:4 förnyelsetakt:3 vattenmätare:6 reservvatten|reservvattnet slamavskiljare:6 våtmark:3 `,
		leder: `vatten avlopps lednings dricksvatten vattenskydds dagvatten rening pump spillvatten grundvatten anslutnings brunns våtmarks läck sjö`,
		aktorer: `abonnenterna, fastighetsägarna, vattenbolaget, fiskevårdsföreningen, lantbrukarna, miljöinspektörerna, sommarstugeägarna`,
		lagrum: ['2007 6 § lagen (2006:412) om allmänna vattentjänster', '1999 9 kap. 7 § miljöbalken (1998:808)'],
		forslag: [
			{
				titel: 'Kommunalt vatten och avlopp till {ort1}',
				sak: 'vatten och avlopp till {ort1}',
				att: ['verksamhetsområdet för vatten och avlopp utvidgas till {ort1}', 'de boende informeras om avgifterna'],
			},
			{
				titel: 'Rena {fog1}sjön',
				sak: 'vattnet i {fog1}sjön',
				att: ['en åtgärdsplan för {fog1}sjön tas fram', 'våtmarker anläggs vid tillflödena'],
			},
			{
				titel: 'Skydda vattentäkten vid {ort1}',
				sak: 'vattentäkten vid {ort1}',
				att: ['ett vattenskyddsområde inrättas vid {ort1}', 'reservvatten säkras'],
			},
		],
		meningar: [
			'Ledningsnätet förnyas i en takt av {lital} kilometer om året.',
			'Vattenprover från {fog}sjön visar {P}.',
			'Abonnenterna {S.pres} att {bi}.',
			'Anslutningsavgiften är {tal} kronor för en normal villa.',
			'Vid kraftigt regn bräddar pumpstationen vid {ort} till ån.',
			'Miljöinspektörerna har besökt {tal} fastigheter med enskilt avlopp.',
		],
	},
];
