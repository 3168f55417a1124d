import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useStage } from './harness.ts';

const stage = useStage();
const ARENDE = '/arenden/motion-2023-02-13-vanort-trostyanets/';
const HANDLING = `${ARENDE}2023-10-04-tjansteutlatande/`;

/** What has the focus: its text or label, and whether a reader sees that it has it and where it is. */
function focus(page: Page): Promise<{ name: string; id: string; inDialog: boolean; isSeen: boolean }> {
	return page.evaluate(() => {
		const node = document.activeElement as HTMLElement;
		const { outlineStyle, outlineWidth } = getComputedStyle(node);
		// A link over two lines has a box of its own on each.
		const boxes = [...node.getClientRects()].map(({ top, bottom, left, right }) => {
			const [x0, x1] = [Math.max(left, 0), Math.min(right, innerWidth)];
			const [y0, y1] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
			if (x1 <= x0 || y1 <= y0) return false;
			// Another element may lie over a corner, but not over its middle (WCAG 2.2, 2.4.11).
			const above = document.elementFromPoint((x0 + x1) / 2, (y0 + y1) / 2);
			return above !== null && (node.contains(above) || above.contains(node));
		});
		const label = 'labels' in node ? (node as HTMLInputElement).labels?.[0]?.textContent : undefined;
		return {
			name: (node.getAttribute('aria-label') ?? label ?? node.textContent).trim().replace(/\s+/g, ' '),
			id: node.id,
			inDialog: node.closest('dialog') !== null,
			isSeen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && boxes.some(Boolean),
		};
	});
}

/** Presses a key until the focus is where it should be; fails where it passes a place that a reader does not see. */
async function walkTo(page: Page, name: string | RegExp, key = 'Tab', most = 80): Promise<void> {
	const passed: string[] = [];
	for (let i = 0; i < most; i++) {
		await page.keyboard.press(key);
		const now = await focus(page);
		passed.push(now.name.slice(0, 40));
		if (!now.isSeen && now.id !== 'sida--innehall') throw new Error(`The focus is not seen on: ${now.name || now.id}`);
		if (typeof name === 'string' ? now.name === name : name.test(now.name)) return;
	}
	throw new Error(`${String(name)} is not reached by ${key}; passed ${passed.join(' | ')}`);
}

describe.each([1280, 360])('in a window %d pixels wide, the keyboard alone', (width) => {
	test('skips to the content and goes on from there', async () => {
		const page = await stage.open(ARENDE, { width });
		await walkTo(page, 'Hoppa till innehållet');
		await page.keyboard.press('Enter');
		expect((await focus(page)).id).toBe('sida--innehall');
		await page.keyboard.press('Tab');
		const first = await page.evaluate(() => document.activeElement?.closest('main, header, footer')?.localName);
		expect(first).toBe('main');
	});

	test('goes through the menu in the order it is read, and back', async () => {
		const page = await stage.open(ARENDE, { width });
		const menu = await page.locator('header nav a').allInnerTexts();
		expect(menu.length).toBeGreaterThan(3);
		for (const name of menu) await walkTo(page, name.trim());
		await walkTo(page, menu[0]?.trim() ?? '', 'Shift+Tab', menu.length);
		await page.keyboard.press('Enter');
		await page.waitForURL((url) => url.pathname !== ARENDE);
	});

	test('never gets stuck, and reaches the foot of a long page', async () => {
		const page = await stage.open(HANDLING, { width });
		const links = await page.locator('footer a').allInnerTexts();
		await walkTo(page, links.at(-1)?.trim() ?? '', 'Tab', 400);
	});

	test('opens the search, stays in it, and comes back to where it was', async () => {
		const page = await stage.open(ARENDE, { width });
		await walkTo(page, /^Ärenden$/);
		await page.keyboard.press('/');
		const names = new Set<string>();
		await page.locator('#sokdialog--falt:focus').waitFor();
		for (let i = 0; i < 12; i++) {
			const now = await focus(page);
			// Between the last and the first place the browser has its own, outside the page.
			if (now.id === '' && now.name === '') continue;
			if (await page.evaluate(() => document.activeElement !== document.body)) {
				expect(now.inDialog).toBe(true);
				expect(now.isSeen).toBe(true);
				names.add(now.name);
			}
			await page.keyboard.press(i < 6 ? 'Tab' : 'Shift+Tab');
		}
		expect([...names]).toEqual(
			expect.arrayContaining(['Sök i ärenden och handlingar', 'Visa alla träffar', 'Stäng', 'Inställningar']),
		);
		await page.keyboard.press('Escape');
		expect(await focus(page)).toMatchObject({ name: 'Ärenden', inDialog: false, isSeen: true });
	});

	test('chooses a hit in the search without leaving its field', async () => {
		const page = await stage.open(ARENDE, { width });
		await page.keyboard.press('/');
		await page.locator('#sokdialog--falt:focus').waitFor();
		await page.keyboard.insertText('vänort');
		await page.locator('#sokdialog--lista [role=option]').first().waitFor();
		await page.keyboard.press('ArrowDown');
		expect((await focus(page)).id).toBe('sokdialog--falt');
		expect(await page.locator('[role=option][aria-selected=true]').count()).toBe(1);
		await page.keyboard.press('Enter');
		await page.waitForURL(/#p--|\/arenden\//);
	});

	test('closes the search by its button', async () => {
		const page = await stage.open(ARENDE, { width });
		await page.keyboard.press('/');
		await page.locator('#sokdialog--falt:focus').waitFor();
		await walkTo(page, 'Stäng');
		await page.keyboard.press('Enter');
		expect(await page.locator('#sokdialog').isVisible()).toBe(false);
	});

	test('opens the explanation of a term, follows its link, and closes it', async () => {
		const page = await stage.open(`${HANDLING}#s8`, { width });
		const word = (await page.locator('#s8 .term').first().innerText()).trim();
		await walkTo(page, word);
		await page.keyboard.press('Enter');
		const box = page.locator('#s8 .termruta').first();
		expect(await box.evaluate((node) => node.matches(':popover-open'))).toBe(true);
		await walkTo(page, /^Mer om ordet/, 'Tab', 1);
		await page.keyboard.press('Escape');
		expect(await box.evaluate((node) => node.matches(':popover-open'))).toBe(false);
		expect((await focus(page)).name).toBe(word);
	});

	test('filters the list of ärenden, and shows all again', async () => {
		const page = await stage.open('/arenden/', { width });
		const shown = () => page.locator('li[data-titel]:visible').count();
		const all = await shown();
		await walkTo(page, 'Ord i rubriken');
		await page.keyboard.type('qqxyzzy');
		expect(await shown()).toBe(0);
		await walkTo(page, 'Typ');
		await walkTo(page, 'Visa alla');
		await page.keyboard.press('Enter');
		await expect.poll(shown).toBe(all);
		expect((await focus(page)).name).toBe('Visa alla');
	});

	test('filters the hits of the search', async () => {
		const page = await stage.open('/sok/?q=vänort', { width });
		await page.locator('#traffar li').first().waitFor();
		const folded = page
			.locator('#sok-val details:not([open]) > summary, details#sok-val:not([open]) > summary')
			.first();
		if (await folded.isVisible()) {
			await walkTo(page, (await folded.innerText()).trim());
			await page.keyboard.press('Enter');
		}
		const before = await page.locator('#traffar > li').count();
		const box = page.locator('#sok-val input[type=checkbox]:visible').first();
		const label = await box.evaluate(
			(node: HTMLInputElement) => node.labels?.[0]?.textContent.trim().replace(/\s+/g, ' ') ?? '',
		);
		await walkTo(page, label);
		await page.keyboard.press('Space');
		await expect.poll(() => new URL(page.url()).search).not.toBe('?q=v%C3%A4nort');
		await expect.poll(() => page.locator('#traffar > li').count()).toBeLessThanOrEqual(before);
		// The boxes are drawn anew with the hits: the reader stays where they were.
		expect((await focus(page)).name.replace(/\d+/g, '')).toBe(label.replace(/\d+/g, ''));
	});

	test('compares two texts', async () => {
		const page = await stage.open(ARENDE, { width });
		await walkTo(page, /^Jämför två andra texter/, 'Tab', 200);
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		await page.keyboard.press('ArrowDown');
		await walkTo(page, 'Jämför', 'Tab', 4);
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/jamfor\/\?/);
	});

	test('steps through the changes of a comparison', async () => {
		const page = await stage.open(`${HANDLING}jamfor/sammanfattning/`, { width });
		await walkTo(page, /ändring/i, 'Tab', 120);
		const before = await page.evaluate(() => scrollY);
		await page.keyboard.press('Enter');
		await expect.poll(() => page.evaluate(() => [location.hash, scrollY] as const)).not.toEqual(['', before]);
	});
});
