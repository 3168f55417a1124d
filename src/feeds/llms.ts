import { adress } from '../domain/adress.ts';
import type { Register } from '../domain/register.ts';
import { antal, siffra } from '../text/antal.ts';
import { handlingsnamn } from '../text/namn.ts';
import { SAJTNAMN } from '../text/sajtnamn.ts';
import { absolut, type Plats } from '../domain/plats.ts';
import { enrad } from './tecken.ts';
import { urval } from './urval.ts';

/** The newest ärenden are named one by one; the data files have them all. */
const MAX_ARENDEN = 100;

/** What a language model should know before it reads the site (https://llmstxt.org). */
export function llms(register: Register, plats: Plats): string {
	const { kommun, arenden, handlingar } = register;
	const lank = (namn: string, path: string, om: string) => `- [${lanktext(namn)}](${absolut(path, plats)}): ${om}`;
	const senaste = [...new Set(urval(register).alla.map(({ arende }) => arende))].slice(0, MAX_ARENDEN);
	const pahittad = kommun.fiktiv ? [`- ${enrad(kommun.namn)} är påhittad. Ingenting här har hänt.`] : [];
	return [
		`# ${SAJTNAMN} i ${enrad(kommun.namn)}`,
		'',
		`> ${enrad(kommun.utgivare.beskrivning)} ${antal(arenden.size, 'ärende', 'ärenden')} med ${antal(handlingar.size, 'handling', 'handlingar')}, varje uppgift med sin källa och varje lucka namngiven.`,
		'',
		'Läs så här:',
		'',
		...pahittad,
		'- Ett förslag är inte ett beslut. Varje förslag och beslut har en nivå: utkast, förslag, delbeslut eller slutligt. Bara det slutliga avgör ärendet.',
		'- Det källorna inte säger står under rubriken ”Det vi inte vet”, och i fältet `saknas` i data. Fyll inte i det.',
		'- Ett datum kan vara osäkert. ”Tidigast 4 oktober 2023” är inte den 4 oktober 2023.',
		'- Sammanfattningar och rubriker på tidslinjen är våra. Handlingarnas text är källornas. Citera handlingen med stycke.',
		'- Ett yrkande har ett eget utfall. Bifall till ett förslag om avslag är avslag.',
		'',
		'## Data',
		'',
		lank('Ärenden', '/data/arenden.json', 'alla ärenden'),
		lank('Handlingar', '/data/handlingar.json', 'alla handlingar'),
		lank('Händelser', '/data/handelser.json', 'alla tidslinjer'),
		lank('Beslut', '/data/beslut.json', 'alla beslut och förslag till beslut, med nivå'),
		lank('OpenAPI', '/data/openapi.json', 'beskriver alla JSON-adresser'),
		lank('Webbplatskarta', '/sitemap-index.xml', 'alla sidor'),
		lank('Senaste händelser', '/feed.json', 'JSON Feed'),
		'',
		`## Ärenden${arenden.size > senaste.length ? ` (${siffra(senaste.length)} av ${siffra(arenden.size)})` : ''}`,
		'',
		...senaste.flatMap((arende) => [
			lank(arende.titel, adress.arende(arende.id), enrad(arende.ingress)),
			...arende.handlingar.map(
				(handling) => `  ${lank(handlingsnamn(handling), adress.markdown(handling), 'hela texten')}`,
			),
		]),
		'',
	].join('\n');
}

function lanktext(text: string): string {
	return enrad(text).replace(/[[\]\\]/g, '\\$&');
}
