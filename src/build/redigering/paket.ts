import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'vite';
import { codeVersion, projectRoot } from '../../read/cache/version.ts';

const ENTRY = 'src/redigera/redigera.client.ts';

const DECIDES = ['package-lock.json', 'src/build/redigering', 'src/redigera'];

/**
 * Bundles the program of the editing interface. That takes seconds and depends on the code alone, so it is done once
 * for each version of it and kept among the packages.
 * @returns the folder where it lies
 * @throws Error when the project's own files cannot be found
 */
export async function bundle(): Promise<string> {
	const root = projectRoot();
	const version = codeVersion(DECIDES);
	if (root === undefined || version === undefined) throw new Error('The files of the project cannot be found');
	const kept = path.join(root, 'node_modules/.cache/oppna-arenden');
	const dir = path.join(kept, `redigera-${version}`);
	if (existsSync(dir)) return dir;
	await mkdir(kept, { recursive: true });
	const work = await mkdtemp(path.join(kept, 'redigera-'));
	try {
		await bundleInto(path.join(work, 'program'), root);
		// Another build may have been faster; then its folder is as good.
		await rename(path.join(work, 'program'), dir).catch((error: unknown) => {
			if (!existsSync(dir)) throw error;
		});
	} finally {
		await rm(work, { recursive: true, force: true });
	}
	return dir;
}

/** Copies the bundled program to a folder of a site. */
export async function copyProgram(to: string): Promise<void> {
	await cp(await bundle(), to, { recursive: true });
}

async function bundleInto(outDir: string, root: string): Promise<void> {
	await build({
		configFile: false,
		root,
		logLevel: 'error',
		publicDir: false,
		base: './',
		plugins: [withoutUnused(), withOwnFonts()],
		build: {
			outDir,
			assetsDir: '.',
			assetsInlineLimit: 0,
			modulePreload: false,
			cssCodeSplit: false,
			chunkSizeWarningLimit: 4000,
			rolldownOptions: {
				input: path.join(root, ENTRY),
				output: {
					entryFileNames: 'redigera.js',
					chunkFileNames: '[name]-[hash].js',
					assetFileNames: '[name]-[hash][extname]',
				},
			},
		},
	});
}

/**
 * Parts that the interface loads when a field or a language asks for them, and no field of ours does: maps, pictures
 * that are converted, coloured code, and thirty languages.
 */
const UNUSED =
	/^(?:@shikijs\/(?:langs|themes)\/|leaflet|terra-draw|svgo)|\/chunks\/(?:heic|webp_enc|react-dom|shiki-engine)|\/locales\/(?!sv\b|en-US\b)[\w-]+\.json/;

function withoutUnused(): Plugin {
	const EMPTY = '\0empty';
	return {
		name: 'oppna-arenden:without-unused',
		enforce: 'pre',
		resolveId: (id) => (UNUSED.test(id) ? EMPTY : undefined),
		load: (id) => (id === EMPTY ? 'export default {};' : undefined),
		generateBundle: (_, files) => {
			for (const name of Object.keys(files)) if (/^(?:heic|webp)/.test(name)) Reflect.deleteProperty(files, name);
		},
	};
}

const FONT_SERVER = '//cdn.jsdelivr.net/';

function withoutFaces(code: string): string {
	return code.replace(/@font-face \{[^{}]*\}/g, (face) => (face.includes(FONT_SERVER) ? '' : face));
}

/** The package holds its fonts, and yet names a server that has them; this site asks no other host for anything. */
function withOwnFonts(): Plugin {
	return {
		name: 'oppna-arenden:with-own-fonts',
		transform: (code, id) => (id.endsWith('@sveltia/cms/npm/index.js') ? withoutFaces(code) : undefined),
		generateBundle: (_, files) => {
			for (const file of Object.values(files))
				if (file.type === 'chunk' && file.code.includes(FONT_SERVER))
					throw new Error(
						'Sveltia CMS names its font server in a new way; see withOwnFonts() in src/build/redigering/paket.ts',
					);
		},
	};
}
