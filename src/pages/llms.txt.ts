import type { APIRoute } from 'astro';
import { plats } from '../components/plats.ts';
import { llms } from '../feeds/llms.ts';
import { svar } from '../feeds/typer.ts';
import { loadSite } from '../read/site.ts';

export const GET: APIRoute = async ({ site }) => {
	const { register } = await loadSite();
	return svar(llms(register, plats(site)), 'text');
};
