import type { ArendeMapp } from '../../../read/arkiv.ts';

/** Full id of a link's target: a bare id names a handling of the same ärende where there is one. */
export function fullHandling(till: string, { id, handlingar }: ArendeMapp): string {
	return handlingar.some((h) => h.id === till) ? `${id}/${till}` : till;
}
