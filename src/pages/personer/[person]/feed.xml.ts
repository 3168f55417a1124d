import type { APIRoute, GetStaticPaths } from 'astro';
import { plats } from '../../../components/plats.ts';
import type { Person } from '../../../domain/grunddata.ts';
import { atom } from '../../../feeds/atom.ts';
import { flode } from '../../../feeds/flode.ts';
import { svar } from '../../../feeds/typer.ts';
import { loadWholeSite } from '../../../read/site.ts';

export const getStaticPaths = (async () => {
	const { register } = await loadWholeSite();
	return [...register.personer.values()].map((person) => ({ params: { person: person.id }, props: { person } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ person: Person }> = async ({ props: { person }, site }) => {
	const { register } = await loadWholeSite();
	return svar(atom(flode.person(register, person), register, plats(site)), 'atom');
};
