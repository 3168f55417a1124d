/** Nouns of any municipal text, the commonest first; the notation is that of `substantiv()` in ../sprak/bojning.ts. */
export const SUBSTANTIV = `
verksamhet:3 arbete:4 behov:5 fråga:1 kostnad:3 förslag:5 åtgärd:3 möjlighet:3 område:4 utveckling:2 insats:3 resurs:3
plan:3 mål:5 krav:5 tid:3 beslut:5 ärende:4 utredning:2 underlag:5 bedömning:2 förutsättning:2 förändring:2 lösning:2
samverkan|samverkan investering:2 budget:2 ekonomi:7 planering:2 genomförande:4 uppföljning:2 kvalitet:3 behandling:7
samhälle:4 förening:2 företag:5 organisation:3 ansvar:8
tillgänglighet:7 trygghet:7 delaktighet:7 information:7 kommunikation:7 dialog:3 samråd:5 remiss:3 synpunkt:3 svar:5
fördel:2 nackdel:2 risk:3 brist:3 problem:5 utmaning:2 effekt:3 konsekvens:3 resultat:5 erfarenhet:3 kunskap:3
kompetens:3 utbildning:2 personal:7 tjänst:3 uppdrag:5 uppgift:3 roll:3 rutin:3 riktlinje:3 policy|policyn
strategi:3 program:5 projekt:5 process:3 metod:3 modell:3 arbetssätt:5 verktyg:5 system:5 teknik:3 lokal:3 byggnad:3
mark:7 yta:1 plats:3 miljö:3 natur:7 vatten|vattnet luft:7 energi:7 utsläpp:5 klimat:8 hälsa|hälsan säkerhet:7
avgift:3 taxa:1 bidrag:5 intäkt:3 anslag:5 ram:2 utrymme:4 finansiering:7 upphandling:2 avtal:5 villkor:5
regel:3 lagstiftning:7 föreskrift:3 bestämmelse:3 tillämpning:2 tolkning:2 prövning:2 tillsyn:7 kontroll:3
granskning:2 rapport:3 redovisning:2 analys:3 kartläggning:2 inventering:2 översyn:3 undersökning:2 enkät:3 statistik:7
uppgörelse:3 överenskommelse:3 princip:3 prioritering:2 inriktning:2 ambition:3 vision:3 tanke|tanken|tankar|tankarna
idé:3 initiativ:5 intresse:4 engagemang:8 önskemål:5 efterfrågan|efterfrågan utbud:8 volym:3 omfattning:7 nivå:3
andel:2 antal:5 ökning:2 minskning:2 tillväxt:7 befolkning:7 prognos:3 period:3 tidplan:3 etapp:3 skede:4 start:3
fortsättning:2 utformning:7 innehåll:5 struktur:3 form:3 helhet:3 del:2 omgivning:2 läge:4 situation:3 bakgrund:3
orsak:3 skäl:5 argument:5 syfte:4 avsikt:3 ändamål:5 nytta|nyttan värde:4 betydelse:3 inverkan|inverkan
påverkan|påverkan hänsyn:7 balans:7 jämlikhet:7 jämställdhet:7 integration:7 folkhälsa|folkhälsan livskvalitet:7
vardag:2 framtid:3 generation:3 landsbygd:7 tätort:3 stadsdel:2 kommundel:2 bostad|bostaden|bostäder|bostäderna
hus:5 väg:2 gata:1 trafik:7 transport:3 resa:1 förbindelse:3 service:7 stöd:5
hjälp:7 omsorg:7 vård:7 undervisning:7 kultur:7 fritid:7 idrott:7 evenemang:5 mötesplats:3 park:3 anläggning:2
utrustning:2 material:8 inköp:5 fastighet:3 hyra:1 drift:7 underhåll:8 skötsel|skötseln renovering:2
ombyggnad:3 nybyggnation:3 utbyggnad:3 etablering:2 bransch:3 näringsliv:8 arbetsmarknad:3 
 ledning:2 styrning:7 delegation:3 organ:5 nämnd:3 förvaltning:2 politik:7 demokrati:7 inflytande:8
förtroende:4 öppenhet:7 insyn:7 sekretess:7 rättssäkerhet:7 handläggning:7 ansökan|ansökan|ansökningar|ansökningarna
anmälan|anmälan|anmälningar|anmälningarna tillstånd:5 överklagande:4 myndighet:3 region:3 grannkommun:3
samarbete:4 nätverk:5 forskning:7 universitet:5 högskola:1 studie:3 pilotprojekt:5 försök:5 utvärdering:2
slutsats:3 rekommendation:3 lärdom:2 exempel:5 jämförelse:3 skillnad:3 variation:3 trend:3 mönster:5 faktor:3
kriterium|kriteriet|kriterier|kriterierna indikator:3 nyckeltal:5 mått:5 gräns:3 norm:3 standard:3 kompromiss:3
alternativ:5 val:5 inställning:2 hållning:2 ståndpunkt:3 opinion:3 protest:3 kritik:7 oro|oron missnöje:8 tillit:7
sammanhållning:7 gemenskap:3 trivsel:7 buller|bullret belysning:2 framkomlighet:7 parkering:2 hållplats:3 korsning:2
sträcka:1 passage:3 stråk:5 grönområde:4 skog:2 strand|stranden|stränder|stränderna vattendrag:5 mångfald:7
kretslopp:5 avfall:8 material:8 råvara:1 livsmedel:5 måltid:3 kök:5 läromedel:5 
 
 
`;

/** Nouns that want something after them, with the preposition that leads to it. */
export const RELATIONER = `
behov:5+av arbete:4+med tillgång:2+till krav:5+på ansvar:8+för förutsättning:2+för kostnad:3+för plan:3+för
möjlighet:3+till stöd:5+till utveckling:2+av utbyggnad:3+av förslag:5+till översyn:3+av ökning:2+av minskning:2+av
brist:3+på risk:3+för effekt:3+av betydelse:3+för intresse:4+för efterfrågan|efterfrågan+på information:7+om
kunskap:3+om utbildning:2+i uppföljning:2+av kartläggning:2+av redovisning:2+av analys:3+av prioritering:2+av
samordning:2+av finansiering:2+av utformning:2+av placering:2+av användning:2+av inriktning:2+på modell:3+för
rutin:3+för riktlinje:3+för strategi:3+för regel:3+för avgift:3+för bidrag:5+till satsning:2+på investering:2+i
bedömning:2+av beskrivning:2+av inventering:2+av fördelning:2+av hantering:2+av underhåll:5+av skötsel|skötseln+av
ansökan|ansökan|ansökningar|ansökningarna+om överenskommelse:3+om avtal:5+om samverkan|samverkan+kring dialog:3+om
synpunkt:3+på kritik:7+mot hänsyn:7+till respekt:7+för koppling:2+till tillämpning:2+av erfarenhet:3+av utrymme:4+för
utredning:2+av underlag:5+för ram:2+för villkor:5+för lösning:2+på prognos:3+för byggande:4+av anpassning:2+av
jämförelse:3+av sammanställning:2+av upphandling:2+av planering:2+av genomförande:4+av inköp:5+av utvärdering:2+av
`;
