import { adress } from '../domain/adress.ts';
import type { Kalla } from '../domain/kalla.ts';
import { absolut, type Plats } from '../domain/plats.ts';

/** Every address of the published data, absolute. */
export interface Adresser {
	/** Makes an address relative to the base absolute. */
	readonly till: (path: string) => string;
	readonly arende: (id: string) => string;
	/** Takes a full id, `<arende>/<handling>`. */
	readonly handling: (id: string, stycke?: string) => string;
	/** A place on an ärende's page: event, yrkande or beslut. */
	readonly plats: (arende: string, id: string) => string;
	readonly person: (id: string) => string;
	readonly parti: (id: string) => string;
	readonly organ: (id: string) => string;
	readonly begrepp: (id: string) => string;
	readonly amne: (id: string) => string;
	/** A source file, by the full id of its handling. */
	readonly kallfil: (handling: string, fil: string) => string;
	readonly kalla: (kalla: Kalla) => string;
}

export function adresser(plats: Plats): Adresser {
	const rot = absolut('', plats);
	const till = (path: string) => rot + path;
	const handling = (id: string, stycke?: string) => till(`/arenden/${id}/${stycke ? `#${stycke}` : ''}`);
	return {
		till,
		handling,
		arende: (id) => till(adress.arende(id)),
		plats: (arende, id) => till(`${adress.arende(arende)}#${id}`),
		person: (id) => till(adress.person(id)),
		parti: (id) => till(adress.parti(id)),
		organ: (id) => till(adress.organ(id)),
		begrepp: (id) => till(adress.begrepp(id)),
		amne: (id) => till(adress.amne(id)),
		kallfil: (id, fil) => till(adress.kalla({ arende: id.split('/')[0] ?? '' }, fil)),
		kalla: (kalla) => handling(kalla.handling, kalla.stycke),
	};
}
