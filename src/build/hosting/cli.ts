import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { contentDir } from '../../read/site.ts';
import { readTjansteursprung } from '../redigering/tjanst.ts';
import { KONFIGURATIONER } from './konfiguration.ts';
import { vidareFran } from './vidare.ts';

const HJALP = `npm run -s hosting -- ${Object.keys(KONFIGURATIONER).join('|')}

Skriver en konfiguration för en webbserver eller ett webbhotell, med de sidhuvuden (headers) som webbplatsen ska ha.
OUT_DIR är webbplatsens mapp, BASE dess bas och PORT porten. docs/hosting.md förklarar.
`;

const [name = ''] = process.argv.slice(2);
const write = Object.entries(KONFIGURATIONER).find(([known]) => known === name)?.[1];
const root = path.resolve(process.env.OUT_DIR ?? 'dist');
if (write)
	process.stdout.write(
		write({
			root,
			oversta: await overstaI(root),
			base: `/${process.env.BASE ?? ''}/`.replace(/\/{2,}/g, '/'),
			port: Number(process.env.PORT ?? 8080),
			tjanst: readTjansteursprung(path.resolve(process.env.CONTENT_DIR ?? 'content')),
			vidare: await vidareFran(contentDir()),
		}),
	);
else {
	process.stderr.write(HJALP);
	process.exitCode = 2;
}

/** What lies first in the built site; nothing when it is not built yet. */
async function overstaI(dir: string): Promise<string[]> {
	const entries = await readdir(dir, { withFileTypes: true }).catch(() => []);
	return entries
		.filter(({ name }) => !name.startsWith('_headers') && !name.startsWith('_redirects'))
		.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
		.sort();
}
