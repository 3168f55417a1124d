import type { Adresser } from './adresser.ts';

/** A question to the database, as the data page shows it; a test runs each against the published file. */
export interface Sqlexempel {
	readonly rubrik: string;
	readonly sql: string;
}

export const EXEMPEL: readonly Sqlexempel[] = [
	{
		rubrik: 'Vad hände med varje motion?',
		sql: `SELECT titel, vackt, parter, status, senaste_niva, senaste_organ, senaste_utfall
FROM motioner
WHERE utfall IS NULL;  -- motioner utan slutligt beslut i källorna`,
	},
	{
		rubrik: 'Hur gick det för varje partis yrkanden?',
		sql: `SELECT beteckning, antal, vann, foll, okant
FROM yrkanden_per_parti
ORDER BY antal DESC, beteckning;`,
	},
	{
		rubrik: 'Var står ordet vänort, i alla dess sammansättningar?',
		sql: `SELECT s.id, snippet(sok, 0, '[', ']', ' … ', 12) AS utdrag
FROM sok
JOIN stycken s ON s.nr = sok.rowid
WHERE sok MATCH 'vänort*'
ORDER BY rank
LIMIT 5;`,
	},
];

/** A way to use the files, as the data page shows it. */
export interface Kodexempel {
	readonly id: 'shell' | 'python' | 'r';
	readonly rubrik: string;
	readonly kod: string;
}

/** Worked examples in the languages that readers use; tests run or parse each where the language is at hand. */
export function kodexempel({ till }: Adresser): Kodexempel[] {
	return [
		{
			id: 'shell',
			rubrik: 'Kommandorad (curl och jq): vilka yrkanden föll, och var står det?',
			kod: `curl -s ${till('/data/yrkanden.json')} |
  jq -r '.data[] | select(.utfall == "foll") | [.lydelse, .kalla.adress] | @tsv'`,
		},
		{
			id: 'python',
			rubrik: 'Python (pandas): beslut med handlingen som de står i',
			kod: `import pandas as pd

DATA = "${till('/data/')}"
beslut = pd.read_csv(DATA + "beslut.csv", dtype=str, keep_default_na=False)
handlingar = pd.read_csv(DATA + "handlingar.csv", dtype=str, keep_default_na=False)
tabell = beslut.merge(handlingar[["id", "titel"]], left_on="handling", right_on="id", suffixes=("", "_handling"))
print(tabell[["niva", "utfall", "datum", "titel"]].to_string(index=False))`,
		},
		{
			id: 'r',
			rubrik: 'R: hur många beslut på varje nivå, och med vilket utfall?',
			kod: `beslut <- read.csv("${till('/data/beslut.csv')}", colClasses = "character", na.strings = "")
table(beslut$niva, beslut$utfall, useNA = "ifany")`,
		},
	];
}
