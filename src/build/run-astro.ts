import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

/** What a run of Astro gave. */
export interface AstroRun {
	readonly code: number;
	/** Everything it printed. */
	readonly log: string;
}

/** A run of Astro. */
export interface AstroProcess {
	/** What came of it, when it has ended. */
	readonly ended: Promise<AstroRun>;
	/** Ends it. */
	readonly kill: () => void;
}

/**
 * Starts `astro build` as a process of its own, which may print, crash or end itself without harm to this one.
 * @param onFiles told each time it has written some files
 */
export function startAstro(env: Readonly<Record<string, string>>, onFiles: (count: number) => void): AstroProcess {
	const astro = path.join(
		path.dirname(createRequire(import.meta.url).resolve('astro/package.json')),
		'bin',
		'astro.mjs',
	);
	// How much memory this process may take, where it has been told, holds for that one too.
	const memory = process.execArgv.filter((flag) => flag.startsWith('--max-old-space-size'));
	const child = spawn(process.execPath, [...memory, '--import', VAKT, astro, 'build'], {
		env: { ...inherited(), ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', LC_ALL: 'C.UTF-8', TZ: 'UTC', ...env },
		// Held open for as long as this process lives: see vakt.ts.
		stdio: ['pipe', 'pipe', 'pipe'],
	});
	const chunks: Buffer[] = [];
	child.stdout.on('data', (chunk: Buffer) => {
		chunks.push(chunk);
		onFiles(chunk.toString('utf8').match(WRITTEN)?.length ?? 0);
	});
	child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
	const ended = new Promise<AstroRun>((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (status) => {
			resolve({ code: status ?? 1, log: Buffer.concat(chunks).toString('utf8') });
		});
	});
	return { ended, kill: () => void child.kill('SIGKILL') };
}

const VAKT = new URL('vakt.ts', import.meta.url).href;

// A line of the log for each file, drawn as a tree.
const WRITTEN = /[├└]─/g;

// What the process needs to run at all. The rest stays out: Vite reads BASE_URL, MODE and more from the environment, and
// a build gives the same bytes whoever runs it.
const INHERITED = ['HOME', 'PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR'];

function inherited(): Record<string, string> {
	return Object.fromEntries(
		INHERITED.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
	);
}

/** What the machine had too little of, by the log of a process that failed: the code that Node gives such an error. */
export function shortageIn(log: string): 'ENOSPC' | 'ERR_WORKER_OUT_OF_MEMORY' | undefined {
	if (/\b(?:ENOSPC|EDQUOT)\b|no space left/i.test(log)) return 'ENOSPC';
	return /heap out of memory|ERR_WORKER_OUT_OF_MEMORY/.test(log) ? 'ERR_WORKER_OUT_OF_MEMORY' : undefined;
}

// Astro prints these and exits 0: a page with an empty body, two pages with one address, a broken reference.
const BAD_LINE = /\[ERROR\]|Could not render|conflict/i;

/** Lines of a log that mean that something was lost, whatever the exit code says. */
export function badLines(log: string): string[] {
	return withoutFiles(log)
		.split('\n')
		.filter((line) => BAD_LINE.test(line));
}

/** A log without its lines of files that were written, of which a large archive has hundreds of thousands. */
export function withoutFiles(log: string): string {
	return log
		.split('\n')
		.filter((line) => !FILE_LINE.test(line))
		.join('\n');
}

// What a file is called tells nothing of how it went; what is said after it may.
const FILE_LINE = /^[\d:]+ +[├└]─ \S+(?: \(\+[\d.]+m?s\))? ?$/;
