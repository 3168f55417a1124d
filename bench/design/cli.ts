import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { requireChromium } from '../../src/build/chromium.ts';
import { fotografera, GODKANDA, godkann, hinder, jamfor } from './bilder.ts';
import { utveckla } from './utveckling.ts';

// `npm run design [-- --godkann]`: takes pictures of the components, and compares them with those that were approved on
// this machine, or approves them.

const { values } = parseArgs({ options: { godkann: { type: 'boolean', default: false } } });
const cache = await mkdtemp(path.join(tmpdir(), 'oppna-arenden-'));
const browser = await chromium.launch({ executablePath: requireChromium(), args: ['--no-sandbox', '--disable-gpu'] });
const server = await utveckla(path.resolve('content'), cache);
try {
	const why = values.godkann ? undefined : await hinder(browser);
	const bilder = why === undefined ? await fotografera(browser, server.url) : undefined;
	const mapp = path.relative(process.cwd(), GODKANDA);
	if (!bilder) say([why ?? ''], 2);
	else if (values.godkann) {
		await godkann(bilder, browser);
		say([`${String(bilder.size)} bilder är godkända och ligger i ${mapp}.`], 0);
	} else {
		const fel = await jamfor(bilder);
		say(
			fel.length > 0 ? [...fel, `Se ${mapp}. Är det som det ska: npm run design -- --godkann`] : ['Inget skiljer sig.'],
			fel.length > 0 ? 1 : 0,
		);
	}
} finally {
	server.stop();
	await browser.close();
	await rm(cache, { recursive: true, force: true });
}

function say(rows: readonly string[], code: number): void {
	process.stdout.write(`${rows.join('\n')}\n`);
	process.exitCode = code;
}
