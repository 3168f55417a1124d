import type { AstroIntegration } from 'astro';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { PROGRAM } from './filer.ts';
import { bundle, copyProgram } from './paket.ts';

/**
 * Puts the program of the editing interface beside its page. It is not a script of Astro's, for then every build would
 * bundle its two megabytes anew.
 * @param base base path of the site
 */
export function redigeringen(base: string): AstroIntegration {
	return {
		name: 'oppna-arenden:redigeringen',
		hooks: {
			'astro:server:setup': ({ server }) => {
				const program = base.replace(/\/$/, '') + PROGRAM;
				let files: ReturnType<typeof sirv> | undefined;
				server.middlewares.use(program, (request, response, next) => {
					bundle().then((dir) => {
						files ??= sirv(dir, { dev: true });
						files(request, response, next);
					}, next);
				});
			},
			'astro:build:done': async ({ dir }) => {
				await copyProgram(path.join(fileURLToPath(dir), PROGRAM));
			},
		},
	};
}
