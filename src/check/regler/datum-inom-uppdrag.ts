import type { Aktor } from '../../domain/aktor.ts';
import type { Datum } from '../../domain/datum.ts';
import type { ArendeMapp, Arkiv } from '../../read/arkiv.ts';
import type { Plats } from '../../read/problem.ts';
import { fynd, type Regel } from '../regel.ts';
import { certainlyBefore } from './stod/datum.ts';

type Uppdrag = Arkiv['personer'][number]['data']['uppdrag'][number];

interface Gjort {
	readonly aktor: Aktor;
	readonly organ?: string | undefined;
	readonly datum?: Datum | undefined;
	readonly vad: string;
	readonly plats: Plats;
	readonly id: string;
}

/** Nobody acts in an organ or for a party on a day when the register says that the uppdrag did not hold. */
export const regel = {
	kod: 'datum-inom-uppdrag',
	check: ({ arkiv }) => {
		const personer = new Map(arkiv.personer.map(({ id, data }) => [id, data]));
		return arkiv.arenden.flatMap(gjortI).flatMap(({ aktor, organ, datum, vad, plats, id }) => {
			const person = personer.get(aktor.person ?? '');
			if (!person || !datum) return [];
			const held = person.uppdrag.filter((uppdrag) => concerns(uppdrag, aktor, organ));
			if (held.length === 0 || held.some((uppdrag) => !outside(datum, uppdrag))) return [];
			const text = `${person.namn} ${vad} ${datum}, men uppdraget gällde ${held.map(period).join(', ')}. Kontrollera datumet, personen och uppdraget.`;
			return [fynd(plats, 'datum-inom-uppdrag', text, { om: id })];
		});
	},
} satisfies Regel;

function gjortI({ index, handlingar }: ArendeMapp): Gjort[] {
	const events = index.data.handelser.flatMap(({ typ, personer, organ, datum, id }, i) => {
		const plats = index.yaml.at(['handelser', i, 'datum']);
		const who = typ === 'bakgrund' ? [] : personer;
		return who.map((person) => ({ aktor: partOf(index, person), organ, datum, vad: 'handlade', plats, id }));
	});
	return [...events, ...handlingar.flatMap(gjortIn)];
}

/** A person's party in the ärende is the one that its parter give for that day. */
function partOf(index: ArendeMapp['index'], person: string): Aktor {
	const parti = index.data.parter.find((part) => part.person === person)?.parti;
	return { person, ...(parti && { parti }) };
}

function gjortIn({ id, data, yaml }: ArendeMapp['handlingar'][number]): Gjort[] {
	const { datum, organ } = data;
	return [
		...data.undertecknare.map((aktor, i) => {
			const plats = yaml.at(['undertecknare', i]);
			return { aktor, organ, datum, vad: 'undertecknade', plats, id };
		}),
		...data.yrkanden.flatMap((y, i) => {
			// Minutes hold yrkanden on the day of their decision.
			const day = datum ?? data.beslut.find((b) => b.yrkanden.includes(y.id))?.datum;
			const plats = yaml.at(['yrkanden', i]);
			return y.av.map((aktor) => ({ aktor, organ: y.riktatTill, datum: day, vad: 'yrkade', plats, id: y.id }));
		}),
		...data.beslut.flatMap((b, i) =>
			b.reservationer.flatMap((r, j) => {
				const plats = yaml.at(['beslut', i, 'reservationer', j]);
				const common = { organ: b.organ, datum: b.datum ?? datum, vad: 'reserverade sig', plats, id: b.id };
				return r.av.map((aktor) => ({ aktor, ...common }));
			}),
		),
	];
}

/** An uppdrag in an organ concerns what is done there; one for a party or a title what is done for it. */
function concerns(uppdrag: Uppdrag, aktor: Aktor, organ: string | undefined): boolean {
	if (uppdrag.organ !== undefined) return uppdrag.organ === organ;
	if (uppdrag.parti !== undefined) return uppdrag.parti === aktor.parti;
	return uppdrag.roll === aktor.roll;
}

function outside(datum: Datum, { fran, till }: Uppdrag): boolean {
	return (fran !== undefined && certainlyBefore(datum, fran)) || (till !== undefined && certainlyBefore(till, datum));
}

function period({ fran, till }: Uppdrag): string {
	return fran && till ? `${fran}–${till}` : fran ? `från ${fran}` : `till ${String(till)}`;
}
