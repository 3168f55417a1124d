/** Clauses without their subjunction, present tense; the first is plain enough to stand within another. */
export const BISATSER: readonly string[] = [
	'{b} {K.pres}',
	'{B} {V.pres} {X}',
	'{B} {sadv} {V.pres} {X}',
	'{B} [kan|bör|behöver|ska] {H.infs} {satt}',
	'{B} {I.pres} {X}',
	'det {sadv} [finns|saknas] {P}',
	'{A} {sadv} [har|saknar|behöver] {X}',
	'{B} är {adj} för {M}',
	'{B} är {adj}',
	'{A} [bör|behöver|kan] {H.inf} {X}',
	'{X} {sadv} är {adj}',
	'{B} {K.pres} {tid}',
	'{A} {H.pres} {X} {satt}',
	'{U} {sadv} [deltar i|har ansvar för|påverkas av] {b}',
	'{P} {V.pres} {X}',
	'{B} {H.press} {satt}',
	'det är {adjt} att {H.inf} {X}',
	'{M} får {P}',
];

/** The same in the past. */
export const BISATSER_DA: readonly string[] = [
	'{b} {K.pret}',
	'{B} {V.pret} {X}',
	'{B} {sadv} {V.pret} {X}',
	'{B} {sadv} [kunde|borde|behövde|skulle] {H.infs}',
	'{B} var {adj}',
	'{B} inte var {adj} för {M}',
	'{A} [hade|saknade|behövde] {X}',
	'{A} [borde|skulle|kunde] {H.inf} {X}',
	'{B} {H.prets} {tidda}',
	'det fanns {P}',
	'det vore {adjt} att {H.inf} {X}',
];
