import type { APIRoute } from 'astro';
import { plats } from '../components/plats.ts';
import { flode } from '../feeds/flode.ts';
import { jsonFeed } from '../feeds/json-feed.ts';
import { svar } from '../feeds/typer.ts';
import { loadWholeSite } from '../read/site.ts';

export const GET: APIRoute = async ({ site }) => {
	const { register } = await loadWholeSite();
	return svar(jsonFeed(flode.sajt(register), '/feed.json', register, plats(site)), 'jsonFeed');
};
