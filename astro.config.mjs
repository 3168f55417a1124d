import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import path from 'node:path';
import { designsida } from './src/build/designsida.ts';
import { redigeringen } from './src/build/redigering/redigeringen.ts';
import { sparadeSidor } from './src/build/sparade-sidor.ts';
import { visaProblem } from './src/build/visa-problem.ts';
import { watchContent } from './src/build/watch-content.ts';
import { mdxPlugins } from './src/markdown/mdx-plugins.ts';
import { contentDir } from './src/read/site.ts';

const { BASE = '/', BYGGPLAN, CACHE_DIR, OUT_DIR = 'dist', SITE = 'http://localhost:4321' } = process.env;
const base = `/${BASE}/`.replace(/\/{2,}/g, '/');
const content = contentDir();

export default defineConfig({
	site: SITE,
	base,
	outDir: path.resolve(OUT_DIR),
	...(CACHE_DIR && { cacheDir: path.resolve(CACHE_DIR) }),
	trailingSlash: 'always',
	// Files of the build leave no inline style or script, so that the content security policy can forbid them.
	build: { inlineStylesheets: 'never', assets: '_astro' },
	prerenderConflictBehavior: 'error',
	devToolbar: { enabled: false },
	server: { port: 4321 },
	integrations: [
		mdx({ extendMarkdownConfig: false, processor: unified(mdxPlugins(base)) }),
		watchContent(content),
		visaProblem(content),
		redigeringen(base),
		designsida(),
		...(BYGGPLAN ? [sparadeSidor(BYGGPLAN, base)] : []),
	],
	vite: {
		// A build keeps nothing where another one, or a proposal before it, could have left something.
		...(CACHE_DIR && { cacheDir: path.resolve(CACHE_DIR, 'vite') }),
		resolve: { alias: { '#content': content } },
		// One small style sheet for the whole site, fetched once, rather than a dozen tiny ones a page.
		build: { assetsInlineLimit: 0, cssCodeSplit: false },
		server: {
			fs: { allow: ['.', content] },
			// A site that has been built is tens of thousands of files, and none that a page is made from.
			watch: { ignored: ['**/.bygge/**', '**/.cache/**', `${path.resolve(OUT_DIR)}/**`] },
		},
	},
});
