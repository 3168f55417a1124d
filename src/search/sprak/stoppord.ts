/** Words that say nothing about what a text is about; a search leaves them out unless it has nothing else. */
export const STOPPORD: ReadonlySet<string> = new Set(
	(
		'alla allt att av bli blir blev de dem den denna deras dess det detta dig din ditt dock du där då efter eller en er ett finns ' +
		'från för ha hade han har hans hennes hon hos hur här i icke igen ingen inom inte ja jag jo kan kring kunde man med mellan men ' +
		'mer mig min mina mitt mot mycket nej ni nog nu när nån något några och om oss på sedan sig sin sina sitt ska skall skulle som så ' +
		'sådan sådana säga säger till ta tar upp under ur ut utan vad var vara varför vari varit varje vars vart vem vems vi vid vilja vilka ' +
		'vilken vilket vill vår våra vårt är än ännu över får måste bör borde ge ger gör göra gjort dnr diarienr diarienummer sfs ' +
		'the of and'
	).split(' '),
);
