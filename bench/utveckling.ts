/**
 * What an editor waits for in development: `npm run bench -- utveckling [--n 1000]`. The time until the first page is
 * shown, with nothing kept from before and then with, and until an edit of a text is seen on its page.
 */
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { utveckla } from './design/utveckling.ts';
import { generera } from './generate/generate.ts';
import { Utmapp } from './generate/utmapp.ts';
import { lastexter } from './lastexter.ts';

const EDITS = 3;
const TOO_LONG = 300_000;
const PAUSE = 10_000;

const { values } = parseArgs({ options: { n: { type: 'string', default: '1000' } } });
const work = mkdtempSync(path.join(tmpdir(), 'oppna-arenden-utveckling-'));
try {
	const content = path.join(work, 'innehall');
	await generera(new Utmapp(content), { antal: Number(values.n), seed: 'bench' });
	const [text = ''] = lastexter(content);
	const page = `arenden/${path.basename(path.dirname(text))}/${path.basename(text, '.md')}/`;
	for (const what of ['kallt', 'varmt']) {
		const started = performance.now();
		const server = await utveckla(content, path.join(work, 'vite'), path.join(work, 'last'));
		try {
			await until(server.url, () => true);
			say(`${what}: första sidan`, started);
			const asked = performance.now();
			await until(server.url + page, () => true);
			say(`${what}: handlingens sida`, asked);
			for (let i = 1; i <= EDITS; i++) {
				const words = `Ändring ${String(i)} ${what} i en text.`;
				const edited = performance.now();
				appendFileSync(text, `\n${words}\n`);
				await until(server.url + page, (html) => html.includes(words));
				say(`${what}: ändring ${String(i)} syns`, edited);
				// What is checked after an edit is over before the next one.
				await setTimeout(PAUSE);
			}
		} finally {
			server.stop();
		}
	}
} finally {
	rmSync(work, { recursive: true, force: true });
}

/** Asks for a page until it says what is waited for. */
async function until(url: string, isShown: (html: string) => boolean): Promise<void> {
	const started = performance.now();
	while (performance.now() - started < TOO_LONG) {
		const html = await fetch(url).then(
			(response) => (response.ok ? response.text() : ''),
			() => '',
		);
		if (html !== '' && isShown(html)) return;
		await setTimeout(20);
	}
	throw new Error(`${url} kom inte inom ${String(TOO_LONG / 1000)} s`);
}

function say(what: string, since: number): void {
	const seconds = (performance.now() - since) / 1000;
	process.stdout.write(`${what.padEnd(28)}${seconds.toFixed(2).padStart(8)} s\n`);
}
