/** What people do with a matter; the notation is that of `verb()` in ../sprak/bojning.ts. */
export const HANDLA = `
utreda:2d pröva:1 genomföra:2r redovisa:1 utveckla:1 planera:1 behandla:1 kartlägga|kartlägger|kartlade|kartlagt|kartlagd
analysera:1 följa:2_upp bereda:2d beakta:1 prioritera:1 samordna:1 finansiera:1 utvärdera:1 se|ser|såg|sett|sedd|ses_över
revidera:1 upprätta:1 besluta:1_om ta|tar|tog|tagit|tagen|tas_fram beskriva|beskriver|beskrev|beskrivit|beskriven bedöma:2
diskutera:1 granska:1 hantera:1 förankra:1 förbereda:2d färdigställa:2 inleda:2d påbörja:1 avsluta:1 fastställa:2 införa:2r
upphandla:1 anlägga|anlägger|anlade|anlagt|anlagd bygga:2_ut rusta:1_upp underhålla|underhåller|underhöll|underhållit|underhållen
avveckla:1 samla:1 beräkna:1 jämföra:2r inventera:1 dokumentera:1 kommunicera:1 presentera:1
uppdatera:1 komplettera:1 korrigera:1 justera:1 anpassa:1 utforma:1 organisera:1 styra:2r stödja|stödjer|stödde|stött|stödd
uppmärksamma:1 belysa|belyser|belyste|belyst|belyst|belyses problematisera:1 
godkänna:2 avvisa:1 tillstyrka:2t avstyrka:2t överlämna:1 
reglera:1 precisera:1 formulera:1 sammanställa:2 kvalitetssäkra:1 testa:1 utöka:1 effektivisera:1 digitalisera:1
modernisera:1 renovera:1 bevara:1 skydda:1 
bygga:2_om informera:1_om
marknadsföra:2r synliggöra|synliggör|synliggjorde|synliggjort|synliggjord|synliggörs
`;

/** What one thing does to another. */
export const PAVERKA = `
påverka:1 stärka:2t förbättra:1 underlätta:1 öka:1 minska:1 främja:1 begränsa:1 säkerställa:2 kräva:2 motivera:1 skapa:1
möjliggöra|möjliggör|möjliggjorde|möjliggjort|möjliggjord|möjliggörs försvåra:1 hindra:1 förhindra:1 förebygga:2 bromsa:1
komplettera:1 ersätta|ersätter|ersatte|ersatt|ersatt förstärka:2t bredda:1 fördjupa:1 förenkla:1 förtydliga:1 försämra:1
höja:2 sänka:2t gynna:1 missgynna:1 styra:2r forma:1 prägla:1 störa:2r belasta:1 avlasta:1 fördröja:2 påskynda:1
stimulera:1 uppmuntra:1 trygga:1 garantera:1 hota:1 utmana:1 förändra:1 balansera:1 synliggöra|synliggör|synliggjorde|synliggjort|synliggjord|synliggörs
berika:1 bekräfta:1 ifrågasätta|ifrågasätter|ifrågasatte|ifrågasatt|ifrågasatt undergräva:2 befästa|befäster|befäste|befäst|befäst spegla:1 tillgodose|tillgodoser|tillgodosåg|tillgodosett|tillgodosedd|tillgodoses
`;

/** How one thing relates to another; never in the passive. */
export const INNEBARA = `
innebära|innebär|innebar|inneburit|inneburen medföra:2r omfatta:1 avse|avser|avsåg|avsett|avsedd|avses beröra:2r
förutsätta|förutsätter|förutsatte|förutsatt|förutsatt bidra|bidrar|bidrog|bidragit|bidragen_till leda:2d_till
bygga:2_på utgå|utgår|utgick|utgått|utgången|utgås_från hänga|hänger|hängde|hängt|hängd_samman_med skilja|skiljer|skilde|skilt|skild_sig_från
ligga|ligger|låg|legat|legad_nära motsvara:1 utgöra|utgör|utgjorde|utgjort|utgjord|utgörs ge|ger|gav|gett|given|ges
få|får|fick|fått|fången|fås_stöd_i knyta|knyter|knöt|knutit|knuten_an_till ta|tar|tog|tagit|tagen|tas_sikte_på
`;

/** Verbs that a clause with "att" follows. */
export const SAGA = `
anse|anser|ansåg|ansett|ansedd|anses bedöma:2 konstatera:1 framhålla|framhåller|framhöll|framhållit|framhållen föreslå|föreslår|föreslog|föreslagit|föreslagen
mena:1 betona:1 påpeka:1 understryka|understryker|underströk|understrukit|understruken skriva|skriver|skrev|skrivit|skriven
uppge|uppger|uppgav|uppgett|uppgiven|uppges notera:1 anföra:2r hävda:1 förutsätta|förutsätter|förutsatte|förutsatt|förutsatt
redogöra|redogör|redogjorde|redogjort|redogjord|redogörs_för lyfta|lyfter|lyfte|lyft|lyft_fram befara:1 räkna:1_med utgå|utgår|utgick|utgått|utgången|utgås_från
`;

/** What a thing does by itself. */
export const SKE = `
fungera:1 öka:1 minska:1 växa|växer|växte|växt|vuxen pågå|pågår|pågick|pågått|pågången|pågås kvarstå|kvarstår|kvarstod|kvarstått|kvarstådd|kvarstås
återstå|återstår|återstod|återstått|återstådd|återstås variera:1 förekomma|förekommer|förekom|förekommit|förekommen
fortsätta|fortsätter|fortsatte|fortsatt|fortsatt uppstå|uppstår|uppstod|uppstått|uppstådd|uppstås förändras|förändras|förändrades|förändrats|förändrad
utvecklas|utvecklas|utvecklades|utvecklats|utvecklad förbättras|förbättras|förbättrades|förbättrats|förbättrad
försämras|försämras|försämrades|försämrats|försämrad dröja:2 räcka:2t saknas|saknas|saknades|saknats|saknad
stagnera:1 avta|avtar|avtog|avtagit|avtagen tillta|tilltar|tilltog|tilltagit|tilltagen bestå|består|bestod|bestått|bestådd
`;
