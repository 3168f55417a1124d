/** What a code means, for the handbook: docs/handbok/fel.md is written from this table by `npm run handbok`. */
export interface Kodtext {
	/** A few words; also the title of an annotation. */
	readonly titel: string;
	/** What the code is unless the case at hand is milder: an error stops the build, a warning does not. */
	readonly niva: 'fel' | 'varning';
	/** What is wrong, and why it matters. */
	readonly betyder: string;
	/** What an editor does about it. */
	readonly gor: string;
}

/** Permanent codes of everything that can be wrong with content; each has one meaning for ever. */
export const KODER = {
	'fil-namn': {
		titel: 'Filnamnet följer inte regeln',
		niva: 'fel',
		betyder: 'Namn på filer och mappar blir adresser och måste gå att använda på alla datorer.',
		gor: 'Döp om filen eller mappen med a–z, 0–9 och bindestreck. Å och ä skrivs a, ö skrivs o.',
	},
	'fil-plats': {
		titel: 'Filen ligger på fel plats',
		niva: 'fel',
		betyder: 'Filens mapp avgör vad den är. Här hör ingen fil av det här slaget hemma.',
		gor: 'Flytta filen till rätt mapp. Originalfiler läggs i ärendets mapp kallor.',
	},
	'fil-sort': {
		titel: 'Något annat än en vanlig fil',
		niva: 'fel',
		betyder: 'Symboliska länkar, rör och annat som inte är vanliga filer läses aldrig.',
		gor: 'Lägg en kopia av själva filen där, eller ta bort den.',
	},
	'fil-storlek': {
		titel: 'Filen är för stor',
		niva: 'fel',
		betyder: 'En fil med text får vara högst 1 000 000 byte. Gränsen gäller inte källfiler.',
		gor: 'Dela upp texten i flera handlingar, eller lägg originalet i kallor.',
	},
	'fil-teckenkod': {
		titel: 'Filen är inte ren UTF-8',
		niva: 'fel',
		betyder: 'Filen är sparad med en annan teckenkodning, så att å, ä och ö skulle bli fel.',
		gor: 'Spara filen på nytt med teckenkodningen UTF-8.',
	},
	'fil-saknas': {
		titel: 'En fil som ska finnas saknas',
		niva: 'fel',
		betyder: 'Innehållet behöver kommun.yaml, och varje ärende behöver index.md eller index.mdx.',
		gor: 'Lägg till filen, eller ta bort mappen om ärendet inte ska finnas.',
	},
	'tecken-otillatet': {
		titel: 'Otillåtet eller osynligt tecken',
		niva: 'fel',
		betyder: 'Osynliga tecken ändrar vad en sökning hittar och i vilken ordning text visas.',
		gor: 'Ta bort tecknet på den angivna raden och kolumnen.',
	},
	'git-konflikt': {
		titel: 'Två versioner av samma text',
		niva: 'fel',
		betyder: 'Två personer har ändrat samma rader, och git har lämnat båda versionerna kvar i filen.',
		gor: 'Behåll den text som ska gälla och ta bort raderna som börjar med <<<<<<<, ======= och >>>>>>>.',
	},
	'utkast-fattas': {
		titel: 'Utkastet är inte färdigt',
		niva: 'fel',
		betyder: 'Importen hittade inte uppgiften, och ingen har fyllt i den.',
		gor: 'Fyll i fältet, eller skriv under saknas vad som inte framgår, och ta bort raden med # FATTAS.',
	},
	'utkast-gissat': {
		titel: 'En gissning är kvar i utkastet',
		niva: 'varning',
		betyder: 'Importen har gissat uppgiften, och ingen har sagt att den stämmer.',
		gor: 'Jämför med källan, rätta fältet om det behövs och ta bort raden med # GISSAT.',
	},
	'frontmatter-saknas': {
		titel: 'Frontmatter saknas eller är inte avslutad',
		niva: 'fel',
		betyder: 'Fälten överst i filen ska stå mellan två rader med tre bindestreck.',
		gor: 'Börja filen med en rad ---, skriv fälten och avsluta med en rad --- till.',
	},
	'yaml-fel': {
		titel: 'Frontmatter går inte att läsa',
		niva: 'fel',
		betyder: 'Fälten följer inte reglerna för YAML: ofta saknas ett citattecken, eller så är ett indrag fel.',
		gor: 'Rätta raden. Sätt citattecken runt en text som innehåller kolon.',
	},
	'yaml-ankare': {
		titel: 'Ankare, alias och taggar används inte',
		niva: 'fel',
		betyder: 'Tecknen &, * och ! först i ett värde betyder något särskilt i YAML.',
		gor: 'Sätt citattecken runt texten, eller skriv ut värdet på båda ställena.',
	},
	'yaml-kommentar': {
		titel: 'Text efter # läses som kommentar',
		niva: 'fel',
		betyder: 'Allt efter mellanslag och # försvinner, till exempel i "Motion om väg #73".',
		gor: 'Sätt citattecken runt hela texten.',
	},
	'falt-okant': {
		titel: 'Okänt fält',
		niva: 'fel',
		betyder: 'Fältet finns inte. Oftast är det felstavat.',
		gor: 'Rätta namnet efter förslaget i meddelandet, eller ta bort fältet.',
	},
	'falt-saknas': {
		titel: 'Ett fält saknas',
		niva: 'fel',
		betyder: 'Fältet måste finnas i en fil av det här slaget.',
		gor: 'Lägg till fältet.',
	},
	'falt-varde': {
		titel: 'Fältet har ett otillåtet värde',
		niva: 'fel',
		betyder: 'Värdet har fel form, finns inte i kalendern eller hör inte till listan av tillåtna värden.',
		gor: 'Ändra värdet så som meddelandet säger.',
	},
	'id-dubblett': {
		titel: 'Samma id två gånger',
		niva: 'fel',
		betyder: 'Ett id blir ett ankare på en sida och kan bara betyda en sak. Samma gäller ett ord i ordlistan.',
		gor: 'Ge det ena ett annat id. Ändra inte ett id som redan är publicerat.',
	},
	'id-okant': {
		titel: 'Något som anges med id finns inte',
		niva: 'fel',
		betyder: 'Ett fält pekar på en person, ett organ, en handling eller något annat som inte finns.',
		gor: 'Rätta id:t efter förslaget, eller lägg till posten i registret.',
	},
	'adress-fel': {
		titel: 'Adressen stämmer inte med innehållet',
		niva: 'fel',
		betyder: 'Mappen ska heta som diarienumret och handlingen som sitt datum och sin typ.',
		gor: 'Döp om mappen eller filen om den inte är publicerad; rätta annars fältet.',
	},
	'tidigare-adress': {
		titel: 'Den tidigare adressen går inte att använda',
		niva: 'fel',
		betyder: 'En tidigare adress leder vidare till sidan. Den måste vara en sida av samma slag som inget annat har.',
		gor: 'Rätta adressen, eller ta bort den ur tidigare. Den skrivs som i webbläsaren, t.ex. "/arenden/ks-2022-1011/".',
	},
	'diarienummer-fel': {
		titel: 'Diarienumret går inte att läsa',
		niva: 'fel',
		betyder: 'Numret har ingen av de former som svenska kommuner använder.',
		gor: 'Skriv numret exakt som det är tryckt. Framgår det inte utelämnar du fältet och skriver det i saknas.',
	},
	'diarienummer-dubblett': {
		titel: 'Samma diarienummer i två ärenden',
		niva: 'fel',
		betyder: 'Organ, år och löpnummer tillsammans kan bara höra till ett ärende.',
		gor: 'Rätta det ena numret, eller för ihop handlingarna i ett ärende.',
	},
	'sidor-ordning': {
		titel: 'Källans sidor står i fel ordning',
		niva: 'fel',
		betyder: 'Sidornas nummer räknas från 1 och stiger, för texten följer källan sida för sida.',
		gor: 'Skriv sidorna i ordning, var och en en gång.',
	},
	'stycke-saknas': {
		titel: 'Stycket finns inte i lästexten',
		niva: 'fel',
		betyder: 'En uppgift hänvisar till ett stycke som handlingen inte har.',
		gor: 'Räkna styckena uppifrån, eller se numren i marginalen på webbplatsen, och rätta källan.',
	},
	'stycke-flyttat': {
		titel: 'Citatet står i ett annat stycke',
		niva: 'fel',
		betyder: 'Orden finns i handlingen, men inte i det stycke som källan anger. Styckena har kanske fått nya nummer.',
		gor: 'Byt styckets nummer till det som meddelandet anger.',
	},
	'kalla-andrad': {
		titel: 'Stycket är inte detsamma som när det publicerades',
		niva: 'varning',
		betyder:
			'En uppgift, en sida i källan eller en länk pekar på ett stycke med ett nummer, och där står nu något annat än vid den senaste publiceringen.',
		gor: 'Byt numret till det som meddelandet anger, eller kontrollera att uppgiften fortfarande står i stycket. Varningen försvinner när numret är rätt eller när npm run manifest har körts.',
	},
	'ankarlas-fel': {
		titel: 'Förteckningen över publicerade stycken är trasig',
		niva: 'fel',
		betyder:
			'Filen .content.ankare.json minns vilka adresser styckena har haft. Utan den slutar gamla länkar att leda rätt.',
		gor: 'Hämta tillbaka den senaste hela versionen ur git. Skriv aldrig i den för hand.',
	},
	'citat-fel': {
		titel: 'Citatet står inte i stycket',
		niva: 'fel',
		betyder: 'Ett citat är källans egna ord och måste stå ordagrant i lästexten.',
		gor: 'Kopiera orden ur lästexten. Ändra aldrig lästexten för att ett citat ska stämma.',
	},
	'kallfil-saknas': {
		titel: 'Källfilen finns inte',
		niva: 'fel',
		betyder: 'Handlingen anger en källfil som inte ligger i ärendets mapp kallor.',
		gor: 'Lägg filen där, eller rätta filens namn.',
	},
	'kallfil-summa': {
		titel: 'Källfilens kontrollsumma stämmer inte',
		niva: 'fel',
		betyder: 'Källfilen är inte densamma som när den lades in. Källfiler ändras aldrig.',
		gor: 'Återställ filen. Är det en ny fil anger du dess SHA-256.',
	},
	'kallfil-oanvand': {
		titel: 'En källfil används inte av någon handling',
		niva: 'fel',
		betyder: 'En fil ligger i kallor utan att någon handling i ärendet anger den.',
		gor: 'Ange filen i handlingens kallor, eller ta bort den.',
	},
	'kallfil-slag': {
		titel: 'Källfilen är inte vad den heter',
		niva: 'fel',
		betyder:
			'Filen är av ett slag som en webbläsare kan köra, är något annat än namnet säger, eller går inte att läsa.',
		gor: 'Hämta filen på nytt, ge den rätt ändelse, eller spara den som pdf eller text.',
	},
	'kallfil-aktiv': {
		titel: 'Källfilen innehåller program',
		niva: 'fel',
		betyder:
			'Skript, makron, inbäddade filer, länkar som startar program och delar som hämtas utifrån kan skada den som öppnar filen.',
		gor: 'Skriv ut dokumentet till en ny pdf och använd den. Säg i lasning att originalet är ersatt.',
	},
	'kallfil-granser': {
		titel: 'Källfilen är för stor',
		niva: 'fel',
		betyder:
			'En källfil får vara högst 50 MB, en pdf högst 2 000 sidor och en packad fil högst 100 MB eller 100 gånger större uppackad.',
		gor: 'Dela upp filen i en för varje handling.',
	},
	'datum-kalla': {
		titel: 'Datum utan källa',
		niva: 'fel',
		betyder: 'En handlings datum måste bygga på något som står i källorna.',
		gor: 'Lägg till datumKalla, eller utelämna datumet och skriv det i saknas.',
	},
	'utfall-utan-beslut': {
		titel: 'Utfall utan slutligt beslut',
		niva: 'fel',
		betyder: 'Ett ärende har bara ett utfall när ett slutligt beslut ger det. Ett förslag är inget beslut.',
		gor: 'Ta bort utfallet, eller lägg in handlingen med det slutliga beslutet.',
	},
	'redogorelse-ofullstandig': {
		titel: 'Tillgänglighetsredogörelsen är inte hel',
		niva: 'fel',
		betyder: 'Sidan om tillgänglighet ska säga det som Digg kräver av en tillgänglighetsredogörelse.',
		gor: 'Fyll i det som meddelandet nämner. Hitta inte på något: skriv att det inte är prövat, om det inte är det.',
	},
	'redogorelse-gammal': {
		titel: 'Bedömningen av tillgängligheten är för gammal',
		niva: 'fel',
		betyder: 'Bedömningen är mer än ett år äldre än det senast publicerade, eller senare än redogörelsen själv.',
		gor: 'Pröva webbplatsen igen, ändra bristerna och sätt dagarna. Ändra inte dagen utan att pröva.',
	},
	'html-i-text': {
		titel: 'HTML i text',
		niva: 'fel',
		betyder: 'HTML visas aldrig på webbplatsen.',
		gor: 'Skriv med Markdown. Ett ensamt < skrivs \\<.',
	},
	'mdx-otillatet': {
		titel: 'Otillåten MDX',
		niva: 'fel',
		betyder: 'I MDX får bara vissa komponenter användas, de som meddelandet räknar upp, och aldrig kod.',
		gor: 'Ta bort det som inte är tillåtet. Ett ensamt { skrivs \\{.',
	},
	'mdx-plats': {
		titel: 'MDX på fel plats',
		niva: 'fel',
		betyder: 'En handlings text är källans ord och skrivs i ren Markdown.',
		gor: 'Byt filens ändelse till .md.',
	},
	'lank-bruten': {
		titel: 'Länk till något som inte finns',
		niva: 'fel',
		betyder: 'Länken leder till ett ärende, en handling, ett stycke eller ett begrepp som inte finns.',
		gor: 'Rätta adressen efter förslaget, eller ta bort länken.',
	},
	'lank-protokoll': {
		titel: 'Otillåten länk',
		niva: 'fel',
		betyder: 'Länkar får bara börja med https:, mailto:, tel:, # eller /.',
		gor: 'Byt till en tillåten adress, eller ta bort länken.',
	},
	'bild-otillaten': {
		titel: 'Bild i text',
		niva: 'fel',
		betyder: 'Bilder kan inte läsas upp eller sökas, och visas därför inte i texten.',
		gor: 'Lägg filen i kallor och ange den som källa.',
	},
	rubriknivaer: {
		titel: 'Rubrik på fel nivå',
		niva: 'fel',
		betyder: 'Skärmläsare använder rubrikernas nivåer för att visa textens uppbyggnad.',
		gor: 'Börja med ## och ta en nivå i taget.',
	},
	'fotnot-saknas': {
		titel: 'Fotnot utan text',
		niva: 'fel',
		betyder: 'Texten har en fotnotssiffra vars fotnot inte finns.',
		gor: 'Lägg till raden [^1]: i slutet, eller ta bort siffran om källan inte har den.',
	},
	'text-granser': {
		titel: 'Texten överskrider en gräns',
		niva: 'fel',
		betyder: 'En rad, ett stycke, ett indrag eller en tabell är så stor att sidan inte går att bygga säkert.',
		gor: 'Dela upp texten.',
	},
	'text-forlorad': {
		titel: 'Text som inte skulle visas',
		niva: 'fel',
		betyder: 'Celler utanför tabellens kolumner och fotnoter som inget hänvisar till försvinner utan ett ord.',
		gor: 'Lägg till kolumnen eller hänvisningen. Är raden vanlig text skriver du \\[ först.',
	},
	'text-tom': {
		titel: 'Texten är tom',
		niva: 'fel',
		betyder: 'Ett ärende har alltid en sammanfattning och en handling alltid en lästext.',
		gor: 'Skriv texten efter frontmatter.',
	},
	'handelser-i-ordning': {
		titel: 'Händelser i en omöjlig ordning',
		niva: 'varning',
		betyder:
			'Två daterade händelser kan inte ha skett i den ordningen, till exempel ett beslut före motionen. Ordningen ändras aldrig åt dig.',
		gor: 'Kontrollera båda datumen mot källorna. Säger källorna verkligen så skriver du en anmärkning och ett undantag.',
	},
	'status-foljer-av-handelser': {
		titel: 'Status stämmer inte med det som visas',
		niva: 'varning',
		betyder: 'Ärendets status är inte det sista steg som händelser, handlingar och beslut visar.',
		gor: 'Ändra status, ange steg på den händelse som visar det, eller skriv okand.',
	},
	'yrkanden-gar-ihop': {
		titel: 'Yrkanden och beslut säger emot varandra',
		niva: 'varning',
		betyder:
			'Två motstridiga yrkanden har vunnit, utfallet är ett annat än det vinnande yrkandets, eller inget beslut visar utfallet.',
		gor: 'Rätta yrkandets eller beslutets utfall efter källan. Framgår det inte skriver du okant.',
	},
	'reservation-mot-nagot': {
		titel: 'Reservation som inte går ihop',
		niva: 'varning',
		betyder:
			'Man reserverar sig mot ett beslut man förlorade (4 kap. 27 § kommunallagen), inte mot ett utkast eller för det som vann.',
		gor: 'Kontrollera vilket yrkande och vilket beslut reservationen gäller, och vem som reserverade sig.',
	},
	'datum-inom-uppdrag': {
		titel: 'Handlade utanför sitt uppdrag',
		niva: 'varning',
		betyder: 'En person gör något i ett organ eller för ett parti en dag då uppdraget inte gällde enligt registret.',
		gor: 'Kontrollera händelsens datum, personens id och uppdragets fran och till.',
	},
	'saknas-motsags': {
		titel: 'Det som sägs saknas finns här',
		niva: 'fel',
		betyder: 'En rad i saknas säger till läsaren att något inte framgår, men det finns i ärendet.',
		gor: 'Ta bort raden ur saknas, eller ändra den så att den säger vad som verkligen saknas.',
	},
	'saknas-namngivet': {
		titel: 'Något saknas utan att det sägs',
		niva: 'varning',
		betyder: 'Läsaren väntar sig en uppgift som varken finns eller nämns i saknas.',
		gor: 'Lägg till uppgiften om källorna ger den. Annars skriver du en rad i saknas.',
	},
	'lagrum-okant': {
		titel: 'Lagrummet finns inte',
		niva: 'fel',
		betyder: 'Texten hänvisar till ett kapitel eller en paragraf som lagen inte har enligt content/forfattningar.',
		gor: 'Rätta texten om det är en felläsning. Står det så i källan: lägg orden i inteLankar. Är registret fel: rätta det.',
	},
	'siffra-utan-kalla': {
		titel: 'Siffra som källan inte ger',
		niva: 'fel',
		betyder: 'En siffra i en serie, eller det den gäller, står inte i stycket som serien anger som källa.',
		gor: 'Rätta siffran efter källan, eller ange stycket där den står. Det som är räknat av oss hör inte hit.',
	},
	'person-tvetydig': {
		titel: 'Namnet kan vara flera personer',
		niva: 'varning',
		betyder: 'Två eller fler personer i registret har namnet. Det länkas inte, för ingen gissas.',
		gor: 'Skriv vem som menas med en länk, t.ex. `[Bo Ek](/personer/bo-ek/)`, eller lägg namnet i inteLankar.',
	},
	'register-oanvant': {
		titel: 'Posten i registret används inte',
		niva: 'varning',
		betyder: 'Inget ärende, ingen handling och ingen text nämner posten, så dess sida blir tom.',
		gor: 'Ta bort posten, eller kontrollera om något annat id används av misstag.',
	},
	personuppgifter: {
		titel: 'Personnummer, e-postadress eller telefonnummer',
		niva: 'fel',
		betyder:
			'Sådana uppgifter publiceras inte, även om handlingen är allmän. Innehåll, filnamn och källfiler genomsöks, också text i pdf-filer och vad filer och bilder säger om sig själva. Det som bara syns på en bild hittas inte.',
		gor: 'Ta bort uppgiften och skriv i lasning att den är borttagen; ersätt källfilen med en maskad. Är det en funktionsadress eller en växel skriver du ett undantag med skäl.',
	},
	'svenska-tecken': {
		titel: 'Å, ä och ö är skadade eller saknas',
		niva: 'fel',
		betyder:
			'Texten är lästs med fel teckenkod eller maskinläst utan svenska. Den går varken att söka i eller lita på.',
		gor: 'Läs in källan på nytt med rätt teckenkod eller språk. Är texten maskinläst anger du lasning med hur: ocr.',
	},
	'ocr-skada': {
		titel: 'Ordet ser skadat ut',
		niva: 'varning',
		betyder: 'Ordet finns inte i ordlistan men liknar ett ord som gör det, så som maskinläsning brukar förvanska.',
		gor: 'Jämför med källans bild. Är ordet riktigt skriver du ett undantag med skäl.',
	},
	'text-hygien': {
		titel: 'Skräp i texten',
		niva: 'varning',
		betyder: 'Rester av mallar, tabbar, dubbla mellanslag, ligaturer eller blandade alfabet stör läsning och sökning.',
		gor: 'Rätta stället. Hör det till källans ord låter du det stå och skriver ett undantag med skäl.',
	},
	'tomt-element': {
		titel: 'Länk eller rubrik utan text',
		niva: 'varning',
		betyder: 'Den som lyssnar på sidan får inte veta vart länken leder eller vad avsnittet heter.',
		gor: 'Skriv en text, eller ta bort länken eller rubriken.',
	},
	'rattelser-datum': {
		titel: 'Rättelser i fel ordning',
		niva: 'varning',
		betyder: 'Rättelser står med den äldsta först, så att historiken går att läsa.',
		gor: 'Flytta rättelsen, eller rätta dess datum.',
	},
	'publicerad-i-ordning': {
		titel: 'Publicerad i fel ordning',
		niva: 'varning',
		betyder:
			'Inget i ett ärende publiceras före ärendet, och inget rättas innan det är publicerat. Flödena bygger på dagarna.',
		gor: 'Rätta publicerad eller rättelsens datum.',
	},
	'undantag-oanvant': {
		titel: 'Undantaget gäller inget',
		niva: 'varning',
		betyder: 'Ett undantag som inte längre behövs skulle kunna dölja ett nytt fel.',
		gor: 'Ta bort undantaget, eller rätta dess text så att den är exakt den som meddelandet visade.',
	},
} as const satisfies Record<string, Kodtext>;

export type Kod = keyof typeof KODER;
