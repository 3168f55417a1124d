import { z } from 'zod';

/** Names of all fields, at every level, that a schema knows; what a misspelt field may have meant. */
export function fieldNames(schema: z.ZodType): string[] {
	const names = new Set<string>();
	const visit = (node: unknown): void => {
		if (typeof node !== 'object' || node === null) return;
		if ('properties' in node && typeof node.properties === 'object' && node.properties !== null)
			for (const name of Object.keys(node.properties)) names.add(name);
		for (const child of Object.values(node)) visit(child);
	};
	visit(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
	return [...names].sort();
}
