import { statusRank } from '../../domain/process.ts';
import type { ArendeMapp, Fil } from '../../read/arkiv.ts';
import type { AuthoredHandling } from '../../schema/handling.ts';
import { fynd, type Fynd, type Regel } from '../regel.ts';

type Vad = AuthoredHandling['saknas'][number]['vad'];

/**
 * What the procedure leads a reader to expect is here or is named in `saknas`. Minutes say under which paragraph a
 * decision was taken and are approved: kommunallagen (2017:725) 5 kap. 65–70 §§ and 6 kap. 35 §.
 */
export const regel = {
	kod: 'saknas-namngivet',
	check: ({ arkiv }) =>
		arkiv.arenden
			.filter(({ arHel }) => arHel)
			.flatMap((arende) => [...ofArende(arende), ...arende.handlingar.flatMap((fil) => ofHandling(fil, arende))]),
} satisfies Regel;

function ofArende({ index, handlingar }: ArendeMapp): Fynd[] {
	const { diarienummer, typ, status, saknas } = index.data;
	const named = (vad: Vad) => saknas.some((s) => s.vad === vad);
	const rank = status === 'okand' ? -1 : statusRank(status);
	const found: Fynd[] = [];
	const report = (at: readonly string[], vad: Vad, text: string): void => {
		found.push(fynd(index.yaml.at(at), 'saknas-namngivet', `${text} ${advice(vad)}`, { om: vad }));
	};
	if (diarienummer === undefined && !named('diarienummer'))
		report([], 'diarienummer', 'Ärendet har inget diarienummer, och saknas nämner det inte.');
	const begins = typ === 'motion' || typ === 'medborgarforslag' || typ === 'interpellation' || typ === 'fraga';
	const isHere = handlingar.some(({ data }) => data.typ === typ);
	const isNamed = saknas.some((s) => s.vad === 'handling' && (s.typ === undefined || s.typ === typ));
	if (begins && rank >= statusRank('utredd') && !isHere && !isNamed)
		report(['status'], 'handling', `Handlingen som väckte ärendet (${typ}) finns inte, och saknas nämner den inte.`);
	const decided = handlingar.some(({ data }) => data.beslut.some(({ niva }) => niva === 'slutligt'));
	if (rank >= statusRank('avgjord') && !decided && !named('slutligt-beslut') && !named('beslut'))
		report(['status'], 'slutligt-beslut', 'Ärendet är avgjort, men beslutet finns inte, och saknas nämner det inte.');
	return found;
}

function ofHandling({ id, data, yaml }: Fil<AuthoredHandling>, { index }: ArendeMapp): Fynd[] {
	const all = [...data.saknas, ...index.data.saknas.filter(({ handling }) => handling === id)];
	const named = (vad: Vad) => all.some((s) => s.vad === vad);
	const report = (at: readonly PropertyKey[], vad: Vad, text: string) =>
		fynd(yaml.at(at), 'saknas-namngivet', `${text} ${advice(vad)}`, { om: vad });
	const found: Fynd[] = [];
	if (data.datum === undefined && !named('datum'))
		found.push(report(['typ'], 'datum', 'Handlingen har inget datum, och saknas nämner det inte.'));
	if (data.typ !== 'protokollsutdrag' && data.typ !== 'protokoll') return found;
	for (const [i, beslut] of data.beslut.entries()) {
		if (beslut.niva === 'utkast') continue;
		if (beslut.paragraf === undefined && !named('paragraf'))
			found.push(
				report(['beslut', i], 'paragraf', `Beslutet "${beslut.id}" har ingen paragraf, och saknas nämner det inte.`),
			);
		if (beslut.justerat === undefined && !named('justering'))
			found.push(
				report(['beslut', i], 'justering', `Beslutet "${beslut.id}" har inget justerat, och saknas nämner det inte.`),
			);
	}
	return found;
}

function advice(vad: Vad): string {
	return `Lägg till uppgiften, eller en rad i saknas med vad: ${vad}.`;
}
