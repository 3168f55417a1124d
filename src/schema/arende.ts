import { z } from 'zod';
import { ARENDETYPER, HANDELSETYPER } from '../domain/arende.ts';
import { NIVAER, UTFALL } from '../domain/beslut.ts';
import { STATUSAR } from '../domain/process.ts';
import { dag, datum, heltal, id, lista, text } from './falt.ts';
import { anmarkningar, lankar, rattelser, saknade, tidigare, undantag } from './gemensamt.ts';
import { kalla, part } from './kalla.ts';

const handelse = z.strictObject({
	id: id.describe('Händelsens id, unikt i ärendet.'),
	datum: datum.exactOptional(),
	datumtext: text.exactOptional().describe('Källans egna ord för tiden, t.ex. "slutet av 1940-talet".'),
	datumHur: z.literal('harlett').exactOptional().describe('Skriv harlett när datumet inte står rakt ut i källan.'),
	typ: z.enum(HANDELSETYPER).describe('Händelsens typ. "bakgrund" är det källorna berättar om tiden före ärendet.'),
	vad: text.describe('Vad som hände, i presens, utan punkt.'),
	organ: id.exactOptional().describe('Organet där det hände.'),
	personer: lista(id).describe('Personerna som handlade.'),
	handling: id.exactOptional().describe('Handlingen som händelsen resulterade i.'),
	beslut: id.exactOptional().describe('Beslutet som händelsen är.'),
	steg: z.enum(STATUSAR).exactOptional().describe('Steget i processen som ärendet nådde.'),
	niva: z.enum(NIVAER).exactOptional().describe('Hur långt ett beslut når.'),
	ordning: heltal.exactOptional().describe('Ordning bland händelser som datumen inte ordnar.'),
	publicerad: dag
		.exactOptional()
		.describe('Dagen då händelsen först publicerades här. Skriv den när händelsen läggs till i ett publicerat ärende.'),
	kalla,
});

/** Frontmatter of `content/arenden/<arende>/index.md(x)`. */
export const arendeSchema = z.strictObject({
	diarienummer: text
		.exactOptional()
		.describe('Diarienumret exakt som det är tryckt. Utelämna det när källorna inte ger det.'),
	titel: text.describe('Ärendets rubrik.'),
	ingress: text.describe('En mening i klarspråk om vad ärendet handlar om.'),
	typ: z.enum(ARENDETYPER).describe('Ärendets typ.'),
	status: z.enum(STATUSAR).describe('Det sista steg som källorna visar.'),
	utfall: z.enum(UTFALL).exactOptional().describe('Slutligt utfall. Kräver ett beslut med nivån slutligt.'),
	organ: id.exactOptional().describe('Organet som slutligt avgör ärendet.'),
	amnen: lista(id).describe('Ämnen.'),
	parter: lista(part).describe('Vem som väckte ärendet och andra parter.'),
	handelser: lista(handelse).describe('Händelser som inte redan framgår av en handling.'),
	lankar,
	saknas: saknade,
	anmarkningar,
	rattelser,
	publicerad: dag
		.exactOptional()
		.describe('Dagen då ärendet först publicerades här. Skriv den en gång; flöden och webbplatskartan bygger på den.'),
	tidigare,
	undantag,
});

export type AuthoredArende = z.output<typeof arendeSchema>;
