import type { Page } from 'playwright-core';

/** Visible text that is cut off by the box it stands in, or that stands outside the window. */
export function cut(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const faults = [...document.body.querySelectorAll<HTMLElement>('*')].filter((node) => {
			const { overflowX, overflowY, clipPath, position } = getComputedStyle(node);
			// What is only for listening is a pixel wide on purpose.
			if (node.clientWidth <= 1 || clipPath !== 'none' || position === 'absolute') return false;
			const hides = (value: string) => value === 'hidden' || value === 'clip';
			const wide = hides(overflowX) && node.scrollWidth > node.clientWidth + 1;
			const high = hides(overflowY) && node.scrollHeight > node.clientHeight + 1;
			return (wide || high) && node.innerText.trim() !== '';
		});
		const { scrollWidth, clientWidth } = document.documentElement;
		return [
			...(scrollWidth > clientWidth ? [`the page is ${String(scrollWidth)} px wide in ${String(clientWidth)}`] : []),
			...faults.map((node) => node.outerHTML.slice(0, 120)),
		];
	});
}
