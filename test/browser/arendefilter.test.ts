import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useStage } from './harness.ts';

const stage = useStage();

const shown = (page: Page) =>
	page.locator('li[data-titel]:visible').evaluateAll((items) => items.map(({ id, dataset }) => dataset.titel ?? id));
const counted = (page: Page) => page.locator('[data-filter-antal]').innerText();

describe('the list of ärenden', () => {
	test('is narrowed by words in the title, in any spelling', async () => {
		const page = await stage.open('/arenden/');
		const all = await shown(page);
		await page.getByLabel('Ord i rubriken').fill('VANORT trostyanets');
		expect(await shown(page)).toEqual(['Gör Huddinge till vänortskommun med Trostyanets i Ukraina']);
		expect(await counted(page)).toBe(`1\u00A0ärende av ${String(all.length)} visas`);
		expect(new URL(page.url()).search).toBe('?titel=VANORT+trostyanets');
	});

	test('is narrowed by what is chosen, and whole again after the reset', async () => {
		const page = await stage.open('/arenden/');
		const all = await shown(page);
		await page.getByLabel('Typ').selectOption('motion');
		expect((await shown(page)).length).toBeLessThan(all.length);
		await page.getByRole('button', { name: 'Visa alla' }).click();
		await expect.poll(() => shown(page)).toEqual(all);
		expect(new URL(page.url()).search).toBe('');
	});

	test('is narrowed as its address says', async () => {
		const page = await stage.open('/arenden/?typ=motion&status=finns-inte');
		expect(await page.getByLabel('Typ').inputValue()).toBe('motion');
		expect(await shown(page)).toHaveLength(1);
	});

	test('says that nothing fits, aloud', async () => {
		const page = await stage.open('/arenden/');
		await page.getByLabel('Ord i rubriken').fill('qqxyzzy');
		expect(await shown(page)).toEqual([]);
		expect(await counted(page)).toMatch(/^0\u00A0ärenden av/);
		expect(await page.locator('output[data-filter-antal]').count()).toBe(1);
	});

	test('is whole, and has no filter that does nothing, without scripts', async () => {
		const page = await stage.open('/arenden/?typ=motion', { javaScriptEnabled: false });
		expect((await shown(page)).length).toBeGreaterThan(1);
		expect(await page.locator('form[data-filter]').isVisible()).toBe(false);
	});
});
