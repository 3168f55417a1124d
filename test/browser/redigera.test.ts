import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { UPPHOVSRATT } from '../../src/text/etiketter.ts';
import { granska } from '../../src/check/granska.ts';
import { ARCHIVE, KALLFIL, tempFolder, writeArchive } from '../archive.ts';
import { lasPost } from '../../src/redigera/format.ts';
import { likeGitea, type Commit } from './gitea.ts';
import { useStage } from './harness.ts';

const stage = useStage();

/** The folder in the browser's own storage that the interface saves in when somebody tries it. */
const LAGRING = 'sveltia-cms-test';

describe('the page of the editing interface', () => {
	test('says without scripts how to go on', async () => {
		const page = await stage.open('/redigera/', { javaScriptEnabled: false });
		expect(await page.locator('main').innerText()).toContain('behöver JavaScript');
		expect(await page.locator('main').innerText()).toContain('inget arkiv valt');
		expect(await page.locator('main button:visible').count()).toBe(0);
	});
});

/** Opens the interface to try it, with an archive in it. */
async function oppna(files: Readonly<Record<string, string>>): Promise<{ page: Page; foreign: string[] }> {
	const foreign: string[] = [];
	const page = await stage.open('/redigera/', {
		before: (_, context) => {
			context.on('request', (request) => {
				const url = request.url();
				if (!/^(?:data|blob):/.test(url) && !url.startsWith(stage.url)) foreign.push(url);
			});
		},
	});
	await page.evaluate(
		async ([folder, contents]) => {
			const root = await (await navigator.storage.getDirectory()).getDirectoryHandle(folder, { create: true });
			for (const [name, text] of Object.entries(contents)) {
				const parts = ['content', ...name.split('/')];
				let dir = root;
				for (const part of parts.slice(0, -1)) dir = await dir.getDirectoryHandle(part, { create: true });
				const file = await (await dir.getFileHandle(parts.at(-1) ?? '', { create: true })).createWritable();
				await file.write(text);
				await file.close();
			}
		},
		[LAGRING, files] as const,
	);
	await page.getByRole('button', { name: 'Prova utan konto' }).click();
	await page.getByRole('button', { name: 'Arbeta med test-repo' }).click();
	await page.getByText('Handlingar').first().waitFor();
	return { page, foreign };
}

/** A field of the form that is open. Those out of view are only drawn once they come into it. */
async function falt(page: Page, path: string): Promise<ReturnType<Page['locator']>> {
	const field = page.locator(`section[data-key-path="${path}"]`);
	for (let i = 0; i < 60 && (await field.count()) === 0; i++) {
		// From the top to the bottom, and again: what was not drawn yet the first time may lie above.
		await page
			.locator('section[data-key-path]')
			.first()
			.evaluate(
				(section, share) => {
					let box = section.parentElement;
					while (box && !/auto|scroll/.test(getComputedStyle(box).overflowY)) box = box.parentElement;
					box?.scrollTo(0, share * box.scrollHeight);
				},
				(i % 10) / 9,
			);
		await page.waitForTimeout(100);
	}
	await field.scrollIntoViewIfNeeded();
	return field;
}

async function skriv(page: Page, path: string, text: string): Promise<void> {
	await (await falt(page, path)).getByRole('textbox').first().fill(text);
}

/** Few values are buttons, many are a list to open. */
async function valj(page: Page, path: string, val: string): Promise<void> {
	const field = await falt(page, path);
	const knapp = field.getByRole('radio', { name: val, exact: true });
	if ((await knapp.count()) > 0) {
		await knapp.click();
		return;
	}
	await field.getByRole('combobox').click();
	await page.getByRole('option', { name: val, exact: true }).click();
}

async function laggTill(page: Page, path: string): Promise<void> {
	const field = await falt(page, path);
	await field
		.getByRole('button', { name: /^Lägg till/ })
		.first()
		.click();
}

/** Opens a view, and sees that it stays: the interface may still be on its way back from what was saved before. */
async function visa(page: Page, hash: string): Promise<void> {
	for (let stayed = 0; stayed < 4; stayed++) {
		const isThere = await page.evaluate((to) => location.hash === to || void (location.hash = to), hash);
		if (isThere !== true) stayed = 0;
		await page.waitForTimeout(150);
	}
}

/**
 * Saves, and waits for the interface to leave the form: it would leave the next one too. Where it stays, what it says
 * is the fault.
 */
async function spara(page: Page): Promise<void> {
	const form = await page.evaluate(() => location.hash);
	await page.getByRole('button', { name: 'Spara', exact: true }).click();
	try {
		await page.waitForFunction((hash) => location.hash !== hash, form);
	} catch (cause) {
		throw new Error(`not saved: ${await page.locator('body').innerText()}`, { cause });
	}
	await page.locator('section[data-key-path]').first().waitFor({ state: 'detached' });
}

/** What the interface has saved, by path under the content root. */
function sparat(page: Page): Promise<Record<string, string>> {
	return page.evaluate(async (folder) => {
		const found: Record<string, string> = {};
		const visit = async (dir: FileSystemDirectoryHandle, path: string): Promise<void> => {
			for await (const [name, handle] of dir.entries())
				if (handle.kind === 'directory') await visit(handle, `${path}${name}/`);
				else found[path + name] = await (await handle.getFile()).text();
		};
		const root = await (await navigator.storage.getDirectory()).getDirectoryHandle(folder);
		await visit(await root.getDirectoryHandle('content'), '');
		return found;
	}, LAGRING);
}

/** Writes a motion without a date, of a source file, into an ärende, and saves it. */
async function nyHandling(page: Page, samling: string, arende: string): Promise<void> {
	await visa(page, `#/collections/${samling}/new`);
	await valj(page, 'arende', arende);
	await valj(page, 'typ', 'Motion');
	await skriv(page, 'titel', 'Motion om cykelgarage');
	await laggTill(page, 'yrkanden');
	await skriv(page, 'yrkanden.0.id', 'forslaget');
	await valj(page, 'yrkanden.0.typ', 'Förslag');
	await laggTill(page, 'yrkanden.0.av');
	await valj(page, 'yrkanden.0.av.0.person', 'Aron Ek');
	await skriv(page, 'yrkanden.0.lydelse', KALLFIL.trim());
	await valj(page, 'yrkanden.0.utfall', 'Framgår inte');
	await skriv(page, 'yrkanden.0.kalla.handling', 'okant-datum-motion');
	await skriv(page, 'yrkanden.0.kalla.stycke', 's1');
	await laggTill(page, 'kallor');
	const val = (await falt(page, 'kallor.0.fil')).locator('input[type=file]').first();
	await val.setInputFiles({ name: 'Motion ÅÄÖ (1).TXT', mimeType: 'text/plain', buffer: Buffer.from(KALLFIL) });
	await valj(page, 'kallor.0.sort', 'text ur pdf');
	await valj(page, 'lasning.hur', 'Texten är hämtad ur filens eget textlager');
	await skriv(page, 'lasning.text', 'Läst ur filen.');
	await skriv(page, 'lasning.kalla', 'motion-aao-1.txt');
	await valj(page, 'upphovsratt', UPPHOVSRATT[26]);
	await laggTill(page, 'saknas');
	await valj(page, 'saknas.0.vad', 'Datum');
	await skriv(page, 'saknas.0.text', 'Datumet framgår inte.');
	await skriv(page, 'body', KALLFIL);
	await spara(page);
}

async function writeFiles(files: Readonly<Record<string, string>>): Promise<string> {
	const root = await tempFolder();
	for (const [name, text] of Object.entries(files)) {
		await mkdir(path.dirname(path.join(root, name)), { recursive: true });
		await writeFile(path.join(root, name), text);
	}
	return root;
}

const ARENDE = 'motion-okant-datum-cykelgarage';

describe('an editor who tries the interface', () => {
	test(
		'makes an ärende and a handling of a source file, and the content check finds nothing wrong',
		{ timeout: 120_000 },
		async () => {
			const { page, foreign } = await oppna(ARCHIVE);
			await visa(page, '#/collections/arenden/new');
			await skriv(page, 'titel', 'Cykelgarage vid "stationen": nu');
			await skriv(page, 'ingress', 'Ärendet gäller ett cykelgarage.');
			await valj(page, 'typ', 'Motion');
			await valj(page, 'status', 'Läget framgår inte');
			await laggTill(page, 'saknas');
			await valj(page, 'saknas.0.vad', 'Diarienummer');
			await skriv(page, 'saknas.0.text', 'Diarienumret framgår inte av källorna.');
			await skriv(page, 'body', 'Motionen gäller *ett* garage.\n\n| a | b |\n| - | --: |\n| 1 | 2 |');
			await page.getByRole('textbox', { name: 'Slug' }).fill(ARENDE);
			await spara(page);

			await nyHandling(page, 'handlingar', 'Cykelgarage vid "stationen": nu');

			const files = await sparat(page);
			expect(Object.keys(files).filter((name) => !Object.hasOwn(ARCHIVE, name))).toEqual(
				expect.arrayContaining([
					`arenden/${ARENDE}/index.md`,
					`arenden/${ARENDE}/kallor/motion-aao-1.txt`,
					`arenden/${ARENDE}/okant-datum-motion.md`,
				]),
			);
			expect(files[`arenden/${ARENDE}/index.md`]).toContain(
				'\n\nMotionen gäller *ett* garage.\n\n| a | b |\n| - | --: |',
			);
			expect((await granska(await writeFiles(files))).problem).toEqual((await granska(await writeArchive())).problem);
			expect(foreign).toEqual([]);
		},
	);

	test('begins with what the site publishes, and keeps what was tried there before', { timeout: 60_000 }, async () => {
		const { page, foreign } = await oppna({});
		const first = await sparat(page);
		expect(Object.keys(first)).toEqual(expect.arrayContaining(['kommun.yaml', 'arenden/ks-2022-1011/index.md']));
		const mdx = 'arenden/motion-2023-02-13-vanort-trostyanets/index.mdx';
		expect(first[mdx]?.split(/^---$/m)[2]?.trim()).toBe(
			(await readFile(`content/${mdx}`, 'utf8')).split(/^---$/m)[2]?.trim(),
		);
		await visa(page, '#/collections/handlingar');
		await page.getByText('Ärende 22.').first().click();
		await skriv(page, 'titel', 'Prövad titel');
		await spara(page);
		await page.goto(`${stage.url}redigera/`);
		await page.getByRole('button', { name: 'Prova utan konto' }).click();
		await page
			.getByText('Handlingar')
			.or(page.getByRole('button', { name: 'Arbeta med test-repo' }))
			.first()
			.waitFor();
		expect((await sparat(page))['arenden/ks-2022-1011/2024-03-06-tillaggsyrkande.md']).toContain('Prövad titel');
		expect(foreign).toEqual([]);
	});

	test('changes an ärende and a page with components, and puts a handling there', { timeout: 120_000 }, async () => {
		const mapp = 'arenden/motion-2023-02-13-vaderkvarn';
		const { [`${mapp}/index.md`]: index = '', ...rest } = ARCHIVE;
		const files: Readonly<Record<string, string>> = {
			...rest,
			[`${mapp}/index.mdx`]: `${index.trimEnd()}\n\nOm <Begrepp id="motion">motionen</Begrepp>.\n`,
		};
		const { page } = await oppna(files);
		await visa(page, '#/collections/arenden-komponenter');
		await page.getByText('Laga väderkvarnen').click();
		await skriv(page, 'ingress', 'Motionen handlar om kvarnen.');
		await spara(page);
		await visa(page, '#/collections/sidor-komponenter');
		await page.getByText('Om', { exact: true }).click();
		await skriv(page, 'ingress', 'Om den här webbplatsen.');
		await spara(page);
		await nyHandling(page, 'handlingar-komponenter', 'Laga väderkvarnen');
		const saved = await sparat(page);
		expect(Object.keys(saved).filter((name) => !Object.hasOwn(files, name))).toEqual(
			expect.arrayContaining([`${mapp}/okant-datum-motion.md`]),
		);
		for (const name of [`${mapp}/index.mdx`, 'sidor/om.mdx']) {
			const body = (whole = '') => whole.split(/^---$/m)[2]?.trim();
			expect(saved[name]).not.toBe(files[name]);
			expect(body(saved[name])).toBe(body(files[name]));
		}
		// The motion was missing, and the check said so.
		const before = (await granska(await writeFiles(files))).problem;
		const { problem } = await granska(await writeFiles(saved));
		expect(before).toEqual(expect.arrayContaining([...problem]));
		expect(problem.length).toBe(before.length - 1);
	});

	test('changes one fact, and the text stays byte for byte', { timeout: 60_000 }, async () => {
		const fil = 'arenden/motion-2023-02-13-vaderkvarn/2023-10-04-tjansteutlatande.md';
		const commented = (ARCHIVE[fil] ?? '')
			.replace('---\n', '---\n# GISSAT: titeln\n')
			.replace('\n---\n', '\n# Att göra\n---\n');
		const { page } = await oppna({ ...ARCHIVE, [fil]: commented });
		await visa(page, '#/collections/handlingar');
		await page.getByText('Laga väderkvarnen (2023-10-04)').click();
		await skriv(page, 'titel', 'Laga kvarnen');
		await spara(page);
		const text = (await sparat(page))[fil] ?? '';
		const body = (whole: string) => whole.split(/^---$/m)[2]?.trim();
		expect(body(text)).toBe(body(ARCHIVE[fil] ?? ''));
		expect(text).toContain('titel: Laga kvarnen\n');
		expect(text).toContain('# GISSAT: titeln\n');
		expect(text).toContain('# Att göra\n---\n');
		const { problem } = await granska(await writeArchive({ [fil]: text }));
		expect(problem).toEqual((await granska(await writeArchive({ [fil]: commented }))).problem);
	});
});

describe('an editor who signs in at a service', () => {
	test(
		'makes one commit of what is saved, with the one change and all else as it was',
		{ timeout: 60_000 },
		async () => {
			const fil = 'content/arenden/motion-2023-02-13-vaderkvarn/2023-10-04-tjansteutlatande.md';
			const files = Object.fromEntries(Object.entries(ARCHIVE).map(([name, text]) => [`content/${name}`, text]));
			let service = { commits: [] as Commit[], okanda: [] as string[] };
			// The site of the tests names no service: its page and its configuration are given one, at its own address.
			const page = await stage.open('/redigera/', {
				before: async (_, context) => {
					service = await likeGitea(context, `${new URL(stage.url).origin}/api/v1`, files);
					await context.route('**/redigera/', async (route) => {
						const svar = await route.fetch();
						await route.fulfill({
							response: svar,
							body: (await svar.text()).replace('data-lage="prova"', 'data-lage="tjanst"'),
						});
					});
					await context.route('**/redigera/konfiguration.json', async (route) => {
						const svar = await route.fetch();
						const redigering = {
							tjanst: 'gitea',
							arkiv: 'kommunen/arenden',
							adress: new URL(stage.url).origin,
							gren: 'main',
						};
						await route.fulfill({ response: svar, json: { ...((await svar.json()) as object), redigering } });
					});
				},
			});
			await page.getByRole('button', { name: 'Prova utan konto' }).click();
			await page.getByRole('button', { name: /token|nyckel/i }).click();
			await page.getByRole('textbox', { name: 'Personal Access Token' }).fill('hemlig-nyckel');
			await page.getByRole('alertdialog').getByRole('button', { name: 'Logga in' }).click();
			await page.getByText('Handlingar').first().waitFor();
			await visa(page, '#/collections/handlingar');
			await page.getByText('Laga väderkvarnen (2023-10-04)').click();
			await skriv(page, 'titel', 'Laga kvarnen på Åsen');
			await spara(page);
			const [commit, ...more] = service.commits;
			expect(more).toEqual([]);
			expect(commit).toMatchObject({
				branch: 'main',
				token: 'token hemlig-nyckel',
				files: [{ operation: 'update', path: fil }],
			});
			const text = commit?.files[0]?.text ?? '';
			// The fields may stand in the order of the form; what they say, and the text under them, is what was there.
			expect(lasPost(text, true)).toEqual({ ...lasPost(files[fil] ?? '', true), titel: 'Laga kvarnen på Åsen' });
			const { problem } = await granska(await writeArchive({ [fil.replace('content/', '')]: text }));
			expect(problem).toEqual((await granska(await writeArchive())).problem);
			expect(service.okanda).toEqual([]);
		},
	);
});
