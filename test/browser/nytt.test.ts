import { expect, test } from 'vitest';
import { useStage } from './harness.ts';

const stage = useStage();

test('marks what is new since the last visit, only when asked, and forgets when asked', async () => {
	const page = await stage.open('/arenden/', { before: (p) => p.clock.setFixedTime('2026-01-01T12:00:00Z') });
	const stored = () => page.evaluate(() => localStorage.length);
	const box = page.getByLabel('Märk det som är nytt');
	expect(await stored()).toBe(0);
	await box.check();
	expect(await page.locator('.nytt-marke').count()).toBe(0);

	await page.clock.setFixedTime('2027-01-01T12:00:00Z');
	await page.reload();
	expect(await page.locator('.nytt-marke').count()).toBe(2);
	expect(await page.locator('[data-nytt-text]').innerText()).toMatch(/senast 2026-01-01\. 2\sposter/);

	await page.clock.setFixedTime('2027-01-02T12:00:00Z');
	await page.reload();
	expect(await page.locator('.nytt-marke').count()).toBe(0);

	await box.uncheck();
	expect(await stored()).toBe(0);
});

test('marks entries of a timeline that came since the last visit', async () => {
	const path = '/arenden/ks-2022-1011/';
	const page = await stage.open(path, { before: (p) => p.clock.setFixedTime('2026-01-01T12:00:00Z') });
	await page.getByLabel('Märk det som är nytt').check();
	await page.clock.setFixedTime('2027-01-01T12:00:00Z');
	await page.reload();
	const posts = await page.locator('.tidslinje .post').count();
	expect(posts).toBeGreaterThan(2);
	expect(await page.locator('.tidslinje .vad > .nytt-marke:first-child').count()).toBe(posts);
	expect(await page.locator('[data-nytt-text]').innerText()).toContain(`${String(posts)}\u00A0poster`);
});

test('offers nothing without scripts', async () => {
	const page = await stage.open('/arenden/', { javaScriptEnabled: false });
	expect(await page.locator('.nytt').isVisible()).toBe(false);
});
