import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { byggIProcess, summa } from './fel/doda.ts';
import { MASKINER } from './fel/maskiner.ts';
import { generera } from './generate/generate.ts';
import { Utmapp } from './generate/utmapp.ts';

// `npm run bench -- bytes [ANTAL [FRÅN]]`: builds a generated archive without a cache on machines that differ, 20 times,
// and says which of the sites differ from the first one in any byte; from another machine of the list than the first.

const ANTAL = Number(process.argv[2] ?? 20);
const FRAN = Number(process.argv[3] ?? 0);
const dir = await mkdtemp(path.join(tmpdir(), 'oppna-arenden-bytes-'));
try {
	const content = path.join(dir, 'content');
	await generera(new Utmapp(content), { antal: 10, seed: '1' });
	const out = path.join(dir, 'dist');
	const first = await byggIProcess({ content, out, cache: '' });
	if (first.code !== 0) throw new Error(first.text);
	const wanted = summa(out);
	let skiljer = 0;
	for (let i = 0; i < ANTAL; i++) {
		const { namn, env, kopia } = MASKINER[(FRAN + i) % MASKINER.length] ?? { namn: '', env: {} };
		const here = kopia ? path.join(dir, kopia) : dir;
		if (kopia) await cp(content, path.join(here, 'content'), { recursive: true });
		const built = await byggIProcess({
			content: path.join(here, 'content'),
			out: path.join(here, 'dist'),
			cache: '',
			env,
		});
		const same = built.code === 0 && summa(path.join(here, 'dist')) === wanted;
		if (!same) skiljer++;
		process.stdout.write(`${namn}: ${same ? 'samma byte' : built.code === 0 ? 'SKILJER SIG' : built.text}\n`);
	}
	process.stdout.write(`${String(ANTAL)} byggen, ${String(skiljer)} skiljer sig.\n`);
	if (skiljer > 0) process.exitCode = 1;
} finally {
	await rm(dir, { recursive: true, force: true });
}
