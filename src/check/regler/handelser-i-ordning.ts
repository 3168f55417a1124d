import { canReach } from '../../domain/process.ts';
import type { Fil } from '../../read/arkiv.ts';
import type { AuthoredHandling } from '../../schema/handling.ts';
import { fynd, type Fynd, type Regel } from '../regel.ts';
import { certainlyBefore } from './stod/datum.ts';
import { areParallel, shownSteg, type VisatSteg } from './stod/steg.ts';

/**
 * Dated steps stand in an order that the procedure allows, and minutes are approved and posted after their decision
 * (kommunallagen (2017:725) 5 kap. 69 §, 8 kap. 12 §). Two dates that may mean the same day are never judged.
 */
export const regel = {
	kod: 'handelser-i-ordning',
	check: ({ arkiv }) =>
		arkiv.arenden.flatMap((arende) => [
			...outOfOrder(shownSteg(arende, arkiv).filter(({ svagt }) => !svagt)),
			...arende.handlingar.flatMap(minutes),
		]),
} satisfies Regel;

function outOfOrder(steg: readonly VisatSteg[]): Fynd[] {
	return steg.flatMap((later) => {
		const { datum } = later;
		if (!datum) return [];
		const earlier = steg.filter(
			(other) =>
				other.datum &&
				certainlyBefore(other.datum, datum) &&
				!areParallel(other.steg, later.steg) &&
				!canReach(other.steg, later.steg),
		);
		const last = earlier.sort((a, b) => (String(a.datum) < String(b.datum) ? 1 : -1))[0];
		if (!last) return [];
		return [
			fynd(
				later.plats,
				'handelser-i-ordning',
				`${capital(later.vad)} (${later.steg}, ${datum}) kan inte komma efter ${last.vad} (${last.steg}, ${String(last.datum)}). Kontrollera båda datumen.`,
				{ om: later.id },
			),
		];
	});
}

function minutes({ data, yaml }: Fil<AuthoredHandling>): Fynd[] {
	return data.beslut.flatMap((beslut, i) => {
		const days = [
			{ namn: 'beslutet fattades', falt: 'datum', datum: beslut.datum ?? data.datum },
			{ namn: 'protokollet justerades', falt: 'justerat', datum: beslut.justerat },
			{ namn: 'justeringen anslogs', falt: 'anslag', datum: beslut.anslag },
		].flatMap((day) => (day.datum ? [{ ...day, datum: day.datum }] : []));
		return days.slice(1).flatMap((day, j) => {
			const before = days[j];
			if (!before || !certainlyBefore(day.datum, before.datum)) return [];
			const text = `Beslutet "${beslut.id}": ${day.namn} ${day.datum}, men ${before.namn} ${before.datum}. Kontrollera båda datumen.`;
			return [fynd(yaml.at(['beslut', i, day.falt]), 'handelser-i-ordning', text, { om: beslut.id })];
		});
	});
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
