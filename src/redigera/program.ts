import CMS from '@sveltia/cms';
import { FORMAT, konfiguration, type Lage, type Underlag } from './konfiguration.ts';
import { lasPost, skrivPost, type Post } from './format.ts';
import { fyllProvarkiv, type Provarkiv } from './provarkiv.ts';
import { kandaSummor, rememberFiles } from './kallsummor.ts';

/**
 * Puts the editing interface in the place of the page.
 * @param adresser where the site says what can be edited, and has an archive to try it on
 * @throws Error when they cannot be fetched
 */
export async function oppna(lage: Lage, adresser: { konfiguration: string; prov: string }): Promise<void> {
	const underlag = await hamta<Underlag>(adresser.konfiguration);
	if (lage === 'prova') await fyllProvarkiv(() => hamta<Provarkiv>(adresser.prov));
	for (const { namn, andelse, medText } of FORMAT)
		CMS.registerCustomFormat(namn, andelse, {
			fromFile: (text) => lasPost(text, medText),
			toFile: async (post) => skrivPost(post as Post, medText, await kandaSummor()),
		});
	rememberFiles(document);
	preferSwedish();
	// The interface fills the window, and brings its own styles.
	for (const stil of document.querySelectorAll('link[rel=stylesheet]')) stil.remove();
	const rot = Object.assign(document.createElement('div'), { id: 'nc-root' });
	document.body.replaceChildren(rot);
	await CMS.init({ config: konfiguration(lage, location.origin, underlag) as never });
}

async function hamta<T>(adress: string): Promise<T> {
	const svar = await fetch(adress);
	if (!svar.ok) throw new Error(`${adress}: ${String(svar.status)}`);
	return (await svar.json()) as T;
}

/** The interface asks the browser for its language; this site has one. What the editor chooses there counts. */
function preferSwedish(): void {
	const nyckel = 'sveltia-cms.prefs';
	try {
		const prefs = JSON.parse(localStorage.getItem(nyckel) ?? '{}') as Record<string, unknown>;
		localStorage.setItem(nyckel, JSON.stringify({ locale: 'sv', ...prefs }));
	} catch {
		// Without storage it follows the browser.
	}
}
