import type { APIRoute, GetStaticPaths } from 'astro';
import { expectedPages } from '../build/expected.ts';
import { plats } from '../components/plats.ts';
import { svar } from '../feeds/typer.ts';
import { webbplatskarta, webbplatskartor } from '../feeds/webbplatskarta.ts';
import { loadWholeSite } from '../read/site.ts';

export const getStaticPaths = (async () => {
	const { register } = await loadWholeSite();
	return webbplatskartor(expectedPages(register)).map((_, i) => ({ params: { nummer: String(i + 1) } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { nummer }, site }) => {
	const { register } = await loadWholeSite();
	return svar(webbplatskarta(expectedPages(register), Number(nummer), register, plats(site)), 'xml');
};
