import type { Slump } from '../slump.ts';
import { dagAv, nastaVeckodag, type Dag } from '../sprak/tal.ts';
import { vagar } from './vagar.ts';
import type { Huvud } from './huvud.ts';

/** What a handling is for in its ärende; decides how it is written. */
export type Roll =
	| 'vackande'
	| 'remiss'
	| 'yttrande'
	| 'bilaga'
	| 'utlatande'
	| 'utskott'
	| 'tillagg'
	| 'bordlaggning'
	| 'aterremiss'
	| 'forslag'
	| 'slutligt'
	| 'sarskilt'
	| 'reservation'
	| 'aterkallelse'
	| 'efterspel'
	| 'svar';

/** A step of an ärende: one handling, on its day. */
export interface Steg {
	readonly roll: Roll;
	/** The day on which it really happened, which the handling may not say. */
	readonly dag: Dag;
	/** The body whose handling it is. */
	readonly organ?: string;
}

/** The course of an ärende. */
export interface Plan {
	/** In order of their days. */
	readonly steg: readonly Steg[];
	/** Roles whose handling the archive lacks although it happened. */
	readonly borta: ReadonlySet<Roll>;
	/** Day on which an unfinished motion was reported to fullmäktige after a year. */
	readonly ettar?: Dag;
	readonly utfall:
		'bifallen' | 'delvis-bifallen' | 'avslagen' | 'anses-besvarad' | 'besvarad' | 'ej-medgiven' | 'atertagen';
	/** The body that ends it. */
	readonly avgor: string;
	/** The last step was cut off by the end of the archive. */
	readonly pagar: boolean;
}

const SLUT = dagAv(2025, 12, 31);

/** Plans the course of an ärende, following the procedure of ../../../src/domain/process.ts. */
export function planera(huvud: Huvud, slump: Slump): Plan {
	const avgor = avgorande(huvud, slump);
	const utfall = dragUtfall(huvud, slump);
	const alla = korta(vagar(huvud, avgor, utfall, slump));
	const hunna = alla.filter(({ dag }) => dag <= SLUT).sort((a, b) => a.dag - b.dag);
	const steg = hunna.length > 0 ? hunna : alla.slice(0, 1);
	const pagar = steg.length < alla.length;
	const utlatande = alla.find(({ roll }) => roll === 'utlatande')?.dag ?? huvud.start;
	const ettar = huvud.start + 365 + slump.mellan(1, 50);
	return {
		steg,
		borta: luckor(huvud, steg, slump),
		utfall,
		avgor,
		pagar,
		...(huvud.typ === 'motion' && ettar < utlatande && slump.chans(0.7) && { ettar: nastaVeckodag(ettar, 1) }),
	};
}

function avgorande({ typ, namnd }: Huvud, slump: Slump): string {
	if (typ === 'motion' || typ === 'interpellation' || typ === 'fraga') return 'kommunfullmaktige';
	if (typ === 'forslag') return slump.chans(0.7) ? 'kommunfullmaktige' : 'kommunstyrelse';
	if (typ === 'medborgarforslag') return slump.chans(0.4) ? 'kommunfullmaktige' : namnd;
	return namnd;
}

function dragUtfall({ typ }: Huvud, slump: Slump): Plan['utfall'] {
	const r = slump.next();
	if (typ === 'interpellation' || typ === 'fraga') return r < 0.05 ? 'ej-medgiven' : 'besvarad';
	if (typ === 'forslag' || typ === 'remiss' || typ === 'ovrigt') return r < 0.86 ? 'bifallen' : 'avslagen';
	if (r < 0.04) return 'atertagen';
	return r < 0.38 ? 'anses-besvarad' : r < 0.68 ? 'avslagen' : r < 0.9 ? 'bifallen' : 'delvis-bifallen';
}

/** An ärende has at most eight handlingar; the preparation loses what is too much. */
function korta(steg: readonly Steg[]): Steg[] {
	let kvar = [...steg];
	for (const roll of ['yttrande', 'remiss', 'bilaga', 'reservation', 'sarskilt'])
		if (kvar.length > 8) kvar = kvar.filter((s) => s.roll !== roll);
	return kvar;
}

/** What the archive lacks: never everything. */
function luckor({ typ }: Huvud, steg: readonly Steg[], slump: Slump): ReadonlySet<Roll> {
	const borta = new Set<Roll>();
	const kvar = () => steg.filter(({ roll }) => !borta.has(roll)).length;
	const ta = (roll: Roll, p: number): void => {
		if (slump.chans(p) && kvar() > 1) borta.add(roll);
	};
	if (typ === 'motion') ta('vackande', 0.1);
	ta('slutligt', 0.11);
	ta('remiss', 0.2);
	ta('bilaga', 0.1);
	return borta;
}
