import { describe, expect, test } from 'vitest';
import { useStage } from './harness.ts';
import { hrefs, said, searchPath } from './search-page.ts';

const stage = useStage();

const MOTION = '/arenden/motion-2023-02-13-vanort-trostyanets/';
const UTLATANDE = `${MOTION}2023-10-04-tjansteutlatande/`;
const YRKANDE = '/arenden/ks-2022-1011/2024-03-06-tillaggsyrkande/';

describe('a search', () => {
	test.each([
		['vänort', UTLATANDE],
		['Trostyanets', MOTION],
	])('for ”%s” finds the right handling first, and leads to a paragraph that says it', async (q, address) => {
		const page = await stage.open(searchPath({ q }));
		await said(page, /träff/);
		const [first = ''] = await hrefs(page);
		expect(first).toMatch(new RegExp(`^${address}.*#p--[0-9a-z]{7}$`));
		await page.locator('#traffar a').first().click();
		const paragraph = page.locator(`[id="${first.split('#')[1] ?? ''}"]`);
		expect((await paragraph.innerText()).toLowerCase()).toContain(q.toLowerCase());
		// The browser looks for the place of an address while the page arrives.
		await expect.poll(() => paragraph.evaluate((node) => node.matches(':target'))).toBe(true);
	});

	test('for a registration number leads to its ärende, and then to what is in it', async () => {
		const page = await stage.open(searchPath({ q: 'ks 2022/1011' }));
		await said(page, /träff/);
		expect(await hrefs(page)).toEqual(['/arenden/ks-2022-1011/', expect.stringMatching(`^${YRKANDE}`)]);
	});

	test('tells of each hit its type, its date and its ärende, with the word marked', async () => {
		const page = await stage.open(searchPath({ q: 'solidariskt', typ: 'tillaggsyrkande' }));
		await said(page, /1.träff/);
		const hit = page.locator('#traffar > li');
		expect(await hit.locator('.traff-fakta').innerText()).toMatch(
			/^Tilläggsyrkande · 6 mars 2024 · i ärendet .+ · KS-2022\/1011\.107$/,
		);
		expect(await hit.locator('mark').first().innerText()).toMatch(/^solidariskt/i);
		expect(await hit.locator('.traff-fakta a').getAttribute('href')).toBe('/arenden/ks-2022-1011/');
	});

	test('shows up to three other paragraphs', async () => {
		const page = await stage.open(searchPath({ q: 'vänort' }));
		await said(page, /träff/);
		const places = page.locator('#traffar > li').first().locator('.traff-stallen a');
		expect(await places.count()).toBe(3);
		expect(await places.first().getAttribute('href')).toMatch(/#p--[0-9a-z]{7}$/);
		expect(await places.first().innerText()).toMatch(/^Stycke \d+$/);
	});

	test('without hits says so, gives advice and links to the list', async () => {
		const page = await stage.open(searchPath({ q: 'qqxyzzy' }));
		expect(await said(page, /Inga träffar/)).toBe('Inga träffar på ”qqxyzzy”.');
		expect(await page.locator('#sok-inga').isVisible()).toBe(true);
		expect(await page.locator('#sok-inga a').getAttribute('href')).toBe('/arenden/');
	});

	test('shows HTML that is searched for as text', async () => {
		const page = await stage.open(searchPath({ q: '<img src=qqx onerror=qqy>' }));
		expect(await said(page, /Inga träffar/)).toContain('<img src=qqx onerror=qqy>');
		expect(await page.locator('#sokformular img').count()).toBe(0);
	});

	test('loads nothing before it is needed', async () => {
		const asked: string[] = [];
		const page = await stage.open('/', {
			before: (opened) => {
				opened.on('request', (request) => asked.push(new URL(request.url()).pathname));
			},
		});
		await page.waitForLoadState('networkidle');
		expect(asked.filter((path) => path.startsWith('/sokindex/'))).toEqual([]);
		await page.locator('input[data-sokfalt]').first().focus();
		await expect.poll(() => asked).toContain('/sokindex/index.sok');
	});
});
