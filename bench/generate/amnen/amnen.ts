import { BYGGA } from './bygga.ts';
import { FRITID } from './fritid.ts';
import { KOMMUNEN } from './kommunen.ts';
import { MILJO } from './miljo.ts';
import { OMSORG } from './omsorg.ts';
import { SKOLA } from './skola.ts';
import { TRAFIK } from './trafik.ts';
import type { Amnestabell } from './typ.ts';

/** Every subject that an ärende may be about. */
export const AMNEN: readonly Amnestabell[] = [
	...SKOLA,
	...BYGGA,
	...TRAFIK,
	...OMSORG,
	...FRITID,
	...MILJO,
	...KOMMUNEN,
];
