import { z } from 'zod';
import { ORGANTYPER, REDIGERINGSTJANSTER, UTGIVARTYPER } from '../domain/grunddata.ts';
import { FOLJSAMHETER } from '../domain/redogorelse.ts';
import { parseParagrafer } from '../domain/paragrafer.ts';
import { dag, datum, heltal, id, lista, sanning, text, webbadress } from './falt.ts';
import { saknade, tidigare } from './gemensamt.ts';
import { kalla } from './kalla.ts';

const former = lista(text).describe('Andra former i löpande text: bestämd form, genitiv, kortform.');
const kallor = lista(kalla).describe('Var källorna nämner posten.');

const epost = z.email('Skriv en e-postadress, t.ex. registrator@exempel.se.');

const organisationsnummer = z.string().regex(/^\d{6}-\d{4}$/, 'Skriv organisationsnumret som 123456-7890.');

/** `content/kommun.yaml`. */
export const kommunSchema = z.strictObject({
	namn: text.describe('Kommunens namn.'),
	kortnamn: text.describe('Namnet utan "kommun".'),
	kommunkod: z
		.string()
		.regex(/^\d{4}$/, 'Kommunkoden är fyra siffror inom citattecken.')
		.exactOptional()
		.describe('Fyrsiffrig kommunkod.'),
	organisationsnummer: organisationsnummer.exactOptional().describe('Kommunens organisationsnummer.'),
	webbplats: webbadress.exactOptional().describe('Kommunens webbplats.'),
	anslagstavla: webbadress.exactOptional().describe('Kommunens digitala anslagstavla.'),
	geografi: webbadress
		.exactOptional()
		.describe('Kommunens adress i GeoNames, t.ex. "https://sws.geonames.org/1234567/". Blir katalogens område.'),
	registrator: epost.exactOptional().describe('Registratorns e-postadress, för den som vill begära ut en handling.'),
	fiktiv: sanning.default(false).describe('true när kommunen är påhittad; då står det på varje sida.'),
	utgivare: z
		.strictObject({
			namn: text.describe('Vem som ger ut webbplatsen.'),
			beskrivning: text.describe('En mening om utgivaren.'),
			felanmalan: z
				.union([webbadress, epost], 'Skriv en https-adress eller en e-postadress.')
				.exactOptional()
				.describe('Webbadress eller e-postadress dit läsare kan anmäla fel.'),
			typ: z
				.enum(UTGIVARTYPER)
				.exactOptional()
				.describe(
					'Vad utgivaren är för något. Krävs för att datakatalogen ska följa DCAT-AP-SE; utan den saknar katalogen uppgiften.',
				),
			organisationsnummer: organisationsnummer
				.exactOptional()
				.describe('Utgivarens organisationsnummer. Ger utgivaren den adress i katalogen som dataportalen känner.'),
			epost: epost.exactOptional().describe('E-postadress för den som har frågor om data. Blir katalogens kontakt.'),
			idnamn: z
				.string()
				.regex(
					/^(?:[a-z0-9._-]+@)?(?:[a-z0-9-]+\.)+[a-z]{2,},\d{4}(?:-\d{2}){0,2}$/,
					'Skriv en domän eller e-postadress som utgivaren har, ett komma och ett datum: "exempel.se,2026".',
				)
				.exactOptional()
				.describe(
					'Namnet i flödenas permanenta id (RFC 4151): en domän eller e-postadress som utgivaren hade den dag som står efter kommat. Skriv det före första publiceringen och ändra det aldrig, inte heller när webbplatsen flyttar.',
				),
			sakerhet: z
				.strictObject({
					kontakt: z
						.union([webbadress, epost], 'Skriv en https-adress eller en e-postadress.')
						.describe('Webbadress eller e-postadress dit säkerhetshål kan anmälas.'),
					giltigTill: dag.describe('Dagen då uppgiften ska förnyas, högst ett år fram.'),
				})
				.exactOptional()
				.describe('Publiceras som /.well-known/security.txt (RFC 9116). Utelämna den när ingen tar emot anmälningar.'),
		})
		.describe('Vem som ger ut webbplatsen.'),
	redigering: z
		.strictObject({
			tjanst: z.enum(REDIGERINGSTJANSTER).describe('Var arkivet ligger. gitea gäller också Forgejo.'),
			arkiv: z
				.string()
				.regex(/^[\w.-]+(?:\/[\w.-]+)+$/, 'Skriv ägaren och arkivet som "kommunen/arenden".')
				.describe('Ägare och arkiv hos tjänsten, t.ex. "kommunen/arenden".'),
			gren: text.exactOptional().describe('Grenen som ändringar sparas i. Utan den gäller arkivets förvalda gren.'),
			adress: webbadress.exactOptional().describe('Tjänstens adress, när den är er egen: "https://git.exempel.se".'),
			programId: text
				.exactOptional()
				.describe(
					'Id för inloggning med OAuth hos GitLab, Gitea och Forgejo. Utan det loggar man in med en åtkomstnyckel.',
				),
		})
		.refine(({ tjanst, adress }) => tjanst !== 'gitea' || adress !== undefined, {
			error: 'Gitea och Forgejo har ingen gemensam adress. Skriv er egen i fältet adress.',
			path: ['adress'],
		})
		.exactOptional()
		.describe(
			'Var redigeringen i webbläsaren sparar. Utan den går sidan /redigera/ bara att prova och att använda lokalt.',
		),
	saknas: saknade,
});

/** `content/organ/<id>.yaml`. */
export const organSchema = z.strictObject({
	namn: text.describe('Organets namn, i den form som källorna skriver det.'),
	kortnamn: text.exactOptional().describe('Kortform.'),
	former,
	typ: z.enum(ORGANTYPER).describe('Organets typ.'),
	overordnat: id.exactOptional().describe('Organet som det hör till.'),
	fran: datum.exactOptional(),
	till: datum.exactOptional(),
	kallor,
	tidigare,
});

/** `content/partier/<id>.yaml`. */
export const partiSchema = z.strictObject({
	beteckning: text.describe('Förkortningen som står inom parentes efter namn.'),
	namn: text.exactOptional().describe('Partiets namn. Utelämna det när källorna bara ger förkortningen.'),
	former,
	kallor,
	tidigare,
});

/** `content/personer/<id>.yaml`. */
export const personSchema = z.strictObject({
	namn: text.describe('Namnet som det ska visas.'),
	namnvarianter: lista(text).describe('Andra stavningar i källorna, också OCR-skadade. Visas aldrig.'),
	kategori: z.enum(['fortroendevald', 'tjansteperson', 'annan']).describe('Förtroendevald, tjänsteperson eller annan.'),
	uppdrag: lista(
		z.strictObject({
			organ: id.exactOptional(),
			roll: text.exactOptional().describe('Roll eller titel, som den är tryckt.'),
			parti: id.exactOptional(),
			fran: datum.exactOptional(),
			till: datum.exactOptional(),
			kalla,
		}),
	).describe('Uppdrag och titlar, bara dem som källorna anger.'),
	saknas: saknade,
	tidigare,
});

/** `content/amnen/<id>.yaml`. */
export const amneSchema = z.strictObject({
	namn: text.describe('Ämnets namn.'),
	beskrivning: text.describe('En mening om ämnet, i klarspråk.'),
	tidigare,
});

const paragrafer = z
	.string()
	.refine(
		(value) => parseParagrafer(value) !== undefined,
		'Skriv paragraferna som "1-16, 16 a, 17-18", inom citattecken.',
	);

const mall = webbadress.refine((value) => value.includes('{kapitel}') || value.includes('{paragraf}'), {
	error: 'Adressen saknar platsen för numret. Skriv {kapitel} eller {paragraf} där numret ska stå.',
});

/** `content/forfattningar/<id>.yaml`. */
export const forfattningSchema = z.strictObject({
	sfs: z
		.string()
		.regex(/^\d{4}:\d{1,4}$/, 'Skriv SFS-numret som "2009:47", inom citattecken.')
		.describe('Nummer i Svensk författningssamling.'),
	titel: text.describe('Författningens rubrik.'),
	kortnamn: lista(text).describe('Kortnamn och förkortningar.'),
	adress: webbadress.describe('Textens officiella adress.'),
	lagrumAdress: z
		.strictObject({
			kapitel: mall.exactOptional().describe('Adressen till ett kapitel, med {kapitel} där numret ska stå.'),
			paragraf: mall
				.exactOptional()
				.describe('Adressen till en paragraf, med {kapitel} och {paragraf} där numren ska stå.'),
		})
		.exactOptional()
		.describe('Officiella adresser till kapitel och paragrafer, när texten har sådana.'),
	kapitel: lista(
		z.strictObject({
			nummer: heltal.describe('Kapitlets nummer.'),
			bokstav: z
				.string()
				.regex(/^[a-zåäö]$/, 'Skriv en enda liten bokstav, t.ex. "a".')
				.exactOptional()
				.describe('Bokstav efter kapitlets nummer, som i 2 a kap.'),
			paragrafer: paragrafer
				.exactOptional()
				.describe('Kapitlets paragrafer, t.ex. "1-16, 16 a, 17-18". Utelämna dem när du inte är säker.'),
		}),
	).describe(
		'Lagens kapitel, så att en hänvisning till ett kapitel eller en paragraf som inte finns kan upptäckas. Ta också med dem som har upphävts, för äldre handlingar hänvisar till dem. Utelämna listan när du inte är säker.',
	),
	paragrafer: paragrafer
		.exactOptional()
		.describe('Lagens paragrafer, för en lag som numrerar dem från början till slut, t.ex. "1-49".'),
});

/** Frontmatter of `content/begrepp/<id>.md`. */
export const begreppSchema = z.strictObject({
	term: text.describe('Termen i grundform.'),
	former: lista(text).describe('Böjda former som läsare möter.'),
	synonymer: lista(text).describe('Andra ord för samma sak.'),
	inte: lista(text).describe(
		'Ordföljder där ordet betyder något annat, t.ex. "motion och hälsa". Skriv dem så som de står i texten; # står för ett tal. Där får läsaren ingen förklaring.',
	),
	forklaring: text.describe('En mening i klarspråk.'),
	seAven: lista(id).describe('Närliggande begrepp.'),
	lagrum: lista(text).describe('Lagrum som begreppet bygger på.'),
	tidigare,
});

const redogorelse = z
	.strictObject({
		foljsamhet: z.enum(FOLJSAMHETER).describe('helt, delvis eller inte förenlig med lagens krav.'),
		lagen: text.describe('Om lagen (2018:1937) gäller utgivaren, och vad ni annars har som mål.'),
		brister: lista(
			z.strictObject({
				vad: text.describe('Innehåll som inte är tillgängligt.'),
				skal: text.describe('Varför det inte är det.'),
			}),
		).describe('Allt som inte är tillgängligt. Får bara vara tomt när följsamheten är helt.'),
		bedomd: dag.describe('Dagen då webbplatsen prövades. Högst ett år före det senast publicerade.'),
		uppdaterad: dag.describe('Dagen då redogörelsen senast ändrades.'),
		metod: text.describe('Hur webbplatsen prövades, t.ex. självskattning eller granskning av någon utomstående.'),
		betungande: text.describe(
			'Innehåll som undantas för att anpassningen är oskäligt betungande, eller att inget gör det.',
		),
		utanfor: text.describe('Innehåll som lagens krav inte omfattar, eller att det inte finns något.'),
		anmalan: text.describe('När den som läser kan vända sig till Digg. Länken kommer efter.'),
		utanMeddelande: text
			.exactOptional()
			.describe('Varför läsaren inte kan meddela brister. Bara när kommun.yaml saknar utgivarens felanmalan.'),
	})
	.describe('Tillgänglighetsredogörelsen, för sidan tillganglighet. Där krävs den.');

/** Frontmatter of `content/sidor/<id>.md(x)`. */
export const sidaSchema = z.strictObject({
	titel: text.describe('Sidans rubrik.'),
	ingress: text.describe('En mening om sidan.'),
	redogorelse: redogorelse.exactOptional(),
});
