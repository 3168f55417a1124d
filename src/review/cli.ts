import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { RELATIV } from '../domain/plats.ts';
import { samla, type Samling } from '../exports/samling.ts';
import { felskrivenFlagga } from '../read/flagga.ts';
import { contentDir, readSite } from '../read/site.ts';
import { rapport } from './rapport.ts';
import { skillnad } from './skillnad.ts';

const HJALP = `npm run skillnad -- --fore MAPP

Visar vad som ändras på webbplatsen när innehållet i MAPP ersätts av content/ (eller CONTENT_DIR):
poster som är nya, ändrade och borttagna, uppgift för uppgift.
Slutar med 1 när något av dem inte går att läsa, 2 när kommandot är felskrivet.
`;

const fore = folder();
if (fore === undefined) {
	process.stderr.write(HJALP);
	process.exitCode = 2;
} else {
	const [a, b] = await Promise.all([read(fore), read(contentDir())]);
	if (a && b) process.stdout.write(rapport(skillnad(a, b)));
	else process.exitCode = 1;
}

function folder(): string | undefined {
	try {
		const { values } = parseArgs({ options: { fore: { type: 'string' }, hjalp: { type: 'boolean', short: 'h' } } });
		const dir = values.fore === undefined || values.hjalp ? undefined : path.resolve(values.fore);
		if (dir === undefined || existsSync(path.join(dir, 'kommun.yaml'))) return dir;
		process.stderr.write(`${dir} är ingen innehållsmapp: kommun.yaml saknas.\n`);
		process.exit(2);
	} catch (error) {
		process.stderr.write(felskrivenFlagga(error));
		return undefined;
	}
}

async function read(dir: string): Promise<Samling | undefined> {
	try {
		return samla((await readSite(dir)).register, RELATIV);
	} catch (error) {
		const named = path.relative(process.cwd(), dir) || dir;
		process.stderr.write(`${named} går inte att läsa. Kör npm run granska.\n${String(error)}\n`);
		return undefined;
	}
}
