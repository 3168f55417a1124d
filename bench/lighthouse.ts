import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { requireChromium } from '../src/build/chromium.ts';
import { komprimera } from '../src/build/komprimera/komprimera.ts';
import { serve } from '../src/build/serve.ts';
import { typicalPages } from '../test/browser/pages.ts';

// `npm run bench -- lighthouse [ADRESS…]`: Lighthouse with its settings for a phone on the site in dist/, or OUT_DIR,
// compressed as hosts send it. Its 170 MB are no dependency of the project: `npm install --no-save lighthouse@13` first.

/** The part of Lighthouse that is used (https://github.com/GoogleChrome/lighthouse/blob/main/docs/readme.md). */
interface Lighthouse {
	default(
		url: string,
		flags: { port: number; logLevel: 'error'; onlyCategories: readonly string[] },
	): Promise<{
		lhr: {
			categories: Readonly<Record<string, { score: number | null }>>;
			audits: Readonly<Record<string, { title: string; score: number | null; displayValue?: string }>>;
		};
	}>;
}

const KATEGORIER = ['performance', 'accessibility', 'best-practices', 'seo'];
const MATT = ['largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'];
const PORT = 9333;

const lighthouse = await load();
const dir = mkdtempSync(path.join(tmpdir(), 'oppna-arenden-lighthouse-'));
cpSync(process.env.OUT_DIR ?? 'dist', dir, { recursive: true });
await komprimera(dir);
const served = await serve(dir, { port: 0 });
const browser = await chromium.launch({
	executablePath: requireChromium(),
	args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${String(PORT)}`],
});
try {
	const given = process.argv.slice(2);
	for (const page of given.length > 0 ? given : typicalPages(dir)) {
		const url = new URL(page.slice(1), served.url).href;
		const { lhr } = await lighthouse.default(url, { port: PORT, logLevel: 'error', onlyCategories: KATEGORIER });
		const scores = KATEGORIER.map((name) => `${name} ${String(Math.round((lhr.categories[name]?.score ?? 0) * 100))}`);
		const times = MATT.map((name) => lhr.audits[name]?.displayValue ?? '?');
		process.stdout.write(
			`${page}\n  ${scores.join(', ')}; LCP ${times[0] ?? ''}, TBT ${times[1] ?? ''}, CLS ${times[2] ?? ''}\n`,
		);
	}
} finally {
	await browser.close();
	await served.close();
	rmSync(dir, { recursive: true });
}

async function load(): Promise<Lighthouse> {
	const name = 'lighthouse';
	try {
		return (await import(name)) as Lighthouse;
	} catch {
		process.stderr.write('Lighthouse är inte installerat: npm install --no-save lighthouse@13\n');
		process.exit(3);
	}
}
