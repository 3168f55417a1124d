/** Where progress is shown. */
export interface Skarm {
	readonly isTTY?: boolean;
	write(text: string): unknown;
}

/** Shows what is being done, and how far it has come when that takes long. */
export interface Framsteg {
	/** Begins something. */
	readonly borja: (text: string) => void;
	/** Tells how much of it is done. */
	readonly sa: (done: number, all: number) => void;
	/** Takes away what stands on the screen. */
	readonly sluta: () => void;
}

/** Milliseconds before a number is shown, and between two. */
const TALAMOD = 2000;
const MELLAN = 200;

/**
 * Counts on one line of a terminal; where there is none, or in CI, a log of numbers would help nobody, and nothing is
 * written.
 */
export function framsteg(
	skarm: Skarm,
	env: Readonly<Record<string, string | undefined>> = process.env,
	now: () => number = () => performance.now(),
): Framsteg {
	const visar = skarm.isTTY === true && !env.CI;
	let [vad, start, visat] = ['', 0, 0];
	let bredd = 0;
	const skriv = (text: string): void => {
		if (text === '' && bredd === 0) return;
		skarm.write(`\r${text.padEnd(bredd)}${text === '' ? '\r' : ''}`);
		bredd = text.length;
	};
	return {
		borja(text) {
			if (!visar) return;
			skriv('');
			[vad, start, visat] = [text, now(), 0];
		},
		sa(done, all) {
			const nu = now();
			if (!visar || nu - start < TALAMOD || nu - visat < MELLAN) return;
			visat = nu;
			skriv(`${vad} ${String(done)} av ${String(all)}`);
		},
		sluta() {
			if (visar) skriv('');
		},
	};
}
