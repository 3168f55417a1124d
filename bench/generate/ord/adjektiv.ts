/** Adjectives, the commonest first; the notation is that of `adjektiv()` in ../sprak/bojning.ts. */
export const ADJEKTIV = `
ny|nytt|nya stor god|gott|goda kommunal gemensam|gemensamt|gemensamma tydlig lång viktig möjlig ekonomisk särskild 
aktuell befintlig långsiktig hållbar framtida= nuvarande ökad samlad fortsatt lokal politisk regional nationell
offentlig allmän|allmänt|allmänna enskild öppen säker tillgänglig attraktiv effektiv flexibel enkel hög|högt|höga låg
tidig tillfällig varaktig permanent praktisk teknisk 
pedagogisk historisk modern|modernt|moderna traditionell digital 
ekologisk miljömässig kostnadseffektiv resurskrävande omfattande begränsad
utökad minskad förbättrad fördjupad förnyad anpassad planerad föreslagen beslutad beräknad påbörjad
genomförd avslutad pågående återkommande kommande tidigare= senare= löpande årlig månatlig daglig 
likvärdig jämlik rimlig skälig nödvändig tillräcklig otillräcklig lämplig olämplig
önskvärd angelägen|angeläget|angelägna brådskande central strategisk operativ övergripande specifik konkret
generell principiell avgörande väsentlig betydande märkbar synlig mätbar jämförbar
tillförlitlig osäker känd 
berörd närboende närliggande angränsande omgivande central växande 
mindre= större= bättre= sämre= högre= lägre= kortare= längre= bredare=
tryggare= säkrare= enklare= tydligare= snabbare= 
sammanhängande uppdelad splittrad samordnad delad egen|eget|egna
extern ömsesidig frivillig obligatorisk lagstadgad finansierad
otydlig komplicerad sammansatt mångsidig allsidig saklig noggrann|noggrant|noggranna grundlig översiktlig
detaljerad fullständig ofullständig preliminär slutlig normal ovanlig vanlig typisk
unik värdefull kulturhistorisk bevarad skyddad sliten|slitet|slitna renoverad ombyggd nybyggd 
ändamålsenlig funktionell välfungerande bristfällig eftersatt robust sårbar lättillgänglig
resurssnål förnybar fossilfri 
ekologisk grön populär efterfrågad omdiskuterad 
positiv återhållsam|återhållsamt|återhållsamma generös restriktiv ambitiös realistisk
genomtänkt genomarbetad förankrad accepterad beprövad innovativ kreativ systematisk
målinriktad behovsstyrd resultatinriktad förebyggande hälsofrämjande 
`;

/** Words that can stand after "är": nothing that only stands before a noun. */
export const PREDIKATIV = `
viktig nödvändig rimlig lämplig angelägen|angeläget|angelägna tillräcklig otillräcklig tydlig otydlig möjlig önskvärd central avgörande
begränsad omfattande bristfällig välfungerande eftersatt stabil osäker sårbar känd oklar positiv negativ
svårbedömd kostsam|kostsamt|kostsamma ändamålsenlig likvärdig rättvis hög|högt|höga låg god|gott|goda tillgänglig
hållbar effektiv långsiktig kortsiktig tillfällig realistisk motiverad befogad
uppskattad efterfrågad etablerad komplicerad enkel svår värdefull
 vanlig ovanlig märkbar betydande oförändrad ökad minskad förenlig|förenligt|förenliga aktuell 
`;

/** What "det är … att" takes, in the form that it takes there. */
export const DET_AR: readonly string[] = `
viktigt nödvändigt rimligt lämpligt angeläget möjligt önskvärt avgörande motiverat svårt enkelt befogat klokt naturligt
orimligt olämpligt otillräckligt väsentligt vanligt ovanligt tveksamt försvarbart fördelaktigt oundvikligt`
	.trim()
	.split(/\s+/);
