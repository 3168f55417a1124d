import type { Aktgruppslag } from './aktgrupper.ts';
import type { Handling } from './handling.ts';
import type { Aktorssida } from './langa-listor.ts';

/** Addresses of the pages, relative to the site's base and with a final slash. Once published they never change. */
export const adress = {
	start: () => '/',
	arenden: () => '/arenden/',
	arende: (id: string) => `/arenden/${id}/`,
	handling: ({ arende, id }: Pick<Handling, 'arende' | 'id'>, stycke?: string) =>
		`/arenden/${arende}/${id}/${stycke ? `#${stycke}` : ''}`,
	jamfor: ({ arende, id }: Pick<Handling, 'arende' | 'id'>, annan: string) =>
		`/arenden/${arende}/${id}/jamfor/${annan}/`,
	statistik: () => '/statistik/',
	statistikfil: (tabell: string) => `/statistik/${tabell}.csv`,
	motionensVag: () => '/sa-gar-en-motion-till/',
	redigera: () => '/redigera/',
	/** Where the browser compares any two texts of an ärende. */
	jamforFritt: () => '/jamfor/',
	kalla: ({ arende }: Pick<Handling, 'arende'>, fil: string) => `/arenden/${arende}/kallor/${fil}`,
	person: (id: string) => `/personer/${id}/`,
	parti: (id: string) => `/partier/${id}/`,
	organ: (id: string) => `/organ/${id}/`,
	/**
	 * All acts of one kind of a person, a party or an organ, where they are many.
	 * @param sida page of the list, from 1
	 */
	akter: ({ slag, id }: Aktorssida, grupp: Aktgruppslag, sida = 1) =>
		sida === 1 ? `/${slag}/${id}/${grupp}/` : `/${slag}/${id}/${grupp}/${String(sida)}/`,
	/** @param sida page of the list of people, from 1 */
	personer: (sida = 1) => (sida === 1 ? '/personer/' : `/personer/sida/${String(sida)}/`),
	/** @param sida page of the subject's ärenden, from 1 */
	amne: (id: string, sida = 1) => (sida === 1 ? `/amnen/${id}/` : `/amnen/${id}/${String(sida)}/`),
	/** @param sida page of a list that is too long for one, from 1 */
	ar: (ar: string, sida = 1) => (sida === 1 ? `/ar/${ar}/` : `/ar/${ar}/${String(sida)}/`),
	forfattning: (id: string) => `/forfattningar/${id}/`,
	begrepp: (id: string) => `/begrepp/${id}/`,
	sida: (id: string) => `/${id}/`,
	folj: () => '/folj/',
	data: () => '/data/',
	andringar: () => '/andringar/',
	/** Summary of the site in another language. */
	paSprak: (lang: string) => `/${lang}/`,
	/** Feed of the site, or of an ärende, a person, a party, an organ or a subject, by the address of its page. */
	flode: (sida = '/') => `${sida}feed.xml`,
	/** Calendar of the site or of an organ. */
	kalender: (sida = '/') => `${sida}kalender.ics`,
	/** A handling as Markdown. */
	markdown: ({ arende, id }: Pick<Handling, 'arende' | 'id'>) => `/arenden/${arende}/${id}.md`,
	/** The image that a shared link shows. */
	delningsbild: (arende: string) => `/arenden/${arende}/delning.png`,
	baddaIn: (arende: string) => `/arenden/${arende}/badda-in/`,
	oembed: (arende: string) => `/arenden/${arende}/oembed.json`,
	/** Everything about one ärende as data. */
	arendedata: (id: string) => `/data/arenden/${id}.json`,
	schema: (typ: string) => `/data/schema/${typ}.schema.json`,
} as const;

/**
 * Address of what a full id names: `<arende>` or `<arende>/<handling>`, with an optional paragraph.
 * Ids of ärenden hold no slash, so the two cannot be confused.
 */
export function adressTill(id: string, stycke?: string): string {
	return `/arenden/${id}/${stycke ? `#${stycke}` : ''}`;
}
