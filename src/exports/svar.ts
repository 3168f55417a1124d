import { stream } from './datafil.ts';
import type { Publikation } from './publikation.ts';

/** The answer of an endpoint: a data file as a stream. */
export function svara({ filer }: Publikation, path: string): Response {
	const fil = filer.get(path);
	if (!fil) return new Response(null, { status: 404 });
	return new Response(stream(fil), { headers: { 'Content-Type': `${fil.mediatyp}; charset=utf-8` } });
}
