import type { APIRoute, GetStaticPaths } from 'astro';
import { plats } from '../../../components/plats.ts';
import type { Parti } from '../../../domain/grunddata.ts';
import { atom } from '../../../feeds/atom.ts';
import { flode } from '../../../feeds/flode.ts';
import { svar } from '../../../feeds/typer.ts';
import { loadWholeSite } from '../../../read/site.ts';

export const getStaticPaths = (async () => {
	const { register } = await loadWholeSite();
	return [...register.partier.values()].map((parti) => ({ params: { parti: parti.id }, props: { parti } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ parti: Parti }> = async ({ props: { parti }, site }) => {
	const { register } = await loadWholeSite();
	return svar(atom(flode.parti(register, parti), register, plats(site)), 'atom');
};
