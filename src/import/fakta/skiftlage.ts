/**
 * A pattern that takes each of its letters small or capital, for a part of a regular expression. Instead of `(?i:…)`: V8
 * in Node 24 misses alternatives in it when it compiles without optimizing (`--no-regexp-optimization`), and in long runs
 * facts went missing that came back with patterns that spell out both cases.
 * @param pattern source of literals, groups and escapes; without character classes that list letters
 */
export function anyCase(pattern: string): string {
	return pattern.replace(/\\p\{\w+\}|\\.|\(\?<\w+>|(?<letter>\p{L})/gu, (whole, letter?: string) =>
		letter === undefined ? whole : `[${letter.toLowerCase()}${letter.toUpperCase()}]`,
	);
}
