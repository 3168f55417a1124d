/**
 * Ends of nouns that look like inflections and are none: `kostnad` is no form of `kostna`, nor `dator` of `data`. Compounds end
 * like them. What has to stand before some keeps participles and verbs apart (`upprustad`, `handlandet`, `frågas`).
 */
const NOUNS = [
	'kostnad byggnad marknad skillnad månad levnad mognad vårdnad hägnad prydnad vävnad klädnad lydnad lättnad promenad fasad',
	'sallad choklad blad grad parad blockad entreprenad ambassad (?<!b)bad',
	'(?:bo|verk|inner|stor|små|huvud|hamn|vän|för|syster|[^s]s)stad',
	'(?<!b)band strand brand (?:ut|in|norr|fast|hem|grann|[^s]s)land',
	'papper kvarter kansler officer baner plast kontrast ballast palats kalas',
	'kontor villkor uppror major korridor humor fosfor (?:vi|fes|ses|sen)sor pastor transistor (?<!g|sk)ator (?:a|e|i|u)ktor doktor mentor motor',
	'kvens kompetens konkurrens ferens licens evidens residens tendens demens potens sistens existens dispens transparens',
	'(?:bio|natur|av|fordons|[^s]s)gas [rs]glas sfas databas',
	'scen [^s]sgren vägren [kgptds]sten hygien pollen kapten siren fenomen examen allergen',
	'svar exemplar kommentar hektar badkar trottoar reservoar repertoar',
];

/** The same of adjectives: `hållbar`, `modern`. `klubbar` is a plural. */
const ADJECTIVES = '(?<!b)bar (?:mod|ext|int)ern';

const alternatives = (words: string): string => words.replaceAll(' ', '|');

const NOUN = new RegExp(
	`^(.*(?:${alternatives(NOUNS.join(' '))}))(?:s|et|ets|en|ens|n|ns|er|ers|erna|ernas|ar|ars|arna|arnas|na|nas)?$`,
	'u',
);

const ADJECTIVE = new RegExp(`^(.*(?:${alternatives(ADJECTIVES)}))(?:t|a|e|s|are|ast|aste)?$`, 'u');

/**
 * The uninflected form of a word whose end only looks inflected, which the stemmer would cut: `byggnadernas` → `byggnad`.
 * @returns undefined of all other words
 */
export function huvudord(ord: string): string | undefined {
	return (NOUN.exec(ord) ?? ADJECTIVE.exec(ord))?.[1];
}
