import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { InnehallsFel } from '../../src/read/problem.ts';
import { renderHandling } from '../../src/read/render.ts';
import { contentDir, readSite } from '../../src/read/site.ts';
import { altered, writeArchive } from '../archive.ts';

const MOTION = 'motion-2023-02-13-vaderkvarn';

describe('contentDir()', () => {
	it('is what CONTENT_DIR says, or content', () => {
		expect(contentDir({ CONTENT_DIR: '/a/b' })).toBe('/a/b');
		expect(contentDir({ CONTENT_DIR: 'prov' })).toBe(path.resolve('prov'));
		expect(contentDir({})).toBe(path.resolve('content'));
	});
});

describe('readSite()', () => {
	it('reads a content root into a register', async () => {
		const root = await writeArchive();
		const site = await readSite(root);
		expect(site.root).toBe(root);
		expect([...site.register.arenden.keys()]).toEqual(['ks-2022-1011', MOTION]);
	});

	it('throws every error at once', async () => {
		const root = await writeArchive({
			...altered('amnen/kultur.yaml', ['namn:', 'nam:']),
			...altered('sidor/om.mdx', ['id="motion"', 'id="motin"']),
		});
		const error = await readSite(root).catch((thrown: unknown) => thrown);
		expect(error).toBeInstanceOf(InnehallsFel);
		expect((error as InnehallsFel).message).toMatchInlineSnapshot(`
			"Innehållet har 2 fel:
			amnen/kultur.yaml:1:1  falt-okant  Fältet "nam" finns inte; menade du "namn"? Rätta namnet eller ta bort fältet.
			sidor/om.mdx:7:4  lank-bruten  Länken "/begrepp/motin/" leder ingenstans; menade du "/begrepp/motion/"? Rätta eller ta bort den."
		`);
	});
});

describe('renderHandling()', () => {
	it('numbers the paragraphs and links each to what rests on it, under the base', async () => {
		const site = await readSite(await writeArchive());
		const handling = site.register.handlingar.get(`${MOTION}/2023-10-04-tjansteutlatande`);
		const { html } = await renderHandling(handling ?? expect.fail(), site, '/oppna-arenden/');
		expect(html).toContain(
			'<p id="s1" class="stycke"><span class="stycketext" id="p--krb3trf"><a class="styckelank" href="#p--krb3trf"',
		);
		const links = [...html.matchAll(/<a class="bakatlank" href="([^"]*)">([^<]*)<\/a>/g)].map(
			([, href, text]) => `${href} ${text}`,
		);
		expect(links).toEqual([
			`/oppna-arenden/arenden/${MOTION}/#vackt Aron Ek väcker motionen`,
			`/oppna-arenden/arenden/${MOTION}/#utkast Yrkandet i ärendet`,
		]);
	});
});
