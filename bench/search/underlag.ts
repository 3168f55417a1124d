import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import path from 'node:path';
import type { Begrepp } from '../../src/domain/grunddata.ts';
import { buildRegister } from '../../src/domain/register.ts';
import { readArkiv } from '../../src/read/arkiv.ts';
import { assemble } from '../../src/read/assemble.ts';
import { etiketterFor } from '../../src/search/etiketter.ts';
import type { Etiketter } from '../../src/search/facets.ts';
import { sokdokument, type Sokdokument } from '../../src/search/index/dokument.ts';
import { sammanfattningstext } from '../../src/search/index/sammanfattning.ts';
import { synonymerUr } from '../../src/search/index/synonymer.ts';

export interface Underlag {
	readonly dokument: readonly Sokdokument[];
	readonly synonymer: readonly (readonly string[])[];
	readonly etiketter: Etiketter;
}

/** The last line of the file. */
interface Ordforklaringar {
	readonly begrepp: readonly Pick<Begrepp, 'term' | 'synonymer'>[];
	readonly etiketter: Etiketter;
}

/**
 * The documents of an archive, by the site's own code, straight from its content: no page is built. They are kept beside
 * the archive as `sokdokument.ndjson`, for reading 10,000 ärenden takes minutes.
 */
export async function lasUnderlag(arkiv: string): Promise<Underlag> {
	const fil = path.join(arkiv, '..', `${path.basename(arkiv)}-sokdokument.ndjson`);
	if (!existsSync(fil)) await skriv(arkiv, fil);
	const dokument: Sokdokument[] = [];
	let rest: Ordforklaringar | undefined;
	for await (const rad of createInterface({ input: createReadStream(fil) })) {
		const varde = JSON.parse(rad) as Sokdokument | Ordforklaringar;
		if ('adress' in varde) dokument.push(varde);
		else rest = varde;
	}
	if (!rest) throw new Error(`${fil} är avhuggen: ta bort den.`);
	// The table of everyday words is that of now.
	return { dokument, synonymer: synonymerUr(rest.begrepp), etiketter: rest.etiketter };
}

async function skriv(arkiv: string, fil: string): Promise<void> {
	const register = buildRegister(assemble(await readArkiv(arkiv)));
	const ut = createWriteStream(fil);
	for (const ett of sokdokument(register, sammanfattningstext))
		if (!ut.write(`${JSON.stringify(ett)}\n`)) await once(ut, 'drain');
	const rest: Ordforklaringar = {
		begrepp: [...register.begrepp.values()].map(({ term, synonymer }) => ({ term, synonymer })),
		etiketter: etiketterFor(register),
	};
	ut.end(`${JSON.stringify(rest)}\n`);
	await once(ut, 'finish');
}
