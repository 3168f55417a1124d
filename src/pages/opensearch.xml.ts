import type { APIRoute } from 'astro';
import { plats } from '../components/plats.ts';
import { opensearch } from '../feeds/opensearch.ts';
import { svar } from '../feeds/typer.ts';
import { loadSite } from '../read/site.ts';

export const GET: APIRoute = async ({ site }) => {
	const { register } = await loadSite();
	return svar(opensearch(register.kommun, plats(site)), 'opensearch');
};
