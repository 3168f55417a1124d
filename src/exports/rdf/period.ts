import { datumParts, type Datum } from '../../domain/datum.ts';
import type { Register } from '../../domain/register.ts';

/** The days between which the dated events and handlingar of the archive lie; what came before an ärende not counted. */
export function period(register: Register): { fran?: string; till?: string } {
	let fran: string | undefined;
	let till: string | undefined;
	const add = (datum: Datum | undefined): void => {
		if (!datum) return;
		const { tidigast, senast } = datumParts(datum);
		if (tidigast !== undefined && (fran === undefined || tidigast < fran)) fran = tidigast;
		const sista = senast ?? tidigast;
		if (sista !== undefined && (till === undefined || sista > till)) till = sista;
	};
	for (const arende of register.arenden.values()) {
		for (const handelse of arende.handelser) if (handelse.typ !== 'bakgrund') add(handelse.datum);
		for (const handling of arende.handlingar) {
			add(handling.datum);
			for (const beslut of handling.beslut) add(beslut.datum);
		}
	}
	return { ...(fran !== undefined && { fran }), ...(till !== undefined && { till }) };
}
