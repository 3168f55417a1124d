import type { ReferenceRegister } from '../references/reference-index.ts';
import { lasFil, type Slag } from './las-fil.ts';
import { referenserI, type Referenstext } from './referenser.ts';
import { renderaText, type Text } from './rendera-text.ts';

/** What threads do, each with what all its jobs share, one job at a time; all give JSON. */
export interface Arbeten {
	lasning: { common: undefined; job: { fil: string; slag: Slag; bytes: Uint8Array } };
	referenser: { common: ReferenceRegister; job: Referenstext };
	rendering: { common: ReferenceRegister; job: Text };
}

export type Arbete = keyof Arbeten;

type Utfor<A extends Arbete> = (common: Arbeten[A]['common']) => (job: Arbeten[A]['job']) => string | Promise<string>;

export const UTFOR: { readonly [A in Arbete]: Utfor<A> } = {
	lasning: () => (job) => JSON.stringify(lasFil(job.fil, job.slag, job.bytes)),
	referenser: referenserI,
	rendering: renderaText,
};
