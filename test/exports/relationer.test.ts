import { expect, test } from 'vitest';
import { RELATIONER } from '../../src/exports/relationer.ts';
import { publicera } from './prov.ts';

const { samling } = publicera();

test('every address in the real records that leads to a record is a relation of the schemas', () => {
	const kanda = new Set(RELATIONER.map(({ fran, falt, till }) => `${fran} ${falt.replaceAll('.', '_')} ${till}`));
	const ids = new Map(
		(['arenden', 'handlingar', 'yrkanden', 'beslut', 'personer', 'partier', 'organ', 'begrepp'] as const).flatMap(
			(mangd) => [...samling.poster(mangd)].map((post) => [post.id, mangd] as const),
		),
	);
	const funna = new Set<string>();
	for (const mangd of ['handelser', 'yrkanden', 'beslut', 'handlingar', 'arenden'] as const)
		for (const post of samling.poster(mangd))
			for (const [falt, value] of Object.entries(post))
				for (const [vag, address] of adresser(value, falt)) {
					const till = ids.get(address);
					// A link goes from and to either kind of page.
					if (till && vag !== 'id' && !vag.endsWith('adress') && !vag.startsWith('lankar_'))
						funna.add(`${mangd} ${vag} ${till}`);
				}
	expect(funna.size).toBeGreaterThan(10);
	expect([...funna].filter((relation) => !kanda.has(relation))).toEqual([]);
});

/** Every text in a value with the names on the way to it. */
function adresser(value: unknown, vag: string): [vag: string, address: string][] {
	if (typeof value === 'string') return [[vag, value]];
	if (Array.isArray(value)) return value.flatMap((item) => adresser(item, vag));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, child]) => adresser(child, `${vag}_${name}`));
}
