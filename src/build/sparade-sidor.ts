import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Kontrollsumma } from '../exports/datafil.ts';
import { SKRIVET } from '../exports/skrivet.ts';
import { readEarly } from '../read/site.ts';
import { ALLT, NOTE } from '../read/spar.ts';
import { iDel, type Del } from './delning.ts';

/** What the build asks of Astro. */
export interface Plan {
	/** Output files that are as they should be already, by name. */
	readonly klara: Readonly<Record<string, Kontrollsumma>>;
	/** Where to write what was looked at for each page that was written. */
	readonly spar: string;
	/** The part of the files to write; all of them when not given. */
	readonly del?: Del;
}

/** A file that was written: its checksum, taken while its bytes were at hand, and the names of what was looked at for it. */
export interface Sidspar extends Kontrollsumma {
	readonly sag: readonly string[];
}

/** The files that were written, by name. */
export type Spar = Readonly<Record<string, Sidspar>>;

/**
 * Leaves out the pages that need not be written, and notes what of the site each of the others looks at. Astro has an
 * `experimental.incrementalBuild` of its own; there each page must say itself what it depends on.
 * @param file where the {@link Plan} lies, or will lie
 * @param base base path of the site
 */
export function sparadeSidor(file: string, base: string): AstroIntegration {
	return {
		name: 'oppna-arenden:sparade-sidor',
		hooks: {
			'astro:build:start': ({ setPrerenderer }) => {
				let plan: Plan;
				const spar: Record<string, Sidspar> = {};
				let current = new Set<string>();
				Object.assign(globalThis, {
					[NOTE]: (name: string) => current.add(name),
					[SKRIVET]: (path: string) => spar[path.slice(1)] ?? plan.klara[path.slice(1)],
				});
				if (process.env.LAS_STRAX) readEarly();
				setPrerenderer((standard) => ({
					...standard,
					// Code has been bundled by now, and none of it run: content may hold code, and is still being checked.
					setup: async () => {
						plan = await planIn(file);
						await standard.setup?.();
					},
					getStaticPaths: async () =>
						(await standard.getStaticPaths())
							.map((sida) => ({ sida, fil: outputFile(sida.pathname, sida.route.type) }))
							.filter(({ fil }) => !Object.hasOwn(plan.klara, fil) && (!plan.del || iDel(fil, plan.del)))
							.sort((a, b) => turFor(a.fil) - turFor(b.fil))
							.map(({ sida }) => sida),
					// Astro writes one page after the other.
					render: async (request, options) => {
						const { pathname } = new URL(request.url);
						const fil = outputFile(pathname.slice(base.length - 1), options.routeData.type);
						current = new Set(givenTo(fil, options.routeData.params));
						const rendered = await standard.render(request, options);
						const response = rendered instanceof Response ? rendered : rendered.response;
						// What a page looks at is only known once all of it has been written.
						const body = passedOn(response.body, (summa) => {
							spar[fil] = { ...summa, sag: [...current] };
						});
						const noted = new Response(body, response);
						return rendered instanceof Response ? noted : { ...rendered, response: noted };
					},
					teardown: async () => {
						await standard.teardown?.();
						writeFileSync(plan.spar, JSON.stringify(spar));
					},
				}));
			},
		},
	};
}

/** How often to look whether there is a plan, in milliseconds. */
const PAUSE = 20;

/** Waits until the build has said what it asks for. It ends this process when it asks for nothing. */
async function planIn(file: string): Promise<Plan> {
	while (!existsSync(file)) await setTimeout(PAUSE);
	return JSON.parse(readFileSync(file, 'utf8')) as Plan;
}

/** Files that hold the checksums of others, from the first: written after the rest, they find them ready. */
const SIST = [/^data\/(?:index\.html|datapackage\.json)$/, /^datasets\/dcat\.\w+$/, /^data\/SHA256SUMS$/];

function turFor(fil: string): number {
	return SIST.findIndex((pattern) => pattern.test(fil));
}

/**
 * The same body, piece by piece, for some are as large as the archive.
 * @param end told its checksum when all of it has been read
 */
function passedOn(
	body: ReadableStream<Uint8Array> | null,
	end: (summa: Kontrollsumma) => void,
): ReadableStream<Uint8Array> {
	const hash = createHash('sha256');
	let bytes = 0;
	const counter = new TransformStream<Uint8Array, Uint8Array>({
		transform(chunk, controller) {
			hash.update(chunk);
			bytes += chunk.length;
			controller.enqueue(chunk);
		},
		flush() {
			end({ sha256: hash.digest('hex'), bytes });
		},
	});
	return (body ?? new Blob().stream()).pipeThrough(counter);
}

/** Name of the file that Astro writes for an address. */
function outputFile(pathname: string, type: string): string {
	const name = decodeURI(pathname).replace(/^\/|\/$/g, '');
	if (type === 'endpoint') return name;
	if (name === '404') return '404.html';
	return name === '' ? 'index.html' : `${name}/index.html`;
}

const arende = ([id = '']: readonly string[]): string[] => [`arenden:${id}`];

/** Addresses whose files are given by their route what they name, and nothing else; by the names of that. */
const SMALA: readonly (readonly [RegExp, (parts: readonly string[]) => string[]])[] = [
	[/^arenden\/([^/]+)\/(?:[^/]+\/)?index\.html$/, arende],
	// Which pairs there are depends on links too.
	[/^arenden\/([^/]+)\/[^/]+\/jamfor\/[^/]+\/index\.html$/, ([id = '']) => [`arenden:${id}`, `lankarFor:${id}`]],
	[/^arenden\/([^/]+)\/(?:[^/]+\.md|delning\.png|feed\.xml|oembed\.json)$/, arende],
	[/^arenden\/([^/]+)\/kallor\/[^/]+$/, arende],
	[/^data\/arenden\/([^/]+)\.json$/, arende],
	[
		/^(amnen|begrepp|forfattningar|organ|partier|personer)\/([^/]+)\/(?:[^/]+\/)*index\.html$/,
		([slag = '', id = '']) => [`${slag}:${id}`],
	],
	[/^ar\/(\d{4})\/(?:\d+\/)?index\.html$/, ([ar = '']) => [`arendenPerAr:${ar}`]],
	[/^([^/]+)\/index\.html$/, ([id = '']) => [`sidor:${id}`]],
];

/**
 * What a file is given by its route, and need not look up. A route without parameters gives nothing; what one of another
 * kind gives may come from anywhere, so that such a file is taken to depend on everything.
 */
export function givenTo(fil: string, params: readonly string[]): string[] {
	if (params.length === 0) return [];
	for (const [address, names] of SMALA) {
		const found = address.exec(fil);
		if (found) return names(found.slice(1));
	}
	return [ALLT];
}
