import { adress } from '../domain/adress.ts';
import { RELATIV } from '../domain/plats.ts';
import { publikation } from '../exports/publikation.ts';
import { maskinfiler } from '../feeds/filer.ts';
import { jamforpar } from '../domain/jamforelser.ts';
import { langaListor } from '../domain/langa-listor.ts';
import { arOf, type Register } from '../domain/register.ts';
import { handboksadress, handboksidor } from '../read/handbok.ts';
import { ANDRA_SPRAK } from '../text/andra-sprak.ts';
import { statistiktabeller } from '../text/statistik.ts';
import { JSON_SCHEMAS } from '../schema/json-schema.ts';
import type { Manifest } from '../schema/export/andringar.ts';
import { REDIGERINGSFILER } from './redigering/filer.ts';
import { groupBy } from '../domain/order.ts';
import { sidnummer } from '../domain/sidor.ts';

/**
 * Every page that the archive must give, as addresses relative to the base. Computed from the Register alone, so that
 * it does not depend on what the site generator believes it has built.
 */
export function expectedPages(register: Register): string[] {
	const { arenden, handlingar, personer, partier, organ, amnen, begrepp, forfattningar, sidor } = register;
	const years = groupBy([...arenden.values()].flatMap(arOf), (ar) => ar);
	return [
		...[
			'/',
			'/arenden/',
			'/partier/',
			'/organ/',
			'/amnen/',
			'/ar/',
			'/begrepp/',
			'/forfattningar/',
			'/sok/',
			'/folj/',
			'/data/',
			'/andringar/',
			handboksadress(),
			adress.jamforFritt(),
			adress.redigera(),
			adress.motionensVag(),
			adress.statistik(),
			...ANDRA_SPRAK.map(({ lang }) => adress.paSprak(lang)),
			'/404.html',
		],
		...handboksidor().map(handboksadress),
		...[...arenden.keys()].flatMap((id) => [adress.arende(id), adress.baddaIn(id)]),
		...[...handlingar.values()].map((handling) => adress.handling(handling)),
		...[...arenden.keys()].flatMap((id) =>
			jamforpar(id, register).map((par) => adress.jamfor(par.handling, par.annan)),
		),
		...sidnummer(personer.size).map((sida) => adress.personer(sida)),
		...[...personer.keys()].map(adress.person),
		...[...partier.keys()].map(adress.parti),
		...[...organ.keys()].map(adress.organ),
		...langaListor(register).flatMap(({ grupp, akter, ...av }) =>
			sidnummer(akter.length).map((sida) => adress.akter(av, grupp, sida)),
		),
		...[...amnen.keys()].flatMap((id) =>
			sidnummer(register.arendenOmAmne.get(id)?.length ?? 0).map((sida) => adress.amne(id, sida)),
		),
		...[...years].flatMap(([ar, { length }]) => sidnummer(length).map((sida) => adress.ar(ar, sida))),
		...[...begrepp.keys()].map(adress.begrepp),
		...[...forfattningar.keys()].map(adress.forfattning),
		...[...sidor.keys()].map(adress.sida),
	].sort();
}

/** Every untouched source file and every file for programs that must be published, as addresses relative to the base. */
export function expectedFiles(register: Register): string[] {
	const kallor = [...register.handlingar.values()].flatMap((handling) =>
		handling.kallor.map(({ fil }) => adress.kalla(handling, fil)),
	);
	const data = publikation(register, { plats: RELATIV, omnamnanden: new Map(), innehallsscheman: JSON_SCHEMAS });
	const statistik = statistiktabeller(register).map(({ id }) => adress.statistikfil(id));
	return [
		...kallor,
		...statistik,
		...REDIGERINGSFILER,
		...data.filer.keys(),
		...maskinfiler(register, expectedPages(register)),
	].sort();
}

/**
 * Tells the data files that have no records: a new archive has no ärenden, a small one no partier.
 * @param forra manifest of the publication before this one
 */
export function expectedEmpty(register: Register, forra: Manifest | undefined): (file: string) => boolean {
	const { filer } = publikation(register, { plats: RELATIV, forra });
	return (file) => {
		const datafil = filer.get(file);
		if (datafil?.mediatyp !== 'application/x-ndjson') return false;
		for (const _ of datafil.delar()) return false;
		return true;
	};
}
