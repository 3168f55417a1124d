import type { APIRoute } from 'astro';
import { plats } from '../components/plats.ts';
import { llms } from '../feeds/llms.ts';
import { svar } from '../feeds/typer.ts';
import { loadWholeSite } from '../read/site.ts';

export const GET: APIRoute = async ({ site }) => {
	const { register } = await loadWholeSite();
	return svar(llms(register, plats(site)), 'text');
};
