import type { Datum } from '../../../domain/datum.ts';
import type { Status } from '../../../domain/process.ts';
import { STEG_AV_HANDLING, STEG_AV_NIVA } from '../../../domain/tidslinje.ts';
import type { ArendeMapp, Arkiv } from '../../../read/arkiv.ts';
import type { Plats } from '../../../read/problem.ts';
import type { AuthoredHandling } from '../../../schema/handling.ts';

/** A step of the process that something in an ärende shows it to have reached. */
export interface VisatSteg {
	readonly steg: Status;
	/** Steps that may be said just as well. */
	readonly ocksa: readonly Status[];
	/** A handling's kind says less where the procedure is not that of a motion. */
	readonly svagt: boolean;
	readonly datum?: Datum;
	/** What shows it, to an editor. */
	readonly vad: string;
	/** Id of what shows it. */
	readonly id: string;
	readonly plats: Plats;
}

const SOM_EN_MOTION = /^(?:motion|medborgarforslag|interpellation|fraga)$/;

/** Every step that the events, decisions and handlingar of an ärende show, background left out. */
export function shownSteg({ index, handlingar }: ArendeMapp, arkiv: Arkiv): VisatSteg[] {
	const { handelser, typ } = index.data;
	const own = handelser.flatMap((h, i): VisatSteg[] =>
		h.steg && h.typ !== 'bakgrund'
			? [
					{
						...{ steg: h.steg, ocksa: [], svagt: false, id: h.id, vad: `händelsen "${h.id}"` },
						plats: index.yaml.at(['handelser', i, 'datum']),
						...(h.datum && { datum: h.datum }),
					},
				]
			: [],
	);
	const told = new Set(handelser.flatMap((h) => (h.steg && h.handling ? [h.handling] : [])));
	return [
		...own,
		...handlingar.flatMap((fil): VisatSteg[] => {
			const { data, yaml, id } = fil;
			const common = { svagt: false, ocksa: [] };
			if (data.beslut.length > 0)
				return data.beslut.map((b, i) => {
					const datum = b.datum ?? data.datum;
					return {
						...{ ...common, ...stegOf(b, arkiv), id: b.id, vad: `beslutet "${b.id}" i ${id}` },
						plats: yaml.at(['beslut', i, 'datum']),
						...(datum && { datum }),
					};
				});
			const steg = STEG_AV_HANDLING[data.typ];
			if (!steg || told.has(id)) return [];
			const svagt = !SOM_EN_MOTION.test(typ);
			return [
				{
					...{ ...common, steg, svagt, id, vad: `handlingen ${id}` },
					plats: yaml.at(['datum']),
					...(data.datum && { datum: data.datum }),
				},
			];
		}),
	];
}

/** A proposal to another body than kommunfullmäktige leaves the ärende where it is; minutes may show later steps too. */
function stegOf(beslut: AuthoredHandling['beslut'][number], { organ }: Arkiv) {
	const till = organ.find(({ id }) => id === beslut.riktatTill)?.data.typ;
	const ocksa: Status[] = [];
	if (beslut.niva === 'forslag' && till !== undefined && till !== 'fullmaktige') ocksa.push('i-utskott', 'i-namnd');
	if (beslut.niva === 'slutligt' && beslut.justerat) ocksa.push('justerad');
	if (beslut.niva === 'slutligt' && beslut.anslag) ocksa.push('tillkannagiven');
	return { steg: STEG_AV_NIVA[beslut.niva], ocksa };
}

const SPAR: readonly Status[] = ['justerad', 'tillkannagiven', 'overklagad', 'laga-kraft', 'faststalld', 'upphavd'];
const UTFORANDE: readonly Status[] = ['expedierad', 'verkstalld'];

/**
 * True of steps that no rule orders: a decision may be sent out and carried out before it gains legal force,
 * kommunallagen (2017:725) 13 kap. 14 §.
 */
export function areParallel(a: Status, b: Status): boolean {
	return (SPAR.includes(a) && UTFORANDE.includes(b)) || (UTFORANDE.includes(a) && SPAR.includes(b));
}
