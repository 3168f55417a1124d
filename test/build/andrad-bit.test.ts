import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { nySlump } from '../../bench/generate/slump.ts';
import { filesUnder } from '../../src/build/filer.ts';
import { KONTROLLSUMMOR, writeKontrollsummor } from '../../src/build/kontrollsummor.ts';
import { tempFolder } from '../archive.ts';

const ANTAL = 1000;
const SAMTIDIGT = 20;

/** Files of many sizes, with every byte in them; one is empty. */
async function site(): Promise<string> {
	const dir = await tempFolder();
	const slump = nySlump('andrad-bit');
	for (let i = 0; i < 40; i++) {
		const file = path.join(dir, `mapp ${String(i % 7)}`, `fil-${String(i)}.html`);
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(
			file,
			Uint8Array.from({ length: i * 97 }, () => slump.int(256)),
		);
	}
	await writeKontrollsummor(dir);
	return dir;
}

/** The files that coreutils finds to be other than the list says; `undefined` when it finds nothing wrong. */
function found(dir: string): string[] | undefined {
	const { status, stdout } = spawnSync('sha256sum', ['-c', '--quiet', KONTROLLSUMMOR], { cwd: dir, encoding: 'utf8' });
	return status === 0 ? undefined : [...stdout.matchAll(/^(.*): FAILED/gm)].map(([, file = '']) => file);
}

describe('SHA256SUMS', () => {
	beforeAll(() => {
		execFileSync('sha256sum', ['--version'], { stdio: 'ignore' });
	});

	it('shows any one bit that is changed, a thousand times of a thousand, with one command', async () => {
		const dir = await site();
		expect(found(dir)).toBeUndefined();
		const files = filesUnder(dir).filter(
			(file) => file !== KONTROLLSUMMOR && readFileSync(path.join(dir, file)).length > 0,
		);
		const slump = nySlump('bit');
		// A file is checked by itself, so that a bit may be changed in several at a time.
		for (let tried = 0; tried < ANTAL; tried += SAMTIDIGT) {
			const chosen = slump.urval(files, SAMTIDIGT);
			const whole = new Map(chosen.map((file) => [file, readFileSync(path.join(dir, file))]));
			for (const [file, bytes] of whole) {
				const changed = Uint8Array.from(bytes);
				const at = slump.int(changed.length);
				changed[at] = (changed[at] ?? 0) ^ (1 << slump.int(8));
				writeFileSync(path.join(dir, file), changed);
			}
			expect(found(dir)?.sort()).toEqual(chosen.sort());
			for (const [file, bytes] of whole) writeFileSync(path.join(dir, file), bytes);
		}
		expect(found(dir)).toBeUndefined();
	});

	it('shows a file that is gone', async () => {
		const dir = await site();
		rmSync(path.join(dir, 'mapp 3', 'fil-3.html'));
		expect(found(dir)).toEqual(['mapp 3/fil-3.html']);
	});
});
