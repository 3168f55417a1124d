interface Bom {
	serialNumber?: string;
	metadata: { timestamp?: string; tools?: unknown; component: { name: string } };
	[field: string]: unknown;
}

/**
 * What `npm sbom` prints without what differs from run to run: a random number, the clock, npm's own version and the
 * name of the folder. The same lockfile gives the same bytes.
 */
export function stableSbom(json: string, name: string): string {
	const { serialNumber: _, metadata, ...rest } = JSON.parse(json) as Bom;
	const { timestamp: __, tools: ___, ...known } = metadata;
	return `${JSON.stringify({ ...rest, metadata: { ...known, component: { ...metadata.component, name } } }, null, '\t')}\n`;
}
