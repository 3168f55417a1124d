import { kallstalleI } from '../../schema/kalla.ts';
import type { Falt } from '../arkiv.ts';
import { fel, type Problem } from '../problem.ts';
import { nearest } from '../schemafel.ts';
import { fullId, type Ids } from './ids.ts';
import { quoteProblems } from './kallor.ts';
import { itemsIn } from './values.ts';

/** Links between ärenden and handlingar lead to something that is here, and the words that justify them stand in their source. */
export function linkProblems({ data, yaml }: Falt, arende: string, ids: Ids): Problem[] {
	const { known } = ids;
	return itemsIn(data, 'lankar').flatMap(([i, { till, citat, kalla }]) => {
		const stalle = kallstalleI(kalla);
		const quote =
			stalle && typeof citat === 'string' && citat !== ''
				? quoteProblems(citat, stalle, yaml.at(['lankar', i, 'citat']), arende, ids)
				: [];
		if (typeof till !== 'string' || known.arende.has(till) || known.handling.has(fullId(till, arende))) return quote;
		const near = nearest(till, [...known.arende, ...known.handling]);
		return [
			fel(
				yaml.at(['lankar', i, 'till']),
				'lank-bruten',
				`"${till}" är varken ett ärende eller en handling här${near ? `; menade du "${near}"?` : '.'}`,
			),
			...quote,
		];
	});
}
