import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { senastForst } from '../../components/ordning.ts';
import type { Register } from '../../domain/register.ts';
import { lasPost, skrivPost } from '../../redigera/format.ts';
import { KOMMENTARER } from '../../redigera/kommentarer.ts';
import type { Provarkiv } from '../../redigera/provarkiv.ts';

/** As many ärenden as give an idea of the interface; of a large archive the rest would only be slow to fetch. */
const ANTAL = 20;

/**
 * The registers and the latest ärenden as the editing interface holds them, for somebody to try it on. Fields and texts are
 * those that the site publishes; remarks in the files, which it does not, are left out.
 * @param root the content root
 */
export async function provarkiv(root: string, register: Register): Promise<Provarkiv> {
	const latest = senastForst(register.arenden.values())
		.slice(0, ANTAL)
		.flatMap((arende) => [
			`arenden/${arende.id}/index.${arende.format}`,
			...arende.handlingar.map(({ id }) => `arenden/${arende.id}/${id}.md`),
		]);
	const texts = await readAll(root, latest);
	const named = [...texts.values()].join('\n');
	const facts = (['partier', 'organ', 'amnen', 'forfattningar'] as const).flatMap((name) =>
		[...register[name].keys()].map((id) => `${name}/${id}.yaml`),
	);
	const rest = await readAll(root, [
		'kommun.yaml',
		...facts,
		...[...register.personer.keys()].filter((id) => named.includes(id)).map((id) => `personer/${id}.yaml`),
		...[...register.begrepp.keys()].map((id) => `begrepp/${id}.md`),
		...[...register.sidor.values()].map(({ id, format }) => `sidor/${id}.${format}`),
	]);
	return Object.fromEntries(
		[...rest, ...texts].map(([fil, text]) => {
			const medText = !fil.endsWith('.yaml');
			return [`content/${fil}`, utanKommentarer(text, medText)];
		}),
	);
}

function utanKommentarer(text: string, medText: boolean): string {
	const { [KOMMENTARER]: _, ...post } = lasPost(text, medText);
	return skrivPost(post, medText, () => undefined);
}

/** Those of the files that there are. */
async function readAll(root: string, files: readonly string[]): Promise<Map<string, string>> {
	const read = files.map(
		async (fil) => [fil, await readFile(path.join(root, fil), 'utf8').catch(() => undefined)] as const,
	);
	return new Map(
		(await Promise.all(read)).flatMap(([fil, text]) => (text === undefined ? [] : [[fil, text] as const])),
	);
}
