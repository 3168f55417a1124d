import { mkdirSync, writeFileSync } from 'node:fs';
import { JSON_SCHEMAS } from './json-schema.ts';

// `npm run schema`: writes the copies that the editor's completion and hover help read.
const dir = new URL('../../.vscode/schema/', import.meta.url);
mkdirSync(dir, { recursive: true });
for (const [kind, json] of JSON_SCHEMAS) writeFileSync(new URL(`${kind}.schema.json`, dir), json);
process.stdout.write(`Skrev ${String(JSON_SCHEMAS.size)} scheman till .vscode/schema/.\n`);
