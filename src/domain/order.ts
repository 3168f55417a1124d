const collator = new Intl.Collator('sv', { numeric: true });

/** Orders two texts as a Swedish reader expects: A–Z, Å, Ä, Ö, and numbers by value; the same on every machine. */
export function compareSwedish(a: string, b: string): number {
	return collator.compare(a, b) || compareText(a, b);
}

/** Orders two texts by code unit: for dates, ids and other text that no reader looks words up in. */
export function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** A sorted copy of `items` in Swedish order of the text that `key` gives. */
export function sortSwedish<T>(items: Iterable<T>, key: (item: T) => string): T[] {
	return [...items].sort((a, b) => compareSwedish(key(a), key(b)));
}

/** Groups in the order in which each key is first met. */
export function groupBy<T, K>(items: Iterable<T>, key: (item: T) => K): Map<K, T[]> {
	const groups = new Map<K, T[]>();
	for (const item of items) {
		const k = key(item);
		const group = groups.get(k);
		if (group) group.push(item);
		else groups.set(k, [item]);
	}
	return groups;
}
