/**
 * What people call the things that a municipality deals with, beside what its documents call them; the glossary explains
 * terms and has no entry for these. Words before `→` lead to those after it and not back: who writes `gratis` may mean
 * `nolltaxa`, and who writes `nolltaxa` means just that. A line without `→` is of words for one thing.
 */
const VARDAGSORD = `
vänort vänstad vänkommun vänskapsort partnerort partnerstad partnerkommun systerort systerstad systerkommun fadderort tvillingstad
bistånd u-hjälp uhjälp biståndshjälp utlandshjälp
motion motionsförslag

cykelväg cykelbana cykelled cykelstråk
gångväg gångbana trottoar
rondell cirkulationsplats
farthinder fartgupp vägbula
fart fort → hastighet
busshållplats hållplats busstopp
skolskjuts skolbuss skoltaxi
buss → busstrafik kollektivtrafik
pendlare → infartsparkering pendling
infartsparkering pendlarparkering
parkeringsplats → parkering
laddstolpe laddstation laddplats
elbil → laddstolpe laddning
snöröjning snöplogning plogning vinterväghållning
ploga snö halka halt → snöröjning
belysning gatubelysning gatljus gatlampa lyktstolpe
mörk mörkt mörker → belysning
otrygg otryggt rädd → trygghet
klotter graffiti
vakt väktare → ordningsvakt

återvinningscentral återvinningsstation återvinning soptipp sopstation tipp
sopor → avfall
grovsopor → återvinningscentral grovavfall
papperskorg skräpkorg soptunna
skräp skräpa skräpig nedskräpning → papperskorg avfall
slänga slängs kasta → avfall svinn matsvinn
matavfall matrester kompost
matsvinn matspill
återbruk återanvändning
solcell solpanel
översvämning skyfall
källare regn regna → översvämning skyfall dagvatten
dricksvatten kranvatten → vattentäkt
koldioxid växthusgas → utsläpp klimat

badhus simhall fritidsbad äventyrsbad badanläggning
bada → badhus badplats sjö
idrottshall sporthall gymnastiksal
sport → idrott
träna → träning träningstid
lekplats lekpark
hundrastgård hundgård
odlingslott kolonilott koloniträdgård
odla grönsak → odlingslott odling
låna → lån bibliotek
skog natur → naturreservat
staty skulptur → konstverk
kulturskola musikskola

äldreboende ålderdomshem servicehem vårdboende seniorboende
äldreomsorg åldringsvård äldrevård
pensionär senior åldring → äldre
hemtjänst hemhjälp hemvård
ensam → ensamhet träffpunkt
försörjningsstöd socialbidrag
funktionsnedsättning handikapp funktionshinder
misshandel slagen slagna → våld kvinnojour
förskola dagis daghem
fritidshem fritids
skift nattarbete → natt barnomsorg
lärare fröken magister
skolbarn → elev
mobiltelefon telefon smartphone → mobil mobilfri
läxa → läxhjälp
skolmat skollunch → mat måltid
bonde bönder lantbrukare → närproducerad lantbruk
närproducerad lokalproducerad

lägenhet → bostad hyresrätt
hyresrätt hyreslägenhet hyresbostad
villa → småhus
hus → bebyggelse byggnad
riva → rivning bevara bebyggelse
bygglov byggtillstånd
vänta väntetid → handläggningstid kö
uteservering utecafé
café kafé krog restaurang → uteservering servering
affär → butik
gratis → avgiftsfri nolltaxa kostnadsfri fri
kosta kostar pris dyr → avgift taxa kostnad
pengar → bidrag ekonomi ekonomisk
klubb → förening
sommarjobb feriejobb feriearbete
jobb → arbete
tonåring → ungdom ung
ungdom unga
mobbning → kränkning trygghet
nedläggning nedlagd stängning avveckling

bredband fiber
internet → bredband webb digital
nätet tv → webb webbsändning digital
dator → digital
begriplig krånglig begripa förstå → klarspråk
politiker → ledamot förtroendevald
möte → sammanträde
nej → avslag
kris → beredskap katastrof
invandrare → nyanländ
flykting → asylsökande nyanländ
`;

/** Groups of everyday words, in the form that the index holds synonyms in. */
export const vardagsord: readonly (readonly string[])[] = VARDAGSORD.trim()
	.split(/\n+/)
	.map((line) => line.split(' '));
