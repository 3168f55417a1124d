import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { bygg } from '../../src/build/bygg.ts';
import { useStage } from './harness.ts';
import { hrefs, said } from './search-page.ts';

const BASE = '/oppna-arenden/';

let work = '';

async function siteUnderBase(): Promise<{ dir: string; base: string }> {
	work = await mkdtemp(path.join(tmpdir(), 'bas-'));
	const dir = path.join(work, 'dist');
	const result = await bygg({
		content: path.resolve('content'),
		out: dir,
		site: 'https://exempel.invalid',
		base: BASE,
	});
	if (!result.ok) throw new Error(`The site did not build: ${JSON.stringify(result).slice(0, 2000)}`);
	return { dir, base: BASE };
}

const stage = useStage(siteUnderBase);
afterAll(() => rm(work, { recursive: true, force: true }));

describe('a site under a path of its host', () => {
	test('searches, leads to the paragraph and comes back', async () => {
		const asked: string[] = [];
		const page = await stage.open('/arenden/', {
			before: (_, context) => {
				context.on('request', (request) => asked.push(new URL(request.url()).pathname));
				context.on('response', (response) => {
					if (response.status() >= 400) asked.push(`${response.status()} ${response.url()}`);
				});
			},
		});
		await page.locator('input[data-sokfalt]').fill('Trostyanets');
		await page.keyboard.press('Enter');
		await said(page, /träff/);
		for (const href of await hrefs(page)) expect(href).toMatch(/^\/oppna-arenden\/arenden\//);
		await page.locator('#traffar a').first().click();
		await page.waitForURL(/\/oppna-arenden\/arenden\/.*#p--[0-9a-z]{7}$/);
		await page.goBack();
		await page.waitForURL('**/oppna-arenden/sok/?q=Trostyanets');
		expect(asked.filter((path) => !path.startsWith(BASE))).toEqual([]);
	});
});
