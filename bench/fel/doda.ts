import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A build from the command line. */
export interface Korning {
	readonly code: number | null;
	/** What it said. */
	readonly text: string;
	readonly ms: number;
}

export interface Val {
	readonly content: string;
	readonly out: string;
	readonly cache: string;
	/** Folder of what is only needed while building. */
	readonly tmp?: string;
	/** Kill it without warning after this many milliseconds. */
	readonly dodaEfter?: number;
	/** Memory that each process may take, in megabytes. */
	readonly megabyte?: number;
	/** Environment that is different from this process's. */
	readonly env?: Readonly<Record<string, string>>;
}

/** Builds as an editor does, in a process of its own that may be killed. */
export function byggIProcess({ content, out, cache, tmp, dodaEfter, megabyte, env }: Val): Promise<Korning> {
	const start = performance.now();
	const memory = megabyte === undefined ? [] : [`--max-old-space-size=${String(megabyte)}`];
	const child = spawn(process.execPath, [...memory, 'src/build/cli.ts'], {
		env: {
			...process.env,
			...{ CONTENT_DIR: content, OUT_DIR: out, CONTENT_CACHE: cache, SITE: 'https://exempel.invalid', BASE: '/' },
			...(tmp !== undefined && { TMPDIR: tmp }),
			...env,
		},
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const chunks: Buffer[] = [];
	child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
	child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
	const timer = dodaEfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), dodaEfter);
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('exit', (code) => {
			clearTimeout(timer);
			resolve({ code, text: Buffer.concat(chunks).toString('utf8'), ms: performance.now() - start });
		});
	});
}

/** Digest of a whole site: every path with its bytes; `undefined` when there is none. */
export function summa(dir: string): string | undefined {
	if (!existsSync(dir)) return undefined;
	const hash = createHash('sha256');
	const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	for (const file of files.map((entry) => path.join(entry.parentPath, entry.name)).sort())
		hash.update(`${path.relative(dir, file)}\0`).update(readFileSync(file));
	return hash.digest('hex');
}

/** Names beside the output that a build leaves when it is killed. */
export function rester(out: string): string[] {
	return readdirSync(path.dirname(out)).filter((name) => name.startsWith(`.${path.basename(out)}`));
}
