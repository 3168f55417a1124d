import type { APIRoute, GetStaticPaths } from 'astro';
import { adress } from '../../../domain/adress.ts';
import { loadSite } from '../../../read/site.ts';
import { datafil } from '../_publikation.ts';

export const getStaticPaths = (async () => {
	const { register } = await loadSite();
	return [...register.arenden.keys()].map((arende) => ({ params: { arende } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { arende = '' } }) => datafil(adress.arendedata(arende));
