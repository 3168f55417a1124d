import { adress } from '../domain/adress.ts';
import type { Paragrafnummer } from '../domain/paragrafer.ts';
import type { Omnamnande, Omnamnanden } from '../references/omnamnanden.ts';
import type { LagrumReference, Reference } from '../references/reference.ts';
import type { Hanvisningarfil } from '../schema/export/dokument.ts';
import type { HanvisningPost } from '../schema/export/hanvisningar.ts';
import type { Adresser } from './adresser.ts';
import { filMeta, type Utgava } from './meta.ts';
import type { Samling } from './samling.ts';

/**
 * `/data/hanvisningar.json`, a reference a line and piece by piece: every reference of the reading texts that leads to
 * something here, in order of handling, paragraph and place; the same backlinks as the pages show.
 */
export function* hanvisningarJson(samling: Samling, omnamnanden: Omnamnanden, utgava: Utgava): Iterable<string> {
	const hit = [...omnamnanden.values()]
		.flat()
		.filter(({ reference }) => targetOf(reference) !== undefined)
		.sort(compare);
	const om = {
		titel: 'Hänvisningar i handlingarnas texter',
		beskrivning: 'Varje ställe i en lästext som nämner en person, ett organ, en lag, ett begrepp eller ett ärende.',
		path: '/data/hanvisningar.json',
		schema: 'hanvisningar',
	};
	const meta: Hanvisningarfil['meta'] = { ...filMeta(samling, om, utgava), antal: hit.length };
	yield `{"meta":${JSON.stringify(meta, null, '\t')},"data":[\n`;
	let separator = '';
	for (const omnamnande of hit) {
		yield separator + JSON.stringify(postOf(omnamnande, samling.till));
		separator = ',\n';
	}
	yield '\n]}\n';
}

function postOf({ handling, stycke, reference }: Omnamnande, till: Adresser): HanvisningPost | undefined {
	const target = targetOf(reference);
	return (
		target && {
			kalla: { adress: till.handling(handling, stycke.id), handling: till.handling(handling), stycke: stycke.id },
			ord: stycke.text.slice(reference.start, reference.end),
			...target,
			adress: till.till(target.adress),
		}
	);
}

function targetOf(reference: Reference): Omit<HanvisningPost, 'kalla' | 'ord'> | undefined {
	switch (reference.kind) {
		case 'lagrum': {
			const { forfattning: id } = reference;
			return id === undefined
				? undefined
				: { typ: 'forfattning', id, adress: adress.forfattning(id), ...provision(reference) };
		}
		case 'diarienummer': {
			const { arende: id } = reference;
			return id === undefined ? undefined : { typ: 'arende', id, adress: adress.arende(id) };
		}
		case 'person': {
			const { person: id } = reference;
			return id === undefined ? undefined : { typ: 'person', id, adress: adress.person(id) };
		}
		case 'organ':
			return { typ: 'organ', id: reference.organ, adress: adress.organ(reference.organ) };
		case 'parti':
			return { typ: 'parti', id: reference.parti, adress: adress.parti(reference.parti) };
		case 'begrepp':
			return { typ: 'begrepp', id: reference.begrepp, adress: adress.begrepp(reference.begrepp) };
		case 'datum':
			return undefined;
	}
}

function provision({ kapitel, paragrafer }: LagrumReference): Pick<HanvisningPost, 'kapitel' | 'paragrafer'> {
	const ranges = paragrafer.map((paragraf) => number(paragraf) + (paragraf.till ? `-${number(paragraf.till)}` : ''));
	return { ...(kapitel && { kapitel: number(kapitel) }), ...(ranges.length > 0 && { paragrafer: ranges }) };
}

function number({ nummer, bokstav }: Paragrafnummer): string {
	return bokstav === undefined ? String(nummer) : `${String(nummer)} ${bokstav}`;
}

function compare(a: Omnamnande, b: Omnamnande): number {
	if (a.handling !== b.handling) return a.handling < b.handling ? -1 : 1;
	return Number(a.stycke.id.slice(1)) - Number(b.stycke.id.slice(1)) || a.reference.start - b.reference.start;
}
