import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

/** A development server that listens. */
export interface Utveckling {
	/** With a final slash. */
	readonly url: string;
	stop(): void;
}

/**
 * Starts the development server over a content root; settles once it listens.
 * @param cache folder for what it keeps
 * @param lasta folder of what has been read of content before; nothing is kept when not given
 * @throws Error with what it said when it ends before that
 */
export function utveckla(content: string, cache: string, lasta = ''): Promise<Utveckling> {
	const astro = path.join(path.dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');
	// Under Vitest's own variables Astro serves nothing. The lock is for the server that a developer works with.
	const { PATH, HOME, TMPDIR } = process.env;
	const server = spawn(process.execPath, [astro, 'dev', '--port', '0', '--ignore-lock'], {
		env: {
			PATH,
			HOME,
			...(TMPDIR !== undefined && { TMPDIR }),
			CONTENT_DIR: content,
			CACHE_DIR: cache,
			CONTENT_CACHE: lasta,
			ASTRO_TELEMETRY_DISABLED: '1',
			NO_COLOR: '1',
		},
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const stop = (): void => {
		server.kill();
	};
	return new Promise((resolve, reject) => {
		let said = '';
		const hear = (chunk: Buffer): void => {
			said += chunk.toString('utf8');
			const url = /http:\/\/localhost:\d+\//.exec(said)?.[0];
			if (url) resolve({ url, stop });
		};
		server.stdout.on('data', hear);
		server.stderr.on('data', hear);
		server.on('close', () => {
			reject(new Error(said));
		});
	});
}
