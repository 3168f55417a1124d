/** Laws that the texts cite. */
const LAGAR: readonly (readonly [sfs: string, titel: string, kortnamn: readonly string[]])[] = [
	['1949:105', 'Tryckfrihetsförordning (1949:105)', ['tryckfrihetsförordningen']],
	['1971:948', 'Väglag (1971:948)', ['väglagen']],
	['1977:179', 'Kommunallag (1977:179)', []],
	['1980:620', 'Socialtjänstlag (1980:620)', []],
	['1988:950', 'Lag (1988:950) om kulturminnen m.m.', []],
	['1991:900', 'Kommunallag (1991:900)', []],
	['1993:1617', 'Ordningslag (1993:1617)', ['ordningslagen']],
	['1996:1596', 'Bibliotekslag (1996:1596)', []],
	['1998:808', 'Miljöbalk (1998:808)', ['miljöbalken']],
	['1998:1276', 'Trafikförordning (1998:1276)', ['trafikförordningen']],
	['2000:1383', 'Lag (2000:1383) om kommunernas bostadsförsörjningsansvar', []],
	['2001:453', 'Socialtjänstlag (2001:453)', ['socialtjänstlagen']],
	['2006:412', 'Lag (2006:412) om allmänna vattentjänster', []],
	['2006:804', 'Livsmedelslag (2006:804)', ['livsmedelslagen']],
	['2009:47', 'Lag (2009:47) om vissa kommunala befogenheter', []],
	['2009:400', 'Offentlighets- och sekretesslag (2009:400)', ['offentlighets- och sekretesslagen']],
	['2010:800', 'Skollag (2010:800)', ['skollagen']],
	['2010:900', 'Plan- och bygglag (2010:900)', ['plan- och bygglagen']],
	['2010:1065', 'Lag (2010:1065) om kollektivtrafik', []],
	['2013:801', 'Bibliotekslag (2013:801)', ['bibliotekslagen']],
	['2017:725', 'Kommunallag (2017:725)', ['kommunallagen']],
	['2018:1200', 'Kamerabevakningslag (2018:1200)', ['kamerabevakningslagen']],
];

/** Every law as its file in the register holds it, by id. */
export const FORFATTNINGAR = LAGAR.map(([sfs, titel, kortnamn]) => ({
	id: sfs.replace(':', '-'),
	yaml: { sfs, titel, kortnamn, adress: `https://rkrattsbaser.gov.se/sfst?bet=${sfs}` },
}));
