import type { Amnestabell } from './typ.ts';

/** Schools, preschools and school transport. */
export const SKOLA: readonly Amnestabell[] = [
	{
		id: 'grundskola',
		namn: 'Grundskola',
		beskrivning: 'Undervisning, elevhälsa och skollokaler i grundskolan.',
		namnd: 'barn-och-utbildningsnamnden',
		klass: '610',
		ord: `skola:1 klass:3 klassrum:5 undervisning:7 läxhjälp:7 elevhälsa|elevhälsan skolgård:2 skolmåltid:3
			betyg:5 läsår:5 årskurs:3 fritidshem:5 skolbibliotek:5 studiero|studieron
			frånvaro|frånvaron kunskapsmål:5 läsförmåga:1 modersmål:5 prov:5 ämne:4 lektion:3 rast:3 mobiltelefon:3 idrottssal:2
			skollokal:3 paviljong:3 upptagningsområde:4 skolval:5 elevråd:5 utvecklingssamtal:5 timplan:3`,
		leder: `skol elev lärar rektors klass undervisnings elevhälso skolgårds läs skriv matematik språk svensk fritidshems lov
			läxhjälps studie skolbiblioteks betygs mobbnings trygghets särskole grundskole högstadie mellanstadie`,
		aktorer: `eleverna, lärarna, rektorerna, vårdnadshavarna, skolledningen, elevrådet, personalen på fritidshemmen, lärarfacken`,
		lagrum: [
			'2011 2 kap. 25 § skollagen (2010:800)',
			'2011 6 kap. 8 § skollagen (2010:800)',
			'2011 10 kap. 10 § skollagen (2010:800)',
		],
		forslag: [
			{
				titel: 'Inför läxhjälp på alla skolor i {ort1}',
				sak: 'läxhjälpen i {ort1}',
				att: ['läxhjälp införs på samtliga grundskolor i {ort1}', 'kostnaden för läxhjälpen redovisas i nästa budget'],
			},
			{
				titel: 'Mobilfri skoldag på {fog1}skolan',
				sak: 'den mobilfria skoldagen',
				att: ['skoldagen på {fog1}skolan blir fri från mobiltelefoner', 'erfarenheterna redovisas efter ett läsår'],
			},
			{
				titel: 'Rusta upp skolgården vid {fog1}skolan',
				sak: 'skolgården vid {fog1}skolan',
				att: [
					'skolgården vid {fog1}skolan rustas upp',
					'eleverna ges inflytande över utformningen',
					'mer växtlighet planteras på skolgården',
				],
			},
			{
				titel: 'Fler vuxna i högstadieskolorna i {ort1}',
				sak: 'vuxennärvaron i högstadiet',
				att: ['fler elevassistenter anställs i högstadieskolorna i {ort1}', 'en modell för vuxennärvaro tas fram'],
			},
			{
				titel: 'Behåll {fog1}skolan',
				sak: 'framtiden för {fog1}skolan',
				att: [
					'{fog1}skolan bevaras',
					'elevunderlaget i {ort1} utreds på nytt',
					'föräldrarna informeras innan beslut fattas',
				],
			},
		],
		meningar: [
			'Eleverna i {ort} behöver {P} för att [nå|klara] [kunskapsmålen|målen i läroplanen].',
			'Undervisningen bedrivs i dag i {P} som {V.pres} {X}.',
			'Antalet elever i {ort} har ökat från {tal} till {tal} sedan {ar}.',
			'Lärarna {S.pres} att {bi}, särskilt i de [lägre|högre] årskurserna.',
			'Av elevhälsans sammanställning framgår att {bi}.',
			'Skolinspektionen har i sin tillsyn pekat på {P} och {P}.',
			'Föräldrar i {ort} beskriver hur {bi} när läsåret börjar.',
			'En skola där {bi} ger också {P} bättre studiero.',
		],
	},
	{
		id: 'forskola',
		namn: 'Förskola',
		beskrivning: 'Förskolor, barngrupper och barnomsorg på kvällar och helger.',
		namnd: 'barn-och-utbildningsnamnden',
		klass: '612',
		ord: `förskola:1 barngrupp:3 barnomsorg:7 avdelning:2 kötid:3 platsgaranti:3 
			lekmiljö:3 vistelsetid:3 blöja:1 inskolning:2 föräldraledighet:7 språkutveckling:7 utemiljö:3 			öppettid:3 vikarie:3 sjukfrånvaro|sjukfrånvaron måltid:3 lek:2 trygghet:7 planteringslåda:1 sandlåda:1 gård:2 `,
		leder: `förskole barnomsorgs barngrupps lek småbarns förskollärar natt kvälls öppettids kö platsgaranti pedagog vikarie
			inskolnings utemiljö gårds föräldra syskon språk måltids`,
		aktorer: `förskollärarna, barnskötarna, föräldrarna, barnen, förskolecheferna, småbarnsfamiljerna, vikarierna`,
		lagrum: ['2011 8 kap. 3 § skollagen (2010:800)', '2011 8 kap. 14 § skollagen (2010:800)'],
		forslag: [
			{
				titel: 'Mindre barngrupper i förskolan',
				sak: 'barngruppernas storlek',
				att: ['barngrupperna i förskolan minskas stegvis', 'ett riktmärke för varje åldersgrupp tas fram'],
			},
			{
				titel: 'Öppna barnomsorg på natten i {ort1}',
				sak: 'barnomsorgen på natten i {ort1}',
				att: ['barnomsorg på kvällar, nätter och helger öppnas i {ort1}', 'behovet kartläggs bland föräldrarna'],
			},
			{
				titel: 'Bygg en ny förskola i {ort1}',
				sak: 'förskolan i {ort1}',
				att: ['en förskola med sex avdelningar byggs i {ort1}', 'en tomt reserveras i kommande detaljplan'],
			},
			{
				titel: 'Skogsförskola vid {ort1}',
				sak: 'skogsförskolan vid {ort1}',
				att: ['en skogsförskola startas vid {ort1}', 'verksamheten utvärderas efter två år'],
			},
		],
		meningar: [
			'Barngrupperna i {ort} har i genomsnitt {lital} barn per avdelning.',
			'Förskollärarna {S.pres} att {bi}.',
			'Kötiden till förskolan var {lital} månader under {ar}.',
			'Föräldrar som arbetar på obekväm tid behöver {P} {iort}.',
			'Barnen vistas ute varje dag, och {B} {V.pres} leken.',
			'Vikarier har varit svåra att hitta {tid}, vilket {V.pres} {X}.',
		],
	},
	{
		id: 'skolskjuts',
		namn: 'Skolskjuts',
		beskrivning: 'Elevers resor mellan hemmet och skolan.',
		namnd: 'barn-och-utbildningsnamnden',
		klass: '623',
		ord: `skolskjuts:2 skolväg:2 elevresa:1 taxi|taxin|taxibilar|taxibilarna hållplats:3 busskort:5 avståndsgräns:3 reglemente:4 ansökan|ansökan|ansökningar|ansökningarna gångväg:2
			tur:3 tidtabell:3 restid:3 bussbolag:5 landsväg:2 trafikmiljö:3 vintertid:3 skymning:7 reflexväst:2 skolstart:3 linje:3 busskur:3 gångavstånd:5`,
		leder: `skolskjuts skolvägs elevrese buss taxi hållplats avstånds reglements vinter landsvägs tidtabells linje chaufförs trafik reflex`,
		aktorer: `eleverna, föräldrarna, bussbolaget, chaufförerna, skolskjutshandläggarna, familjerna på landsbygden`,
		lagrum: ['2011 10 kap. 32 § skollagen (2010:800)', '2011 10 kap. 33 § skollagen (2010:800)'],
		forslag: [
			{
				titel: 'Säkra hållplatser för skolbarn längs vägen till {ort1}',
				sak: 'hållplatserna längs vägen till {ort1}',
				att: ['hållplatserna längs vägen till {ort1} förses med belysning', 'en busskur sätts upp vid {ort2}'],
			},
			{
				titel: 'Sänk avståndsgränsen för skolskjuts',
				sak: 'avståndsgränsen för skolskjuts',
				att: [
					'avståndsgränsen för skolskjuts sänks till två kilometer för de yngsta eleverna',
					'reglementet för skolskjuts ses över',
				],
			},
			{
				titel: 'Skolskjuts för elever i {ort1}',
				sak: 'skolskjutsen från {ort1}',
				att: ['elever i {ort1} får skolskjuts under vintern', 'vägen mellan {ort1} och {ort2} bedöms på nytt'],
			},
		],
		meningar: [
			'Vägen mellan {ort} och skolan är {lital} kilometer och saknar belysning.',
			'Skolskjuts beviljas efter ansökan när {bi}.',
			'Elever i de lägsta årskurserna väntar på bussen i mörker, och {B} är {adj}.',
			'Bussbolaget {S.pres} att {bi}.',
			'Reglementet {H.prets} senast {ar}.',
		],
	},
];
