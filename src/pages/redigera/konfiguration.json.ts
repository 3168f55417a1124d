import type { APIRoute } from 'astro';
import { svar } from '../../feeds/typer.ts';
import { loadSite } from '../../read/site.ts';
import type { Underlag } from '../../redigera/konfiguration.ts';
import { samlingar } from '../../redigera/samlingar.ts';

export const GET: APIRoute = async () => {
	const { redigering } = (await loadSite()).register.kommun;
	const underlag: Underlag = { samlingar: samlingar(), ...(redigering && { redigering }) };
	return svar(JSON.stringify(underlag), 'json');
};
