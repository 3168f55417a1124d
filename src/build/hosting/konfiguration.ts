import { TYPES } from '../types.ts';
import { ALLA, undantag } from './regler.ts';
import { borta, cloudflareRedirects, INGET, netlifyRedirects, type Vidare } from './vidare.ts';

/** Where a site lies on a server. */
export interface Plats {
	/** Absolute path of the built site. */
	readonly root: string;
	/** Base path with slashes at both ends. */
	readonly base: string;
	readonly port: number;
	/** Origins that the editing interface may talk to. */
	readonly tjanst?: readonly string[];
	/** Files and folders that lie first in the built site, folders with a slash at the end; none when it is not built. */
	readonly oversta?: readonly string[];
	/** Addresses that lead on, and those that are withdrawn, relative to the base; none when not given. */
	readonly vidare?: Vidare | undefined;
}

const TEXT_TYPES = [...new Set(TYPES.values())].filter((type) => type !== 'text/html');

/** Servers and hosts, with the configuration for each; all from the rules in regler.ts. */
export const KONFIGURATIONER = {
	nginx,
	caddy,
	cloudflare,
	netlify,
	'cloudflare-redirects': ({ base, vidare = INGET }: Plats) => cloudflareRedirects(vidare, base),
	'netlify-redirects': ({ base, vidare = INGET }: Plats) => netlifyRedirects(vidare, base),
} satisfies Readonly<Record<string, (plats: Plats) => string>>;

/** A `server` for nginx 1.22 or later, to include in `http`. Debian's nginx has gzip_static; brotli is a module of its own. */
function nginx({ root, base, port, tjanst, vidare = INGET }: Plats): string {
	const maps = Object.entries(ALLA).map(([name, value]) => {
		const own = undantag(tjanst).flatMap(({ monster, headers }) =>
			headers[name] === undefined ? [] : [`\t"~^${base}${monster}" ${quoted(headers[name])};`],
		);
		return `map $uri ${variable(name)} {\n${[`\tdefault ${quoted(value)};`, ...own].join('\n')}\n}`;
	});
	const extra = [...TYPES]
		.filter(([ending]) => ending.startsWith('.'))
		.map(([ending, type]) => `\t\t${type} ${ending.slice(1)};`);
	return `# Gjord av "npm run hosting -- nginx". Ändra inte här, utan i src/build/headers.ts och src/build/hosting/.
map_hash_bucket_size 512;
${maps.join('\n')}
# Exakta adresser som har flyttat, och det som är tillbakadraget.
map $uri $oppna_flyttad {
	default "";
${[...vidare.flyttar].map(([fran, till]) => `\t${quoted(base + fran.slice(1))} ${quoted(base + till.slice(1))};`).join('\n')}
}
map $uri $oppna_borta {
	default "";
${borta(vidare)
	.map(({ monster }) => `\t"~^${base}${monster}" 1;`)
	.join('\n')}
}

server {
	listen ${String(port)};
	listen [::]:${String(port)};
	root ${quoted(base === '/' ? root : `${root}/.tom`)};
${base === '/' ? '' : `\tlocation ${base} {\n\t\talias ${quoted(`${root}/`)};\n\t}\n`}	index index.html;
	charset utf-8;
	charset_types ${TEXT_TYPES.join(' ')};
	types {
		text/html html;
		application/wasm wasm;
		application/pdf pdf;
		image/svg+xml svg;
		image/png png;
		image/jpeg jpg jpeg;
${extra.join('\n')}
	}
	default_type application/octet-stream;
	location ~ /SHA256SUMS$ { default_type text/plain; }

	# Filer som "npm run komprimera" har gjort. Med modulen ngx_brotli: brotli_static on;
	gzip_static on;

	error_page 404 ${base}404.html;
	# Inte hela adressen: då följer läsarens värdnamn och protokoll med.
	absolute_redirect off;
	if ($oppna_flyttad) { return 301 $oppna_flyttad; }
	if ($oppna_borta) { return 410; }
	error_page 410 @borta;
	location @borta {
		root ${quoted(root)};
		rewrite "^${base}(.*?)(?:/|/index\\.html)?$" /$1/index.html break;
		try_files $uri /404.html;
	}
	server_tokens off;
${Object.keys(ALLA)
	.map((name) => `\tadd_header ${name} ${variable(name)} always;`)
	.join('\n')}
}
`;
}

function variable(header: string): string {
	return `$oppna_${header.toLowerCase().replaceAll('-', '_')}`;
}

function quoted(text: string): string {
	return `"${text.replaceAll('"', '\\"')}"`;
}

/** A Caddyfile for Caddy 2.6 or later. */
function caddy({ root, base, port, tjanst, vidare = INGET }: Plats): string {
	const rules = undantag(tjanst).flatMap(({ monster, headers }, i) => {
		const name = `@undantag${String(i)}`;
		return [
			`\t${name} path_regexp "^${base}${monster}"`,
			...Object.entries(headers).map(([header, value]) => `\theader ${name} ${header} ${quoted(value)}`),
		];
	});
	const types = [...TYPES].flatMap(([ending, type], i) => [
		`\t@typ${String(i)} path ${ending.startsWith('.') ? `*${ending}` : `*/${ending}`}`,
		`\theader @typ${String(i)} Content-Type "${type}; charset=utf-8"`,
	]);
	const files = ['file_server {', '\tprecompressed br zstd gzip', '}'];
	const serve =
		base === '/'
			? files
			: [`handle_path ${base}* {`, ...files.map((line) => `\t${line}`), '}', 'handle {', '\terror 404', '}'];
	const general = Object.entries(ALLA).map(([header, value]) => `\theader ${header} ${quoted(value)}`);
	const leading = [
		...(vidare.flyttar.size > 0
			? [
					'\tmap {path} {oppna_flyttad} {',
					...[...vidare.flyttar].map(([fran, till]) => `\t\t${base}${fran.slice(1)} ${base}${till.slice(1)}`),
					'\t\tdefault ""',
					'\t}',
					`\t@flyttad expression "{oppna_flyttad} != ''"`,
					'\tredir @flyttad {oppna_flyttad} 301',
				]
			: []),
		...borta(vidare).flatMap(({ monster }, i) => [
			`\t@borta${String(i)} path_regexp ${quoted(`^${base}${monster}`)}`,
			`\terror @borta${String(i)} 410`,
		]),
	];
	const served = serve.map((line) => `\t${line}`);
	const ordered = [...general, ...rules, ...types, ...leading, ...served].map((line) => `\t${line}`);
	return `# Gjord av "npm run hosting -- caddy". Ändra inte här, utan i src/build/headers.ts och src/build/hosting/.
:${String(port)} {
	root * ${quoted(root)}
	# Inom route gäller raderna i den ordning de står, annars de allmänna sist.
	route {
		header -Server
${ordered.join('\n')}
	}
	handle_errors {
		@borta expression "{err.status_code} == 410"
		handle @borta {
			uri strip_prefix ${base.replace(/\/$/, '') || '/'}
			try_files {path} {path}/index.html /404.html
			file_server {
				status 410
			}
		}
		handle {
			rewrite * /404.html
			file_server
		}
	}
}
`;
}

/** A `_headers` file, to lie first in the site. Cloudflare adds up the headers of all lines that fit, and can take one away again. */
function cloudflare({ base, tjanst }: Plats): string {
	return headersFile([
		block(`${base}*`, ALLA),
		...undantag(tjanst).map(({ stjarna, headers }) =>
			block(
				base + stjarna,
				headers,
				Object.keys(headers).map((name) => `! ${name}`),
			),
		),
	]);
}

/**
 * Netlify adds up too, and can take nothing away: what differs on the page of the editing interface is given to each other
 * part of the site by itself. Its own `Cache-Control` for pages is right. Pages to be shown inside other sites lie deep in
 * such a part, and cannot be.
 */
function netlify({ base, tjanst, oversta = [] }: Plats): string {
	const redigera = undantag(tjanst).find(({ stjarna }) => stjarna === REDIGERA)?.headers ?? {};
	const apart = oversta.includes(REDIGERA) ? redigera : {};
	const { 'Cache-Control': _, ...all } = ALLA;
	const differs = (name: string): boolean => Object.hasOwn(apart, name);
	const those = pick(all, differs);
	const parts = Object.keys(apart).length === 0 ? [] : ['', ...oversta.filter((part) => part !== REDIGERA)];
	return headersFile([
		block(
			`${base}*`,
			pick(all, (name) => !differs(name)),
		),
		...parts.map((part) => block(`${base}${part}${part.endsWith('/') ? '*' : ''}`, those)),
		...(parts.length > 0 ? [block(base + REDIGERA, apart), block(`${base}${REDIGERA}index.html`, apart)] : []),
		...undantag(tjanst)
			.filter(({ headers }) => Object.keys(headers).join() === 'Cache-Control')
			.map(({ stjarna, headers }) => block(base + stjarna, headers)),
	]);
}

const REDIGERA = 'redigera/';

type Headers = Readonly<Record<string, string>>;

function pick(headers: Headers, wanted: (name: string) => boolean): Headers {
	return Object.fromEntries(Object.entries(headers).filter(([name]) => wanted(name)));
}

function block(path: string, headers: Headers, before: readonly string[] = []): string {
	const lines = [...before, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)];
	return [path, ...lines.map((line) => `  ${line}`)].join('\n');
}

function headersFile(blocks: readonly string[]): string {
	const head = '# Gjord av "npm run hosting". Ändra inte här, utan i src/build/headers.ts och src/build/hosting/.';
	return `${[head, ...blocks].join('\n\n')}\n`;
}
