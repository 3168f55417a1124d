import * as ord from '../text/etiketter.ts';

/** The Swedish word for every code, by the set and field that it stands in. */
export const KODORD: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	'arenden.typ': ord.ARENDETYP,
	'arenden.status': ord.STATUS,
	'arenden.utfall': ord.UTFALL,
	'handlingar.typ': ord.HANDLINGSTYP,
	'handlingar.lasning_hur': ord.LASNING,
	'handlingar.upphovsratt': ord.UPPHOVSRATT,
	'handelser.typ': ord.HANDELSETYP,
	'handelser.steg': ord.STATUS,
	'handelser.niva': ord.NIVA,
	'yrkanden.typ': ord.YRKANDETYP,
	'yrkanden.utfall': ord.YRKANDEUTFALL,
	'yrkanden.upphovsratt': ord.UPPHOVSRATT,
	'beslut.niva': ord.NIVA,
	'beslut.utfall': ord.UTFALL,
	'beslut.beslutsform': ord.BESLUTSFORM,
	'beslut.upphovsratt': ord.UPPHOVSRATT,
	'personer.kategori': ord.PERSONKATEGORI,
	'organ.typ': ord.ORGANTYP,
	kalla_hur: ord.LASART,
	'saknas.vad': ord.SAKNAS_VAD,
	'anmarkningar.vad': ord.ANMARKNING,
	'kallor.sort': ord.KALLSORT,
};
