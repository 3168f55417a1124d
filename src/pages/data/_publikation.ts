import { plats } from '../../components/plats.ts';
import type { Register } from '../../domain/register.ts';
import { manifestPath, readManifest } from '../../exports/manifest/las.ts';
import { publikation, type Publikation } from '../../exports/publikation.ts';
import { svara } from '../../exports/svar.ts';
import { loadWholeSite } from '../../read/site.ts';
import { JSON_SCHEMAS } from '../../schema/json-schema.ts';

const made = new WeakMap<Register, Publikation>();

/** The data files of the site being built, planned once for all their endpoints. */
export async function loadPublikation(): Promise<Publikation> {
	const { root, register, omnamnanden } = await loadWholeSite();
	const known = made.get(register);
	if (known) return known;
	const forra = readManifest(manifestPath(root));
	const planned = publikation(register, {
		plats: plats(new URL(import.meta.env.SITE)),
		forra,
		omnamnanden,
		innehallsscheman: JSON_SCHEMAS,
	});
	made.set(register, planned);
	return planned;
}

/** The answer of an endpoint: one data file. */
export async function datafil(path: string): Promise<Response> {
	return svara(await loadPublikation(), path);
}
