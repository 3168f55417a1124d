import { appendFileSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generera } from './generate/generate.ts';
import { Utmapp } from './generate/utmapp.ts';
import { dodaImport } from './fel/doda-import.ts';
import { byggIProcess, rester, summa } from './fel/doda.ts';

// `npm run bench -- fel [BYGGEN [INLÄSNINGAR]]`: kills builds at twenty moments, evenly spread over the time that one
// takes, and says what was left each time; then the importer, at two hundred.
const GANGER = Number(process.argv[2] ?? 20);
const INLASNINGAR = Number(process.argv[3] ?? 200);
const dir = await mkdtemp(path.join(tmpdir(), 'oppna-arenden-fel-'));
try {
	const content = path.join(dir, 'content');
	const [out, cache] = [path.join(dir, 'dist'), path.join(dir, 'cache')];
	await generera(new Utmapp(content), { antal: 10, seed: '1' });
	await byggIProcess({ content, out, cache });
	let good = summa(out);
	let broken = 0;
	let whole = 0;
	const text = path.join(content, 'sidor/om.md');
	await stat(text);
	appendFileSync(text, '\nEn rad.\n');
	const { ms } = await byggIProcess({ content, out, cache });
	good = summa(out);
	for (let i = 0; i < GANGER; i++) {
		appendFileSync(text, `\nRad ${String(i)}.\n`);
		await byggIProcess({ content, out, cache, dodaEfter: (ms * (i + 0.5)) / GANGER });
		const after = summa(out);
		if (after === good) whole++;
		const left = rester(out).length;
		const next = await byggIProcess({ content, out, cache });
		const anew = summa(out);
		const clean = await byggIProcess({ content, out: path.join(dir, 'ren'), cache: '' });
		const same = anew === summa(path.join(dir, 'ren'));
		if ((after !== good && after !== anew) || next.code !== 0 || clean.code !== 0 || !same || rester(out).length > 0)
			broken++;
		process.stdout.write(
			`${String(Math.round((ms * (i + 0.5)) / GANGER)).padStart(6)} ms: ${after === good ? 'förra' : after === anew ? 'nya' : 'ingen hel'} webbplatsen, ${String(left)} rester, nästa bygge ${String(next.code)}, ${same ? 'samma byte som rent' : 'SKILJER SIG'}\n`,
		);
		good = anew;
	}
	process.stdout.write(`${String(GANGER)} avbrott: ${String(whole)} med den förra kvar, ${String(broken)} trasiga.\n`);
	const { trasiga, utanFil, rester: kvar } = await dodaImport(path.join(dir, 'import'), INLASNINGAR);
	process.stdout.write(
		`${String(INLASNINGAR)} avbrutna inläsningar: ${String(utanFil)} hade inte börjat skriva, ${String(kvar)} lämnade en fil med eget namn, ${String(trasiga)} trasiga.\n`,
	);
	if (broken + trasiga > 0) process.exitCode = 1;
} finally {
	await rm(dir, { recursive: true, force: true });
}
