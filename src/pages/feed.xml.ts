import type { APIRoute } from 'astro';
import { plats } from '../components/plats.ts';
import { atom } from '../feeds/atom.ts';
import { flode } from '../feeds/flode.ts';
import { svar } from '../feeds/typer.ts';
import { loadWholeSite } from '../read/site.ts';

export const GET: APIRoute = async ({ site }) => {
	const { register } = await loadWholeSite();
	return svar(atom(flode.sajt(register), register, plats(site)), 'atom');
};
