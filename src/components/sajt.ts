import { adress } from '../domain/adress.ts';

/** The main navigation, in order. */
export const NAVIGERING = [
	['/arenden/', 'Ärenden'],
	['/personer/', 'Personer'],
	['/partier/', 'Partier'],
	['/organ/', 'Organ'],
	['/amnen/', 'Ämnen'],
	['/ar/', 'År'],
	['/begrepp/', 'Ordlista'],
	['/forfattningar/', 'Lagar'],
	['/statistik/', 'Statistik'],
	['/data/', 'Öppna data'],
	['/folj/', 'Följ'],
] as const;

/** Links at the foot of every page, before those to the pages about the site. */
export const FOTLANKAR = [
	['/data/', 'Öppna data'],
	['/andringar/', 'Ändringar här'],
	['/folj/', 'Följ ärenden'],
	['/handbok/', 'För redaktörer'],
] as const;

/** A step of the trail to a page; the page itself comes last. */
export interface Smula {
	readonly namn: string;
	readonly path: string;
}

/** A feed that a page announces. */
export interface Flode {
	readonly path: string;
	readonly titel: string;
	readonly typ: 'application/atom+xml' | 'application/feed+json' | 'text/calendar';
}

/** The feeds of the whole site, which every page announces. */
export const SAJTFLODEN: readonly Flode[] = [
	{ path: '/feed.xml', titel: 'Alla händelser (Atom)', typ: 'application/atom+xml' },
	{ path: '/feed.json', titel: 'Alla händelser (JSON Feed)', typ: 'application/feed+json' },
	{ path: '/kalender.ics', titel: 'Alla dagar (kalender)', typ: 'text/calendar' },
];

/** The feed of one page, and its calendar where there is one. */
export function egnaFloden(sida: string, namn: string, harKalender = false): Flode[] {
	return [
		{ path: adress.flode(sida), titel: `${namn}: händelser (Atom)`, typ: 'application/atom+xml' },
		...(harKalender
			? [{ path: adress.kalender(sida), titel: `${namn}: dagar (kalender)`, typ: 'text/calendar' } as const]
			: []),
	];
}
