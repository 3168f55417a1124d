import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { cut } from './cut.ts';
import { useStage } from './harness.ts';
import { typicalPages } from './pages.ts';

const stage = useStage();
const PAGES = typicalPages(inject('siteDir'));

/** The spacing that a reader may set without losing anything (WCAG 2.2, 1.4.12). */
const AVSTAND = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

async function restyle(page: Page, css: string): Promise<void> {
	await page.evaluate(async (text) => {
		// Constructed, for the content security policy forbids styles in the page.
		const sheet = new CSSStyleSheet();
		await sheet.replace(text);
		document.adoptedStyleSheets.push(sheet);
	}, css);
}

describe.each(PAGES)('%s', (address) => {
	test('loses nothing when the reader sets the spacing of text', async () => {
		const page = await stage.open(address, { width: 360, height: 640 });
		await restyle(page, AVSTAND);
		expect(await cut(page)).toEqual([]);
	});

	test('has targets of 24 pixels, or room around them', async () => {
		const page = await stage.open(address, { width: 360, height: 640 });
		await page.evaluate(axe.source);
		const { violations } = await page.evaluate(() =>
			(globalThis as unknown as { axe: typeof axe }).axe.run(document, {
				runOnly: { type: 'rule', values: ['target-size'] },
				resultTypes: ['violations'],
			}),
		);
		expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
	});

	test('shows the focus in forced colours', async () => {
		const page = await stage.open(address);
		await page.emulateMedia({ forcedColors: 'active' });
		const unseen: string[] = [];
		for (let i = 0; i < 8; i++) {
			await page.keyboard.press('Tab');
			const fault = await page.evaluate(() => {
				const focused = document.activeElement;
				if (!focused || focused === document.body) return undefined;
				const { outlineStyle, outlineWidth, outlineColor, backgroundColor } = getComputedStyle(focused);
				const seen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && outlineColor !== backgroundColor;
				return seen ? undefined : focused.outerHTML.slice(0, 120);
			});
			if (fault) unseen.push(fault);
		}
		expect(unseen).toEqual([]);
	});
});

test('text that is cut off is found when there is some', async () => {
	const page = await stage.open('/arenden/', { width: 360, height: 640 });
	await restyle(page, 'main h1 { block-size: 8px; overflow: hidden }');
	expect((await cut(page)).join()).toContain('<h1');
});
