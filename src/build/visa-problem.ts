import type { AstroIntegration } from 'astro';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ErrorPayload } from 'vite';
import { granska } from '../check/granska.ts';
import { openCache } from '../read/cache/cache.ts';
import { cacheFile, cacheFolder } from '../read/cache/plats.ts';
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
				let checking = Promise.resolve();
				const check = async (): Promise<void> => {
					const { problem } = await granska(root, { cache: openCache(cacheFile(root, cacheFolder())) });
					const before = shown;
					shown = overlay(root, problem);
					if (shown) server.ws.send(shown);
					// The page takes its overlay with it.
					else if (before) server.ws.send({ type: 'full-reload' });
				};
				const later = (): void => {
					clearTimeout(waiting);
					waiting = setTimeout(() => {
						checking = checking.then(check).catch((error: unknown) => {
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
				later();
			},
		},
	};
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
