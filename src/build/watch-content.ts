import type { AstroIntegration } from 'astro';
import { writeCompletion } from './completion.ts';

/**
 * In development, makes every page read the content again when a file under the content root changes, and keeps the
 * editor's completion in step with the files there are.
 */
export function watchContent(root: string): AstroIntegration {
	return {
		name: 'oppna-arenden:watch-content',
		hooks: {
			'astro:server:setup': ({ server }) => {
				writeCompletion(process.cwd(), root);
				server.watcher.add(root);
				server.watcher.on('all', (event, file) => {
					if (!file.startsWith(root)) return;
					if (event !== 'change') writeCompletion(process.cwd(), root);
					for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
					server.ws.send({ type: 'full-reload' });
				});
			},
		},
	};
}
