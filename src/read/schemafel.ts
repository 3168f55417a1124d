import { distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import type { FieldNames } from '../schema/faltnamn.ts';
import type { Yaml } from './frontmatter.ts';
import { fel, type Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** Turns what a schema found wrong with a value into problems with places, in Swedish. */
export function schemaProblems(issues: readonly Issue[], yaml: Yaml, value: unknown, known: FieldNames): Problem[] {
	// A misspelt field is one mistake, not also a field that is missing.
	const meant = new Set(
		issues.flatMap(({ path, ...issue }) =>
			issue.code === 'unrecognized_keys'
				? issue.keys.map((key) => JSON.stringify([...path, nearest(key, known(path))]))
				: [],
		),
	);
	return issues
		.filter(({ path }) => valueAt(value, path) !== undefined || !meant.has(JSON.stringify(path)))
		.flatMap((issue) => describe(issue, [], yaml, value, known));
}

function describe(
	issue: Issue,
	prefix: readonly PropertyKey[],
	yaml: Yaml,
	root: unknown,
	known: FieldNames,
): Problem[] {
	const path = [...prefix, ...issue.path];
	const name = path.filter((part) => typeof part !== 'number').at(-1);
	const plats = yaml.at(path);
	switch (issue.code) {
		case 'unrecognized_keys':
			return issue.keys.map((key) => fel(yaml.atKey(path, key), 'falt-okant', unknownKey(key, known(path))));
		case 'invalid_union': {
			// Only the branch that fits the kind of the value says anything useful.
			const value = valueAt(root, path);
			if (value === undefined) return [missing(yaml, path)];
			const isObject = typeof value === 'object';
			const branch = issue.errors[isObject ? 0 : 1] ?? [];
			if (isObject && branch.length > 0) return branch.flatMap((inner) => describe(inner, path, yaml, root, known));
			return [fel(plats, 'falt-varde', `${String(name)}: ${issue.message}`)];
		}
		case 'invalid_value': {
			const value = valueAt(root, path);
			const allowed = issue.values.map(String);
			if (value === undefined) return [missing(yaml, path)];
			const written = typeof value === 'string' ? value : JSON.stringify(value);
			return [
				fel(
					plats,
					'falt-varde',
					`${String(name)}: "${written}" är inte ett av de tillåtna värdena${guess(written, allowed)} Tillåtna: ${allowed.join(', ')}.`,
				),
			];
		}
		default: {
			const value = valueAt(root, path);
			if (value === undefined) return [missing(yaml, path)];
			const text = issue.code === 'invalid_type' ? typeText(issue.expected) : issue.message;
			const quoted = typeof value === 'string' && value !== '' ? `"${shorten(value)}" – ` : '';
			return [fel(plats, 'falt-varde', `${String(name ?? 'Filen')}: ${quoted}${text}`)];
		}
	}
}

function missing(yaml: Yaml, path: readonly PropertyKey[]): Problem {
	const name = String(path.at(-1) ?? 'innehåll');
	return fel(yaml.at(path.slice(0, -1)), 'falt-saknas', `Fältet ${name} saknas. Lägg till det.`);
}

function typeText(expected: string): string {
	const text: Record<string, string> = {
		string: 'Här väntas en text.',
		array: 'Här väntas en lista. Börja varje rad med "- ".',
		object: 'Här väntas fält med värden, inte en text eller en lista.',
	};
	return text[expected] ?? 'Värdet har fel form.';
}

function unknownKey(key: string, known: readonly string[]): string {
	return `Fältet "${shorten(key)}" finns inte${guess(key, known)} Rätta namnet eller ta bort fältet.`;
}

/** "; menade du X?" when something allowed is near, else a full stop. */
function guess(written: string, allowed: readonly string[]): string {
	const near = nearest(written, allowed);
	return near ? `; menade du "${near}"?` : '.';
}

/** The allowed word nearest to what was written, if it is near enough to be meant. */
export function nearest(written: string, allowed: Iterable<string>): string | undefined {
	const limit = Math.floor((written.length + 1) / 3);
	let best: { word: string; steps: number } | undefined;
	for (const word of allowed) {
		const steps = distance(written.toLowerCase(), word.toLowerCase());
		if (steps <= limit && (!best || steps < best.steps)) best = { word, steps };
	}
	return best?.word;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(value, key) =>
			typeof value === 'object' && value !== null && Object.hasOwn(value, key)
				? (value as Record<PropertyKey, unknown>)[key]
				: undefined,
		root,
	);
}

function shorten(text: string): string {
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
