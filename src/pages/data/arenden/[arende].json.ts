import type { APIRoute, GetStaticPaths } from 'astro';
import { plats } from '../../../components/plats.ts';
import { arendeJson } from '../../../exports/json.ts';
import { samla } from '../../../exports/samling.ts';
import { loadSite } from '../../../read/site.ts';
import { loadPublicerad } from '../_publikation.ts';

export const getStaticPaths = (async () => {
	const { register } = await loadSite();
	return [...register.arenden.keys()].map((arende) => ({ params: { arende } }));
}) satisfies GetStaticPaths;

/** The same file as the whole publication has, made from the ärende alone: it stays when another ärende changes. */
export const GET: APIRoute = async ({ params: { arende = '' }, site }) => {
	const { register } = await loadSite();
	return new Response([...arendeJson(samla(register, plats(site)), arende, await loadPublicerad())].join(''), {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
};
