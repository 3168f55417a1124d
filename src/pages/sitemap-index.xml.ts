import type { APIRoute } from 'astro';
import { expectedPages } from '../build/expected.ts';
import { plats } from '../components/plats.ts';
import { svar } from '../feeds/typer.ts';
import { webbplatskarteindex } from '../feeds/webbplatskarta.ts';
import { loadWholeSite } from '../read/site.ts';

export const GET: APIRoute = async ({ site }) => {
	const { register } = await loadWholeSite();
	return svar(webbplatskarteindex(expectedPages(register), plats(site)), 'xml');
};
