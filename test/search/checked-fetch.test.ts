import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { checkedFetch } from '../../src/search/client/checked-fetch.ts';

const WHOLE = gzipSync('pagefind_dcdinnehåll');

async function fetchOf(body: Uint8Array<ArrayBuffer> | string, { url = '/pagefind/x.pf_index', status = 200 } = {}) {
	const failures: string[] = [];
	let progress = 0;
	const fetch = checkedFetch(() => Promise.resolve(new Response(body, { status })), {
		progress: () => progress++,
		failure: ({ message }) => failures.push(message),
	});
	const text = await fetch(url).then(
		(response) => response.text(),
		() => undefined,
	);
	return { text, failures: failures.length, progress };
}

describe('the fetch of the search', () => {
	test('unpacks a whole file, and tells of its progress', async () => {
		expect(await fetchOf(WHOLE)).toEqual({ text: 'pagefind_dcdinnehåll', failures: 0, progress: 2 });
	});

	test('takes a file that the host has unpacked already', async () => {
		expect(await fetchOf('pagefind_dcdinnehåll')).toMatchObject({ text: 'pagefind_dcdinnehåll', failures: 0 });
	});

	test('takes the list of the index', async () => {
		const url = '/pagefind/pagefind-entry.json?ts=1';
		expect(await fetchOf('{"languages":{}}', { url })).toMatchObject({ failures: 0 });
	});

	test.each([
		['is missing', WHOLE, { status: 404 }],
		['is cut short', WHOLE.subarray(0, -9), {}],
		['has a changed byte', WHOLE.map((byte, i) => (i === 20 ? byte ^ 0xff : byte)), {}],
		['is a page of the host’s', '<!doctype html><title>Finns inte</title>', {}],
		['is empty', '', {}],
		['is a damaged list', '<!doctype html>', { url: '/pagefind/pagefind-entry.json?ts=1' }],
	])('refuses and tells of a file that %s', async (_, body, options) => {
		expect(await fetchOf(body as Uint8Array<ArrayBuffer>, options)).toMatchObject({ text: undefined, failures: 1 });
	});

	test('tells of a network that does not answer', async () => {
		const failures: string[] = [];
		const fetch = checkedFetch(() => Promise.reject(new TypeError('Failed to fetch')), {
			progress: () => undefined,
			failure: ({ message }) => failures.push(message),
		});
		await expect(fetch('/x')).rejects.toThrow('Failed to fetch');
		expect(failures).toEqual(['Failed to fetch']);
	});
});
