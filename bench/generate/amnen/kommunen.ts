import type { Amnestabell } from './typ.ts';

/** The municipality itself: town twinning, business, work, meals and digital services. */
export const KOMMUNEN: readonly Amnestabell[] = [
	{
		id: 'vanorter',
		namn: 'Vänorter',
		beskrivning: 'Kommunens överenskomna kontakter med orter i andra länder.',
		namnd: 'kommunstyrelse',
		klass: '107',
		ord: `vänort:3 vänortssamarbete:4 utbyte:4 delegation:3 besök:5 vänortsavtal:5 partnerskap:5 resa:1 kulturutbyte:4 skolutbyte:4 projektmedel:5 bistånd:8 demokrati:7 språk:5 festival:3 körresa:1 gåva:1 internationalisering:7 grannland|grannlandet|grannländer|grannländerna EU-projekt:5 solidaritet:7
			minneslund:2 vänortsdag:2 stipendium|stipendiet|stipendier|stipendierna ungdomsutbyte:4 återuppbyggnad:3 värdfamilj:3`,
		leder: `vänorts utbytes delegations partnerskaps kulturutbytes skolutbytes rese besöks solidaritets bistånds internationaliserings festival språk ungdoms`,
		aktorer: `vänortsföreningen, skolorna, körerna, föreningarna, borgmästaren, delegationen, ungdomarna, de som reste`,
		lagrum: [
			'2009 5 kap. 4 § lagen (2009:47) om vissa kommunala befogenheter',
			'2009 5 kap. 6 § lagen (2009:47) om vissa kommunala befogenheter',
		],
		forslag: [
			{
				titel: 'Ny vänort: {vänort}',
				sak: 'vänortssamarbetet med {vänort}',
				att: ['kommunen inleder ett vänortssamarbete med {vänort}', 'skolorna erbjuds att delta i utbytet'],
			},
			{
				titel: 'Avsluta vänortsavtalet med {vänort}',
				sak: 'vänortsavtalet med {vänort}',
				att: ['vänortsavtalet med {vänort} sägs upp', 'pengarna används till utbyten i närområdet'],
			},
			{
				titel: 'Ungdomsutbyte med {vänort}',
				sak: 'ungdomsutbytet med {vänort}',
				att: ['ett årligt ungdomsutbyte med {vänort} inrättas', 'erfarenheterna redovisas för kommunfullmäktige'],
			},
		],
		meningar: [
			'Vänortsavtalet med {vänort} undertecknades {argammal}.',
			'En delegation från {vänort} besökte kommunen {ar} och tog del av {P}.',
			'Vänortsföreningen {S.pres} att {bi}.',
			'Traditionellt vänortssamarbete {V.pres} {X}, men kostar både tid och pengar.',
			'Utbytet har handlat om {P}, {P} och {P}.',
			'Skolklasser från {ort} har brevväxlat med elever i {vänort}.',
		],
	},
	{
		id: 'naringsliv',
		namn: 'Näringsliv och arbete',
		beskrivning: 'Företag, arbetsmarknad och praktik.',
		namnd: 'kommunstyrelse',
		klass: '140',
		ord: `företag:5 näringsliv:8 etablering:2 arbetsplats:3 sommarjobb:5 feriepraktik:3 handel|handeln centrumhandel|centrumhandeln besöksnäring:7 företagslots:2 tillstånd:5 markpris:5 industrimark:3 arbetslöshet:7 praktikplats:3 yrkesutbildning:2 upphandling:2 mässa:1 turism:7 rekrytering:7 pendling:7
			bredband:5 serveringstillstånd:5 torghandel|torghandeln köpcentrum|köpcentrumet|köpcentrum|köpcentrumen företagsklimat:5 nyföretagande|nyföretagandet`,
		leder: `näringslivs företags handels etablerings sommarjobbs praktik lärlings arbetsmarknads turism besöksnärings industri torg upphandlings bredbands rekryterings centrum`,
		aktorer: `företagarna, näringslivskontoret, handlarna, ungdomarna, arbetsförmedlingen, företagarföreningen, de arbetslösa, krögarna`,
		lagrum: ['2018 2 kap. 8 § kommunallagen (2017:725)', '1992 2 kap. 8 § kommunallagen (1991:900)'],
		forslag: [
			{
				titel: 'Sommarjobb åt alla gymnasieungdomar',
				sak: 'sommarjobben',
				att: ['alla som går första året i gymnasiet erbjuds sommarjobb', 'föreningarna bjuds in som arbetsgivare'],
			},
			{
				titel: 'Fri parkering i {ort1} centrum',
				sak: 'parkeringen i {ort1} centrum',
				att: ['parkeringen i {ort1} centrum blir avgiftsfri de första två timmarna'],
			},
			{
				titel: 'Förenkla tillstånden för uteserveringar',
				sak: 'tillstånden för uteserveringar',
				att: ['handläggningen av tillstånd för uteserveringar förenklas', 'avgiften tas bort på försök'],
			},
			{
				titel: 'Bredband till {ort1}',
				sak: 'bredbandet till {ort1}',
				att: ['fiber byggs ut till {ort1}', 'kommunen samordnar grävarbetena'],
			},
		],
		meningar: [
			'I kommunen finns {tal} företag, de flesta med färre än {lital} anställda.',
			'Företagarna {S.pres} att {bi}.',
			'Under sommaren {ar} hade {tal} ungdomar arbete i kommunen.',
			'Handlarna i {ort} har sett omsättningen sjunka med {pct} procent.',
			'Ett gott företagsklimat {V.pres} {X}.',
		],
	},
	{
		id: 'digitalisering',
		namn: 'Digitalisering',
		beskrivning: 'E-tjänster, öppna data och digital delaktighet.',
		namnd: 'kommunstyrelse',
		klass: '150',
		ord: `e-tjänst:3 webbplats:3 digitalisering:7 data|datan sändning:2 protokoll:5 diarium|diariet|diarier|diarierna sökfunktion:3 inloggning:2 e-legitimation:3 bredband:5 informationssäkerhet:7 system:5 licens:3 app:2 sammanträde:4 webbsändning:2 arkiv:5 blankett:3 chatt:2 teknikstöd:5 surfplatta:1 klarspråk:8
			tillgänglighet:7 anslagstavla:1 kontaktcenter|kontaktcentret|kontaktcenter|kontaktcentren`,
		leder: `e-tjänste webb data system licens arkiv sök inloggnings protokolls diarie informationssäkerhets digitaliserings app bredbands klarspråks kontaktcenter`,
		aktorer: `invånarna, kontaktcenter, registratorn, systemförvaltarna, kommunarkivet, användarna, synskadades förening, journalisterna`,
		lagrum: [
			'1990 2 kap. 1 § tryckfrihetsförordningen (1949:105)',
			'2010 4 kap. 1 § offentlighets- och sekretesslagen (2009:400)',
		],
		forslag: [
			{
				titel: 'Sänd kommunfullmäktige på webben',
				sak: 'webbsändningen av kommunfullmäktige',
				att: ['kommunfullmäktiges sammanträden sänds på webben', 'sändningarna textas'],
			},
			{
				titel: 'Öppna kommunens data',
				sak: 'kommunens öppna data',
				att: ['kommunen publicerar sina register som öppna data', 'en lista över registren tas fram'],
			},
			{
				titel: 'Klarspråk i kommunens beslut',
				sak: 'klarspråket i kommunens beslut',
				att: ['beslut skrivs på klarspråk', 'handläggarna utbildas i klarspråk'],
			},
			{
				titel: 'Digital hjälp för äldre i {ort1}',
				sak: 'den digitala hjälpen i {ort1}',
				att: ['äldre i {ort1} erbjuds hjälp med digitala tjänster'],
			},
		],
		meningar: [
			'Kommunens webbplats hade {tal} besök under {ar}.',
			'Kontaktcenter {S.pres} att {bi}.',
			'Av invånarna över sjuttiofem år saknar {pct} procent e-legitimation.',
			'E-tjänsten {V.pres} {X}, men den som vill kan fortfarande använda en blankett.',
			'Protokollen publiceras {lital} dagar efter sammanträdet.',
		],
	},
	{
		id: 'maltider',
		namn: 'Måltider',
		beskrivning: 'Mat i skolor, förskolor och äldreboenden.',
		namnd: 'tekniska-namnden',
		klass: '640',
		ord: `måltid:3 mat:7 kök:5 matsedel|matsedeln|matsedlar|matsedlarna tillagningskök:5 mottagningskök:5 råvara:1 livsmedel:5 svinn|svinnet specialkost:7 frukost:2 skollunch:3 matsal:2 grönsak:3 kött|köttet fisk:2 näringsvärde:4 portion:3 matråd:5 bricka:1 livsmedelsinköp:5 egenkontroll:7 transport:3 schemaläggning:7 matkultur:7`,
		leder: `måltids mat köks livsmedels råvaru matsvinns lunch frukost specialkost närings grönsaks leverantörs inköps matsals portions`,
		aktorer: `kockarna, eleverna, måltidschefen, leverantörerna, de äldre, matråden, lantbrukarna, skolledningen`,
		lagrum: ['2011 10 kap. 10 § skollagen (2010:800)', '2007 10 § livsmedelslagen (2006:804)'],
		forslag: [
			{
				titel: 'Mer närproducerad mat i skolorna',
				sak: 'den närproducerade maten',
				att: [
					'andelen närproducerad mat i skolorna ökas',
					'upphandlingen delas upp så att mindre leverantörer kan delta',
				],
			},
			{
				titel: 'Minska matsvinnet',
				sak: 'matsvinnet',
				att: ['matsvinnet mäts på alla skolor', 'ett mål om halverat matsvinn antas'],
			},
			{
				titel: 'Tillagningskök i {fog1}skolan',
				sak: 'tillagningsköket i {fog1}skolan',
				att: ['ett tillagningskök byggs i {fog1}skolan', 'transporterna av varm mat upphör'],
			},
		],
		meningar: [
			'Köken lagar {tal} portioner om dagen.',
			'Svinnet uppgick till {tal} gram per portion under {ar}.',
			'Kockarna {S.pres} att {bi}.',
			'Andelen ekologiska livsmedel var {pct} procent.',
			'Maten transporteras från köket i {ort}, vilket {V.pres} {X}.',
		],
	},
];
