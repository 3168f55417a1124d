import type { AstroIntegration } from 'astro';

/** In development, makes every page read the content again when a file under the content root changes. */
export function watchContent(root: string): AstroIntegration {
	return {
		name: 'oppna-arenden:watch-content',
		hooks: {
			'astro:server:setup': ({ server }) => {
				server.watcher.add(root);
				server.watcher.on('all', (_event, file) => {
					if (!file.startsWith(root)) return;
					for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
					server.ws.send({ type: 'full-reload' });
				});
			},
		},
	};
}
