import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { borjaMinnas } from '../read/minne.ts';
import { writeCompletion } from './completion.ts';

const PAGES = fileURLToPath(new URL('../pages/', import.meta.url));

/**
 * In development, makes every page look at the content again when a file under the content root changes, and keeps the
 * editor's completion in step with the files there are. What was read of the other files is remembered.
 */
export function watchContent(root: string): AstroIntegration {
	return {
		name: 'oppna-arenden:watch-content',
		hooks: {
			'astro:server:setup': ({ server }) => {
				writeCompletion(process.cwd(), root);
				const minne = borjaMinnas();
				server.watcher.add(root);
				server.watcher.on('all', (event, file) => {
					if (!file.startsWith(root)) return;
					if (event !== 'change') writeCompletion(process.cwd(), root);
					minne.site = undefined;
					// Astro keeps what a page lists for as long as its module is the same. Other modules keep nothing of content.
					for (const { moduleGraph } of Object.values(server.environments))
						for (const [name, modules] of moduleGraph.fileToModulesMap)
							if (name.startsWith(PAGES)) for (const page of modules) moduleGraph.invalidateModule(page);
					server.ws.send({ type: 'full-reload' });
				});
			},
		},
	};
}
