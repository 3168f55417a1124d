import { stam } from './stam.ts';
import { utanPrickar } from './tecken.ts';

/** Nouns whose plural changes the stem: the singular, then forms that do not come from it by an ending. */
const NOUNS = `
bok böcker; stad städer städ; man män männen mans; land länder; hand händer; natt nätter; fot fötter; rot rötter; tand
tänder; strand stränder; brand bränder; rand ränder; tång tänger; stång stänger; spång spänger; son söner; bror bröder
broder; far fäder fader; mor mödrar; dotter döttrar; gås gäss; mus möss; lus löss; and änder; ledamot ledamöter; bot
böter; bokstav bokstäver; lån lånen; öga ögon ögonen; öra öron öronen; kvinna kvinnor; museum museer museet; centrum
centra centrumet; gymnasium gymnasier gymnasiet; laboratorium laboratorier; presidium presidier presidiet; seminarium
seminarier; territorium territorier; stipendium stipendier; diarium diarier diariet; sammanträde sammanträden; faktum
fakta; datum datumet; forum fora; natt nätter; kommitté kommittéer kommittén; idé idéer idén; barn barnen barnet; vän
vänner vännen; arbete arbeten arbetet; nyckel nycklar; cykel cyklar cykeln; regel regler regeln; medel medlen; exempel
exemplen; möbel möbler; artikel artiklar; titel titlar; muskel muskler; fågel fåglar; segel seglen; huvud huvuden; vatten
vattnet; vapen vapnen; tecken tecknen; läger lägren; center centret; teater teatrar teatern; åker åkrar; syster systrar;
vinter vintrar; sommar somrar; afton aftnar; finger fingrar; nummer numret; register registret; semester semestrar;
monster monstret; papper pappret; fönster fönstret; kloster klostret; sjö sjön sjöar sjöarna; snö snön; bro bron broar
broarna; kö kön köer köerna; by byn byar byarna; ö ön öar öarna; å ån åar åarna; sko skon skor skorna; tå tån tår tårna;
frö frön; vy vyn; år året årets åren årens; yta ytan ytor ytorna; schema schemat scheman; tema temat teman; drama dramat
dramer; nivå nivån nivåer; miljö miljön miljöer; oro oron; kvart kvarter; bonde bönder; policy policyn; tunnel tunneln;
kantsten kantstenen; sky skyn; knä knän; strå strån; rum rummet rummen; hem hemmet hemmen; förälder föräldrar; ålder
åldrar; körkort körkorten; parlament parlamenten; nät näten; väg vägar
`;

/** Adjectives whose forms differ by more than an ending; comparatives that mean something else of their own are not here. */
const ADJECTIVES = `
ny nytt nya nye nyare nyast nyaste; stor stort stora store större störst största; liten litet lilla lille små; god gott
goda; gammal gammalt gamla gamle; blå blått blåa; grå grått gråa; vit vitt vita; röd rött röda; bred brett breda bredare;
hård hårt hårda hårdare; fri fritt fria friare; lång långt långa; låg lågt låga lägre lägst; hög högt höga högre; ung ungt
unga unge yngre; svår svårt svåra svårare; ren rent rena renare; tung tungt tunga tyngre; trång trångt trånga trängre; dyr
dyrt dyra dyrare; tom tomt tomma; glad glatt glada; våt vått våta; snabb snabbt snabba; nöjd nöjt nöjda; klar klart klara;
oklar oklart oklara; öppen öppet öppna öppnar öppnas öppnade öppnades öppnat öppnats; egen eget egna; mogen moget mogna;
trogen troget trogna; angelägen angeläget angelägna; särskild särskilt; enskild enskilt; varm varmt varma; stark starkt
starka starkare; svag svagt svaga svagare; trygg tryggt trygga; frisk friskt friska; sjuk sjukt sjuka; smal smalt smala;
tät tätt täta tätare; grön grönt gröna grönare; mjuk mjukt mjuka; skarp skarpt skarpa; rak rakt raka; kall kallt kalla;
mörk mörkt mörka; ljus ljust ljusa; rund runt runda; säker säkert säkra; osäker osäkert osäkra; vacker vackert vackra;
`;

/** Verbs whose stem changes: the present or the infinitive, then the other forms. */
const VERBS = `
skriva skrev skrivit skriven skrivet skrivna; driva drev drivit driven drivet; bli blev blivit bliven; ge ger gav gett
givit given; ta tar tog tagit tagen tagna taga; gå går gick gått gående; få får fick fått; se ser såg sågs sett sedd
seende; stå står stod stått stående; slå slår slog slagit slagen slagna; falla föll fallit fallen; hålla höll hållit
hållen; låta lät låtit; komma kom kommit; dra drar drog dragit dragen; bära bär bar burit buren; skära skar skurit; stjäla
stal stulit; vinna vann vunnit vunnen; finna fann funnit funnen; binda band bundit bunden; ligga låg legat; lägga lade
lagt lägger lagd; säga sade sagt säger; stämma stämde stämd stämda; välja valde valt väljer; sälja sålde sålt säljer; göra
gjorde gjort gör gjorda; veta visste vet; sprida spred spritt; bryta bröt brutit bruten; bjuda bjöd bjudit bjuden; sluta
slöt slutit sluten; skjuta sköt skjutit skjuten; flyga flög flugit; flytta flyttar; stiga steg stigit; äta åt ätit; giva
gav givit; sätta satte satt sätter satts; sitta satt suttit; ställa ställde ställt ställer; leda ledde lett leder; söka
sökte sökt söker; bygga byggde byggt bygger; tänka tänkte tänkt tänker; växa växte vuxit växer; väcka väckte väckt väcker;
rösta röstade röstat; böra bör borde; kunna kan kunde kunnat; vilja vill ville velat; skilja skilde skilt skiljer; stödja
stödde stött stödjer stöder; höja höjde höjt höjer; sänka sänkte sänkt sänker; köpa köpte köpt köper; resa reste rest
reser; läsa läste läst läser; lösa löste löst löser; möta mötte mött möter; föra förde fört för; höra hörde hört hör; köra
körde kört kör; styra styrde styrt styr; hyra hyrde hyrt hyr; lära lärde lärt lär; stänga stängde stängt stänger stängd;
öka ökar ökas ökade ökades ökat ökats ökad; sköta skötte skött sköter; stryka strök strukit struken struket strukna;
försvinna försvann försvunnit; brinna brann brunnit; rinna rann runnit; springa sprang sprungit; slippa slapp sluppit;
leva levde levt; följa följde följt följd; kräva krävde krävt krävd; döma dömde dömt dömd; reda redde rett redd; lysa
lyste lyst; behöva behövde behövt behövd; gripa grep gripit; hjälpa hjälpte hjälpt hjälper; återremittera återremitterade;
fly flyr flydde flytt
`;

/** What stands before a verb without changing how it is inflected. */
const PREFIXES =
	'an av be bi bort efter er fast fort fram för före in inne kvar med ned ner om på sam till tillgodo under upp ut utan vid åter över'.split(
		' ',
	);

/** Verbs too short or too common as words of other kinds to be mapped without a prefix. */
const ONLY_PREFIXED = new Set('bli få se bära föra böra kunna ge ta gå stå sätta låta'.split(' '));

/** Stems that are as often another word's, and stay as they are. */
const OTHER_WORDS = new Set(
	'låg band samband förband bar led ute far bot fall slut var steg kan vill för hör lär lag förslag underlag företag underlät sköt åt'.split(
		' ',
	),
);

/** Forms of adjectives, and the stem of the first. Whole forms: the stem of `nytt` is that of `nytta` too. */
export const ADJEKTIVFORMER: ReadonlyMap<string, string> = new Map(
	families(ADJECTIVES).flatMap(([base = '', ...forms]) => forms.map((form) => [form, stam(base)] as const)),
);

/** Stems of irregular forms, and the stem of the word's first form. */
export const OREGELBUNDNA: ReadonlyMap<string, string> = collect();

/** The same for those who write without å, ä and ö; only to be asked when the stem as it is written leads nowhere. */
export const OREGELBUNDNA_UTAN_PRICKAR: ReadonlyMap<string, string> = new Map(
	[...OREGELBUNDNA].map(([from, to]) => [utanPrickar(from), to]),
);

/** Ends of irregular plurals, and of their singular, that compounds are made with. */
export const OREGELBUNDNA_SLUT: readonly (readonly [string, string])[] = [
	['böck', 'bok'],
	['städ', 'stad'],
	['män', 'man'],
	['länd', 'land'],
	['händ', 'hand'],
	['bränd', 'brand'],
	['döttr', 'dott'],
	['föräldr', 'föräld'],
	['ledamöt', 'ledamot'],
	['bokstäv', 'bokstav'],
	['sjön', 'sjö'],
	['sjöar', 'sjö'],
	['snön', 'snö'],
	['bron', 'bro'],
	['broar', 'bro'],
	['stränd', 'strand'],
	['kön', 'kö'],
	['nivån', 'nivå'],
	['byrån', 'byrå'],
	['miljön', 'miljö'],
	['varon', 'varo'],
	['omin', 'omi'],
	['ogin', 'ogi'],
	['ergin', 'ergi'],
	['tegin', 'tegi'],
	['kratin', 'krati'],
	['ustrin', 'ustri'],
	['orin', 'ori'],
	['regin', 'regi'],
	['licyn', 'licy'],
	['förd', 'för'],
	['ställd', 'ställ'],
	['följd', 'följ'],
	['dömd', 'döm'],
	['krävd', 'kräv'],
	['grävd', 'gräv'],
	['behövd', 'behöv'],
	['rörd', 'rör'],
	['störd', 'stör'],
	['dröjd', 'dröj'],
	['byggd', 'bygg'],
	['känd', 'kän'],
	['använ', 'använd'],
	['beret', 'bered'],
	['vattn', 'vat'],
	['numr', 'num'],
	['gjord', 'gör'],
	['gjor', 'gör'],
	['vär', 'värd'],
];

function collect(): Map<string, string> {
	const map = new Map<string, string>();
	const add = (base: string, forms: readonly string[], prefix: string): void => {
		const to = stam(prefix + base);
		for (const form of forms) {
			const from = stam(prefix + form);
			if (from !== to && !map.has(from) && !OTHER_WORDS.has(from)) map.set(from, to);
		}
	};
	for (const [base = '', ...forms] of families(NOUNS)) add(base, forms, '');
	for (const [base = '', ...forms] of families(VERBS)) {
		for (const prefix of PREFIXES) add(base, forms, prefix);
		if (!ONLY_PREFIXED.has(base)) add(base, forms, '');
	}
	// A stem that others lead to must not lead on.
	for (const to of map.values()) map.delete(to);
	return map;
}

function families(text: string): string[][] {
	return text.split(';').map((family) => family.trim().split(/\s+/));
}
