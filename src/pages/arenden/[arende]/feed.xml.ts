import type { APIRoute, GetStaticPaths } from 'astro';
import { plats } from '../../../components/plats.ts';
import type { Arende } from '../../../domain/arende.ts';
import { atom } from '../../../feeds/atom.ts';
import { flode } from '../../../feeds/flode.ts';
import { svar } from '../../../feeds/typer.ts';
import { loadSite } from '../../../read/site.ts';

export const getStaticPaths = (async () => {
	const { register } = await loadSite();
	return [...register.arenden.values()].map((arende) => ({ params: { arende: arende.id }, props: { arende } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ arende: Arende }> = async ({ props: { arende }, site }) => {
	const { register } = await loadSite();
	return svar(atom(flode.arende(register, arende), register, plats(site)), 'atom');
};
