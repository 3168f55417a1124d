/** The municipality's file; the name and everything else in it is invented. */
export const KOMMUN = {
	namn: 'Exempelby kommun',
	kortnamn: 'Exempelby',
	webbplats: 'https://exempelby.example/',
	anslagstavla: 'https://exempelby.example/anslagstavla/',
	registrator: 'registrator@exempelby.example',
	fiktiv: 'true',
	utgivare: {
		namn: 'Öppna ärenden, provarkiv',
		beskrivning: 'Ett påhittat arkiv för prov och mätningar. Kommunen, personerna, partierna och ärendena finns inte.',
		typ: 'icke-statlig',
		idnamn: 'exempelby.example,2026',
	},
} as const;

/** The pages of their own that a site has. */
export const SIDOR = [
	{
		id: 'om',
		titel: 'Om provarkivet',
		ingress: 'Allt här är påhittat av ett program, för att prova och mäta webbplatsen.',
		text: 'Exempelby kommun finns inte. Inga personer, partier, handlingar eller beslut här är verkliga, och likheter med verkliga namn är tillfälliga.',
	},
	{
		id: 'integritet',
		titel: 'Personuppgifter',
		ingress: 'Arkivet innehåller inga uppgifter om verkliga personer.',
		text: 'Namnen är hopsatta av vanliga för- och efternamn. De pekar inte på någon.',
	},
	{
		id: 'tillganglighet',
		titel: 'Tillgänglighet',
		ingress: 'Provarkivet är byggt som webbplatsen i övrigt.',
		text: 'Det här är ett provarkiv. Om webbplatsens tillgänglighet kan du läsa där den är publicerad.',
		redogorelse: {
			foljsamhet: 'delvis',
			lagen: 'Lagen gäller inte ett påhittat arkiv.',
			brister: [{ vad: 'Arkivets texter är hopsatta av ett program.', skal: 'De är till för prov.' }],
			bedomd: '2026-11-21',
			uppdaterad: '2026-11-21',
			metod: 'Arkivet prövas med verktyget axe i webbplatsens egna prov.',
			betungande: 'Inget undantas.',
			utanfor: 'Inget.',
			anmalan: 'Påhittat innehåll anmäls inte.',
			utanMeddelande: 'Ingen tar emot meddelanden om ett påhittat arkiv.',
		},
	},
] as const;
