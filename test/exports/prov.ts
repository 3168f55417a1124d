import path from 'node:path';
import { publikation, type Publikation, type Publikationsval } from '../../src/exports/publikation.ts';
import { readSite } from '../../src/read/site.ts';
import { JSON_SCHEMAS } from '../../src/schema/json-schema.ts';
import type { Register } from '../../src/domain/register.ts';

/** A place with a path under its origin, as most sites of associations have. */
export const PLATS = { site: 'https://exempel.se', base: '/oppna/' } as const;

/** The real content of the project. */
export const { register: HUDDINGE, omnamnanden: OMNAMNANDEN } = await readSite(path.resolve('content'));

export function publicera(register: Register = HUDDINGE, val: Partial<Publikationsval> = {}): Publikation {
	return publikation(register, {
		plats: PLATS,
		innehallsscheman: JSON_SCHEMAS,
		...(register === HUDDINGE && { omnamnanden: OMNAMNANDEN }),
		...val,
	});
}

/** A data file as its bytes. */
export function bytes({ filer }: Publikation, address: string): Buffer {
	const fil = filer.get(address);
	if (!fil) throw new RangeError(`${address} saknas`);
	return Buffer.concat([...fil.delar()].map((del) => (typeof del === 'string' ? Buffer.from(del, 'utf8') : del)));
}

export function text(publikation: Publikation, address: string): string {
	return bytes(publikation, address).toString('utf8');
}

export function json(publikation: Publikation, address: string): unknown {
	return JSON.parse(text(publikation, address));
}
