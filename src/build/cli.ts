import path from 'node:path';
import { parseArgs } from 'node:util';
import { rapport } from '../check/rapport.ts';
import { cacheFolder } from '../read/cache/plats.ts';
import { felskrivenFlagga } from '../read/flagga.ts';
import { framsteg } from '../read/framsteg.ts';
import { contentDir } from '../read/site.ts';
import { bygg } from './bygg.ts';
import { parseDel, type Del } from './delning.ts';
import { BuildRunning } from './lock-file.ts';

/** Exit codes of `npm run build`. */
const EXIT = { ok: 0, innehall: 1, argument: 2, miljo: 3, internt: 4 } as const;

const HJALP = `npm run build [-- --del D/N | -- --samla MAPP…]

Granskar innehållet och bygger webbplatsen i dist/ (eller OUT_DIR).
  --del D/N      bygg bara del D av N, i dist-D-av-N/, på en av flera maskiner
  --samla MAPP…  sätt ihop alla delarna till webbplatsen, i stället för att skriva sidorna
Delarna ska byggas av samma innehåll och version, med samma SITE och BASE.
`;

const content = contentDir();
const { del, delar } = readArgs();
// A part never takes the place of a whole site.
const out = path.resolve(`${process.env.OUT_DIR ?? 'dist'}${del ? `-${String(del.del)}-av-${String(del.av)}` : ''}`);
const base = `/${process.env.BASE ?? ''}/`.replace(/\/{2,}/g, '/');
const site = readSite();

const visar = framsteg(process.stderr);

try {
	const result = await bygg({
		content,
		out,
		base,
		site,
		cache: cacheFolder(),
		del,
		delar,
		progress: (text) => {
			visar.borja(text);
			process.stdout.write(`${text}\n`);
		},
		antal: visar.sa,
	});
	visar.sluta();
	if (result.ok) {
		process.stdout.write(
			`Klart: ${String(result.pages)} ${del ? 'filer' : 'sidor'} i ${relative(out)}; ${String(result.skrivna)} skrevs på nytt.\n`,
		);
	} else if (result.stage === 'innehall') {
		process.stderr.write(rapport(result.problem, 'text', `${relative(content)}/`));
		process.stderr.write('Inget byggdes. Den senaste färdiga webbplatsen är orörd.\n');
		process.exitCode = EXIT.innehall;
	} else if (result.stage === 'permanens') {
		process.stderr.write(`${result.faults.join('\n')}\n`);
		process.stderr.write('Inget byggdes. Den senaste färdiga webbplatsen är orörd.\n');
		process.exitCode = EXIT.innehall;
	} else {
		process.stderr.write(`${result.log}\n${result.faults.slice(0, 100).join('\n')}\n`);
		process.stderr.write(
			`Bygget underkändes: ${String(result.faults.length)} fel. Den senaste färdiga webbplatsen är orörd.\n`,
		);
		process.exitCode = EXIT.internt;
	}
} catch (error) {
	const code = codeOf(error) ?? codeOf((error as Error).cause);
	if (error instanceof BuildRunning) process.stderr.write(`${error.message}\n`);
	else if (code === 'ENOSPC' || code === 'EDQUOT')
		process.stderr.write('Disken är full. Frigör utrymme och bygg igen. Den senaste färdiga webbplatsen är orörd.\n');
	else if (code === 'ERR_WORKER_OUT_OF_MEMORY')
		process.stderr.write(
			'Minnet räckte inte. Stäng andra program, eller bygg på en dator med mer minne. Den senaste färdiga webbplatsen är orörd.\n',
		);
	else if (code === 'EACCES' || code === 'EROFS')
		process.stderr.write(
			`Det går inte att skriva bredvid ${relative(out)}. Ändra rättigheterna, eller välj en annan mapp med OUT_DIR.\n`,
		);
	else throw error;
	process.exitCode = EXIT.miljo;
}

function codeOf(error: unknown): string | undefined {
	return (error as NodeJS.ErrnoException | undefined)?.code;
}

function relative(target: string): string {
	return path.relative(process.cwd(), target) || '.';
}

/** An empty setting is none: CI leaves what it does not know empty. */
function readSite(): string {
	const { SITE = '' } = process.env;
	if (SITE === '') return 'http://localhost:4321';
	if (/^https?:\/\//.test(SITE) && URL.canParse(SITE)) return SITE;
	process.stderr.write(`SITE="${SITE}" är ingen webbadress. Skriv till exempel SITE=https://exempel.se.\n`);
	process.exit(EXIT.argument);
}

function readArgs(): { del?: Del | undefined; delar?: string[] } {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: {
				del: { type: 'string' },
				samla: { type: 'boolean', default: false },
				hjalp: { type: 'boolean', short: 'h' },
			},
		});
		const del = values.del === undefined ? undefined : parseDel(values.del);
		const isPart = values.del === undefined || del !== undefined;
		const isAsked = values.samla ? positionals.length > 0 && !values.del : positionals.length === 0;
		if (isAsked && isPart && !values.hjalp)
			return { del, ...(values.samla && { delar: positionals.map((dir) => path.resolve(dir)) }) };
	} catch (error) {
		process.stderr.write(felskrivenFlagga(error));
	}
	process.stderr.write(HJALP);
	process.exit(EXIT.argument);
}
