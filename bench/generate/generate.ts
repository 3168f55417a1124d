import { setImmediate } from 'node:timers/promises';
import { planeraHuvuden } from './arende/huvud.ts';
import { skrivArende } from './arende/skriv.ts';
import { lasBas, type Bas } from './bas.ts';
import { Personbok } from './register/personbok.ts';
import { Personer } from './register/personer.ts';
import { registerfiler } from './register/skriv.ts';
import type { Utmapp } from './utmapp.ts';

export interface Onskemal {
	/** Number of fictional ärenden. */
	readonly antal: number;
	/** Any text; the same gives the same archive, byte for byte. */
	readonly seed: string;
	/** Content root to put the fictional ärenden around. */
	readonly bas?: string;
	/** Told how many ärenden are written, after each one. */
	readonly framsteg?: (skrivna: number) => void;
}

/** Writes an archive. One ärende at a time is in memory. */
export async function generera(ut: Utmapp, { antal, seed, bas, framsteg }: Onskemal): Promise<void> {
	const fran: Bas = lasBas(bas);
	for (const [namn, bytes] of fran.filer()) ut.skriv(namn, bytes);
	const huvuden = planeraHuvuden(seed, antal, fran.upptagna);
	const personer = new Personer(seed, antal, fran.upptagna);
	const bok = new Personbok();
	for (const { nr, id } of huvuden) {
		for (const { namn, text } of skrivArende({ seed, personer, bok, huvuden }, nr))
			ut.skriv(`arenden/${id}/${namn}`, text);
		framsteg?.(nr + 1);
		// Writing is synchronous; between two ärenden an interrupt is heard.
		await setImmediate();
	}
	for (const { namn, text } of registerfiler(bok)) if (!fran.har(namn)) ut.skriv(namn, text);
}
