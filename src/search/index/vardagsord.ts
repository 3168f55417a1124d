/**
 * What people call the things that a municipality deals with, beside what its documents call them; the glossary explains
 * terms and has no entry for these. Words before `→` lead to those after it and not back: who writes `gratis` may mean
 * `nolltaxa`, and who writes `nolltaxa` means just that. A line without `→` is of words for one thing.
 */
const VARDAGSORD = `
vänort vänstad vänkommun vänskapsort partnerort partnerstad partnerkommun systerort systerstad systerkommun fadderort tvillingstad
bistånd u-hjälp uhjälp biståndshjälp utlandshjälp
utlandet utomlands → internationell vänort utbyte
utbyte utbytesresa → ungdomsutbyte vänort
kyiv kiev kyjiv
vanda vantaa
esbo espoo
helsingfors helsinki
åbo turku
tammerfors tampere
uleåborg oulu
vasa vaasa
björneborg pori

kf → kommunfullmäktige
ks → kommunstyrelse
motion motionsförslag
medborgarförslag e-förslag invånarförslag
namninsamling namnlista petition → medborgarförslag folkinitiativ
folkomröstning folkomrösta → folkinitiativ
överklaga överklagan överklagande besvära → laglighetsprövning överprövning
klagomål klaga missnöjd synpunkt reklamation
politiker → ledamot förtroendevald
kommunalråd borgarråd → kommunstyrelse ordförande
kommunpolitiker lokalpolitiker → ledamot förtroendevald
borgmästare → kommunalråd
opposition → minoritet reservation
styre koalition → majoritet
omröstning röstning votering
rösta röst → votering omröstning
protestera protest invända → reservation
avhopp avgång hoppa → avsägelse entledigande
avsägelse avgångsbegäran entledigande
utse utnämna välja → val
möte → sammanträde
dagordning → föredragningslista kallelse
livesändning livestream webbsändning direktsändning
avslå → avslag
godkänna → bifall
uppskjuta → bordläggning återremiss
stämma → fullmäktige
lön ersättning → arvode
insyn öppenhet transparens
korruption muta mutor → bestickning jäv otillbörlig
visselblåsare visselblåsning
hemlig hemligstämplad → sekretess
invånare medborgare kommuninvånare kommunmedborgare
tjänsteman tjänsteperson handläggare
kommunkontor stadshus kommunhus rådhus kommunalhus
hemsida sajt webbplats webbsida
nätet tv webbtv → webb webbsändning digital
app mobilapp applikation → digital e-tjänst
e-tjänst etjänst onlinetjänst självservice
blankett formulär ansökningsblankett
logga bankid → e-legitimation legitimation inloggning
journalist tidning media press → kommunikation information
begriplig krånglig begripa förstå byråkratisk → klarspråk
klarspråk myndighetsspråk
tolk tolkning översättare översättning

kommunalskatt skattesats utdebitering
skatt skattehöjning skattesänkning → skattesats
finanser → budget ekonomi
pengar → bidrag ekonomi ekonomisk anslag
skuld → skuldsättning lån
bokslut årsredovisning
minus förlust → underskott
vinst plus → överskott
nedskärning neddragning spara sparkrav → besparing effektivisering
kosta kostar pris dyr priset → avgift taxa kostnad
betala → finansiering kostnad avgift
avgift taxa
höja höjning dyrare → avgiftshöjning höjd
gratis avgiftsfritt → avgiftsfri nolltaxa kostnadsfri fri
billig rabatt rabatterad → subvention avgift
inköp upphandling
köpa köp → upphandling inköp förvärv
sälja → försäljning avyttring
privatisera privatisering → entreprenad upphandling
entreprenör leverantör utförare
sponsring sponsor sponsra
visstid vikarie timvikarie → bemanning
bemanning personaltäthet bemanna
personal anställd medarbetare
löneökning → lön
deltid → heltid arbetstid
arbetstidsförkortning sextimmarsdag → arbetstid
sjukskriven sjukskrivning → sjukfrånvaro
stress utbränd → arbetsmiljö
rekrytera rekrytering anställa anställning

cykelväg cykelbana cykelled cykelstråk
cykelparkering cykelställ cykelgarage
lånecykel hyrcykel
elsparkcykel → elcykel cykel
elsparkcykel sparkcykel elscooter
gångväg gångbana trottoar gångstråk
gångtunnel tunnel undergång
övergångsställe zebrastreckad zebra
rondell cirkulationsplats
korsning vägkorsning gatukorsning
farthinder fartgupp vägbula gupp
fart fort hastighetsgräns köra → hastighet
trafiksignal trafikljus stoppljus rödljus
trafikskylt vägskylt vägmärke skylt
trafiksäkerhet trafikfara olycksrisk
trafikolycka krock → trafiksäkerhet olycka
farlig → säker trafiksäkerhet
busshållplats hållplats busstopp
väderskydd busskur
skolskjuts skolbuss skoltaxi
buss bussen busslinje → busstrafik kollektivtrafik
tåg pendeltåg → järnväg
tunnelbana spårvagn → kollektivtrafik
kollektivtrafik lokaltrafik busstrafik
busskort månadskort resekort periodkort → biljett kollektivtrafik
färdtjänst sjukresa
pendlare pendla → infartsparkering pendling
infartsparkering pendlarparkering
parkeringsplats parkera p-plats → parkering
parkeringsböter p-bot böter → parkering kontrollavgift
parkeringsavgift parkeringstaxa
parkeringshus p-hus garage
bil bilism → trafik parkering
bilfri → gågata
gågata gångfartsområde
elbil → laddstolpe laddning
laddstolpe laddstation laddplats laddpunkt laddbox
snöröjning snöplogning plogning vinterväghållning
ploga snö halka halt sanda sandning is → snöröjning
grus sopa → sandupptagning gatusopning
asfalt beläggning potthål
belysning gatubelysning gatljus gatlampa lyktstolpe
mörk mörkt mörker upplyst → belysning
buller oväsen oljud ljudnivå
störande högljudd bråk → buller störning
tystnad tyst → buller
bro broar
båt brygga småbåtshamn → hamn båtplats
hamn gästhamn
flyg → flygplats
lastbil tungtrafik → trafik

otrygg otryggt rädd osäker rädsla → trygghet
klotter graffiti sprejning kladd
skadegörelse vandalisering vandalism förstörelse
vakt väktare → ordningsvakt
polis → ordningsvakt brottsförebyggande
kameraövervakning övervakningskamera bevakningskamera
kamera övervakning → kameraövervakning
brott kriminalitet kriminell brottslighet
gäng gängkriminalitet → brottsförebyggande
inbrott stöld tjuv → brottsförebyggande grannsamverkan
grannsamverkan grannstöd
brand eldsvåda
brandkår brandstation räddningstjänst
elda eldningsförbud → eldning
fyrverkeri raket smällare
krig krigsfara → beredskap civilförsvar
kris nödläge → beredskap katastrof
strömavbrott elavbrott → beredskap
drog knark narkotika droger
beroende → missbruk
öl sprit → servering alkohol
serveringstillstånd utskänkningstillstånd alkoholtillstånd
rökning röka rökfri tobak

återvinningscentral återvinningsstation återvinning soptipp sopstation tipp miljöstation
sopor hushållssopor → avfall
sophämtning soptömning renhållning avfallshämtning
sopbil → sophämtning avfall
grovsopor grovavfall
grovsopor → återvinningscentral
sortera sopsortering → källsortering avfall
papperskorg skräpkorg soptunna
sopkärl soptunna avfallskärl → avfall
skräp skräpa skräpig nedskräpning → papperskorg avfall
slänga slängs kasta → avfall svinn matsvinn
matavfall matrester kompost
matsvinn matspill
återbruk återanvändning loppis secondhand
gift giftig → kemikalie giftfri
giftfri kemikalie kemikaliefri
plast → engångsplast
el ström elektricitet
solcell solpanel solel
vindkraft vindkraftverk vindsnurra
fjärrvärme värmeverk uppvärmning
energisparande energieffektivisering
klimatförändring klimatkris uppvärmning → klimat
koldioxid växthusgas → utsläpp klimat
utsläpp avgas avgaser
luft → luftkvalitet luftförorening
översvämning skyfall översvämmad
källare regn regna → översvämning skyfall dagvatten
dagvatten regnvatten
vatten avlopp → va
va → vatten avlopp
dricksvatten kranvatten → vattentäkt
strand → badplats
badvatten vattenkvalitet
alg algblomning → badvatten
fisk fiska → fiske
husdjur → djur
råtta råttor skadedjur
bi bin insekt pollinatör
fälla → träd trädfällning
park grönområde parkmark
gräsmatta klippa ängsmark → äng gräs
blomma blommor plantering rabatt
skog natur skogsområde → naturreservat
naturreservat naturområde
friluftsliv uteliv vandring
vandringsled strövstig naturstig
motionsspår elljusspår löparspår joggingspår
å bäck → vattendrag
jaga vildsvin → jakt

badhus simhall fritidsbad äventyrsbad badanläggning bassäng
bada → badhus badplats sjö
badplats badstrand strandbad badställe
simma simskola simkunnighet simundervisning
idrottshall sporthall gymnastiksal gympasal
ishall isrink skridskobana skridsko isbana hockeyrink
fotbollsplan bollplan konstgräs idrottsplats
sport → idrott
träna gymma → träning träningstid
utegym utomhusgym gym
träningslokal → idrottshall
skatepark skateboard skateramp
ridning häst ridskola ridhus
skida längdskidor → skidspår
klubb idrottsförening idrottsklubb → förening
förening föreningsliv
föreningsbidrag föreningsstöd
lekplats lekpark
leka → lekplats
hundrastgård hundgård hundpark
hundägare → hundrastgård hund
odlingslott kolonilott koloniträdgård kolonistuga
odla grönsak trädgård → odlingslott odling
bibliotek bibblan folkbibliotek
låna → lån bibliotek
bok → bibliotek
bokbuss → bibliotek
utställning → museum
teater konsert musik → kultur
tavla → konst
staty skulptur → konstverk
kulturskola musikskola
instrument orkester → kulturskola musik
film → bio
festival fest kalas evenemang
nationaldag valborg midsommar nyår → firande
fritidsgård ungdomsgård ungdomshus
ungdom unga tonåring
fritid fritidsaktivitet
kolloverksamhet kollo sommarläger läger
scouter scout → förening
kyrka moské → trossamfund
begravning kyrkogård begravningsplats
lokal → uthyrning
mötesplats träffpunkt allaktivitetshus
samlingslokal bygdegård folketshus

äldreboende ålderdomshem servicehem vårdboende seniorboende vårdhem sjukhem
trygghetsboende → seniorboende
äldreomsorg åldringsvård äldrevård
pensionär senior åldring gammal → äldre
mormor morfar farmor farfar → äldre
hemtjänst hemhjälp hemvård
trygghetslarm larmknapp
ensam → ensamhet träffpunkt
anhörig närstående
anhörigstöd avlastning
demens alzheimer dement
dö döende → palliativ
sjuksköterska undersköterska vårdpersonal
sjukhus vårdcentral läkare → sjukvård
tandläkare tandvård
psykiatri depression ångest → psykisk
självmord suicid
försörjningsstöd socialbidrag
fattig fattigdom → barnfattigdom försörjningsstöd
socialtjänst soc socialkontor socialen
orosanmälan anmälan
familjehem fosterhem fosterfamilj
adoption adoptera
hemlös hemlöshet uteliggare bostadslös
tiggare tiggeri tigga
assistans assistent
funktionsnedsättning handikapp funktionshinder funktionsvariation
rullstol rullstolsburen rörelsehindrad → tillgänglighet funktionsnedsättning
tillgänglighet handikappanpassning framkomlighet
blind synskadad döv hörselskadad → funktionsnedsättning
gruppboende gruppbostad lss-boende
misshandel slagen slagna slår stryk → våld kvinnojour
kvinnojour kvinnohus
hedersförtryck hedersvåld heder
sexuell övergrepp trakasseri
barnfamilj småbarnsförälder
föräldrar mamma pappa förälder vårdnadshavare

förskola dagis daghem
förskollärare dagisfröken barnskötare
gruppstorlek → barngrupp
barnomsorg barnpassning
fritidshem fritids fritis
skift nattarbete obekväm → natt barnomsorg
nattis nattomsorg
skola grundskola
gymnasium gymnasieskola
friskola fristående privatskola
lärare fröken magister pedagog
rektor skolledare
skolbarn → elev
elev skolelev
klasstorlek → klass
prov → betyg resultat
läxa → läxhjälp
läxhjälp läxläsning studiehjälp
mobiltelefon telefon smartphone → mobil mobilfri
dator surfplatta ipad laptop → digital
skolmat skollunch skolbespisning skolmåltid
skolmat skollunch skolbespisning → mat måltid
lunch middag → måltid mat
matsal matbespisning bamba → måltid skolrestaurang
meny matsedel
vegetarisk vegansk vego veganmat
eko → ekologisk
kött → mat livsmedel
mellanmål → frukost måltid
skolgård skolområde
skolsköterska skolkurator kurator skolpsykolog → elevhälsa
elevhälsa skolhälsovård
skolk ogiltig → skolfrånvaro frånvaro
hemmasittare → skolfrånvaro
mobbning mobbad trakasserier → kränkning trygghet
skolplacering → skolval
skollov sommarlov höstlov sportlov → lov
modersmål hemspråk
sfi svenskundervisning
vuxenutbildning komvux vux
kurs studier → utbildning
universitet → högskola
praktik prao praktikplats
lärling lärlingsplats
studievägledare syv → studievägledning
nedläggning nedlagd stängning avveckling

bonde bönder lantbrukare jordbruk → närproducerad lantbruk
närproducerad lokalproducerad närodlad
lantbruk jordbruk
sommarjobb feriejobb feriearbete ferieplats
jobb → arbete
arbetslös → arbetsmarknad arbetslöshet
arbetsförmedling → arbetsmarknad
företag företagare näringsliv
affär shopping → butik handel
butik mataffär livsmedelsbutik
köpcentrum galleria → centrum handel
marknad → torghandel torg
torg stortorg
centrum stadskärna innerstad centrala
turism turist besökare besöksnäring
hotell vandrarhem camping → besöksnäring
uteservering utecafé
café kafé krog restaurang pub → uteservering servering
bidrag → stöd
landsbygd glesbygd

lägenhet hyra → bostad hyresrätt
hyresrätt hyreslägenhet hyresbostad
bostadsbrist bostadsköa → bostadsbyggande
bostadskö bostadsförmedling
hyreshöjning → hyra
hyresvärd bostadsbolag bostadsföretag allmännytta
studentlägenhet studentbostad
andrahand andrahandsuthyrning → hyresrätt
villa radhus → småhus
tomt villatomt
hus huset → bebyggelse byggnad
nybygge → bebyggelse byggnation
höghus flerfamiljshus flerbostadshus
riva rivas → rivning bevara bebyggelse
kulturarv kulturmärkt k-märkt → kulturmiljö bevara
bygglov byggtillstånd byggnadslov
attefallshus friggebod altan staket → bygglov
detaljplan stadsplan byggplan
förtätning förtäta
markköp markförvärv
arrende arrendera
ledningsrätt → servitut
ägare fastighetsägare husägare
renovera rusta upprustning renovering
ombyggnad ombyggnation
vänta väntetid → handläggningstid kö
kö väntelista

bredband fiber
internet uppkoppling wifi → bredband webb digital
mobiltäckning täckning mast → mobil bredband
datasäkerhet it-säkerhet cybersäkerhet hackare → informationssäkerhet
ai → digital
gdpr → personuppgift dataskydd

jämställdhet jämlikhet
tjej → flicka kvinna
rasism rasist → diskriminering
gay homosexuell regnbåge pride → hbtq
invandrare utlänning → nyanländ
flykting flyktingar → asylsökande nyanländ
integration integrera
unge ungar → barn
spädbarn bebis → barn
elevråd → ungdomsråd
vinterdäck dubbdäck

byråkratsvenska kanslispråk kanslisvenska krångelsvenska → klarspråk
sprejmålning sprejfärg tagg → klotter
övergödning näringsämne → fosfor vattenkvalitet sjö
internetuppkoppling internetanslutning nätanslutning fibernät → bredband fiber
telefonförbud mobilförbud mobilfritt → mobilfri mobil mobiltelefon
skräptunna skräptunnor soptunna papperskorg
rutschkana gunga sandlåda klätterställning lekställning → lekplats lekredskap
rastvakt rastvärd → vuxennärvaro elevassistent
resursperson elevstöd → elevassistent
tjejjour brottsofferjour → kvinnojour
plogbil plogbilen saltbil halkbekämpning sandning saltning → snöröjning vinterväghållning
ösregn störtregn hällregn oväder storm → skyfall översvämning
vattenskada vattenskador → översvämning skyfall
hetta värmebölja extremvärme
allaktivitetshus aktivitetshus folkets → kulturhus träffpunkt mötesplats
matslöseri matkassering svinn → matsvinn
festlokal bröllopslokal danslokal → bygdegård samlingslokal
utekafé uteplats uteservering
skogsförskola mulleförskola naturförskola uteförskola
k-märkning kulturminne → kulturmiljö bebyggelse
p-automat parkeringsautomat p-skiva parkeringsskiva p-avgift → parkering
naturskyddsområde skyddsområde nationalpark → naturreservat
nattlinje nattbuss
pianolektion gitarrlektion musiklektion musiklärare → kulturskola instrument
servicehus pensionärshem ålderdomshem äldreboende
datakurs datorhjälp datorkurs it-hjälp → digital
fortkörare fortkörning fortkörningar trafiksyndare → hastighet fart
hastighetskamera → fartkamera hastighet
plastgräs plastgräsplan konstgräs
hemlagat hemlagad husmanskost → mat måltid
mattant mattanter kock kockar kokerska skolkock bespisning → tillagningskök måltid mat
tillagningskök skolkök centralkök
lekskola lekis förskoleklass → förskola
spång gångbro cykelbro
gatlykta gatlyktor gatlampa gatubelysning
begagnad begagnat secondhand loppis → återbruk återanvändning
klubbstöd föreningsstöd föreningsbidrag
pensionärscafé pensionärsträff dagcentral seniorcafé → träffpunkt äldre
gratisresor fribiljett → avgiftsfri resa
hemsamarit vårdbiträde → hemtjänst
vårdbiträde undersköterska vårdpersonal
fartdämpning trafikdämpning fartbegränsning → farthinder hastighet
villabygge villatomter villaområde → småhus
dagisgrupp dagisgrupper → barngrupp
koldioxidbudget utsläppsbudget klimatbudget
namninsamling namnlista underskrift → namnunderskrift
frisbeegolf discgolf
kvartssamtal utvecklingssamtal
svartbygge olovligt → sanktionsavgift lovplikt
lådcykel lastcykel
sopgubbe sopgubbar sophämtare → sophämtning
ridskola ridning häst → ridhus ridklubb
veranda altan uterum
uthus bod förråd → friggebod attefallshus
biograf bio filmvisning
pallkrage pallkragar stadsodling planteringslåda odlingslåda → odlingslott
parterapi familjeterapi skilsmässa → familjerådgivning
narkotika droger knark → missbruk
socialhjälp socialen soc → försörjningsstöd
skolbok skolböcker kurslitteratur lärobok läromedel
rullator gånghjälpmedel käpp → hjälpmedel
vattenräkning vattenavgift va-avgift vattentaxa va-taxa
lokaltåg pendeltåg
galleria köpcentrum
spriträttighet spriträttigheter utskänkning → serveringstillstånd
eldplats grillplats eldstad
korridorsrum studentrum studentbostad studentlägenhet
avgångstavla tidtabell → realtidsskylt
regnskydd busskur väntkur väderskydd vindskydd
matallergi allergikost glutenfri laktosfri allergi → specialkost
trekammarbrunn slamavskiljare avloppsbrunn
avhysning vräkning vräka vräkt
högläsning sagostund sagoläsning
fritidshus sommarstuga sommarhus
växelvård avlastningsplats korttidsboende → korttidsplats avlösning
rörbyte stambyte stamrenovering
fyrverkeri raket smällare nyårsraket
glödlampa lampbyte fixarmalte hantlangare → fixartjänst
lov → bygglov lovplikt
orolig oro → orosanmälan
skridskor skridsko ishall isbana isyta
ringa telefonnummer kundtjänst medborgarkontor → kontaktcenter
kontaktcenter medborgarservice servicecenter växel
ensamma ensam → ensamhet träffpunkt
höghus skyskrapa flervåningshus → förtätning detaljplan våning
granskning samråd → granskningstid
vattenledning vattenledningar vattenrör rör → ledningsnät
tjänsteresa affärsresa
inspektion → tillsyn
nattdagis nattis → natt barnomsorg
budgetunderskott minusresultat → underskott
dagbarnvårdare familjedaghem dagmamma
elljus ljusspår → elljusspår
fritidsledare ungdomsledare → fritidsgård ungdomsgård
fältare fältarbetare fältassistent
gatumusik gatuteater → kultur
grannfejd granntvist → medling
gräsklippning häckklippning → parkskötsel
gymnasieval gymnasieintagning → gymnasium
hemkunskap träslöjd → slöjd
hemspråk modersmål
husvagn ställplats camping
buskage buskar → siktskymmande häck
insekter mygg fästing → bekämpning
kiosk glasskiosk korvkiosk → servering
kolonilott odlingslott koloniområde
konstgräs fotbollsplan
kvarterspolis närpolis → polis
publik → läktare arena
minnesmärke minnessten → konstverk
motorbana motocross skoter snöskoter → motorsport
mobbing nätmobbning näthat → kränkning
mögelsanering → sanering
nödbostad akutboende härbärge
toalett wc toa
parkbänk bänk soffa sittplats
politikerlön politikerarvode → arvode
postlåda brevlåda → post
asbest → radon
rökförbud rökfritt → rökning
skolstart terminstid → läsår
skolpeng skolersättning barnpeng
skolskogen närskog tätortsnära → skog
skyltar skylt reklam reklamskylt
snöskottning skottning skotta → snöröjning
socionom kurator → socialsekreterare
språkcafé svenskakurs → svenskundervisning språk
studiebesök studieresa tjänsteresa
städning städa städare → lokalvård
lokalvård städtjänst
sysselsättning dagverksamhet → verksamhet
söndagsöppet öppettider helgöppet → öppettid
takterrass → innergård
tandställning tandreglering → tandvård
tomträtt tomträttsavgäld
trafikvakt parkeringsvakt lapplisa → parkering
trängsel bilkö köer trafikstockning → framkomlighet trafik
turistbyrå turistinformation
utsikt insyn skugga → bebyggelse
vaccination vaccin spruta
valborgsbål majbrasa påskbrasa → eldning
valfusk vallokal röstkort förtidsröstning → val
vattenlås vattenrening reningsverk
vattenbrist torka bevattningsförbud
badförbud → vattenskoter
raststuga → vindskydd
volontär frivillig ideell eldsjäl
vuxenskola bildningsförbund studieförbund
värmestuga härbärge
överviktig fetma → folkhälsa
`;

/** Groups of everyday words, in the form that the index holds synonyms in. */
export const vardagsord: readonly (readonly string[])[] = VARDAGSORD.trim()
	.split(/\n+/)
	.map((line) => line.split(' '));
