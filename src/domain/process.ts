/** States of an ärende on its way, in the order of the procedure. */
export const STATUSAR = [
	'okand',
	'inlamnad',
	'vackt',
	'remitterad',
	'bereds',
	'ettarsanmald',
	'utredd',
	'i-utskott',
	'i-namnd',
	'forslag-till-kf',
	'i-kf',
	'bordlagd',
	'aterremitterad',
	'atertagen',
	'avgjord',
	'justerad',
	'tillkannagiven',
	'overklagad',
	'laga-kraft',
	'faststalld',
	'upphavd',
	'expedierad',
	'verkstalld',
	'avslutad',
] as const;

export type Status = (typeof STATUSAR)[number];

/** One state: where an ärende may go from it, and the rule that says so. */
export interface Steg {
	readonly till: readonly Status[];
	/** Provision of kommunallagen (2017:725), `kap:§`, or absent where only practice decides. */
	readonly lagrum?: string;
}

/**
 * The procedure of a motion as data. `okand` may stand for any state and is therefore allowed everywhere.
 * Provisions: kommunallagen (2017:725) 5 kap. 22, 26–28, 35, 50–56, 69 §§, 6 kap. 33 §, 8 kap. 12 § and 13 kap.
 */
export const PROCESS: Readonly<Record<Exclude<Status, 'okand'>, Steg>> = {
	inlamnad: { till: ['vackt', 'atertagen'], lagrum: '5:22' },
	vackt: { till: ['remitterad', 'bereds', 'atertagen'], lagrum: '5:22' },
	remitterad: { till: ['bereds', 'atertagen'], lagrum: '5:26' },
	bereds: { till: ['remitterad', 'utredd', 'ettarsanmald', 'atertagen'], lagrum: '5:26' },
	ettarsanmald: { till: ['bereds', 'avgjord', 'atertagen'], lagrum: '5:35' },
	utredd: { till: ['i-utskott', 'i-namnd', 'atertagen'] },
	'i-utskott': { till: ['i-namnd', 'bordlagd', 'aterremitterad', 'atertagen'] },
	'i-namnd': { till: ['forslag-till-kf', 'bordlagd', 'aterremitterad', 'avgjord', 'atertagen'], lagrum: '5:28' },
	'forslag-till-kf': { till: ['i-kf', 'atertagen'], lagrum: '5:28' },
	'i-kf': { till: ['avgjord', 'bordlagd', 'aterremitterad', 'atertagen'], lagrum: '5:52' },
	bordlagd: { till: ['i-utskott', 'i-namnd', 'i-kf', 'atertagen'], lagrum: '5:50' },
	aterremitterad: { till: ['bereds', 'atertagen'], lagrum: '5:50' },
	atertagen: { till: [] },
	avgjord: { till: ['justerad', 'expedierad'], lagrum: '5:53' },
	justerad: { till: ['tillkannagiven', 'expedierad'], lagrum: '5:69' },
	tillkannagiven: { till: ['laga-kraft', 'overklagad'], lagrum: '8:12' },
	overklagad: { till: ['faststalld', 'upphavd'], lagrum: '13:1' },
	'laga-kraft': { till: ['expedierad', 'avslutad'], lagrum: '13:5' },
	faststalld: { till: ['laga-kraft'] },
	upphavd: { till: ['avslutad'], lagrum: '13:8' },
	expedierad: { till: ['verkstalld', 'laga-kraft', 'avslutad'] },
	verkstalld: { till: ['avslutad'] },
	avslutad: { till: [] },
};

const rank = new Map<Status, number>(STATUSAR.map((status, i) => [status, i]));

/** Place of a state in the order of the procedure; sorts what no date can order. */
export function statusRank(status: Status): number {
	return rank.get(status) ?? 0;
}

/**
 * True when an ärende can pass from one state to another, directly or through states that the sources do not show.
 */
export function canReach(from: Status, to: Status): boolean {
	if (from === 'okand' || to === 'okand' || from === to) return true;
	const seen = new Set<Status>([from]);
	const pending: Status[] = [from];
	for (let status = pending.pop(); status !== undefined; status = pending.pop()) {
		for (const next of status === 'okand' ? [] : PROCESS[status].till) {
			if (next === to) return true;
			if (!seen.has(next)) {
				seen.add(next);
				pending.push(next);
			}
		}
	}
	return false;
}

/** The main road of a motion, for pictures and for naming the next step that the sources lack. */
export const MOTIONENS_VAG = [
	'vackt',
	'bereds',
	'utredd',
	'i-namnd',
	'forslag-till-kf',
	'i-kf',
	'avgjord',
	'expedierad',
	'verkstalld',
] as const satisfies readonly Status[];
