/** Path of a value in a content file: field names and list indexes. */
export type Path = readonly PropertyKey[];

/** Every value under a field name, wherever it stands, with its path. */
export function* valuesOf(value: unknown, path: Path = []): Generator<{ name: string; value: unknown; path: Path }> {
	if (Array.isArray(value)) {
		for (const [i, item] of value.entries()) yield* valuesOf(item, [...path, i]);
	} else if (typeof value === 'object' && value !== null) {
		for (const [name, item] of Object.entries(value)) {
			yield { name, value: item, path: [...path, name] };
			yield* valuesOf(item, [...path, name]);
		}
	}
}
