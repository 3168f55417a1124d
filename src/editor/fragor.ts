/** Something that must be known before a file can be made. */
export interface Fraga {
	/** Name of the option, without dashes. */
	readonly namn: string;
	readonly fraga: string;
	/** What may be answered, where that is a list. */
	readonly val?: readonly string[];
	/** An empty answer is one. */
	readonly valfri?: boolean;
	/** What is wrong with an answer; nothing when it is right. */
	readonly fel?: (svar: string) => string | undefined | Promise<string | undefined>;
}

export type Svar = Readonly<Record<string, string>>;

/** A person who answers; nothing where nobody is there to ask. */
export type Ask = ((text: string) => Promise<string>) | undefined;

/** What is missing or wrong, a sentence for each option. */
export class SvarSaknas extends Error {}

/**
 * Takes every answer from the options, and asks for those that are not there.
 * @throws SvarSaknas when something is wrong or missing and nobody can be asked
 */
export async function collectAnswers(
	fragor: readonly Fraga[],
	given: Readonly<Record<string, string | undefined>>,
	ask: Ask,
): Promise<Svar> {
	const svar: Record<string, string> = {};
	const missing: string[] = [];
	for (const fraga of fragor) {
		let answer = given[fraga.namn]?.trim();
		let wrong = await problemWith(fraga, answer);
		// An option that is wrong is asked for anew.
		while (ask && (wrong !== undefined || (answer === undefined && fraga.valfri))) {
			answer = (await ask(`${wrong !== undefined && answer ? `${wrong}\n` : ''}${prompt(fraga)} `)).trim();
			wrong = await problemWith(fraga, answer);
		}
		if (wrong !== undefined) missing.push(`--${fraga.namn}: ${wrong}`);
		else if (answer !== undefined && answer !== '') svar[fraga.namn] = answer;
	}
	if (missing.length > 0) throw new SvarSaknas(missing.join('\n'));
	return svar;
}

function prompt({ fraga, val, valfri }: Fraga): string {
	const options = val ? ` (${val.join(', ')})` : '';
	return `${fraga}${options}${valfri ? ' [tomt om det inte framgår]' : ''}`;
}

async function problemWith(
	{ fraga, val, valfri, fel }: Fraga,
	answer: string | undefined,
): Promise<string | undefined> {
	if (answer === undefined || answer === '') return valfri ? undefined : fraga;
	if (val && !val.includes(answer)) return `"${answer}" finns inte. Välj ett av: ${val.join(', ')}.`;
	return fel?.(answer);
}
