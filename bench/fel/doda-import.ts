import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const TEXT = `TJÄNSTESKRIVELSE\nDatum: 2024-03-06\nDnr KS-2024/77\n\n${'Kommunstyrelsen godkänner redovisningen av arbetet med väderkvarnar. '.repeat(2000)}\n`;

/** Runs the importer on a text, in a process that may be killed. */
function importera(fil: string, ut: string, efter?: number): Promise<{ code: number | null; ms: number }> {
	const start = performance.now();
	const child = spawn(process.execPath, ['src/import/cli.ts', fil, '--ut', ut, '--ja'], { stdio: 'ignore' });
	const timer = efter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), efter);
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('exit', (code) => {
			clearTimeout(timer);
			resolve({ code, ms: performance.now() - start });
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
 * Kills the importer at moments spread evenly over the second half of its run, where it writes.
 * @returns how many runs left a file that is not whole, or that the next run could not complete
 */
export async function dodaImport(
	dir: string,
	ganger: number,
): Promise<{ trasiga: number; utanFil: number; rester: number }> {
	const fil = path.join(dir, 'skrivelse.txt');
	await mkdir(dir, { recursive: true });
	await writeFile(fil, TEXT);
	const { ms } = await importera(fil, path.join(dir, 'hel'));
	const { hela } = await filesIn(path.join(dir, 'hel'));
	if (hela.size === 0) throw new Error('Inläsningen skrev inget.');
	const same = (found: ReadonlyMap<string, Buffer>): boolean =>
		[...found].every(([name, bytes]) => hela.get(name)?.equals(bytes) ?? false);
	const sum = { trasiga: 0, utanFil: 0, rester: 0 };
	for (let i = 0; i < ganger; i++) {
		const ut = path.join(dir, 'ut');
		await importera(fil, ut, ms * (0.5 + (0.6 * i) / ganger));
		const left = await filesIn(ut);
		const next = await importera(fil, ut);
		const after = await filesIn(ut);
		if (left.hela.size === 0) sum.utanFil++;
		if (left.halva.length > 0) sum.rester++;
		if (!same(left.hela) || next.code !== 0 || after.hela.size !== hela.size || !same(after.hela)) sum.trasiga++;
		await rm(ut, { recursive: true, force: true });
	}
	return sum;
}
