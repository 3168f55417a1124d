import { SOKINDEX } from '../../search/indexera.ts';
import { headersFor } from '../headers.ts';

/** Headers for some addresses, given as a prefix or pattern under the base. */
export interface Regel {
	/** As a regular expression for the address after the base, without a slash in front. */
	readonly monster: string;
	/** As the `_headers` file of Cloudflare Pages and Netlify writes it, after the base; one `*`, or `:name` for a part. */
	readonly stjarna: string;
	readonly headers: Readonly<Record<string, string>>;
}

const EVIG = 'public, max-age=31536000, immutable';

/** Every address is asked about again, and answered with 304 when it is the same: a correction is seen at once. */
const FORNYA = 'no-cache';

/** Files whose names hold a digest of what is in them, so that the same name never gets another content. */
const EVIGA: readonly Pick<Regel, 'monster' | 'stjarna'>[] = [
	{ monster: '_astro/', stjarna: '_astro/*' },
	{ monster: `${SOKINDEX}/[0-9a-f]+/`, stjarna: `${SOKINDEX}/:version/*` },
];

/** Headers of every address that no rule below names. */
export const ALLA: Readonly<Record<string, string>> = { ...headersFor('/'), 'Cache-Control': FORNYA };

/**
 * Where the headers differ from {@link ALLA}, and in what.
 * @param tjanst origins that the editing interface may talk to
 */
export function undantag(tjanst: readonly string[] = []): readonly Regel[] {
	return [
		...EVIGA.map((regel) => ({ ...regel, headers: { 'Cache-Control': EVIG } })),
		{
			monster: 'arenden/[a-z0-9-]+/badda-in/',
			stjarna: 'arenden/:arende/badda-in/*',
			headers: differing(headersFor('/arenden/x/badda-in/')),
		},
		{
			monster: 'redigera/(?:index\\.html)?$',
			stjarna: 'redigera/',
			headers: differing(headersFor('/redigera/', tjanst)),
		},
	];
}

function differing(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
	return Object.fromEntries(Object.entries(headers).filter(([name, value]) => ALLA[name] !== value));
}
