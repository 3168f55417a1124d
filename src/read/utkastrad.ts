import { fel, type Problem } from './problem.ts';

/** What comments of a draft begin with: what the editor must fill in, and what was guessed. */
export const UTKASTORD = { fattas: 'FATTAS', gissat: 'GISSAT' } as const;

const UTKASTRAD = new RegExp(String.raw`^[ \t]*# (?<ord>${UTKASTORD.fattas}|${UTKASTORD.gissat}):`);

/**
 * What a draft of the importer still asks the editor for: what is missing stops publication, a guess that nobody has
 * answered for is a warning.
 * @param firstRad line of the file on which the fields begin
 */
export function utkastrader(yaml: string, fil: string, firstRad: number): Problem[] {
	return yaml.split('\n').flatMap((line, i): Problem[] => {
		const ord = UTKASTRAD.exec(line)?.groups?.ord;
		if (ord === undefined) return [];
		const plats = { fil, rad: firstRad + i, kolumn: line.indexOf('#') + 1 };
		const said = line.trim().slice(1).trim();
		return ord === UTKASTORD.fattas
			? [fel(plats, 'utkast-fattas', `Utkastet är inte färdigt: ”${said}” Fyll i fältet och ta sedan bort raden.`)]
			: [
					{
						...fel(
							plats,
							'utkast-gissat',
							`Ingen har sagt att gissningen stämmer: ”${said}” Jämför med källan, rätta fältet om det behövs och ta bort raden.`,
						),
						niva: 'varning',
					},
				];
	});
}
