import type { APIRoute } from 'astro';
import { svar } from '../../feeds/typer.ts';
import { loadWholeSite } from '../../read/site.ts';
import { provarkiv } from './_provarkiv.ts';

export const GET: APIRoute = async () => {
	const { root, register } = await loadWholeSite();
	return svar(JSON.stringify(await provarkiv(root, register)), 'json');
};
