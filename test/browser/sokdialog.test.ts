import AxeBuilder from 'axe-core';
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { useStage } from './harness.ts';
import { said, searchPath } from './search-page.ts';

const stage = useStage();
const FIELD = '#sokdialog--falt';

async function openDialog(page: Page): Promise<void> {
	await page.keyboard.press('/');
	await page.locator(FIELD).waitFor();
}

describe('the search dialog', () => {
	test('lists hits while the reader types, and leads to the chosen one', async () => {
		const page = await stage.open('/arenden/');
		await openDialog(page);
		await page.locator(FIELD).fill('säkerhetshot');
		await page.locator('#sokdialog--lista [role=option]').first().waitFor();
		expect(await page.locator('#sokdialog--status').innerText()).toMatch(/träff/);
		expect(await page.locator(FIELD).getAttribute('aria-expanded')).toBe('true');
		await page.keyboard.press('ArrowDown');
		const id = await page.locator(FIELD).getAttribute('aria-activedescendant');
		expect(await page.locator(`#${id ?? ''}`).getAttribute('aria-selected')).toBe('true');
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/arenden\/ks-2022-1011\/2024-03-06-tillaggsyrkande\/#p--[0-9a-z]{7}$/);
	});

	test('comes back to the field past either end of the list', async () => {
		const page = await stage.open('/arenden/');
		await openDialog(page);
		// Letter by letter, a slow machine shows hits for the first ones and then others.
		await page.locator(FIELD).fill('vänort');
		const options = page.locator('#sokdialog--lista [role=option]');
		await options.first().waitFor();
		const count = await options.count();
		await page.keyboard.press('ArrowUp');
		expect(await page.locator(FIELD).getAttribute('aria-activedescendant')).toBe(`sokdialog--val-${String(count - 1)}`);
		await page.keyboard.press('ArrowDown');
		expect(await page.locator(FIELD).getAttribute('aria-activedescendant')).toBe(null);
	});

	test('keeps what is chosen when hits for more letters come', async () => {
		const page = await stage.open('/arenden/');
		await openDialog(page);
		await page.locator(FIELD).fill('säkerhetsho');
		const chosen = page.locator('#sokdialog--lista [aria-selected=true]');
		await page.locator('#sokdialog--lista [role=option]').first().waitFor();
		await page.keyboard.press('ArrowDown');
		const before = await chosen.elementHandle();
		const href = await chosen.getAttribute('data-href');
		await page.keyboard.press('t');
		await page.waitForFunction((old) => !old.isConnected, before);
		expect(await chosen.getAttribute('data-href')).toBe(href);
		expect(await page.locator(FIELD).getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
	});

	test('leads to the search page when nothing is chosen, and closes by Escape', async () => {
		const page = await stage.open('/arenden/');
		await openDialog(page);
		await page.keyboard.press('Escape');
		expect(await page.locator('#sokdialog').isVisible()).toBe(false);
		await page.locator('#sida--sok').click();
		await page.locator(FIELD).fill('vänort');
		await page.locator(FIELD).press('Enter');
		await page.waitForURL('**/sok/?q=v%C3%A4nort');
	});

	test('remembers searches only when the reader wants it, and the key can be turned off', async () => {
		const page = await stage.open('/arenden/');
		await openDialog(page);
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
		await page.locator('#sokdialog summary').click();
		await page.getByLabel(/Minns mina/).check();
		await page.locator(FIELD).fill('Ukraina');
		await page.locator(FIELD).press('Enter');
		await page.waitForURL('**/sok/?q=Ukraina');
		await page.goBack();
		await openDialog(page);
		expect(await page.locator('#sokdialog--lista [role=option]').allInnerTexts()).toEqual(['Sök igen: Ukraina']);
		await page.locator('#sokdialog summary').click();
		await page.getByLabel(/med tangenten/).uncheck();
		await page.keyboard.press('Escape');
		await page.locator('body').press('/');
		await page.waitForTimeout(300);
		expect(await page.locator('#sokdialog').isVisible()).toBe(false);
	});

	test('says when the search cannot be loaded', async () => {
		const page = await stage.open('/arenden/', {
			before: async (_, context) => {
				await context.route('**/sokindex/**', (route) => route.abort());
			},
		});
		await openDialog(page);
		await page.keyboard.type('vänort');
		await page.locator('#sokdialog--status').filter({ hasText: 'kunde inte laddas' }).waitFor();
	});

	test('waits for a file that does not come, and then says so', async () => {
		const page = await stage.open('/arenden/', {
			before: async (_, context) => {
				await context.route('**/sokindex/*/t/*', () => undefined);
			},
		});
		await openDialog(page);
		await page.keyboard.type('vänort');
		await page.locator('#sokdialog--status').filter({ hasText: 'kunde inte laddas' }).waitFor();
		expect(await page.locator('#sokdialog--status').innerText()).not.toMatch(/inga träffar/i);
	});

	test('understands filters, quotes and minus as the search page does', async () => {
		const page = await stage.open('/arenden/');
		await openDialog(page);
		const search = async (q: string, count: number): Promise<void> => {
			await page.locator(FIELD).fill(q);
			const text = `${count === 0 ? 'Inga' : String(count)} ${count === 1 ? 'träff' : 'träffar'} på ”${q}”`;
			await page.locator('#sokdialog--status').filter({ hasText: text }).waitFor();
			expect(await page.locator('#sokdialog--lista [role=option]').count()).toBe(count);
		};
		await search('typ:tilläggsyrkande vänort', 1);
		await search('vänort år:2024', 2);
		await search('"ensam inte är stark"', 1);
		await search('vänort -Trostyanets typ:tilläggsyrkande', 0);
	});

	test('has no accessibility faults with hits in it', async () => {
		const page = await stage.open('/arenden/');
		await openDialog(page);
		await page.keyboard.type('vänort');
		await page.locator('#sokdialog--lista [role=option]').first().waitFor();
		await page.keyboard.press('ArrowDown');
		await page.evaluate(AxeBuilder.source);
		const faults = await page.evaluate(async () => {
			const { axe } = window as unknown as { axe: typeof AxeBuilder };
			return (await axe.run('#sokdialog')).violations.map(({ id }) => id);
		});
		expect(faults).toEqual([]);
	});
});

describe('the search within one ärende', () => {
	test('finds only what belongs to it, and can be widened', async () => {
		const page = await stage.open('/arenden/ks-2022-1011/');
		await page.locator('#arende--sok').fill('vänort');
		await page.locator('#arende--sok').press('Enter');
		await page.waitForURL('**/sok/?q=v%C3%A4nort&arende=ks-2022-1011');
		expect(await said(page, /träff/)).toMatch(/^2\s/);
		await page.getByRole('button', { name: 'Sök i hela arkivet' }).click();
		await said(page, /^5\s/);
		expect(new URL(page.url()).search).toBe('?q=v%C3%A4nort');
	});

	test('is explained by what was made of the words', async () => {
		const page = await stage.open(searchPath({ q: 'partnerkommun trostjanets' }));
		await said(page, /träff/);
		expect(await page.locator('#sok-upplysning p').allInnerTexts()).toEqual([
			'”trostjanets” finns inte i arkivet. Visar träffar för ”trostyanets”.',
			'Visar även träffar för ”vänort”, ”vänskapsort”, ”fadderort” och ”vänortskommun”, som kan gälla samma sak som ”partnerkommun”.',
		]);
	});
});
