import type { Redigering } from '../domain/grunddata.ts';

/** Ways of using the editing interface. */
export type Lage =
	/** Everything stays in the browser; nothing is sent, and nothing of it is published. */
	| 'prova'
	/** A folder on the editor's own computer. */
	| 'lokalt'
	/** The repository that kommun.yaml names. */
	| 'tjanst';

/** What the site says to the interface: `/redigera/konfiguration.json`. */
export interface Underlag {
	readonly samlingar: readonly object[];
	readonly redigering?: Redigering;
}

/** Formats that the interface reads and writes by our own code, with the ending of their files. */
export const FORMAT = [
	{ namn: 'text', andelse: 'md', medText: true },
	{ namn: 'komponenter', andelse: 'mdx', medText: true },
	{ namn: 'fakta', andelse: 'yaml', medText: false },
] as const;

/** The configuration of Sveltia CMS for a way of using it, on a site that lies at an address. */
export function konfiguration(lage: Lage, adress: string, { samlingar, redigering }: Underlag): object {
	return {
		load_config_file: false,
		backend: backend(lage, adress, redigering),
		publish_mode: 'simple',
		site_url: adress,
		app_title: 'Redigera Öppna ärenden',
		media_folder: 'content/kallor',
		public_folder: '/kallor',
		media_libraries: { default: { config: { slugify_filename: true } }, stock_assets: { providers: [] } },
		slug: { encoding: 'ascii', clean_accents: true },
		output: { omit_empty_optional_fields: true },
		show_preview_links: false,
		collections: samlingar,
	};
}

function backend(lage: Lage, adress: string, redigering?: Redigering): object {
	if (lage === 'prova') return { name: 'test-repo' };
	if (lage === 'tjanst' && redigering) {
		const { tjanst, arkiv, gren, adress: egen, programId } = redigering;
		return {
			name: tjanst,
			repo: arkiv,
			...(gren !== undefined && { branch: gren }),
			...(egen !== undefined && { base_url: egen, api_root: `${egen}${API[tjanst]}` }),
			...(programId !== undefined && tjanst !== 'github' && { app_id: programId }),
			...(programId !== undefined && tjanst === 'gitlab' && { auth_type: 'pkce' }),
			auth_methods: programId === undefined || tjanst === 'github' ? ['token'] : ['oauth', 'token'],
		};
	}
	// The interface offers the folder on the computer beside a service only; this one is never asked for anything.
	return {
		name: 'gitea',
		repo: 'lokalt/arkiv',
		base_url: adress,
		api_root: `${adress}/api/v1`,
		auth_methods: ['oauth'],
	};
}

const API = { github: '/api/v3', gitlab: '/api/v4', gitea: '/api/v1' } as const;
