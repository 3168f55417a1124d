/** Fields that may have any values. */
type Post = Readonly<Record<string, unknown>>;

/** The items of a list of a file that have fields, by their place in it; a file that was refused may have anything there. */
export function itemsIn(data: object, name: string): (readonly [i: number, item: Post])[] {
	const list: unknown = (data as Post)[name];
	if (!Array.isArray(list)) return [];
	return [...list.entries()].filter((entry): entry is [number, Post] => isPost(entry[1]));
}

function isPost(value: unknown): value is Post {
	return typeof value === 'object' && value !== null;
}

/** Path of a value in a content file: field names and list indexes. */
export type Path = readonly PropertyKey[];

/**
 * Tells every value under a field name, wherever it stands.
 * @param tell given the name, the value and its path, which is only good until it returns
 */
export function eachValue(value: unknown, tell: (name: string, value: unknown, path: Path) => void): void {
	within(value, [], tell);
}

function within(value: unknown, path: PropertyKey[], tell: Parameters<typeof eachValue>[1]): void {
	if (Array.isArray(value)) {
		for (let i = 0; i < value.length; i++) {
			path.push(i);
			within(value[i], path, tell);
			path.pop();
		}
	} else if (isPost(value)) {
		for (const [name, item] of Object.entries(value)) {
			path.push(name);
			tell(name, item, path);
			within(item, path, tell);
			path.pop();
		}
	}
}
