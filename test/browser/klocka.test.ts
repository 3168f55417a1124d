import { expect, test } from 'vitest';
import { useStage } from './harness.ts';

const stage = useStage();
const MOTION = '/arenden/motion-2023-02-13-vanort-trostyanets/';

test.each([
	['2023-02-14', /gått 1\sdag sedan/, /Dit är det 364\sdagar/],
	['2024-02-14', /gått 366\sdagar sedan/, /passerade för 1\sdag sedan/],
])('on %s the page counts the days until then', async (day, sedan, passerat) => {
	const page = await stage.open(MOTION, { before: (p) => p.clock.setFixedTime(`${day}T12:00:00Z`) });
	expect(await page.locator('[data-dagar-sedan]').innerText()).toMatch(sedan);
	expect(await page.locator('[data-passerat]').innerText()).toMatch(passerat);
});

test('without scripts the dates stand alone', async () => {
	const page = await stage.open(MOTION, { javaScriptEnabled: false });
	expect(await page.locator('.klocka').innerText()).toMatch(/Väckt 13\sfebruari\s2023\./);
	expect(await page.locator('[data-dagar-sedan]').isVisible()).toBe(false);
});
