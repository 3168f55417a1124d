import type { APIRoute, GetStaticPaths } from 'astro';
import { statistikCsv } from '../../exports/statistik.ts';
import { loadSite } from '../../read/site.ts';
import { statistiktabeller } from '../../text/statistik.ts';

/** Each table of the statistics page as a file. */
export const getStaticPaths = (async () => {
	const { register } = await loadSite();
	return statistiktabeller(register).map((tabell) => ({ params: { tabell: tabell.id }, props: { tabell } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ tabell: Parameters<typeof statistikCsv>[0] }> = ({ props: { tabell } }) =>
	new Response(statistikCsv(tabell), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
