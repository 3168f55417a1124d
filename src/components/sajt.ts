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
