import type { APIRoute, GetStaticPaths } from 'astro';
import { plats } from '../../components/plats.ts';
import { securityTxt } from '../../feeds/security.ts';
import { svar } from '../../feeds/typer.ts';
import { loadSite } from '../../read/site.ts';

/** `security.txt`, when content gives what it must hold. */
export const getStaticPaths = (async () => {
	const { register } = await loadSite();
	return register.kommun.utgivare.sakerhet ? [{ params: { fil: 'security' } }] : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ site }) => {
	const { register } = await loadSite();
	return svar(securityTxt(register.kommun, plats(site)) ?? '', 'text');
};
