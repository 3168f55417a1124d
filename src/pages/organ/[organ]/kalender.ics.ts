import type { APIRoute, GetStaticPaths } from 'astro';
import { plats } from '../../../components/plats.ts';
import type { Organ } from '../../../domain/grunddata.ts';
import { kalender } from '../../../feeds/kalender.ts';
import { svar } from '../../../feeds/typer.ts';
import { loadWholeSite } from '../../../read/site.ts';

export const getStaticPaths = (async () => {
	const { register } = await loadWholeSite();
	return [...register.organ.values()].map((organ) => ({ params: { organ: organ.id }, props: { organ } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ organ: Organ }> = async ({ props: { organ }, site }) => {
	const { register } = await loadWholeSite();
	return svar(kalender(register, plats(site), organ), 'kalender');
};
