import type { AuthoredKalla } from '../../schema/kalla.ts';
import type { Fil } from '../arkiv.ts';
import { fel, type Problem } from '../problem.ts';
import { nearest } from '../schemafel.ts';
import { fullId, type Ids } from './ids.ts';
import { quoteProblems } from './kallor.ts';

interface Lank {
	readonly till: string;
	readonly citat?: string;
	readonly kalla: AuthoredKalla;
}

/** Links between ärenden and handlingar lead to something that is here, and the words that justify them stand in their source. */
export function linkProblems(fil: Fil<{ lankar: readonly Lank[] }>, arende: string, ids: Ids): Problem[] {
	const { known } = ids;
	return fil.data.lankar.flatMap(({ till, citat, kalla }, i) => {
		const quote = citat ? quoteProblems(citat, kalla, fil.yaml.at(['lankar', i, 'citat']), arende, ids) : [];
		if (known.arende.has(till) || known.handling.has(fullId(till, arende))) return quote;
		const near = nearest(till, [...known.arende, ...known.handling]);
		return [
			fel(
				fil.yaml.at(['lankar', i, 'till']),
				'lank-bruten',
				`"${till}" är varken ett ärende eller en handling här${near ? `; menade du "${near}"?` : '.'}`,
			),
			...quote,
		];
	});
}
