import type { APIRoute, GetStaticPaths } from 'astro';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { loadSite } from '../../../../read/site.ts';

/** Every untouched source file, byte for byte. */
export const getStaticPaths = (async () => {
	const { register } = await loadSite();
	return [...register.handlingar.values()].flatMap(({ arende, kallor }) =>
		kallor.map(({ fil }) => ({ params: { arende, fil } })),
	);
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { arende = '', fil = '' } }) => {
	const { root } = await loadSite();
	return new Response(await readFile(path.join(root, 'arenden', arende, 'kallor', fil)));
};
