import type { ArendeMapp, Fil } from '../arkiv.ts';
import { fel, type Plats, type Problem } from '../problem.ts';
import { nearest } from '../schemafel.ts';
import type { Path } from './values.ts';

/** Ids of events, yrkanden and beslut are unique within the ärende: they are anchors on one page. */
export function localIds(arende: ArendeMapp): Problem[] {
	const seen = new Map<string, Plats>();
	const all = [
		...arende.index.data.handelser.map(({ id }, i) => ({ id, plats: arende.index.yaml.at(['handelser', i, 'id']) })),
		...arende.handlingar.flatMap((h) => [
			{ id: h.id, plats: { fil: h.fil, rad: 1, kolumn: 1 } },
			...h.data.yrkanden.map(({ id }, i) => ({ id, plats: h.yaml.at(['yrkanden', i, 'id']) })),
			...h.data.beslut.map(({ id }, i) => ({ id, plats: h.yaml.at(['beslut', i, 'id']) })),
		]),
	];
	return all.flatMap(({ id, plats }) => {
		const first = seen.get(id);
		if (!first) {
			seen.set(id, plats);
			return [];
		}
		return [
			fel(
				plats,
				'id-dubblett',
				`Id:t "${id}" används redan i ärendet (${first.fil}:${String(first.rad)}). Välj ett annat.`,
			),
		];
	});
}

/** References to handlingar, yrkanden and beslut lead to ones of the same ärende. */
export function localRefs(arende: ArendeMapp): Problem[] {
	if (!arende.arHel) return [];
	const handlingar = new Set(arende.handlingar.map(({ id }) => id));
	const yrkanden = new Set(arende.handlingar.flatMap((h) => h.data.yrkanden.map(({ id }) => id)));
	const beslut = new Set(arende.handlingar.flatMap((h) => h.data.beslut.map(({ id }) => id)));
	const wanted: { value: string | undefined; known: ReadonlySet<string>; what: string; plats: Plats }[] = [];
	const want = (
		fil: Fil<object>,
		path: Path,
		value: string | undefined,
		known: ReadonlySet<string>,
		what: string,
	): void => {
		wanted.push({ value, known, what, plats: fil.yaml.at(path) });
	};
	for (const [i, h] of arende.index.data.handelser.entries()) {
		want(arende.index, ['handelser', i, 'handling'], h.handling, handlingar, 'ingen handling');
		want(arende.index, ['handelser', i, 'beslut'], h.beslut, beslut, 'inget beslut');
	}
	for (const fil of [arende.index, ...arende.handlingar])
		for (const [i, s] of fil.data.saknas.entries())
			want(fil, ['saknas', i, 'handling'], s.handling, handlingar, 'ingen handling');
	for (const fil of arende.handlingar) {
		for (const [i, b] of fil.data.bilagor.entries())
			want(fil, ['bilagor', i, 'handling'], b.handling, handlingar, 'ingen handling');
		for (const [i, y] of fil.data.yrkanden.entries())
			want(fil, ['yrkanden', i, 'avser'], y.avser, yrkanden, 'inget yrkande');
		for (const [i, b] of fil.data.beslut.entries()) {
			for (const [j, y] of b.yrkanden.entries()) want(fil, ['beslut', i, 'yrkanden', j], y, yrkanden, 'inget yrkande');
			for (const [j, r] of b.reservationer.entries())
				want(fil, ['beslut', i, 'reservationer', j, 'tillForman'], r.tillForman, yrkanden, 'inget yrkande');
		}
	}
	return wanted.flatMap(({ value, known, what, plats }) => {
		if (value === undefined || known.has(value)) return [];
		const near = nearest(value, known);
		return [fel(plats, 'id-okant', `Ärendet har ${what} med id "${value}"${near ? `; menade du "${near}"?` : '.'}`)];
	});
}
