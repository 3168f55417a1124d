import type { Handlingstyp } from './handlingstyp.ts';
import type { Status } from './process.ts';
import type { Kalla } from './kalla.ts';

/** What a reader may expect of the procedure and the sources do not give. */
export const SAKNAS_VAD = [
	'anslag',
	'beredning',
	'beslut',
	'datum',
	'deltagare',
	'diarienummer',
	'handlaggare',
	'handling',
	'justering',
	'omrostning',
	'overklagande',
	'paragraf',
	'roll',
	'slutligt-beslut',
	'uppgift',
	'ettarsanmalan',
] as const;

/** A named gap. Nothing is filled in from general knowledge. */
export interface Saknas {
	readonly vad: (typeof SAKNAS_VAD)[number];
	/** One sentence to the reader. */
	readonly text: string;
	/** State of the process to which the missing thing belongs; puts a marker in the timeline there. */
	readonly steg?: Status;
	/** Id of the handling whose fact is missing, within the ärende. */
	readonly handling?: string;
	/** For a missing handling: its type and its title as other handlingar name it. */
	readonly typ?: Handlingstyp;
	readonly titel?: string;
	/** Where the sources show that the missing thing exists. */
	readonly kalla?: Kalla;
}

/** Something in the sources that does not agree or is wrong, shown and not mended. */
export interface Anmarkning {
	readonly vad: 'motsagelse' | 'fel-i-kallan' | 'oklart' | 'lasning';
	readonly text: string;
	readonly kallor: readonly Kalla[];
}

/** A correction made after publication. */
export interface Rattelse {
	/** Day of the correction, `YYYY-MM-DD`. */
	readonly datum: string;
	readonly text: string;
	readonly fore?: string;
	readonly efter?: string;
}
