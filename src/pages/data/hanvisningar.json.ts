import type { APIRoute } from 'astro';
import { hanvisningar } from '../../exports/hanvisningar.ts';
import { loadSite } from '../../read/site.ts';

/** Every place in the reading texts that names something here: the pages' "Nämns i" as data. */
export const GET: APIRoute = async ({ site, url }) => {
	const { omnamnanden } = await loadSite();
	const data = hanvisningar(omnamnanden, new URL(import.meta.env.BASE_URL, site ?? url).href);
	return new Response(
		JSON.stringify({ meta: { titel: 'Hänvisningar i handlingarnas texter', antal: data.length }, data }),
	);
};
