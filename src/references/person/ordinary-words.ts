/**
 * Surnames that are also places or ordinary words, which may stand with a capital at the beginning of a sentence or on
 * a map. Such a name is never recognised alone.
 */
const WORDS = new Set(
	`alm backe berg bergen björk björn blad blom bo borg bro brunn by dag dahl dal ek falk falun fors frid frisk frost
	gran grön gård hammar hav hed hedemora hjort holm huddinge hult hägg hök kalmar karlstad klint klippan klok kort
	krona krok kvist kvick lager lark lilja lind ljung ljus lund lycke lång lönn malm malmö mark modig mård nacka nord
	norberg norden norr ny näs palm rapp rask ren rik ros rosen rot ryttare röd sala sand silver sjö skog skytte skär
	sköld snygg sol stark stav sten stolt storm strand strid ström stål sund sunne svan svärd säker tall tham torn torp
	trygg tun uppsala varberg varg vass vik vinter visby vår väg wall åker ås älv äng ö öst öster örebro örn`.split(/\s+/),
);

/** True for a word, or its genitive, that is not only a name. */
export function isOrdinaryWord(norm: string): boolean {
	return WORDS.has(norm) || (norm.endsWith('s') && WORDS.has(norm.slice(0, -1)));
}
