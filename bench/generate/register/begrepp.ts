/** Terms that the summaries explain; another content root may hold them already. */
export const BEGREPP: readonly {
	readonly id: string;
	readonly term: string;
	readonly former: readonly string[];
	readonly forklaring: string;
}[] = [
	{
		id: 'motion',
		term: 'motion',
		former: ['motionen', 'motioner', 'motionens'],
		forklaring: 'Ett skriftligt förslag från en eller flera ledamöter i fullmäktige.',
	},
	{
		id: 'yrkande',
		term: 'yrkande',
		former: ['yrkandet', 'yrkanden', 'yrkar'],
		forklaring: 'Det som en ledamot vill att mötet ska besluta.',
	},
	{
		id: 'anses-besvarad',
		term: 'anses besvarad',
		former: ['anses besvarat'],
		forklaring: 'Förslaget läggs undan med ett svar, utan ja eller nej.',
	},
	{
		id: 'reservation',
		term: 'reservation',
		former: ['reservationer', 'reserverar sig'],
		forklaring: 'En ledamots sätt att visa att hen inte står bakom beslutet.',
	},
	{
		id: 'remiss',
		term: 'remiss',
		former: ['remissen', 'remisser'],
		forklaring: 'Att be andra läsa ett förslag och säga vad de tycker.',
	},
	{
		id: 'acklamation',
		term: 'acklamation',
		former: ['acklamationen'],
		forklaring: 'Ett beslut där ledamöterna svarar ja högt utan att rösterna räknas.',
	},
	{
		id: 'justering',
		term: 'justering',
		former: ['justeringen', 'justerades'],
		forklaring: 'När protokollet läses igenom och skrivs under som riktigt.',
	},
	{
		id: 'bordlaggning',
		term: 'bordläggning',
		former: ['bordläggs'],
		forklaring: 'Att vänta med beslutet till ett senare möte.',
	},
	{
		id: 'aterremiss',
		term: 'återremiss',
		former: ['återremitteras'],
		forklaring: 'Att skicka tillbaka ärendet för mer utredning.',
	},
	{
		id: 'laga-kraft',
		term: 'laga kraft',
		former: ['vunnit laga kraft'],
		forklaring: 'När ett beslut inte längre går att överklaga.',
	},
];
