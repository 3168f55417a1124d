import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { answer } from '../../src/search/client/answer.ts';
import { oppnaIndex, type Lasare } from '../../src/search/client/lasare.ts';
import { EMPTY_QUERY, makeQuery } from '../../src/search/client/query.ts';
import { medSkrivnaFilter } from '../../src/search/client/skrivna-filter.ts';
import { byggIndex } from '../../src/search/index/bygg-index.ts';
import { lexikon } from '../../src/search/index/lexikon.ts';
import type { Ordled } from '../../src/search/sprak/sammansatt.ts';
import { matt } from './matt.ts';
import type { Motor } from './motor.ts';
import type { Underlag } from './underlag.ts';

/** No compound at all: what the index would be without the terms that are ours. */
const INGA: Ordled = { forled: () => undefined, arEfterled: () => false, arAndelse: () => true };

/** The site's own search: its index on disk, and the client that runs in the browser. */
export async function egenMotor(
	{ dokument, synonymer, etiketter }: Underlag,
	outDir: string,
	{ utanLed = false, behall = false } = {},
): Promise<Motor> {
	const make = async (): Promise<Byggt> => {
		const { varde, ms, minne } = await matt(() =>
			byggIndex(dokument, { outDir, ordled: utanLed ? INGA : lexikon(), synonymer, etiketter }),
		);
		return { storlek: [...varde.bytes.values()].reduce((sum, size) => sum + size, 0), byggtid: ms, minne };
	};
	const byggt = behall ? await kept(`${outDir}.json`, make) : await make();
	let bytes = 0;
	const oppna = (): Promise<Lasare> =>
		oppnaIndex({
			bas: '',
			hamtaI: (mapp) => async (namn) => {
				const fil = await readFile(path.join(outDir, mapp, `${namn}.sok`));
				bytes += fil.length;
				return new Uint8Array(gunzipSync(fil));
			},
		});
	const lasare = await oppna();
	const fraga = (q: string, i: Lasare) =>
		answer(i, {
			query: medSkrivnaFilter(makeQuery({ ...EMPTY_QUERY, q }), etiketter),
			antal: 10,
			raknaFasetter: false,
		});
	return {
		namn: utanLed ? 'utan ordled' : 'egen',
		sok: async (q) => (await fraga(q, lasare)).hits.map(({ href }) => href.replace(/#.*$/, '')),
		async bytes(q) {
			bytes = 0;
			await fraga(q, await oppna());
			return bytes;
		},
		...byggt,
	};
}

/** What making an index took. */
type Byggt = Pick<Motor, 'storlek' | 'byggtid' | 'minne'>;

/** Makes it once, and writes down beside it what that took. */
async function kept(fil: string, make: () => Promise<Byggt>): Promise<Byggt> {
	if (existsSync(fil)) return JSON.parse(await readFile(fil, 'utf8')) as Byggt;
	const made = await make();
	await writeFile(fil, JSON.stringify(made));
	return made;
}
