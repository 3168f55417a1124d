import type { Amnestabell } from './typ.ts';

/** Plans, building permits, housing and land. */
export const BYGGA: readonly Amnestabell[] = [
	{
		id: 'detaljplaner',
		namn: 'Detaljplaner',
		beskrivning: 'Planer som bestämmer hur mark och vatten får användas och bebyggas.',
		namnd: 'samhallsbyggnadsnamnden',
		klass: '214',
		ord: `detaljplan:3 planområde:4 planbeskrivning:2 plankarta:1 översiktsplan:3 planprogram:5 planbesked:5 bebyggelse|bebyggelsen kvarter|kvarteret|kvarter|kvarteren byggrätt:3 våning:2 takhöjd:3
			prickmark:7 planprocess:3 samrådsredogörelse:3 granskningstid:3 dagvatten|dagvattnet geoteknik:7 bullerutredning:2 solstudie:3 kulturmiljö:3
			siktlinje:3 gatunät:5 markanvisning:2 exploateringsavtal:5 genomförandetid:3 riksintresse:4 strandskydd:8 naturvärde:4 arkeologi|arkeologin tomt:3 kvartersmark:7 torg:5`,
		leder: `plan detaljplane bebyggelse kvarters byggrätts översikts samråds gransknings dagvatten buller exploaterings mark tomt
			kulturmiljö gatu torg stadsbilds förtätnings strandskydds vånings geoteknik trafik`,
		aktorer: `planavdelningen, exploatören, markägarna, de närboende, länsstyrelsen, stadsarkitekten, sakägarna, byggherren`,
		lagrum: [
			'2011 5 kap. 11 § plan- och bygglagen (2010:900)',
			'2011 2 kap. 3 § plan- och bygglagen (2010:900)',
			'2011 4 kap. 2 § plan- och bygglagen (2010:900)',
		],
		forslag: [
			{
				titel: 'Detaljplan för {ort1}',
				sak: 'detaljplanen för {ort1}',
				att: [
					'en detaljplan upprättas för {ort1}',
					'planen prövas mot översiktsplanen',
					'allmän plats reserveras mot {ort2}',
				],
			},
			{
				titel: 'Bevara den gamla bebyggelsen i {ort1}',
				sak: 'bebyggelsen i {ort1}',
				att: ['ett kulturmiljöprogram för {ort1} tas fram', 'detaljplanen ändras så att bebyggelsen skyddas'],
			},
			{
				titel: 'Snabbare planprocess för småhus',
				sak: 'planprocessen för småhus',
				att: ['planprocessen för småhus ses över', 'standardförfarande används när det är möjligt'],
			},
			{
				titel: 'Stoppa förtätningen av {ort1}',
				sak: 'förtätningen av {ort1}',
				att: ['planarbetet för {ort1} avbryts', 'de boende bjuds in till en ny dialog om {ort1}'],
			},
		],
		meningar: [
			'Planområdet ligger {iort} och omfattar omkring {lital} hektar.',
			'Under granskningstiden kom {tal} yttranden in, varav flera gällde {P}.',
			'Bebyggelsen får uppföras i högst {lital} våningar, och {B} regleras med egenskapsbestämmelser.',
			'Dagvattnet [tas om hand|fördröjs] inom kvartersmark innan det leds vidare.',
			'Länsstyrelsen {S.pres} att {bi} och att strandskyddet [måste|behöver] prövas.',
			'Planen medger {P} och {P} i den södra delen av {ort}.',
			'En bullerutredning visar att {bi}.',
			'Sakägarna har haft tillfälle att yttra sig över {X}.',
		],
	},
	{
		id: 'bygglov',
		namn: 'Bygglov',
		beskrivning: 'Lov och besked för att bygga, ändra och riva.',
		namnd: 'samhallsbyggnadsnamnden',
		klass: '235',
		ord: `bygglov:5 bygglovsansökan|bygglovsansökan|bygglovsansökningar|bygglovsansökningarna handläggningstid:3 startbesked:5 tillbyggnad:3 attefallshus:5 fasad:3 carport:2 garage|garaget|garage|garagen altan:3 plank:5 rivningslov:5 grannehörande:4
			 tomtgräns:3 nockhöjd:3 byggnadsarea:1 sanktionsavgift:3 avvikelse:3 förhandsbesked:5 ritning:2 situationsplan:3 
			lovplikt:3 kulör:3 takkupa:1 uterum:5 friggebod:2 brandskydd:8 slutbesked:5 tomt:3 villa:1`,
		leder: `bygglovs bygg lov fasad tomt villa attefalls rivnings gransknings handläggnings garage altan nockhöjds tak grann inspektions start`,
		aktorer: `sökanden, grannarna, byggnadsinspektörerna, bygglovsavdelningen, fastighetsägarna, byggherrarna`,
		lagrum: [
			'2011 9 kap. 30 § plan- och bygglagen (2010:900)',
			'2011 9 kap. 31 § plan- och bygglagen (2010:900)',
			'2011 9 kap. 25 § plan- och bygglagen (2010:900)',
		],
		forslag: [
			{
				titel: 'Kortare handläggningstid för bygglov',
				sak: 'handläggningstiden för bygglov',
				att: ['handläggningstiden för bygglov kortas', 'en servicegaranti införs'],
			},
			{
				titel: 'Bygglov för tillbyggnad av kvarteret {djur} i {ort1}',
				sak: 'tillbyggnaden av kvarteret {djur} i {ort1}',
				att: ['bygglov ges för tillbyggnad av kvarteret {djur}', 'fasaden utförs i trä'],
			},
			{
				titel: 'E-tjänst för bygglov',
				sak: 'e-tjänsten för bygglov',
				att: ['en e-tjänst för bygglov införs', 'kvällsöppet för frågor om bygglov prövas'],
			},
			{
				titel: 'Sänk bygglovstaxan',
				sak: 'bygglovstaxan',
				att: ['bygglovstaxan sänks', 'taxan görs enklare att förstå'],
			},
		],
		meningar: [
			'Ansökan avser {P} på fastigheten {fast}.',
			'Grannarna har hörts, och {tal} av dem har lämnat synpunkter på {X}.',
			'Åtgärden avviker från detaljplanen i fråga om {X}.',
			'Handläggningstiden var i genomsnitt {lital} veckor under {ar}.',
			'Startbesked ges när {bi}.',
			'Byggnadsinspektören {S.pret} vid besöket att {bit}.',
		],
	},
	{
		id: 'bostader',
		namn: 'Bostäder',
		beskrivning: 'Bostadsbyggande, hyresrätter och kommunens bostadsbolag.',
		namnd: 'kommunstyrelse',
		klass: '280',
		ord: `bostad|bostaden|bostäder|bostäderna hyresrätt:3 lägenhet:3 bostadskö:3 bostadsbolag:5 trygghetsboende:4 studentbostad|studentbostaden|studentbostäder|studentbostäderna
			bostadsbrist:3 bostadsrätt:3 ombildning:2 stambyte:4 hyreshöjning:2 flyttkedja:1 bostadsförsörjning:7 allmännytta|allmännyttan radhus:5 kooperativ:5
			hemlöshet:7 andrahandskontrakt:5 vräkning:2 bostadsmarknad:3 byggemenskap:3 inflyttning:7 hushåll:5 renovering:2 tvättstuga:1 innergård:2`,
		leder: `bostads hyres lägenhets student trygghetsboende kö allmännytte ombildnings renoverings radhus kooperativ hushålls flytt stambytes hemlöshets`,
		aktorer: `hyresgästerna, bostadsbolaget, de bostadssökande, studenterna, hyresgästföreningen, fastighetsägarna, byggbolagen`,
		lagrum: [
			'2001 1 § lagen (2000:1383) om kommunernas bostadsförsörjningsansvar',
			'2011 2 kap. 3 § plan- och bygglagen (2010:900)',
		],
		forslag: [
			{
				titel: 'Bygg hyresrätter i {ort1}',
				sak: 'hyresrätterna i {ort1}',
				att: ['minst hundra hyresrätter byggs i {ort1}', 'kommunens mark i {ort1} används för hyresrätter'],
			},
			{
				titel: 'Trygghetsboende i {ort1}',
				sak: 'trygghetsboendet i {ort1}',
				att: ['ett trygghetsboende byggs i {ort1}', 'en gemensamhetslokal ingår i huset'],
			},
			{
				titel: 'Inför en kommunal bostadskö',
				sak: 'den kommunala bostadskön',
				att: ['en kommunal bostadskö inrättas', 'kön blir avgiftsfri för unga'],
			},
			{
				titel: 'Riktlinjer för bostadsförsörjning',
				sak: 'riktlinjerna för bostadsförsörjning',
				att: ['riktlinjer för bostadsförsörjning antas', 'riktlinjerna följs upp en gång per mandatperiod'],
			},
		],
		meningar: [
			'I bostadskön stod {tal} personer vid utgången av {ar}.',
			'Bostadsbolaget {S.pres} att {bi}.',
			'Hyran för en ny lägenhet i {ort} är omkring {tal} kronor i månaden.',
			'Flyttkedjor uppstår när {bi}.',
			'Hyresgästerna har bjudits in till möten om {X}.',
			'Behovet av {P} är störst bland unga och bland dem som flyttar till {ort}.',
		],
	},
];
