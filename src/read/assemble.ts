import { statSync } from 'node:fs';
import path from 'node:path';
import type { Arende } from '../domain/arende.ts';
import { compareDatum, OKANT_DATUM } from '../domain/datum.ts';
import { handlingId, type Handling } from '../domain/handling.ts';
import type { Kalla } from '../domain/kalla.ts';
import type { Lank } from '../domain/lank.ts';
import type { Innehall } from '../domain/register.ts';
import { compareText } from '../domain/order.ts';
import type { AuthoredHandling } from '../schema/handling.ts';
import type { AuthoredKalla } from '../schema/kalla.ts';
import type { ArendeMapp, Arkiv, Fil } from './arkiv.ts';

/** Makes plain domain values of an archive that {@link validate} has found nothing wrong with. */
export function assemble(arkiv: Arkiv): Innehall {
	if (!arkiv.kommun) throw new TypeError('assemble() takes an archive without problems');
	const read = lasartOf(arkiv);
	const arenden = arkiv.arenden.map((mapp) => assembleArende(arkiv.root, mapp, read));
	return {
		kommun: { ...arkiv.kommun.data, saknas: withSources(arkiv.kommun.data.saknas, '', read) },
		arenden: arenden.map(({ arende }) => arende),
		lankar: arenden.flatMap(({ lankar }) => lankar),
		organ: arkiv.organ.map((f) => ({ id: f.id, ...withSources(f.data, '', read) })),
		partier: arkiv.partier.map((f) => ({ id: f.id, ...withSources(f.data, '', read) })),
		personer: arkiv.personer.map((f) => ({ id: f.id, ...withSources(f.data, '', read) })),
		amnen: arkiv.amnen.map((f) => ({ id: f.id, ...f.data })),
		forfattningar: arkiv.forfattningar.map((f) => ({ id: f.id, ...f.data })),
		begrepp: arkiv.begrepp.map((f) => ({ id: f.id, ...f.data, brodtext: f.body.trim() })),
		sidor: arkiv.sidor.map((f) => ({ id: f.id, ...f.data, brodtext: f.body.trim(), format: f.format })),
	};
}

/** How a fact is read when its source does not say: a text transcribed from OCR was not read word for word. */
type LasartOf = (handling: string) => Kalla['hur'];

function lasartOf(arkiv: Arkiv): LasartOf {
	const hur = new Map<string, string>(
		arkiv.arenden.flatMap((a) => a.handlingar.map((h) => [`${a.id}/${h.id}`, h.data.lasning.hur] as const)),
	);
	return (handling) => (hur.get(handling) === 'textlager' ? 'ordagrant' : 'ocr');
}

/** A value as the schema gives it, with every source made whole. */
type Resolved<T> = T extends string | number | boolean | undefined
	? T
	: T extends AuthoredKalla
		? Kalla
		: T extends readonly (infer U)[]
			? Resolved<U>[]
			: { [K in keyof T]: Resolved<T[K]> };

/** Writes out every source: the handling's full id, and how the fact was read. */
function withSources<T>(value: T, arende: string, read: LasartOf): Resolved<T> {
	const resolve = (node: unknown): unknown => {
		if (Array.isArray(node)) return node.map(resolve);
		if (typeof node !== 'object' || node === null) return node;
		if (isKalla(node)) {
			const handling = node.handling.includes('/') ? node.handling : `${arende}/${node.handling}`;
			return { ...node, handling, hur: node.hur ?? read(handling) };
		}
		return Object.fromEntries(Object.entries(node).map(([key, child]: [string, unknown]) => [key, resolve(child)]));
	};
	return resolve(value) as Resolved<T>;
}

function isKalla(node: object): node is { handling: string; hur?: Kalla['hur'] } {
	const keys = Object.keys(node);
	return keys.includes('handling') && keys.every((key) => ['handling', 'stycke', 'hur', 'citat'].includes(key));
}

function assembleArende(root: string, mapp: ArendeMapp, read: LasartOf): { arende: Arende; lankar: Lank[] } {
	const { lankar: own, ...data } = withSources(mapp.index.data, mapp.id, read);
	const parts = mapp.handlingar.map((fil) => assembleHandling(root, mapp.id, fil, read));
	const arende: Arende = {
		id: mapp.id,
		...data,
		sammanfattning: mapp.index.body.trim(),
		format: mapp.index.format,
		handlingar: orderHandlingar(parts.map(({ handling }) => handling)),
	};
	const links = own.map((lank) => ({ fran: mapp.id, ...lank, till: fullTarget(lank.till, mapp) }));
	return {
		arende,
		lankar: [...links, ...parts.flatMap(({ lankar }) => lankar.map((l) => ({ ...l, till: fullTarget(l.till, mapp) })))],
	};
}

function assembleHandling(
	root: string,
	arende: string,
	fil: Fil<AuthoredHandling>,
	read: LasartOf,
): { handling: Handling; lankar: Lank[] } {
	const { lankar, kallor, ...data } = fil.data;
	// Thousands of files: to wait for each takes longer than to look at it.
	const files = kallor.map((kalla) => ({
		...kalla,
		bytes: statSync(path.join(root, 'arenden', arende, 'kallor', kalla.fil)).size,
	}));
	const handling: Handling = {
		id: fil.id,
		arende,
		...withSources(data, arende, read),
		kallor: files,
		stycken: fil.stycken,
		brodtext: fil.body.trim(),
	};
	return {
		handling,
		lankar: withSources(lankar, arende, read).map((lank) => ({ fran: handlingId(handling), ...lank })),
	};
}

/** A bare id names a handling of the same ärende where there is one, else another ärende. */
function fullTarget(till: string, mapp: ArendeMapp): string {
	return mapp.handlingar.some(({ id }) => id === till) ? `${mapp.id}/${till}` : till;
}

/** By earliest possible day, those without one last; then by id. */
function orderHandlingar(handlingar: readonly Handling[]): Handling[] {
	return [...handlingar].sort(
		(a, b) => compareDatum(a.datum ?? OKANT_DATUM, b.datum ?? OKANT_DATUM) || compareText(a.id, b.id),
	);
}
