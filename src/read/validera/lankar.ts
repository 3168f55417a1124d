import type { Fil } from '../arkiv.ts';
import { fel, type Problem } from '../problem.ts';
import { nearest } from '../schemafel.ts';
import { fullId, type Ids } from './ids.ts';

/** Links between ärenden and handlingar lead to something that is here. */
export function linkProblems(
	fil: Fil<{ lankar: readonly { till: string }[] }>,
	arende: string,
	{ known }: Ids,
): Problem[] {
	return fil.data.lankar.flatMap(({ till }, i) => {
		if (known.arende.has(till) || known.handling.has(fullId(till, arende))) return [];
		const near = nearest(till, [...known.arende, ...known.handling]);
		return [
			fel(
				fil.yaml.at(['lankar', i, 'till']),
				'lank-bruten',
				`"${till}" är varken ett ärende eller en handling här${near ? `; menade du "${near}"?` : '.'}`,
			),
		];
	});
}
