import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parseDatum, isExactDay } from '../domain/datum.ts';
import { flyttar } from '../domain/flyttar.ts';
import { sidor } from '../exports/manifest/innehall.ts';
import { jamfor, nastaManifest } from '../exports/manifest/jamfor.ts';
import { BrutetManifest, manifestPath, readManifest } from '../exports/manifest/las.ts';
import { ankarlasPath, readAnkarlas } from '../read/ankare/ankarlas.ts';
import { nastaAnkarlas } from '../read/ankare/nasta.ts';
import { readArkiv } from '../read/arkiv.ts';
import { contentDir, readSite } from '../read/site.ts';

/**
 * `npm run manifest -- --datum ÅÅÅÅ-MM-DD [--skal "/arenden/…/=varför"]…`: writes down what is published that day, for
 * the change feed. The day is given, never read from a clock, so that a build is the same whenever it is made.
 */
const { values } = parseArgs({
	options: { datum: { type: 'string' }, skal: { type: 'string', multiple: true, default: [] } },
});

const datum = parseDatum(values.datum ?? '');
if (!datum || !isExactDay(datum)) {
	process.stderr.write('Ange publiceringens dag: npm run manifest -- --datum 2026-11-21\n');
	process.exitCode = 2;
} else {
	const fel = await publicera(datum);
	if (fel.length > 0) {
		process.stderr.write(`${fel.join('\n')}\nManifestet är orört.\n`);
		process.exitCode = 1;
	}
}

/** Writes the manifest. @returns why it could not be written */
async function publicera(datum: string): Promise<readonly string[]> {
	const root = contentDir();
	const file = manifestPath(root);
	try {
		const forra = readManifest(file);
		const { register } = await readSite(root);
		const ankarlas = nastaAnkarlas(await readArkiv(root), register, readAnkarlas(root).las);
		const nu = sidor(register);
		const vidare = flyttar(register, nu.keys());
		const result = nastaManifest(nu, forra, datum, new Map(values.skal.map(splitReason)), vidare);
		if (!result.ok) return result.fel;
		writeAtomically(ankarlasPath(root), ankarlas);
		writeAtomically(file, `${JSON.stringify(result.manifest, null, '\t')}\n`);
		const { publicerade, andrade, flyttade, borta } = jamfor(nu, forra, vidare);
		process.stdout.write(
			`Skrev ${path.relative(process.cwd(), file)}: ${String(publicerade.length)} nya, ${String(andrade.length)} ändrade, ${String(flyttade.length)} flyttade, ${String(borta.length)} tillbakadragna.\n`,
		);
		return [];
	} catch (error) {
		if (error instanceof BrutetManifest) return [error.message];
		throw error;
	}
}

/** Renamed into place, so that a broken write never leaves half a file. */
function writeAtomically(file: string, text: string): void {
	const fresh = `${file}.${String(process.pid)}`;
	writeFileSync(fresh, text);
	renameSync(fresh, file);
}

function splitReason(text: string): [adress: string, skal: string] {
	const i = text.indexOf('=');
	return i < 0 ? [text, ''] : [text.slice(0, i), text.slice(i + 1).trim()];
}
