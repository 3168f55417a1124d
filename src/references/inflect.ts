/** Definite forms of the words that names of organ end with. */
const DEFINITE: readonly (readonly [RegExp, string])[] = [
	[/(?:nämnd|förvaltning|beredning|avdelning|delegation|direktion|kommission|grupp)$/, 'en'],
	[/(?:styrelse|kommitté)$/, 'n'],
	[/(?:utskott|kontor|råd|presidium|förbund)$/, 'et'],
];

/** The name itself and, where it ends in one of the known words, its definite form: `byggnämnd`, `byggnämnden`. */
export function definiteForms(name: string): string[] {
	const [, ending] = DEFINITE.find(([pattern]) => pattern.test(name)) ?? [];
	if (ending === undefined) return [name];
	return [name, name.endsWith('presidium') ? name.replace(/um$/, 'et') : name + ending];
}

/** The genitive: with an s, unless the name ends in a hiss already; `KS:s` and `KSs` for an abbreviation. */
export function genitives(name: string): string[] {
	if (isAbbreviation(name)) return [`${name}:s`, `${name}s`];
	return /[sxz]$/i.test(name) ? [] : [`${name}s`];
}

/** Capitals only, as `KSAU`; such names are only matched as they are written. */
export function isAbbreviation(name: string): boolean {
	return /^\p{Lu}{2,}$/u.test(name);
}
