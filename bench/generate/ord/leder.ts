const lista = (text: string): string[] => text.trim().split(/\s+/);

/** First parts of compounds that fit any subject, in the form that they have in a compound. */
export const FORLEDER = lista(`
kommun verksamhets lokal kvalitets trygghets tillgänglighets samhälls bygg mark trafik miljö energi klimat ekonomi budget
investerings drift underhålls personal kompetens lednings styr planerings besluts ärende remiss samråds dialog medborgar
invånar brukar barn ungdoms äldre familje förenings fritids idrotts kultur bibliotek skol förskole elev lärar omsorgs vård
social integrations arbetsmarknads näringslivs företags lands tätorts stads kommundels bostads fastighets hyres gatu väg cykel
gång parkerings kollektivtrafik buss tåg hållplats park natur skogs vatten avlopps avfalls återvinnings klimatanpassnings
säkerhets risk sårbarhets beredskaps kris brand räddnings hälso folkhälso jämställdhets jämlikhets demokrati webb data
digitaliserings system informations kommunikations tjänste service kund avgifts taxe bidrags upphandlings avtals leverantörs
projekt process metod utvecklings utrednings utvärderings uppföljnings statistik analys forsknings samarbets samverkans
nätverks partnerskaps region läns riks landsbygds skärgårds sjö strand frilufts turism besöks evenemangs säsongs sommar vinter
snö is belysnings el värme solcells fiber teknik maskin fordons material livsmedels måltids köks städ lokalvårds tvätt
inomhus utomhus när natt kvälls helg vardags läsårs lov termins kvartals års månads flerårs lång kort grund special
`);

/** Middle parts that lengthen a compound now and then. */
export const MELLANLEDER = lista(`
verksamhets lokal behovs service utvecklings investerings drift underhålls säkerhets kvalitets planerings informations
utrednings avtals avgifts personal miljö trafik bygg kostnads resurs samverkans stöd projekt plats tids tjänste`);

/** Last parts of compounds: nouns that almost any first part can stand before. */
export const EFTERLEDER = `
verksamhet:3 plan:3 behov:5 fråga:1 kostnad:3 område:4 utredning:2 åtgärd:3 arbete:4 insats:3 utveckling:2 planering:2
program:5 projekt:5 strategi:3 policy|policyn avgift:3 taxa:1 bidrag:5 avtal:5 krav:5 mål:5 ansvar:8 resurs:3 system:5
underlag:5 budget:2 investering:2 analys:3 rapport:3 undersökning:2 enkät:3 översyn:3 inventering:2 kartläggning:2
uppföljning:2 utvärdering:2 modell:3 metod:3 rutin:3 riktlinje:3 regel:3 grupp:3 nätverk:5 forum|forumet|forum|forumen råd:5
samordnare:6 ansvarig|ansvarige|ansvariga|ansvariga organisation:3 enhet:3 avdelning:2 personal:7 kompetens:3 utbildning:2
information:7 kampanj:3 dag:2 period:3 möte:4 samråd:5 dialog:3 samverkan|samverkan samarbete:4 stöd:5 tjänst:3 service:7
lokal:3 byggnad:3 anläggning:2 yta:1 plats:3 miljö:3 zon:3 stråk:5 nät:5 kapacitet:3 standard:3 kvalitet:3 nivå:3 volym:3
ökning:2 minskning:2 förändring:2 satsning:2 reform:3 försök:5 lösning:2 alternativ:5 förslag:5 ärende:4 beslut:5 uppdrag:5
process:3 prövning:2 tillstånd:5 tillsyn:7 kontroll:3 granskning:2 statistik:7 prognos:3 kalkyl:3 medel:5 anslag:5 intäkt:3
besparing:2 effekt:3 konsekvens:3 risk:3 problem:5 brist:3 fördel:2 perspektiv:5 intresse:4 synpunkt:3 förutsättning:2
förening:2 organ:5 aktör:3 partner|partnern|partner|partnerna företag:5 entreprenör:3 leverantör:3 ägare:6 användare:6 besökare:6 tid:3 tillgång:2
utbud:5 efterfrågan|efterfrågan utrustning:2 material:5 teknik:3 skötsel|skötseln underhåll:5 drift:7 upphandling:2 finansiering:2
situation:3 struktur:3 politik:7 historia|historien kultur:3 pris:5 fond:3 register:5 handbok|handboken|handböcker|handböckerna karta:1
schema|schemat|scheman|schemana blankett:3 ansökan|ansökan|ansökningar|ansökningarna mottagning:2 skydd:5 säkerhet:7 trygghet:7
`;
