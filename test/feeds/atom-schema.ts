import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

const schema = readFileSync(new URL('atom.rng', import.meta.url), 'utf8');

/** What the schema of RFC 4287 finds wrong with a feed. */
export async function schemafel(xml: string): Promise<readonly string[]> {
	return (await validateXML({ xml, schema, extension: 'relaxng' })).errors.map(({ message }) => message);
}
