import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openCache } from '../read/cache/cache.ts';
import { cacheFile, cacheFolder } from '../read/cache/plats.ts';
import { felskrivenFlagga } from '../read/flagga.ts';
import { framsteg } from '../read/framsteg.ts';
import { contentDir } from '../read/site.ts';
import { granska, problemsIn } from './granska.ts';
import { FORMAT, rapport, type Format } from './rapport.ts';

const HJALP = `npm run granska [-- SÖKVÄG…] [--format text|json|github] [--strict]

Granskar innehållet i content/ (eller CONTENT_DIR) och visar alla fel på en gång.
Slutar med 1 när något är fel, 2 när kommandot är felskrivet. Med --strict är också varningar fel.
`;

const { format, paths, strict } = readArgs();
const root = contentDir();
const prefix = path.relative(process.cwd(), root).split(path.sep).join('/');
const only = paths.map(insideRoot).filter((p) => p !== '');
const visar = framsteg(process.stderr);
visar.borja('Läser innehållet:');
const cache = openCache(cacheFile(root, cacheFolder()));
const granskning = await granska(root, { stavning: true, cache, progress: visar.sa });
visar.sluta();
const problem = problemsIn(granskning.problem, only);
process.stdout.write(rapport(problem, format, prefix ? `${prefix}/` : ''));
if (!granskning.stavningProvad)
	process.stderr.write('Stavningen är inte prövad: ordlistan är inte installerad. Kör npm install.\n');
process.exitCode = problem.some(({ niva }) => strict || niva === 'fel') ? 1 : 0;

/** A path that leads nowhere must not give "no errors". */
function insideRoot(given: string): string {
	const absolute = path.resolve(given);
	const relative = path.relative(root, absolute).split(path.sep).join('/');
	if (existsSync(absolute) && relative !== '..' && !relative.startsWith('../') && !path.isAbsolute(relative))
		return relative;
	process.stderr.write(`${given} finns inte i ${prefix || root}.\n`);
	process.exit(2);
}

function readArgs(): { format: Format; paths: string[]; strict: boolean } {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: {
				format: { type: 'string', default: 'text' },
				strict: { type: 'boolean', default: false },
				hjalp: { type: 'boolean', short: 'h' },
			},
		});
		const format = FORMAT.find((name) => name === values.format);
		if (format && !values.hjalp) return { format, paths: positionals, strict: values.strict };
	} catch (error) {
		process.stderr.write(felskrivenFlagga(error));
	}
	process.stderr.write(HJALP);
	process.exit(2);
}
