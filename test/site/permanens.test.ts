import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { bygg } from '../../src/build/bygg.ts';
import { flyttar } from '../../src/domain/flyttar.ts';
import { manifestPath } from '../../src/exports/manifest/las.ts';
import { sidor } from '../../src/exports/manifest/innehall.ts';
import { nastaManifest } from '../../src/exports/manifest/jamfor.ts';
import { readSite } from '../../src/read/site.ts';
import { ARCHIVE, tempFolder, writeArchive } from '../archive.ts';

const GAMMAL = 'arenden/motion-2023-02-13-vaderkvarn';
const NY = 'arenden/motion-2023-02-13-vaderkvarnen-i-exempelby';
const BORTA = '/begrepp/motion/';

/** The archive with its ärende under another name. */
function flyttat(): Record<string, string | null> {
	const files: Record<string, string | null> = {};
	for (const [fil, text] of Object.entries(ARCHIVE)) {
		const nytt = text.replaceAll(GAMMAL.slice(8), NY.slice(8)).replaceAll(', yrkande', '');
		files[fil.replace(GAMMAL, NY)] =
			fil === `${GAMMAL}/index.md` ? nytt.replace('---\n', `---\ntidigare: [/${GAMMAL}/]\n`) : nytt;
		if (fil.startsWith(GAMMAL)) files[fil] = null;
	}
	files['begrepp/motion.md'] = null;
	files['begrepp/yrkande.md'] = (ARCHIVE['begrepp/yrkande.md'] ?? '').replace(/Mer om.*/, 'Mer.');
	files['sidor/om.mdx'] = '---\ntitel: Om\ningress: Om webbplatsen.\n---\nText.\n';
	return files;
}

/** Publishes the archive, moves its ärende and withdraws a term, and builds again; gives a reader of the site's files. */
async function publish(): Promise<(name: string) => string> {
	const before = sidor((await readSite(await writeArchive())).register);
	const forst = nastaManifest(before, undefined, '2024-01-01', new Map());
	if (!forst.ok) throw new Error(forst.fel.join());
	const content = await writeArchive(flyttat());
	const { register } = await readSite(content);
	const nu = sidor(register);
	const sedan = nastaManifest(
		nu,
		forst.manifest,
		'2024-02-01',
		new Map([[BORTA, 'Förklaringen var fel.']]),
		flyttar(register, nu.keys()),
	);
	if (!sedan.ok) throw new Error(sedan.fel.join());
	writeFileSync(manifestPath(content), JSON.stringify(sedan.manifest));
	const dist = path.join(await tempFolder(), 'dist');
	const result = await bygg({ content, out: dist, site: 'https://exempel.invalid', base: '/arkiv/' });
	expect(result).toMatchObject({ ok: true });
	return (name) => readFileSync(path.join(dist, name), 'utf8');
}

it('leads on from where an ärende was, and says at a withdrawn address when and why', async () => {
	const file = await publish();
	for (const page of ['', '2023-10-04-tjansteutlatande/', 'badda-in/']) {
		const html = file(`${GAMMAL}/${page}index.html`);
		expect(html).toContain(`<meta http-equiv="refresh" content="0; url=/arkiv/${NY}/${page}">`);
		expect(html).toContain(`<link rel="canonical" href="https://exempel.invalid/arkiv/${NY}/${page}">`);
		expect(html).toContain(`<a href="/arkiv/${NY}/${page}">`);
		expect(html).toContain('noindex');
		expect(html).not.toContain('<script');
	}
	for (const fil of ['feed.xml', '2023-10-04-tjansteutlatande.md'])
		expect(file(`${GAMMAL}/${fil}`)).toBe(file(`${NY}/${fil}`));
	expect(file(`data/${GAMMAL}.json`)).toBe(file(`data/${NY}.json`));

	const html = file('begrepp/motion/index.html');
	expect(html).toContain('Förklaringen var fel.');
	expect(html).toContain('datetime="2024-02-01"');
	expect(html).toContain('noindex');
	expect(html).not.toContain('Ett förslag från en ledamot');

	const sitemap = file('sitemap-1.xml');
	expect(sitemap).toContain(`/arkiv/${NY}/`);
	expect(sitemap).not.toContain(`/${GAMMAL}/`);
	expect(sitemap).not.toContain(BORTA);
	expect(file('andringar/index.html')).toContain('Förklaringen var fel.');
	const lines = file('data/andringar.ndjson')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as Record<string, string>);
	expect(lines.filter(({ typ }) => typ === 'flyttad').map(({ fran, galler }) => [fran, galler])).toContainEqual([
		`https://exempel.invalid/arkiv/${GAMMAL}/`,
		`https://exempel.invalid/arkiv/${NY}/`,
	]);
	expect(lines.filter(({ typ, datum }) => typ === 'publicerad' && datum === '2024-02-01')).toEqual([]);
});
