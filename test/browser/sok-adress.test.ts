import { describe, expect, test } from 'vitest';
import { useStage } from './harness.ts';
import { hrefs, said, searchPath } from './search-page.ts';

const stage = useStage();

describe('the filters of the search', () => {
	test('show every value with its number of hits', async () => {
		const page = await stage.open(searchPath({ q: 'vänort' }));
		await said(page, /träff/);
		await page.locator('#sok-fasetter legend').first().waitFor();
		const legends = await page.locator('#sok-fasetter legend').allInnerTexts();
		expect(legends).toEqual(['Typ', 'Organ', 'Parti', 'Person', 'År', 'Ämne', 'Läge i ärendet']);
		expect(await page.getByLabel('Liberalerna (L)').count()).toBe(1);
		expect(await page.locator('label[for="val-typ-tjansteutlatande"]').innerText()).toBe('Tjänsteutlåtande (1)');
	});

	test('widen the search within a facet and narrow it between facets', async () => {
		const page = await stage.open(searchPath({ q: 'vänort' }));
		await said(page, /träff/);
		await page.getByLabel('Tjänsteutlåtande').check();
		await said(page, /^1\s/);
		await page.getByLabel('Tilläggsyrkande').check();
		await said(page, /^2\s/);
		expect(new URL(page.url()).search).toBe('?q=v%C3%A4nort&typ=tillaggsyrkande&typ=tjansteutlatande');
		await page.getByLabel('2024').check();
		await said(page, /^1\s/);
		expect(await hrefs(page)).toEqual([expect.stringContaining('tillaggsyrkande')]);
	});

	test('keep the keyboard where it is', async () => {
		const page = await stage.open(searchPath({ q: 'vänort' }));
		await said(page, /träff/);
		await page.locator('#val-typ-tjansteutlatande').focus();
		await page.keyboard.press('Space');
		await said(page, /^1\s/);
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('val-typ-tjansteutlatande');
	});

	test('list everything of a kind, newest first, when there are no words', async () => {
		const page = await stage.open(searchPath({ typ: 'arende' }));
		expect(await said(page, /träff/)).toMatch(/med dina val\.$/);
		expect(await hrefs(page)).toEqual(['/arenden/ks-2022-1011/', '/arenden/motion-2023-02-13-vanort-trostyanets/']);
	});

	test('are all removed by one button', async () => {
		const page = await stage.open(searchPath({ q: 'vänort', typ: 'tjansteutlatande', ar: '2023' }));
		await said(page, /^1\s/);
		await page.getByRole('button', { name: 'Rensa alla val' }).click();
		await said(page, /på ”vänort”\.$/);
		expect(new URL(page.url()).search).toBe('?q=v%C3%A4nort');
	});
});

describe('the address of the search', () => {
	test('gives the same search to whoever opens it', async () => {
		const page = await stage.open(searchPath({ q: 'vänort', parti: ['l'], sortera: 'datum' }));
		await said(page, /träff/);
		expect(await page.locator('#sok').inputValue()).toBe('vänort');
		await expect.poll(() => page.locator('#val-parti-l').isChecked()).toBe(true);
		expect(await page.locator('#sok-ordning').inputValue()).toBe('datum');
		const addresses = await hrefs(page);
		// The newest comes first, and what has no date comes last but is there.
		expect(addresses[0]).toContain('ks-2022-1011');
		expect(addresses.at(-1)).toContain('okant-datum');
	});

	test('has the order that is chosen with the keyboard, and the back button takes it back', async () => {
		const page = await stage.open(searchPath({ q: 'vänort' }));
		await said(page, /träff/);
		const ordning = page.locator('#sok-ordning');
		await ordning.focus();
		await page.keyboard.press('ArrowDown');
		await expect.poll(() => page.url()).toContain('sortera=datum');
		expect(await ordning.evaluate((node) => node === document.activeElement)).toBe(true);
		await page.goBack();
		await expect.poll(() => ordning.inputValue()).toBe('relevans');
	});

	test('follows what is typed, and the back button leads to the search before', async () => {
		const page = await stage.open(searchPath({ q: 'vänort' }));
		await said(page, /på ”vänort”/);
		const length = await page.evaluate(() => history.length);
		await page.locator('#sok').fill('Ukraina');
		await said(page, /på ”Ukraina”/);
		expect(new URL(page.url()).search).toBe('?q=Ukraina');
		expect(await page.evaluate(() => history.length)).toBe(length);
		await page.locator('#sok').press('Enter');
		await expect.poll(() => page.evaluate(() => history.length)).toBe(length + 1);
		await page.getByLabel('2024').check();
		await said(page, /på ”Ukraina” med dina val/);
		await page.goBack();
		await said(page, /på ”Ukraina”\.$/);
		await expect.poll(() => page.getByLabel('2024').isChecked()).toBe(false);
		await page.goBack();
		await said(page, /på ”vänort”\.$/);
		expect(await page.locator('#sok').inputValue()).toBe('vänort');
		await page.goForward();
		await said(page, /på ”Ukraina”\.$/);
	});

	test('brings the list back after a visit to a hit', async () => {
		const page = await stage.open(searchPath({ q: 'vänort' }));
		await said(page, /träff/);
		const before = await hrefs(page);
		await page.locator('#traffar a').first().click();
		await page.waitForURL(/\/arenden\//);
		await page.goBack();
		await said(page, /på ”vänort”/);
		expect(await hrefs(page)).toEqual(before);
	});

	test('is reached from the search box of any page', async () => {
		const page = await stage.open('/arenden/');
		await page.locator('input[data-sokfalt]').fill('Trostyanets');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/sok/?q=Trostyanets');
		await said(page, /på ”Trostyanets”/);
	});
});
