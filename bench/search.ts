/**
 * How well the search finds, and what it costs:
 *
 *     npm run bench -- search --arkiv MAPP [--jamfor minisearch,orama,fts5,pagefind,plain] [--slutprov] [--fragor TABELL,…] [--index MAPP] [--webblasare SAJT]
 *
 * MAPP is an archive of the generator, made with `--with content`. Its documents are indexed straight from the content by
 * the site's own code and searched by the code that runs in the browser; no page is built. `--slutprov` asks the queries
 * too that were kept apart while the search was made, `--fragor` those of other tables. `--jamfor` asks other engines, and
 * measures what compounds cost (`plain` is our index without them). `--index` keeps the index in a folder, and takes it from there the
 * next time: 10,000 ärenden take minutes, and the client can be measured without them. `--webblasare` then searches the same index in Chromium, over slow
 * networks, on the search page of SAJT, a built site (`dist`).
 */
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bojning } from './search/bojning.ts';
import { egenMotor } from './search/egen.ts';
import { lasFragor } from './search/fragor.ts';
import type { Motor } from './search/motor.ts';
import { prova, skrivSamlat, skrivTabell, type Resultat } from './search/relevans.ts';
import { lasUnderlag } from './search/underlag.ts';
import { matIWebblasare } from './search/webblasare.ts';
import { SOKINDEX } from '../src/search/indexera.ts';

const { values } = parseArgs({
	options: {
		arkiv: { type: 'string', default: 'content' },
		jamfor: { type: 'string', default: '' },
		slutprov: { type: 'boolean', default: false },
		fragor: { type: 'string', default: '' },
		index: { type: 'string', default: '' },
		webblasare: { type: 'string', default: '' },
	},
});

/** Queries that were written before any was asked, and read since; those of everyday are the second. */
const TABELLER = ['fragor.tsv', 'vardag.tsv'] as const;

/** Tables of queries that were kept apart, each while the search was made that it was then asked of. */
const UNDAN = [
	'slutprov.tsv',
	'slutprov-2.tsv',
	'slutprov-3.tsv',
	'slutprov-4.tsv',
	'slutprov-5.tsv',
	'slutprov-6.tsv',
] as const;

/** What compounds may cost: of the index's size, and of the time without them. */
const GOAL = { storlek: 0.25, tid: 1.5 } as const;

const met = (isMet: boolean): string => (isMet ? 'met' : 'NOT met');

const print = (text: string): void => {
	process.stdout.write(`${text}\n`);
};
const work = await mkdtemp(path.join(tmpdir(), 'bench-search-'));
try {
	const underlag = await lasUnderlag(path.resolve(values.arkiv));
	print(`${underlag.dokument.length} documents from ${values.arkiv}, indexed from the Register; no page was built.`);
	const { former, samma } = bojning(underlag.dokument);
	print(`${String(samma)} of ${String(former)} inflected forms have the key of their word.`);
	const index = path.resolve(values.index || path.join(work, 'sokindex'));
	const egen = await egenMotor(underlag, index, { behall: values.index !== '' });
	const tabeller = new Map(
		[
			...[...TABELLER, ...(values.slutprov ? UNDAN : [])].map((namn) => new URL(`search/${namn}`, import.meta.url)),
			...values.fragor
				.split(',')
				.filter(Boolean)
				.map((fil) => pathToFileURL(path.resolve(fil))),
		].map((fil) => [path.basename(fil.pathname), lasFragor(fil)] as const),
	);
	const resultat: Resultat[] = [];
	const provaAlla = async (motor: Motor, visa?: typeof print): Promise<void> => {
		for (const [namn, fragor] of tabeller) resultat.push(await prova(motor, namn, fragor, underlag.dokument, visa));
	};
	await provaAlla(egen, print);
	const andra = values.jamfor.split(',').filter(Boolean);
	if (andra.length > 0) {
		const peers = await import('./search/jamforda.ts');
		const alla = { minisearch: peers.miniSearch, orama: peers.orama, fts5: peers.fts5, pagefind: peers.pagefind };
		for (const namn of andra.filter((one) => one !== 'plain')) {
			if (!(namn in alla))
				throw new Error(`Okänd motor ${namn}: välj bland ${[...Object.keys(alla), 'plain'].join(', ')}.`);
			const motor = await alla[namn as keyof typeof alla](underlag.dokument);
			await provaAlla(motor);
			await motor.stang?.();
		}
	}
	if (andra.includes('plain')) {
		const utan = await egenMotor(underlag, path.join(work, 'utan'), { utanLed: true });
		const storlek = egen.storlek / utan.storlek - 1;
		const tid = egen.byggtid / utan.byggtid;
		print('\nWhat compounds cost, beside the same index without them:');
		print(
			`  size +${(storlek * 100).toFixed(1)} %, goal at most ${String(GOAL.storlek * 100)} %: ${met(storlek <= GOAL.storlek)}`,
		);
		print(`  time × ${tid.toFixed(2)}, goal at most × ${String(GOAL.tid)}: ${met(tid <= GOAL.tid)}`);
	}
	skrivTabell(resultat, print);
	skrivSamlat(egen.namn, resultat, print);
	if (values.webblasare) {
		const sajt = path.join(work, 'sajt');
		await cp(path.resolve(values.webblasare), sajt, { recursive: true });
		await rm(path.join(sajt, SOKINDEX), { recursive: true, force: true });
		await symlink(index, path.join(sajt, SOKINDEX));
		await matIWebblasare(sajt, [...tabeller.values()].flat(), print);
	}
} finally {
	await rm(work, { recursive: true, force: true });
}
