import type { APIRoute, GetStaticPaths } from 'astro';
import { plats } from '../../../components/plats.ts';
import type { Handling } from '../../../domain/handling.ts';
import { handlingMarkdown } from '../../../feeds/markdown.ts';
import { svar } from '../../../feeds/typer.ts';
import { loadSite } from '../../../read/site.ts';

export const getStaticPaths = (async () => {
	const { register } = await loadSite();
	return [...register.handlingar.values()].map((handling) => ({
		params: { arende: handling.arende, handling: handling.id },
		props: { handling },
	}));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ handling: Handling }> = async ({ props: { handling }, site }) => {
	const { register } = await loadSite();
	return svar(handlingMarkdown(handling, register, plats(site)), 'markdown');
};
