/**
 * Words that say nothing about what a text is about; a search leaves them out unless it has nothing else. They are the words
 * of a language that are a closed list: pronouns, prepositions, conjunctions, auxiliary verbs, adverbs of place, time and
 * degree, and the words that questions are put with.
 */
export const STOPPORD: ReadonlySet<string> = new Set(
	`
	jag mig min mitt mina du dig din ditt dina han honom hans hon henne hennes hen vi oss vår vårt våra ni er ert era de dem dom deras
	den det dess denna denne detta dessa sig sin sitt sina man ens en ett
	någon något några nån nåt ingen inget inga varje var vart varje alla allt all andra annan annat samma själv själva sådan sådant
	sådana båda bägge varandra
	vem vems vad vars vilken vilket vilka hur när varför varav varifrån huruvida
	i på av till från för med utan om under över mellan mot emot hos vid inom utom utanför utifrån bakom framför bland åt ur kring
	omkring kvar tillbaka ihop iväg runt runtom genom längs efter före innan sedan sen tills enligt trots gentemot per via upp ut in ned ner bort fram hem hemma
	här där dit hit då nu än ännu redan alltid aldrig ofta sällan ibland snart igen dock nog ju väl kanske bara även också endast
	och eller men samt utan att som så därför eftersom ifall fast fastän medan ty antingen varken både respektive
	inte ej icke ja nej jo
	mycket mer mera mest många fler flera flest lite litet mindre minst färre ganska mycke alltför helt hela hel bra bättre bäst
	är var vara varit vore blir bli blev blivit ha har hade haft kan kunna kunde kunnat ska skall skulle vill vilja ville velat
	måste får fått fick bör borde behöver behöva behövs behövde brukar bruka lär må finns fanns funnits finnas
	gör göra gjorde gjort görs gå går gick gått kommer komma kom kommit ta tar tog tagit ge ger gav gett se ser såg sett
	säga säger sa sade sagt tycka tycker hända händer hände hänt fungerar funkar gälla gäller innebär betyder
	slags
	dnr diarienr diarienummer sfs the of and
	`
		.trim()
		.split(/\s+/),
);
