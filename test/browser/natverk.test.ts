import { describe, expect, inject, test } from 'vitest';
import { useStage } from './harness.ts';
import { typicalPages } from './pages.ts';
import { said, searchPath } from './search-page.ts';

const stage = useStage();

interface Seen {
	readonly foreign: string[];
	readonly refused: string[];
}

async function visit(
	address: string,
	act?: (page: Awaited<ReturnType<typeof stage.open>>) => Promise<unknown>,
): Promise<Seen> {
	const seen: Seen = { foreign: [], refused: [] };
	const { origin } = new URL(stage.url);
	const page = await stage.open(address, {
		before: (_, context) => {
			context.on('request', (request) => {
				const url = request.url();
				if (!url.startsWith('data:') && new URL(url).origin !== origin) seen.foreign.push(url);
			});
			context.on('console', (message) => {
				if (/Content Security Policy/i.test(message.text())) seen.refused.push(message.text());
			});
		},
	});
	await act?.(page);
	await page.waitForLoadState('networkidle');
	expect(await page.context().cookies()).toEqual([]);
	return seen;
}

describe('a visit', () => {
	test.each(typicalPages(inject('siteDir')))(
		'to %s asks no other host for anything, and leaves no cookie',
		async (address) => {
			expect(await visit(address)).toEqual({ foreign: [], refused: [] });
		},
	);

	test('that searches asks no other host for anything', async () => {
		expect(await visit(searchPath({ q: 'vänort' }), (page) => said(page, /träff/))).toEqual({
			foreign: [],
			refused: [],
		});
	});
});
