/**
 * How well the search finds, and what it costs:
 *
 *     npm run bench -- search --arkiv MAPP [--jamfor minisearch,orama,fts5,pagefind] [--slutprov] [--index MAPP] [--webblasare SAJT]
 *
 * MAPP is an archive of the generator, made with `--with content`. Its documents are indexed straight from the content by
 * the site's own code and searched by the code that runs in the browser; no page is built. `--slutprov` asks the queries
 * too that were kept apart while the search was made. `--index` keeps the index in a folder, and takes it from there the
 * next time: 10,000 ärenden take minutes, and the client can be measured without them. `--webblasare` then searches the same index in Chromium, over slow
 * networks, on the search page of SAJT, a built site (`dist`).
 */
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
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
import { SOKINDEX } from '../src/search/indexera.ts';

const { values } = parseArgs({
	options: {
		arkiv: { type: 'string', default: 'content' },
		jamfor: { type: 'string', default: '' },
		slutprov: { type: 'boolean', default: false },
		index: { type: 'string', default: '' },
		webblasare: { type: 'string', default: '' },
	},
});

/** Tables of queries that were kept apart, each while the search was made that it was then asked of. */
const UNDAN = ['slutprov.tsv', 'slutprov-2.tsv', 'slutprov-3.tsv'] as const;

const print = (text: string): void => {
	process.stdout.write(`${text}\n`);
};
const work = await mkdtemp(path.join(tmpdir(), 'bench-search-'));
try {
	const underlag = await lasUnderlag(path.resolve(values.arkiv));
	const fragor = lasFragor(new URL('search/fragor.tsv', import.meta.url));
	print(`${underlag.dokument.length} documents from ${values.arkiv}, indexed from the Register; no page was built.`);
	const index = path.resolve(values.index || path.join(work, 'sokindex'));
	const egen = await egenMotor(underlag, index, { behall: values.index !== '' });
	const resultat = [await prova(egen, fragor, underlag.dokument, print)];
	const undan = values.slutprov ? UNDAN : [];
	const provaUndan = async (motor: Motor, visa?: typeof print): Promise<void> => {
		for (const tabell of undan) {
			const rakning = await prova(
				motor,
				lasFragor(new URL(`search/${tabell}`, import.meta.url)),
				underlag.dokument,
				visa,
			);
			resultat.push({ ...rakning, motor: { ...motor, namn: `${motor.namn}, kept apart in ${tabell}` } });
		}
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
	if (values.webblasare) {
		const sajt = path.join(work, 'sajt');
		await cp(path.resolve(values.webblasare), sajt, { recursive: true });
		await rm(path.join(sajt, SOKINDEX), { recursive: true, force: true });
		await symlink(index, path.join(sajt, SOKINDEX));
		await matIWebblasare(sajt, fragor, print);
	}
} finally {
	await rm(work, { recursive: true, force: true });
}
