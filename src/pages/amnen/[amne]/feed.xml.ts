import type { APIRoute, GetStaticPaths } from 'astro';
import { plats } from '../../../components/plats.ts';
import type { Amne } from '../../../domain/grunddata.ts';
import { atom } from '../../../feeds/atom.ts';
import { flode } from '../../../feeds/flode.ts';
import { svar } from '../../../feeds/typer.ts';
import { loadWholeSite } from '../../../read/site.ts';

export const getStaticPaths = (async () => {
	const { register } = await loadWholeSite();
	return [...register.amnen.values()].map((amne) => ({ params: { amne: amne.id }, props: { amne } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ amne: Amne }> = async ({ props: { amne }, site }) => {
	const { register } = await loadWholeSite();
	return svar(atom(flode.amne(register, amne), register, plats(site)), 'atom');
};
