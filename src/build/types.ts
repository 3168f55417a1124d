/** What a browser would otherwise read in an encoding of its own choice, or not know at all. */
export const TYPES: ReadonlyMap<string, string> = new Map([
	['.css', 'text/css'],
	['.csv', 'text/csv'],
	['.ics', 'text/calendar'],
	['.js', 'text/javascript'],
	['.json', 'application/json'],
	['.md', 'text/markdown'],
	['.ndjson', 'application/x-ndjson'],
	['.ttl', 'text/turtle'],
	['.txt', 'text/plain'],
	['.xml', 'application/xml'],
	['SHA256SUMS', 'text/plain'],
]);
