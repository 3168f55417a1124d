import type { AstroIntegration } from 'astro';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { ErrorPayload, ViteDevServer } from 'vite';
import type { Problem } from '../read/problem.ts';

/** Editors save several files at once; one look at them all is enough. */
const PAUS = 150;

/**
 * In development, shows what is wrong with the content over the page, with file and line, until it has been mended. What
 * the check finds and the site could still be built with is shown too, for the release build refuses it.
 * @param root content root
 */
export function visaProblem(root: string): AstroIntegration {
	return {
		name: 'oppna-arenden:visa-problem',
		hooks: {
			'astro:server:setup': ({ server }) => {
				let shown: ErrorPayload | undefined;
				let waiting: NodeJS.Timeout | undefined;
				let running = new AbortController();
				let isOpen = true;
				const check = async (): Promise<void> => {
					running.abort();
					running = new AbortController();
					const problem = await problemI(root, running.signal);
					// What was looked at has changed since.
					if (!problem) return;
					const before = shown;
					shown = overlay(root, problem);
					if (shown) server.ws.send(shown);
					// The page takes its overlay with it.
					else if (before) server.ws.send({ type: 'full-reload' });
				};
				const later = (): void => {
					clearTimeout(waiting);
					// The first page may fail because the server closes.
					if (!isOpen) return;
					waiting = setTimeout(() => {
						check().catch((error: unknown) => {
							server.config.logger.error(String(error));
						});
					}, PAUS);
				};
				server.ws.on('connection', () => {
					if (shown) server.ws.send(shown);
				});
				server.watcher.on('all', (_, file) => {
					if (file.startsWith(root)) later();
				});
				const { httpServer } = server;
				httpServer?.on('close', () => {
					isOpen = false;
					clearTimeout(waiting);
					running.abort();
				});
				// The first look waits for the first page: both read the whole archive, and the check finds it read.
				httpServer?.on('listening', () => {
					fetch(addressOf(server)).then(later, later);
				});
			},
		},
	};
}

/** Where a server that listens shows its first page. */
function addressOf({ httpServer, config }: ViteDevServer): string {
	const at = httpServer?.address() as AddressInfo;
	const host = at.family === 'IPv6' ? `[${at.address}]` : at.address;
	return `http://${host}:${String(at.port)}${config.base}`;
}

const GRANSKA = fileURLToPath(new URL('../check/cli.ts', import.meta.url));

/**
 * Checks in a process of its own: it takes seconds in a large archive, and the page that was edited must not wait for it.
 * @returns nothing when it was stopped
 * @throws with what it said when it found no end
 */
async function problemI(root: string, signal: AbortSignal): Promise<readonly Problem[] | undefined> {
	const child = spawn(process.execPath, [GRANSKA, '--format', 'json'], {
		env: { ...process.env, CONTENT_DIR: root },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	signal.addEventListener('abort', () => child.kill());
	const [printed, said] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
	if (signal.aborted) return undefined;
	if (printed === '') throw new Error(said);
	return (JSON.parse(printed) as { problem: readonly Problem[] }).problem;
}

/** What the error overlay of the development server shows; nothing when no problem stops a build. */
export function overlay(root: string, problem: readonly Problem[]): ErrorPayload | undefined {
	const wrong = problem.filter(({ niva }) => niva === 'fel');
	const [first] = wrong;
	if (!first) return undefined;
	const lines = wrong.map(({ fil, rad, kolumn, kod, text }) => {
		return `${fil}:${String(rad)}:${String(kolumn)}  ${kod}\n${text}`;
	});
	const antal = wrong.length === 1 ? 'Ett fel i innehållet' : `${String(wrong.length)} fel i innehållet`;
	const file = path.join(root, first.fil);
	return {
		type: 'error',
		err: {
			name: antal,
			message: `${antal}\n\n${lines.join('\n\n')}`,
			stack: '',
			id: file,
			loc: { file, line: first.rad, column: first.kolumn },
			frame: frame(file, first),
		},
	};
}

/** The line that is wrong with those around it. */
function frame(file: string, { rad, kolumn }: Problem): string {
	if (!existsSync(file)) return '';
	const lines = readFileSync(file, 'utf8').split('\n');
	return lines
		.slice(Math.max(0, rad - 3), rad + 2)
		.flatMap((line, i) => {
			const nummer = Math.max(0, rad - 3) + i + 1;
			const shown = `${String(nummer).padStart(5)}  ${line}`;
			return nummer === rad ? [shown, `${' '.repeat(6 + Math.max(1, kolumn))}^`] : [shown];
		})
		.join('\n');
}
