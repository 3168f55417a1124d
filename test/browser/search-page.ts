import type { Page } from 'playwright-core';

/** The address of a search. */
export function searchPath(parts: Readonly<Record<string, string | readonly string[]>>): string {
	const params = new URLSearchParams(
		Object.entries(parts).flatMap(([name, value]) => [value].flat().map((one) => [name, one] as [string, string])),
	);
	return `/sok/?${params.toString()}`;
}

/** Waits until the search has said something that fits. */
export async function said(page: Page, pattern: RegExp, timeout = 30_000): Promise<string> {
	const status = page.locator('#sok-status').filter({ hasText: pattern });
	await status.waitFor({ state: 'attached', timeout });
	return status.innerText();
}

/** Where the first link of each hit leads. */
export function hrefs(page: Page): Promise<string[]> {
	return page
		.locator('#traffar > li')
		.evaluateAll((items) => items.map((item) => item.querySelector('a')?.getAttribute('href') ?? ''));
}
