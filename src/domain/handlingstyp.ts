export const HANDLINGSTYPER = [
	'motion',
	'medborgarforslag',
	'interpellation',
	'fraga',
	'tjansteutlatande',
	'tjansteskrivelse',
	'protokollsutdrag',
	'protokoll',
	'tillaggsyrkande',
	'andringsyrkande',
	'yrkande',
	'reservation',
	'sarskilt-yttrande',
	'remiss',
	'yttrande',
	'bilaga',
	'kallelse',
	'beslut',
	'skrivelse',
	'ovrigt',
] as const;

export type Handlingstyp = (typeof HANDLINGSTYPER)[number];
