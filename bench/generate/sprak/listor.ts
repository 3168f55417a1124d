import { ANKNYTNING, MALGRUPPER, SATSADVERB, SATT, TIDER, TIDER_DA, UTOMSTAENDE } from '../ord/adverb.ts';
import { Ordlista } from './lexikon.ts';

/** Lists of which a text uses only some, the common ones more likely. */
export const LISTOR = {
	ank: new Ordlista(ANKNYTNING, 6),
	sadv: new Ordlista(SATSADVERB, 8),
	satt: new Ordlista(SATT, 15),
	tid: new Ordlista(TIDER, 12),
	tidda: new Ordlista(TIDER_DA, 8),
	M: new Ordlista(MALGRUPPER, 10),
	U: new Ordlista(UTOMSTAENDE, 12),
} as const;

/** Number of entries of such a list that one text uses. */
export const URVAL = 8;
