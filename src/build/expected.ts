import { adress } from '../domain/adress.ts';
import { groupBy } from '../domain/order.ts';
import { arOf, type Register } from '../domain/register.ts';
import { antalSidor } from '../domain/sidor.ts';

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
			'/personer/',
			'/partier/',
			'/organ/',
			'/amnen/',
			'/ar/',
			'/begrepp/',
			'/forfattningar/',
			'/sok/',
			'/404.html',
		],
		...[...arenden.keys()].map(adress.arende),
		...[...handlingar.values()].map((handling) => adress.handling(handling)),
		...[...personer.keys()].map(adress.person),
		...[...partier.keys()].map(adress.parti),
		...[...organ.keys()].map(adress.organ),
		...[...amnen.keys()].map(adress.amne),
		...[...years].flatMap(([ar, { length }]) =>
			Array.from({ length: antalSidor(length) }, (_, i) => adress.ar(ar, i + 1)),
		),
		...[...begrepp.keys()].map(adress.begrepp),
		...[...forfattningar.keys()].map(adress.forfattning),
		...[...sidor.keys()].map(adress.sida),
	].sort();
}

/** Every untouched source file that must be published, as addresses relative to the base. */
export function expectedFiles(register: Register): string[] {
	return [...register.handlingar.values()]
		.flatMap((handling) => handling.kallor.map(({ fil }) => adress.kalla(handling, fil)))
		.sort();
}
