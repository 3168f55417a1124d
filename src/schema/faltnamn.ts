import { z } from 'zod';

/** Names of the fields that a schema knows at a path of a value; what a misspelt field there may have meant. */
export type FieldNames = (path: readonly PropertyKey[]) => readonly string[];

/** Walks a schema as an editor writes it, so that a guess is a field that may stand in that very place. */
export function fieldNames(schema: z.ZodType): FieldNames {
	const root: unknown = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
	return (path) => {
		const nodes = path.reduce<Node[]>((found, key) => found.flatMap((node) => stepInto(node, key)), branches(root));
		return [...new Set(nodes.flatMap((node) => Object.keys(node.properties ?? {})))].sort();
	};
}

interface Node {
	readonly properties?: Readonly<Record<string, unknown>>;
	readonly items?: unknown;
	readonly anyOf?: readonly unknown[];
}

function stepInto(node: Node, key: PropertyKey): Node[] {
	if (typeof key === 'number') return branches(node.items);
	const found = Object.entries(node.properties ?? {}).find(([name]) => name === key);
	return found ? branches(found[1]) : [];
}

/** A field with several forms is several nodes. */
function branches(node: unknown): Node[] {
	if (typeof node !== 'object' || node === null) return [];
	const { anyOf } = node as Node;
	return anyOf ? anyOf.flatMap(branches) : [node];
}
