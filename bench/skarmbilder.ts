import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import sharp from 'sharp';
import { bygg } from '../src/build/bygg.ts';
import { requireChromium } from '../src/build/chromium.ts';
import { serve } from '../src/build/serve.ts';
import { generera } from './generate/generate.ts';
import { Utmapp } from './generate/utmapp.ts';

// `npm run skarmbilder`: takes the pictures of the handbook anew, of a municipality that does not exist and says so.
// They are kept in git: fonts differ between machines, so a build that made them would not give the same bytes everywhere.

const MAPP = 'docs/handbok/bilder';

/** Each picture, and how to get there. */
const BILDER: Readonly<Record<string, (page: Page, url: string) => Promise<unknown>>> = {
	arende: async (page, url) => {
		await page.goto(`${url}arenden/`);
		await page.locator('main a[href*="/arenden/motion-"]').first().click();
		await page.locator('main h1').waitFor();
	},
	redigera: (page, url) => page.goto(`${url}redigera/`),
	'redigera-falt': async (page, url) => {
		await page.goto(`${url}redigera/`);
		await page.getByRole('button', { name: 'Prova utan konto' }).click();
		await page.getByRole('button', { name: 'Arbeta med test-repo' }).click();
		await page.getByText('Handlingar').first().waitFor();
		await page.evaluate(() => {
			location.hash = '#/collections/arenden/new';
		});
		const falt = (namn: string) => page.locator(`section[data-key-path="${namn}"]`).getByRole('textbox').first();
		await falt('titel').fill('Cykelgarage vid stationen');
		await falt('ingress').fill('Ärendet gäller ett förslag om att bygga ett cykelgarage vid stationen.');
	},
};

const work = await mkdtemp(path.join(tmpdir(), 'oppna-arenden-'));
const browser = await chromium.launch({ executablePath: requireChromium(), args: ['--no-sandbox', '--disable-gpu'] });
try {
	const content = path.join(work, 'arkiv');
	await generera(new Utmapp(content), { antal: 12, seed: 'handbok' });
	const out = path.join(work, 'dist');
	const built = await bygg({ content, out, site: 'https://exempel.invalid', base: '/' });
	if (!built.ok) throw new Error(JSON.stringify(built).slice(0, 2000));
	const served = await serve(out, { port: 0 });
	await mkdir(MAPP, { recursive: true });
	for (const [namn, open] of Object.entries(BILDER)) {
		const page = await browser.newPage({
			viewport: { width: 1000, height: 700 },
			colorScheme: 'light',
			locale: 'sv-SE',
			reducedMotion: 'reduce',
		});
		await open(page, served.url);
		await page.waitForLoadState('networkidle');
		const { size } = await sharp(await page.screenshot())
			.webp({ quality: 60, effort: 6 })
			.toFile(path.join(MAPP, `${namn}.webp`));
		process.stdout.write(`${namn}.webp: ${String(Math.round(size / 1000))} kB\n`);
		await page.close();
	}
	await served.close();
} finally {
	await browser.close();
	await rm(work, { recursive: true, force: true });
}
