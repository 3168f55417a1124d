import type { Personpost } from '../register/personer.ts';
import type { Slump } from '../slump.ts';
import type { Dag } from '../sprak/tal.ts';
import type { Huvud } from './huvud.ts';
import type { Plan } from './plan.ts';

/** An outcome that a decision or a proposal may have, as the schema names it. */
export type Utfall = Plan['utfall'] | 'avskriven';

/** What is known of an ärende when its next handling is written; the writers fill it in as they go. */
export interface Lage {
	/** Who raised it. */
	motionarer: readonly Personpost[];
	/** Handling that raised it, when the archive has it. */
	vackande?: string;
	/** Ids of what it proposed. */
	forslag: string[];
	/** Bodies that have given an opinion. */
	yttranden: string[];
	/** The latest report of the administration. */
	utlatande?: { id: string; dag: Dag; organ: string; yrkande: string; lydelse: string };
	/** Paragraphs of its summary, which the minutes repeat. */
	sammanfattning: readonly string[];
	/** What each level proposes or decides. */
	readonly forvaltningen: Plan['utfall'];
	readonly styrelsen: Plan['utfall'];
	/** What became of an addition that somebody proposed. */
	readonly tillagg?: 'vann' | 'foll';
	/** The last step that a handling shows. */
	status: string;
	/** A final decision is here. */
	avgjort: boolean;
	/** Outcome that it has given. */
	utfall?: Utfall;
}

/** The beginning: what each level will want is drawn, the rest is not known yet. */
export function nyttLage({ typ }: Huvud, plan: Plan, motionarer: readonly Personpost[], slump: Slump): Lage {
	const strid = typ === 'motion' || typ === 'medborgarforslag' || typ === 'forslag';
	const styrelsen = annat(plan.utfall, strid ? 0.1 : 0, slump);
	const tillagg = plan.steg.some(({ roll }) => roll === 'tillagg');
	return {
		motionarer,
		forslag: [],
		yttranden: [],
		sammanfattning: [],
		styrelsen,
		forvaltningen: annat(styrelsen, strid ? 0.12 : 0, slump),
		status: 'okand',
		avgjort: false,
		...(tillagg && { tillagg: slump.chans(0.3) ? ('vann' as const) : ('foll' as const) }),
	};
}

function annat(utfall: Plan['utfall'], p: number, slump: Slump): Plan['utfall'] {
	if (!slump.chans(p)) return utfall;
	if (utfall === 'bifallen' || utfall === 'delvis-bifallen') return 'avslagen';
	return utfall === 'avslagen' ? 'bifallen' : utfall;
}

/** The thing that is decided about, definite, with the form that agrees with it. */
export function objekt({ typ }: Huvud): { namn: string; besvarad: string } {
	switch (typ) {
		case 'motion':
			return { namn: 'motionen', besvarad: 'besvarad' };
		case 'medborgarforslag':
			return { namn: 'medborgarförslaget', besvarad: 'besvarat' };
		case 'interpellation':
			return { namn: 'interpellationen', besvarad: 'besvarad' };
		case 'fraga':
			return { namn: 'frågan', besvarad: 'besvarad' };
		default:
			return { namn: 'förslaget', besvarad: 'besvarat' };
	}
}

/** The words of a decision with an outcome. */
export function beslutsord(huvud: Huvud, utfall: Plan['utfall']): string {
	const { namn, besvarad } = objekt(huvud);
	const Namn = namn.slice(0, 1).toUpperCase() + namn.slice(1);
	const bifall = utfall === 'bifallen' || utfall === 'delvis-bifallen';
	switch (huvud.typ) {
		case 'forslag':
			return bifall ? `Förslaget om ${huvud.sak} godkänns.` : `Förslaget om ${huvud.sak} avslås.`;
		case 'remiss':
			return bifall
				? `Yttrandet om ${huvud.sak} godkänns och lämnas till länsstyrelsen.`
				: 'Kommunen avstår från att yttra sig.';
		case 'ovrigt':
			return bifall ? `Redovisningen av ${huvud.sak} godkänns.` : `Ärendet om ${huvud.sak} avskrivs.`;
		default:
	}
	if (utfall === 'delvis-bifallen') return `${Namn} bifalls i den första att-satsen och avslås i övrigt.`;
	if (utfall === 'bifallen') return `${Namn} bifalls.`;
	if (utfall === 'ej-medgiven') return `Kommunfullmäktige medger inte att ${namn} får ställas.`;
	return utfall === 'avslagen' ? `${Namn} avslås.` : `${Namn} anses ${besvarad}.`;
}

/** The outcome as frontmatter gives it; a remiss and a report have none of those of a motion. */
export function utfallAv({ typ }: Huvud, utfall: Plan['utfall']): Utfall | undefined {
	if (typ === 'remiss') return undefined;
	if (typ === 'ovrigt') return utfall === 'avslagen' ? 'avskriven' : undefined;
	return utfall;
}
