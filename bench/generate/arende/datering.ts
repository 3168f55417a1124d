import type { Slump } from '../slump.ts';
import { arAv, datumord, iso, MANADER, type Dag } from '../sprak/tal.ts';

/** How certainly a handling says when it was written. */
export interface Datering {
	/** First part of the handling's id. */
	readonly adress: string;
	/** EDTF; absent when the handling gives no date. */
	readonly datum?: string;
	/** How the date is written in the text; absent with `datum`. */
	readonly text?: string;
	readonly hur?: 'harlett';
	/** It names the very day. */
	readonly exakt: boolean;
}

/** Nine of ten handlingar name their day; some only a month or a year, unless `exakt` is asked for, and some nothing. */
export function dateraHandling(dag: Dag, slump: Slump, { exakt }: { exakt: boolean }): Datering {
	const [ar, manad] = [arAv(dag), iso(dag).slice(0, 7)];
	const namn = MANADER[Number(manad.slice(5)) - 1] ?? '';
	const r = slump.next();
	if (r < 0.05) return { adress: 'okant-datum', exakt: false };
	if (!exakt && r < 0.075) return { adress: manad, datum: manad, text: `${namn} ${ar}`, exakt: false };
	if (!exakt && r < 0.085) return { adress: String(ar), datum: String(ar), text: String(ar), exakt: false };
	if (!exakt && r < 0.095)
		return { adress: manad, datum: `${manad}~`, text: `omkring ${namn} ${ar}`, hur: 'harlett', exakt: false };
	return { adress: iso(dag), datum: iso(dag), text: slump.chans(0.5) ? iso(dag) : datumord(dag), exakt: true };
}
