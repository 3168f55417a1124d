import path from 'node:path';
import { parseArgs } from 'node:util';
import { contentDir } from '../read/site.ts';
import { granska, problemsIn } from './granska.ts';
import { FORMAT, rapport, type Format } from './rapport.ts';

const HJALP = `npm run granska [-- SÖKVÄG…] [--format text|json|github]

Granskar innehållet i content/ (eller CONTENT_DIR) och visar alla fel på en gång.
Slutar med 1 när något är fel, 2 när kommandot är felskrivet.
`;

const { format, paths } = readArgs();
const root = contentDir();
const prefix = path.relative(process.cwd(), root).split(path.sep).join('/');
const only = paths.map((p) => path.relative(root, path.resolve(p)).split(path.sep).join('/')).filter((p) => p !== '');
const problem = problemsIn((await granska(root)).problem, only);
process.stdout.write(rapport(problem, format, prefix ? `${prefix}/` : ''));
process.exitCode = problem.some(({ niva }) => niva === 'fel') ? 1 : 0;

function readArgs(): { format: Format; paths: string[] } {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: { format: { type: 'string', default: 'text' }, hjalp: { type: 'boolean', short: 'h' } },
		});
		const format = FORMAT.find((name) => name === values.format);
		if (format && !values.hjalp) return { format, paths: positionals };
	} catch {
		// A misspelt option gets the help below.
	}
	process.stderr.write(HJALP);
	process.exit(2);
}
