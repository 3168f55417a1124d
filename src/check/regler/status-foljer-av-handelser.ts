import { statusRank } from '../../domain/process.ts';
import { fynd, type Regel } from '../regel.ts';
import { certainlyBefore } from './stod/datum.ts';
import { areParallel, shownSteg, type VisatSteg } from './stod/steg.ts';

/** The status of an ärende is the last step that something in it shows; `okand` says that nothing does. */
export const regel = {
	kod: 'status-foljer-av-handelser',
	check: ({ arkiv }) =>
		arkiv.arenden.flatMap((arende) => {
			const { status } = arende.index.data;
			if (status === 'okand' || !arende.arHel) return [];
			const shown = shownSteg(arende, arkiv);
			const last = shown.filter((x) => !shown.some((y) => supersedes(y, x, shown)));
			if (last.some(({ steg, ocksa }) => steg === status || ocksa.includes(status))) return [];
			// Dates and order of the procedure may contradict each other; another check says so.
			if (shown.length > 0 && last.length === 0) return [];
			const text = last[0]
				? `Status är "${status}", men det sista som visas är "${last[0].steg}" (${last[0].vad}). Ändra status, ange steg på den händelse som visar det, eller skriv okand.`
				: `Inget i ärendet visar steget "${status}". Ange steg på den händelse som visar det, eller skriv okand.`;
			return [fynd(arende.index.yaml.at(['status']), 'status-foljer-av-handelser', text, { om: status })];
		}),
} satisfies Regel;

/** True when `y` shows that `x` is not the last step: it comes later by its date, or else by the order of the procedure. */
function supersedes(y: VisatSteg, x: VisatSteg, all: readonly VisatSteg[]): boolean {
	if (x === y || areParallel(x.steg, y.steg) || (y.svagt && !x.svagt)) return false;
	if (x.datum && y.datum && certainlyBefore(x.datum, y.datum)) return true;
	if (x.datum && y.datum && certainlyBefore(y.datum, x.datum)) return false;
	// An ärende that was put off or sent back passes the same steps again, so their order says nothing.
	if (all.some(({ steg }) => steg === 'aterremitterad' || steg === 'bordlagd')) return false;
	return statusRank(y.steg) > statusRank(x.steg);
}
