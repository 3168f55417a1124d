const lista = (text: string): string[] => text.trim().split(/\s+/);

const FORLEDER = lista(`
Kvarn Ek Björk Al Ask Lind Tall Gran Hassel Rönn Sälg Humle Lin Råg Korn Häst Kalv Lamm Räv Älg Örn Orr Svan Trast Lärk
Berg Dal Sjö Å Myr Moss Sand Sten Grus Ler Silver Koppar Järn Smed Klock Prost Bisp Skogs Äng Hag Back Holm Näs Udd Vik`);

const EFTERLEDER = lista(`
backen dalen viken näset höjden lunda torp hult berga sätra vallen parken ängen stranden udden kulla forsen åsen heden`);

/** Names of places in the fictional municipality; none stands for a real place. */
export const ORTER: readonly string[] = FORLEDER.flatMap((forled) =>
	EFTERLEDER.filter((efterled) => !efterled.startsWith(forled.toLowerCase())).map((efterled) => forled + efterled),
);

/** A place's name as first part of a compound: Ekbacken, Ekbacksskolan. */
export function ortsfog(ort: string): string {
	const stam = ort.replace(/(?:en|et)$/, '');
	return /[as]$/.test(stam) ? stam : `${stam}s`;
}

/** Towns abroad, all invented. */
export const VANORTER = lista(`
Lauvnesvik Koivusalmi Brøndkær Hafnarlund Õunavere Vējkalns Gintarava Sosnowiecko Rosenwalde Mühlenried Valclair
Montecerro Porto-Lumo Belavoda Zlatograd-Nord Kamenivka Dobropolis Nykkelby Tuulikylä Skerhavn Ostrovino Lindenhaag`);

/** Names of town blocks. */
export const KVARTER = lista(`
Björnen Lodjuret Grävlingen Ekorren Tjädern Vesslan Hermelinen Sparven Koltrasten Gäddan Abborren Storken Igelkotten Haren`);
