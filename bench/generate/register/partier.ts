/** A party of the fictional municipality; none stands for a real one. */
export interface Partipost {
	readonly id: string;
	readonly beteckning: string;
	readonly namn: string;
	readonly former: readonly string[];
}

const parti = (beteckning: string, namn: string, genitiv = `${namn}s`): Partipost => ({
	id: beteckning.toLowerCase(),
	beteckning,
	namn,
	former: [genitiv],
});

/** Every party, the largest first. */
export const PARTIER: readonly Partipost[] = [
	parti('KO', 'Kompasspartiet'),
	parti('BR', 'Broalliansen'),
	parti('TA', 'Tallkottarna'),
	parti('NF', 'Nya Fyren'),
	parti('RG', 'Rågpartiet'),
	parti('GH', 'Gemensam Horisont'),
	parti('LY', 'Lyktpartiet'),
	parti('EK', 'Ekunionen'),
	parti('VB', 'Vågbrytarna'),
];
