import type { Utfall } from '../../domain/beslut.ts';
import type { ArendeMapp } from '../../read/arkiv.ts';
import { fynd, type Fynd, type Regel } from '../regel.ts';
import { fullHandling } from './stod/lankar.ts';
import * as stod from './stod/yrkanden.ts';

type Alla = ReadonlyMap<string, stod.PlacedYrkande>;

/**
 * The outcomes of yrkanden agree with each other and with the decisions that settled them. Words are never searched for
 * ("bifall till avslagsyrkandet" is a no); only codes are compared, and wordings that are equal as a whole.
 */
export const regel = {
	kod: 'yrkanden-gar-ihop',
	check: ({ arkiv }) =>
		arkiv.arenden.flatMap((arende) => {
			const alla = stod.yrkandenI(arende);
			const settled = arende.arHel ? unsettled(arende, alla) : [];
			return [...settled, ...arende.handlingar.flatMap((fil) => decisions(arende, fil, alla))];
		}),
} satisfies Regel;

function decisions(arende: ArendeMapp, fil: ArendeMapp['handlingar'][number], alla: Alla): Fynd[] {
	const started = stod.arendetsForslag(arende);
	return fil.data.beslut.flatMap((beslut, i) => {
		const listed = beslut.yrkanden.flatMap((id) => alla.get(id)?.yrkande ?? []);
		const won = listed.filter(({ utfall }) => utfall === 'vann');
		const lost = listed.filter(({ utfall }) => utfall === 'foll');
		const text =
			twoWinners(beslut, won, alla) ?? otherOutcome(beslut, won, lost, started) ?? loserWords(beslut, won, lost, alla);
		return text ? [fynd(fil.yaml.at(['beslut', i, 'yrkanden']), 'yrkanden-gar-ihop', text, { om: beslut.id })] : [];
	});
}

function twoWinners(beslut: stod.AuthoredBeslut, won: readonly stod.AuthoredYrkande[], alla: Alla): string | undefined {
	const sides = won.flatMap((yrkande) => {
		const side = stod.standpunkt(yrkande, alla);
		return side ? [{ id: yrkande.id, side }] : [];
	});
	for (const [i, a] of sides.entries())
		for (const b of sides.slice(i + 1)) {
			// A decision may take one part of what was proposed and leave another.
			if (!stod.areOpposed(a.side, b.side) || (beslut.utfall === 'delvis-bifallen' && a.side.vill === b.side.vill))
				continue;
			return `Både "${a.id}" och "${b.id}" vann, fast beslutet "${beslut.id}" ställde dem mot varandra. Rätta det enas utfall, eller ta bort det ur listan om de inte ställdes mot varandra.`;
		}
	return undefined;
}

function otherOutcome(
	beslut: stod.AuthoredBeslut,
	won: readonly stod.AuthoredYrkande[],
	lost: readonly stod.AuthoredYrkande[],
	started: ReadonlySet<string>,
): string | undefined {
	const { utfall } = beslut;
	if (!utfall || utfall === 'okant') return undefined;
	const yes = ({ typ, avser, id }: stod.AuthoredYrkande) =>
		(typ === 'bifall' && avser !== undefined && started.has(avser)) || (typ === 'forslag' && started.has(id));
	const no = ({ typ, avser }: stod.AuthoredYrkande) => typ === 'avslag' && (avser === undefined || started.has(avser));
	const later = ({ typ }: stod.AuthoredYrkande) => typ === 'aterremiss' || typ === 'bordlaggning';
	const noes: readonly Utfall[] = ['avslagen', 'anses-besvarad', 'avskriven'];
	const winner = won.find((y) => (utfall === 'bifallen' && no(y)) || (noes.includes(utfall) && yes(y)) || later(y));
	const loser = lost.find(
		(y) => (utfall === 'bifallen' && yes(y) && !won.some(yes)) || (utfall === 'avslagen' && no(y) && !won.some(no)),
	);
	const yrkande = winner ?? loser;
	if (!yrkande) return undefined;
	return `Beslutet "${beslut.id}" har utfallet "${utfall}", men yrkandet "${yrkande.id}" (${yrkande.typ}) har utfallet "${yrkande.utfall}". Rätta det som inte stämmer med källan.`;
}

function loserWords(
	beslut: stod.AuthoredBeslut,
	won: readonly stod.AuthoredYrkande[],
	lost: readonly stod.AuthoredYrkande[],
	alla: Alla,
): string | undefined {
	const proposals = (yrkanden: readonly stod.AuthoredYrkande[]) =>
		yrkanden.flatMap((y) => {
			const side = stod.standpunkt(y, alla);
			return side?.vill === 'bifall' && side.forslag ? [side.forslag] : [];
		});
	const wanted = proposals(won);
	const same = proposals(lost).find(
		(id) => !wanted.includes(id) && alla.get(id)?.yrkande.lydelse === beslut.lydelse && won.length > 0,
	);
	return (
		same &&
		`Beslutet "${beslut.id}" har ordagrant samma lydelse som "${same}", fast det yrkandet föll. Rätta utfallen efter källan.`
	);
}

/** A yrkande that won or lost did so in some decision. */
function unsettled(arende: ArendeMapp, alla: Alla): Fynd[] {
	const beslut = arende.handlingar.flatMap((fil) => fil.data.beslut.map((b) => ({ ...b, fil })));
	const listed = new Set(beslut.flatMap(({ yrkanden }) => yrkanden));
	const started = stod.arendetsForslag(arende);
	const adopted = ({ yrkande, fil }: stod.PlacedYrkande): boolean =>
		beslut.some(
			(b) =>
				b.lydelse === yrkande.lydelse ||
				b.fil.data.lankar.some(
					({ typ, till }) => typ === 'beslutar-enligt' && fullHandling(till, arende) === `${arende.id}/${fil.id}`,
				),
		);
	const settles = (placed: stod.PlacedYrkande): boolean =>
		listed.has(placed.yrkande.id) ||
		// Who supports or opposes it carries it along ("bifall till förvaltningens förslag").
		[...alla.values()].some((other) => other.yrkande.avser === placed.yrkande.id && listed.has(other.yrkande.id)) ||
		(started.has(placed.yrkande.id) && beslut.some(({ niva, utfall }) => niva === 'slutligt' && utfall)) ||
		(placed.yrkande.utfall === 'vann' && adopted(placed));
	return [...alla.values()].flatMap((placed) => {
		const { yrkande, fil, i } = placed;
		if ((yrkande.utfall !== 'vann' && yrkande.utfall !== 'foll') || settles(placed)) return [];
		const text = `Yrkandet "${yrkande.id}" har utfallet "${yrkande.utfall}", men inget beslut i ärendet tar upp det. Lägg till det i beslutets yrkanden, eller skriv okant.`;
		return [fynd(fil.yaml.at(['yrkanden', i, 'utfall']), 'yrkanden-gar-ihop', text, { om: yrkande.id })];
	});
}
