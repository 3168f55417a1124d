/**
 * How well the search finds, and what it costs:
 *
 *     npm run bench -- search --arkiv MAPP [--jamfor minisearch,orama,fts5,pagefind] [--slutprov] [--webblasare SAJT]
 *
 * MAPP is an archive of the generator, made with `--with content`. Its documents are indexed straight from the content by
 * the site's own code and searched by the code that runs in the browser; no page is built. `--slutprov` asks the queries
 * too that were kept apart while the search was made. `--webblasare` then searches the same index in Chromium, over slow
 * networks, on the search page of SAJT, a built site (`dist`).
 */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { egenMotor } from './search/egen.ts';
import { lasFragor } from './search/fragor.ts';
import type { Motor } from './search/motor.ts';
import { prova, skrivTabell } from './search/relevans.ts';
import { lasUnderlag } from './search/underlag.ts';
import { matIWebblasare } from './search/webblasare.ts';

const { values } = parseArgs({
	options: {
		arkiv: { type: 'string', default: 'content' },
		jamfor: { type: 'string', default: '' },
		slutprov: { type: 'boolean', default: false },
		webblasare: { type: 'string', default: '' },
	},
});

const print = (text: string): void => {
	process.stdout.write(`${text}\n`);
};
const work = await mkdtemp(path.join(tmpdir(), 'bench-search-'));
try {
	const underlag = await lasUnderlag(path.resolve(values.arkiv));
	const fragor = lasFragor(new URL('search/fragor.tsv', import.meta.url));
	print(`${underlag.dokument.length} documents from ${values.arkiv}, indexed from the Register; no page was built.`);
	const sajt = path.join(work, 'sajt');
	if (values.webblasare) await cp(path.resolve(values.webblasare), sajt, { recursive: true });
	const egen = await egenMotor(underlag, path.join(sajt, 'sokindex'));
	const resultat = [await prova(egen, fragor, underlag.dokument, print)];
	const undan = values.slutprov ? lasFragor(new URL('search/slutprov.tsv', import.meta.url)) : undefined;
	const provaUndan = async (motor: Motor, visa?: typeof print): Promise<void> => {
		if (!undan) return;
		const rakning = await prova(motor, undan, underlag.dokument, visa);
		resultat.push({ ...rakning, motor: { ...motor, namn: `${motor.namn}, queries kept apart` } });
	};
	await provaUndan(egen, print);
	if (values.jamfor) {
		const peers = await import('./search/jamforda.ts');
		const alla = { minisearch: peers.miniSearch, orama: peers.orama, fts5: peers.fts5, pagefind: peers.pagefind };
		for (const namn of values.jamfor.split(',')) {
			if (!(namn in alla)) throw new Error(`Okänd motor ${namn}: välj bland ${Object.keys(alla).join(', ')}.`);
			const motor = await alla[namn as keyof typeof alla](underlag.dokument);
			resultat.push(await prova(motor, fragor, underlag.dokument));
			await provaUndan(motor);
			await motor.stang?.();
		}
		const utan = await egenMotor(underlag, path.join(work, 'utan'), { utanLed: true });
		resultat.push(await prova(utan, fragor, underlag.dokument));
	}
	skrivTabell(resultat, print);
	if (values.webblasare) await matIWebblasare(sajt, fragor, print);
} finally {
	await rm(work, { recursive: true, force: true });
}
