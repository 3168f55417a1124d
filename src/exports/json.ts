import { adress } from '../domain/adress.ts';
import type { Arendefil, Mangd } from '../schema/export/dokument.ts';
import { filMeta, mangdMeta, type Utgava } from './meta.ts';
import { lankPost } from './poster/gemensamt.ts';
import * as grund from './poster/grunddata.ts';
import { handlingMedText } from './poster/handling.ts';
import type { Samling } from './samling.ts';

/** `/data/<mangd>.json`, piece by piece: one record a line, so that two publications can be compared line by line. */
export function* mangdJson(samling: Samling, mangd: Mangd, utgava: Utgava): Iterable<string> {
	yield `{"meta":${JSON.stringify(mangdMeta(samling, mangd, utgava), null, '\t')},"data":[`;
	let separator = '\n';
	for (const post of samling.poster(mangd)) {
		yield separator + JSON.stringify(post);
		separator = ',\n';
	}
	yield '\n]}\n';
}

/** `/data/<mangd>.ndjson`: one record a line and nothing else. */
export function* mangdNdjson(samling: Samling, mangd: Mangd): Iterable<string> {
	for (const post of samling.poster(mangd)) yield `${JSON.stringify(post)}\n`;
}

/** `/data/arenden/<arende>.json`: one ärende with everything in it. */
function arendefil(samling: Samling, id: string, utgava: Utgava): Arendefil {
	const { register, till } = samling;
	const { arende, handlingar, handelser, yrkanden, beslut } = samling.arende(id);
	const lankar = (register.lankarFor.get(id) ?? []).map((lank) => lankPost(lank, till));
	const egna = { arende, handlingar, handelser, yrkanden, beslut, lankar };
	const namnda = mentioned(egna);
	const kanda = <T>(folder: string, items: ReadonlyMap<string, T>): T[] =>
		idsUnder(till.till(folder), namnda).flatMap((item) => items.get(item) ?? []);
	return {
		meta: filMeta(
			samling,
			{
				titel: arende.titel,
				beskrivning: 'Ett ärende med allt i: handlingar, texter, händelser, yrkanden, beslut och länkar.',
				path: adress.arendedata(id),
				schema: 'arendefil',
			},
			utgava,
		),
		data: {
			arende,
			handlingar: handlingar.map((post) => handlingMedText(post, register)),
			handelser: [...handelser],
			yrkanden: [...yrkanden],
			beslut: [...beslut],
			lankar,
			personer: kanda('/personer/', register.personer).map((person) => grund.personPost(person, till)),
			partier: kanda('/partier/', register.partier).map((parti) => grund.partiPost(parti, till)),
			organ: kanda('/organ/', register.organ).map((organ) => grund.organPost(organ, till)),
		},
	};
}

export function* arendeJson(samling: Samling, id: string, utgava: Utgava): Iterable<string> {
	yield `${JSON.stringify(arendefil(samling, id, utgava), null, '\t')}\n`;
}

/** Every address in a value, except what stands inside longer texts. */
function mentioned(value: unknown, found = new Set<string>()): ReadonlySet<string> {
	if (typeof value === 'string') found.add(value);
	else if (typeof value === 'object' && value !== null)
		for (const child of Object.values(value)) mentioned(child, found);
	return found;
}

/** Ids of the pages in a folder that are among these addresses, in order. */
function idsUnder(folder: string, addresses: ReadonlySet<string>): string[] {
	return [...addresses]
		.filter((address) => address.startsWith(folder))
		.map((address) => address.slice(folder.length, -1))
		.sort();
}
