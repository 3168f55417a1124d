import type { APIRoute } from 'astro';
import { sajtbild } from '../feeds/delning/delningsbild.ts';
import { svar } from '../feeds/typer.ts';
import { loadSite } from '../read/site.ts';

export const GET: APIRoute = async () => {
	const { register } = await loadSite();
	return svar(await sajtbild(register), 'png');
};
