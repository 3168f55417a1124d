import type { APIRoute, GetStaticPaths } from 'astro';
import type { Arende } from '../../../domain/arende.ts';
import { delningsbild } from '../../../feeds/delning/delningsbild.ts';
import { svar } from '../../../feeds/typer.ts';
import { loadSite } from '../../../read/site.ts';

export const getStaticPaths = (async () => {
	const { register } = await loadSite();
	return [...register.arenden.values()].map((arende) => ({ params: { arende: arende.id }, props: { arende } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ arende: Arende }> = async ({ props: { arende } }) => {
	const { register } = await loadSite();
	return svar(await delningsbild(arende, register), 'png');
};
