import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** One folder for everything temporary of a test run, for workers that are ended cannot clear up after themselves. */
export function setup(): () => void {
	const dir = mkdtempSync(path.join(tmpdir(), 'oppna-arenden-prov-'));
	// The names that `os.tmpdir()` reads, on every platform.
	for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = dir;
	return () => {
		rmSync(dir, { recursive: true, force: true, maxRetries: 3 });
	};
}
