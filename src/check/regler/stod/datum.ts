import { datumParts, type Datum } from '../../../domain/datum.ts';

/** True when one date lies before another whatever day each may mean; approximate dates never do. */
export function certainlyBefore(a: Datum, b: Datum): boolean {
	const [x, y] = [datumParts(a), datumParts(b)];
	if (x.ungefarlig || y.ungefarlig || !x.senast || !y.tidigast) return false;
	return x.senast < y.tidigast;
}
