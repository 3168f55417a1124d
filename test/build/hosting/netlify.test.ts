import { describe, expect, it } from 'vitest';
import { headersFor, SECURITY_HEADERS } from '../../../src/build/headers.ts';
import { KONFIGURATIONER } from '../../../src/build/hosting/konfiguration.ts';

const CSP = 'Content-Security-Policy';
const TJANST = ['https://git.exempel.se'];
const OVERSTA = ['404.html', '_astro/', 'arenden/', 'index.html', 'redigera/', 'sok/'];

/** What Netlify sends for an address, by its documentation: the headers of every rule that fits, added up. */
function sent(file: string, address: string): Map<string, string[]> {
	const found = new Map<string, string[]>();
	for (const rule of file.split('\n\n').slice(1)) {
		const [path = '', ...lines] = rule.trim().split('\n');
		const pattern = path
			.replace(/[.]/g, String.raw`\$&`)
			.replace(/:[a-z]+/g, '[^/]+')
			.replace(/\*$/, '.*');
		if (!new RegExp(`^${pattern}$`).test(address)) continue;
		for (const line of lines) {
			const [name = '', value = ''] = line.trim().split(/: (.*)/s);
			found.set(name, [...(found.get(name) ?? []), value]);
		}
	}
	return found;
}

describe.each(['/', '/oppna/'])('the headers for Netlify under %s', (base) => {
	const plats = { root: '/x', base, port: 1, tjanst: TJANST };
	const file = KONFIGURATIONER.netlify({ ...plats, oversta: OVERSTA });

	it.each(['', 'index.html', '404.html', 'arenden/', 'arenden/ks-2022-1011/', '_astro/a.css', 'sok/'])(
		'give %s the policy of the site, once',
		(address) => {
			const headers = sent(file, base + address);
			for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(headers.get(name), name).toEqual([value]);
		},
	);

	it('give the page of the editing interface its own and no other, so that it has its styles', () => {
		for (const address of ['redigera/', 'redigera/index.html']) {
			const headers = sent(file, base + address);
			for (const [name, value] of Object.entries(headersFor('/redigera/', TJANST)))
				expect(headers.get(name), name).toEqual([value]);
			expect(headers.get(CSP)?.[0]).toContain("style-src 'self' 'unsafe-inline'");
		}
	});

	it('leave no address open where the site is not built, or has no such page', () => {
		for (const oversta of [undefined, OVERSTA.filter((part) => part !== 'redigera/')]) {
			const strict = KONFIGURATIONER.netlify({ ...plats, ...(oversta && { oversta }) });
			for (const address of ['', 'redigera/', 'saknas/'])
				expect(sent(strict, base + address).get(CSP)).toEqual([SECURITY_HEADERS[CSP]]);
		}
	});
});
