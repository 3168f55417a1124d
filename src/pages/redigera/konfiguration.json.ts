import type { APIRoute } from 'astro';
import { svar } from '../../feeds/typer.ts';
import { loadSite } from '../../read/site.ts';
import type { Underlag } from '../../redigera/konfiguration.ts';
import { samlingar } from '../../redigera/samlingar.ts';

export const GET: APIRoute = async () => {
	const { kommun, arenden, sidor } = (await loadSite()).register;
	const isMdx = ({ format }: { format: string }): boolean => format === 'mdx';
	const komponenter = { arenden: arenden.values().some(isMdx), sidor: sidor.values().some(isMdx) };
	const { redigering } = kommun;
	const underlag: Underlag = { samlingar: samlingar(komponenter), ...(redigering && { redigering }) };
	return svar(JSON.stringify(underlag), 'json');
};
