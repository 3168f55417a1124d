import type { APIRoute } from 'astro';
import { plats } from '../components/plats.ts';
import { atom } from '../feeds/atom.ts';
import { flode } from '../feeds/flode.ts';
import { svar } from '../feeds/typer.ts';
import { loadSite } from '../read/site.ts';

export const GET: APIRoute = async ({ site }) => {
	const { register } = await loadSite();
	return svar(atom(flode.sajt(register), register, plats(site)), 'atom');
};
