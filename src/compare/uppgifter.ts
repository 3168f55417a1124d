import type { Uppgiftsandring } from '../domain/historik.ts';

/** The values that differ, in the order of the newer version; things in lists are known by their ids. */
export function uppgiftsandringar(fore: unknown, efter: unknown): Uppgiftsandring[] {
	return differences(fore, efter, []);
}

function differences(a: unknown, b: unknown, at: readonly string[]): Uppgiftsandring[] {
	const [inA, inB] = [childrenOf(a), childrenOf(b)];
	if (inA && inB) {
		const keys = new Set([...inB.keys(), ...inA.keys()]);
		return [...keys].flatMap((key) => differences(inA.get(key), inB.get(key), [...at, key]));
	}
	const [fore, efter] = [textOf(a), textOf(b)];
	if (fore === efter) return [];
	const falt = at.join(' › ');
	return [{ falt, ...(fore !== undefined && { fore }), ...(efter !== undefined && { efter }) }];
}

/** The named parts of a value; `undefined` of one that is whole. A list of plain values is one whole value. */
function childrenOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
	if (Array.isArray(value)) {
		const items = value as readonly unknown[];
		if (!items.every(isRecord)) return undefined;
		return new Map(items.map((item, i) => [typeof item.id === 'string' ? item.id : String(i + 1), item]));
	}
	return isRecord(value) ? new Map(Object.entries(value)) : undefined;
}

function textOf(value: unknown): string | undefined {
	if (value === undefined || value === null) return undefined;
	if (Array.isArray(value)) return value.map((item) => textOf(item) ?? '').join(', ');
	if (isRecord(value))
		return Object.entries(value)
			.map(([key, inner]) => `${key}: ${textOf(inner) ?? ''}`)
			.join('; ');
	return value as string;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
