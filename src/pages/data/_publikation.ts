import { plats } from '../../components/plats.ts';
import { once } from '../../domain/once.ts';
import type { Register } from '../../domain/register.ts';
import { manifestPath, readManifest } from '../../exports/manifest/las.ts';
import type { Utgava } from '../../exports/meta.ts';
import { publikation, type Publikation } from '../../exports/publikation.ts';
import { writtenByBuild } from '../../exports/skrivet.ts';
import { svara } from '../../exports/svar.ts';
import { contentDir, loadSite, loadWholeSite } from '../../read/site.ts';
import { FORRA } from '../../read/spar.ts';
import { JSON_SCHEMAS } from '../../schema/json-schema.ts';

const made = new WeakMap<Register, Publikation>();

/** What was written down of the publication before this one. It holds every address, and is read once. */
const forra = once(() => readManifest(manifestPath(contentDir())));

/** The data files of the site being built, planned once for all their endpoints. */
export async function loadPublikation(): Promise<Publikation> {
	const { register, omnamnanden } = await loadWholeSite();
	const known = made.get(register);
	if (known) return known;
	const planned = publikation(register, {
		plats: plats(new URL(import.meta.env.SITE)),
		forra: forra(),
		omnamnanden,
		innehallsscheman: JSON_SCHEMAS,
		skriven: writtenByBuild(),
	});
	made.set(register, planned);
	return planned;
}

/** The day of the publication, when it has been written down; without looking at the content. */
export async function loadPublicerad(): Promise<Pick<Utgava, 'publicerad'>> {
	const { note } = await loadSite();
	note?.(FORRA);
	const { datum } = forra() ?? {};
	return datum === undefined ? {} : { publicerad: datum };
}

/** The answer of an endpoint: one data file. */
export async function datafil(path: string): Promise<Response> {
	return svara(await loadPublikation(), path);
}
