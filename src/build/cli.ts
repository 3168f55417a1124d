import path from 'node:path';
import { rapport } from '../check/rapport.ts';
import { cacheFolder } from '../read/cache/plats.ts';
import { framsteg } from '../read/framsteg.ts';
import { contentDir } from '../read/site.ts';
import { bygg } from './bygg.ts';
import { BuildRunning } from './lock-file.ts';

/** Exit codes of `npm run build`. */
const EXIT = { ok: 0, innehall: 1, miljo: 3, internt: 4 } as const;

const content = contentDir();
const out = path.resolve(process.env.OUT_DIR ?? 'dist');
const base = `/${process.env.BASE ?? ''}/`.replace(/\/{2,}/g, '/');
const site = process.env.SITE ?? 'http://localhost:4321';

const visar = framsteg(process.stderr);

try {
	const result = await bygg({
		content,
		out,
		base,
		site,
		cache: cacheFolder(),
		progress: (text) => {
			visar.borja(text);
			process.stdout.write(`${text}\n`);
		},
		antal: visar.sa,
	});
	visar.sluta();
	if (result.ok) {
		process.stdout.write(
			`Klart: ${String(result.pages)} sidor i ${relative(out)}; ${String(result.skrivna)} skrevs på nytt.\n`,
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
	const { code } = error as NodeJS.ErrnoException;
	if (error instanceof BuildRunning) process.stderr.write(`${error.message}\n`);
	else if (code === 'ENOSPC' || code === 'EDQUOT')
		process.stderr.write('Disken är full. Frigör utrymme och bygg igen. Den senaste färdiga webbplatsen är orörd.\n');
	else if (code === 'EACCES' || code === 'EROFS')
		process.stderr.write(
			`Det går inte att skriva bredvid ${relative(out)}. Ändra rättigheterna, eller välj en annan mapp med OUT_DIR.\n`,
		);
	else throw error;
	process.exitCode = EXIT.miljo;
}

function relative(target: string): string {
	return path.relative(process.cwd(), target) || '.';
}
