import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const TEXT = `TJÄNSTESKRIVELSE\nDatum: 2024-03-06\nDnr KS-2024/77\n\n${'Kommunstyrelsen godkänner redovisningen av arbetet med väderkvarnar. '.repeat(2000)}\n`;

/**
 * Runs the importer on a text, in a process that may be killed.
 * @param efter milliseconds after its folder has come, which is when it writes
 */
function importera(fil: string, ut: string, efter?: number): Promise<number | null> {
	const child = spawn(process.execPath, ['src/import/cli.ts', fil, '--ut', ut, '--ja'], { stdio: 'ignore' });
	const look = setInterval(() => {
		if (efter === undefined || !existsSync(ut)) return;
		clearInterval(look);
		setTimeout(() => child.kill('SIGKILL'), efter);
	}, 1);
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('exit', (code) => {
			clearInterval(look);
			resolve(code);
		});
	});
}

/** Every file under a folder with its bytes; those that are still being written, by names of their own, apart. */
async function filesIn(dir: string): Promise<{ hela: Map<string, Buffer>; halva: string[] }> {
	const names = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => []);
	const files = names.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
	const isTemporary = (file: string): boolean => path.basename(file).startsWith('.');
	const whole = files.filter((file) => !isTemporary(file));
	const read = await Promise.all(whole.map(async (file) => [path.relative(dir, file), await readFile(file)] as const));
	return { hela: new Map(read), halva: files.filter(isTemporary) };
}

/**
 * Kills the importer at twenty moments from when it begins to write, half a millisecond apart, again and again.
 * @returns how many runs left a file that is not whole, or that the next run could not complete
 */
export async function dodaImport(
	dir: string,
	ganger: number,
): Promise<{ trasiga: number; utanFil: number; rester: number }> {
	const fil = path.join(dir, 'skrivelse.txt');
	await mkdir(dir, { recursive: true });
	await writeFile(fil, TEXT);
	await importera(fil, path.join(dir, 'hel'));
	const { hela } = await filesIn(path.join(dir, 'hel'));
	if (hela.size === 0) throw new Error('Inläsningen skrev inget.');
	const same = (found: ReadonlyMap<string, Buffer>): boolean =>
		[...found].every(([name, bytes]) => hela.get(name)?.equals(bytes) ?? false);
	const sum = { trasiga: 0, utanFil: 0, rester: 0 };
	for (let i = 0; i < ganger; i++) {
		const ut = path.join(dir, 'ut');
		await importera(fil, ut, (i % 20) / 2);
		const left = await filesIn(ut);
		const next = await importera(fil, ut);
		const after = await filesIn(ut);
		if (left.hela.size === 0) sum.utanFil++;
		if (left.halva.length > 0) sum.rester++;
		const complete = after.hela.size === hela.size && same(after.hela) && after.halva.length === 0;
		if (!same(left.hela) || next !== 0 || !complete) sum.trasiga++;
		await rm(ut, { recursive: true, force: true });
	}
	return sum;
}
