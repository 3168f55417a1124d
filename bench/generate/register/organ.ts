/** A body of the fictional municipality. */
export interface Organpost {
	readonly id: string;
	/** As running text names it, without a capital. */
	readonly namn: string;
	readonly kortnamn?: string;
	readonly former: readonly string[];
	readonly typ: 'fullmaktige' | 'styrelse' | 'namnd' | 'utskott' | 'forvaltning';
	readonly overordnat?: string;
	/** Members who vote. */
	readonly platser: number;
	/** Day of the week on which it meets, 1 Monday. */
	readonly veckodag: number;
	/** For a nämnd and the styrelse: the administration that works for it. */
	readonly forvaltning?: string;
}

const namnd = (id: string, namn: string, kortnamn: string, veckodag: number, forvaltning: string): Organpost => ({
	id,
	namn,
	kortnamn,
	former: [`${namn}s`],
	typ: 'namnd',
	platser: 11,
	veckodag,
	forvaltning,
});

const forvaltning = (id: string, namn: string, overordnat: string): Organpost => ({
	id,
	namn,
	former: [`${namn}s`],
	typ: 'forvaltning',
	overordnat,
	platser: 0,
	veckodag: 1,
});

/** Every body, by id. */
export const ORGAN: ReadonlyMap<string, Organpost> = new Map(
	[
		{
			id: 'kommunfullmaktige',
			namn: 'kommunfullmäktige',
			kortnamn: 'KF',
			former: ['kommunfullmäktiges'],
			typ: 'fullmaktige',
			platser: 51,
			veckodag: 1,
		},
		{
			id: 'kommunstyrelse',
			namn: 'kommunstyrelsen',
			kortnamn: 'KS',
			former: ['kommunstyrelse', 'kommunstyrelsens'],
			typ: 'styrelse',
			platser: 15,
			veckodag: 3,
			forvaltning: 'kommunstyrelsens-forvaltning',
		},
		{
			id: 'kommunstyrelsens-arbetsutskott',
			namn: 'kommunstyrelsens arbetsutskott',
			kortnamn: 'KSAU',
			former: ['arbetsutskottet', 'arbetsutskottets', 'kommunstyrelsens arbetsutskotts'],
			typ: 'utskott',
			overordnat: 'kommunstyrelse',
			platser: 7,
			veckodag: 2,
		},
		namnd('barn-och-utbildningsnamnden', 'barn- och utbildningsnämnden', 'BUN', 4, 'barn-och-utbildningsforvaltningen'),
		namnd('samhallsbyggnadsnamnden', 'samhällsbyggnadsnämnden', 'SBN', 2, 'samhallsbyggnadsforvaltningen'),
		namnd('tekniska-namnden', 'tekniska nämnden', 'TN', 4, 'tekniska-forvaltningen'),
		namnd('vard-och-omsorgsnamnden', 'vård- och omsorgsnämnden', 'VON', 3, 'vard-och-omsorgsforvaltningen'),
		namnd('socialnamnden', 'socialnämnden', 'SN', 2, 'socialforvaltningen'),
		namnd('kultur-och-fritidsnamnden', 'kultur- och fritidsnämnden', 'KFN', 3, 'kultur-och-fritidsforvaltningen'),
		namnd('miljonamnden', 'miljönämnden', 'MN', 4, 'miljoforvaltningen'),
		forvaltning('kommunstyrelsens-forvaltning', 'kommunstyrelsens förvaltning', 'kommunstyrelse'),
		forvaltning(
			'barn-och-utbildningsforvaltningen',
			'barn- och utbildningsförvaltningen',
			'barn-och-utbildningsnamnden',
		),
		forvaltning('samhallsbyggnadsforvaltningen', 'samhällsbyggnadsförvaltningen', 'samhallsbyggnadsnamnden'),
		forvaltning('tekniska-forvaltningen', 'tekniska förvaltningen', 'tekniska-namnden'),
		forvaltning('vard-och-omsorgsforvaltningen', 'vård- och omsorgsförvaltningen', 'vard-och-omsorgsnamnden'),
		forvaltning('socialforvaltningen', 'socialförvaltningen', 'socialnamnden'),
		forvaltning('kultur-och-fritidsforvaltningen', 'kultur- och fritidsförvaltningen', 'kultur-och-fritidsnamnden'),
		forvaltning('miljoforvaltningen', 'miljöförvaltningen', 'miljonamnden'),
	].map((post) => [post.id, post as Organpost]),
);

/** A body that is in the table. */
export function organ(id: string): Organpost {
	const post = ORGAN.get(id);
	if (!post) throw new TypeError(`${id} is no organ`);
	return post;
}
