import { DET_AR } from '../ord/adjektiv.ts';
import { UTOMSTAENDE } from '../ord/adverb.ts';
import { KVARTER, ortsfog } from '../ord/orter.ts';
import { BISATSER, BISATSER_DA } from '../meningar/bisatser.ts';
import type { Slump } from '../slump.ts';
import type { Fraser } from './fraser.ts';
import { PREDIKATIVEN } from './lexikon.ts';
import type { Sprak } from './sprak.ts';
import { decimal, MANADER, TALORD, tal } from './tal.ts';

const UTOM_FLERA = UTOMSTAENDE.filter((namn) => namn.endsWith('na'));

/** What a slot is filled from: phrases, numbers, the year of the text, and the speaker for what holds slots itself. */
interface Fyllning {
	readonly f: Fraser;
	readonly s: Slump;
	readonly ar: number;
	readonly sprak: Sprak;
}

/** How each slot of a template is filled; see ../meningar/generellt.ts for what they mean. */
export const SLOTS: Readonly<Record<string, (fyllning: Fyllning) => string>> = {
	B: ({ f }) => f.bestamd(),
	b: ({ f }) => f.kort(),
	O: ({ f }) => f.obestamd(),
	P: ({ f }) => f.plural(),
	X: ({ f }) => f.nagon(),
	N: ({ f }) => f.flera(),
	R: ({ f }) => f.relation(),
	A: ({ f }) => f.aktor(),
	Ufl: ({ s }) => s.val(UTOM_FLERA),
	UU: ({ s }) => tva(s, UTOMSTAENDE),
	AA: ({ f, s }) => tva(s, f.aktorer),
	adj: ({ f, s }) => PREDIKATIVEN.dra(s)[f.kongruens],
	adjn: ({ s }) => PREDIKATIVEN.dra(s).n,
	adjt: ({ s }) => s.val(DET_AR),
	adja: ({ s }) => PREDIKATIVEN.dra(s).a,
	ort: ({ f }) => f.ort(),
	iort: ({ f }) => `i ${f.ort()}`,
	fog: ({ f }) => ortsfog(f.ort()),
	bi: ({ sprak }) => sprak.bisats(BISATSER),
	bit: ({ sprak }) => sprak.bisats(BISATSER_DA),
	ar: ({ s, ar }) => String(ar - s.mellan(2, 9)),
	arnu: ({ s, ar }) => String(ar - s.int(2)),
	arf: ({ s, ar }) => String(ar + s.mellan(1, 6)),
	argammal: ({ s, ar }) => String(ar - s.mellan(12, 48)),
	tal: ({ s }) => tal(Math.floor(14 * 400 ** s.next())),
	lital: ({ s }) => s.val(TALORD),
	pct: ({ s }) => (s.chans(0.3) ? decimal(s.mellan(11, 970)) : String(s.mellan(3, 96))),
	kr: ({ s }) => (s.chans(0.5) ? `${decimal(s.mellan(11, 860))} miljoner` : tal(s.mellan(2, 190) * 5000)),
	has: ({ s }) => String(s.mellan(3, 8) * 10),
	mån: ({ s }) => s.val(MANADER),
	djur: ({ s }) => s.val(KVARTER),
	fast: ({ f, s }) => `${f.ort()} ${s.mellan(1, 9)}:${s.mellan(1, 140)}`,
};

function tva(slump: Slump, namn: readonly string[]): string {
	return slump.urval(namn, 2).join(' och ');
}
