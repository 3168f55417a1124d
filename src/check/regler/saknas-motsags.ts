import { datumParts } from '../../domain/datum.ts';
import { fold } from '../../domain/fold.ts';
import type { ArendeMapp, Fil } from '../../read/arkiv.ts';
import type { AuthoredArende } from '../../schema/arende.ts';
import type { AuthoredHandling } from '../../schema/handling.ts';
import { fynd, type Fynd, type Regel } from '../regel.ts';

type Saknas = AuthoredArende['saknas'][number];
type Handling = Fil<AuthoredHandling>;

/** Nothing is said to be missing that is here. Only what can be told from codes and ids is judged, never the sentence. */
export const regel = {
	kod: 'saknas-motsags',
	check: ({ arkiv }) =>
		arkiv.arenden.flatMap((arende) => [
			...entries(arende, arende.index, undefined),
			...arende.handlingar.flatMap((fil) => entries(arende, fil, fil)),
		]),
} satisfies Regel;

function entries(
	arende: ArendeMapp,
	{ data, yaml }: Fil<{ saknas: readonly Saknas[] }>,
	own: Handling | undefined,
): Fynd[] {
	return data.saknas.flatMap((saknas, i) => {
		const named = arende.handlingar.find(({ id }) => id === saknas.handling);
		const text = ofArende(saknas, arende) ?? ofHandling(saknas, named ?? own, named !== undefined);
		if (!text) return [];
		// A gap without a source may be about another date than the handling's own.
		const niva = saknas.vad === 'datum' && !named ? 'varning' : 'fel';
		return [
			fynd(yaml.at(['saknas', i]), 'saknas-motsags', `${text} Ta bort raden, eller ändra den.`, {
				niva,
				om: saknas.vad,
			}),
		];
	});
}

function ofArende({ vad, typ, titel }: Saknas, { index, handlingar }: ArendeMapp): string | undefined {
	const { diarienummer, handelser } = index.data;
	switch (vad) {
		case 'diarienummer':
			return diarienummer && `Diarienumret sägs saknas, men ärendet har ${diarienummer}.`;
		case 'handling': {
			// Handlingar of one ärende often share its title, so only the one that began it is known by its kind alone.
			const any = titel === undefined || /^(?:motion|medborgarforslag|interpellation|fraga)$/.test(String(typ));
			const here = handlingar.find(({ data }) => data.typ === typ && (any || fold(titel) === fold(data.titel)));
			return here && `En handling av typen ${String(typ)} sägs saknas, men ${here.id} finns här.`;
		}
		case 'slutligt-beslut': {
			const here = handlingar.find(({ data }) => data.beslut.some(({ niva }) => niva === 'slutligt'));
			return here && `Det slutliga beslutet sägs saknas, men det står i ${here.id}.`;
		}
		case 'ettarsanmalan': {
			const here = handelser.find(({ steg }) => steg === 'ettarsanmald');
			return here && `Anmälan efter ett år sägs saknas, men händelsen "${here.id}" visar den.`;
		}
		default:
			return undefined;
	}
}

function ofHandling({ vad, kalla }: Saknas, fil: Handling | undefined, named: boolean): string | undefined {
	if (!fil) return undefined;
	const { datum, beslut } = fil.data;
	const every = (has: (b: AuthoredHandling['beslut'][number]) => unknown) => beslut.length > 0 && beslut.every(has);
	const has = (what: string) => `${what} sägs saknas, men det står i ${fil.id}.`;
	switch (vad) {
		case 'datum':
			if (!datum || datumParts(datum).precision !== 'dag' || (!named && kalla)) return undefined;
			return `Datumet sägs saknas, men ${fil.id} har ${datum}. Gäller raden ett annat datum anger du dess källa.`;
		case 'paragraf':
			return every((b) => b.paragraf) ? has('Paragrafens nummer') : undefined;
		case 'justering':
			return every((b) => b.justerat) ? has('Justeringens datum') : undefined;
		case 'anslag':
			return every((b) => b.anslag) ? has('Anslagets datum') : undefined;
		case 'omrostning':
			return every((b) => b.roster) ? has('Röstetalet') : undefined;
		default:
			return undefined;
	}
}
