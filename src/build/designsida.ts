import type { AstroIntegration } from 'astro';

/** In development, the components in all their forms at `/om/design/`. A built site has no such page. */
export function designsida(): AstroIntegration {
	return {
		name: 'oppna-arenden:designsida',
		hooks: {
			'astro:config:setup': ({ command, injectRoute }) => {
				if (command !== 'dev') return;
				injectRoute({ pattern: '/om/design', entrypoint: './src/pages/_design/index.astro', prerender: true });
				injectRoute({
					pattern: '/om/design/[tillstand]',
					entrypoint: './src/pages/_design/tillstand.astro',
					prerender: true,
				});
			},
		},
	};
}
