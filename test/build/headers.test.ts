import { describe, expect, it } from 'vitest';
import { headersFor, SECURITY_HEADERS } from '../../src/build/headers.ts';

const ancestors = (pathname: string) =>
	/frame-ancestors (.+)$/.exec(headersFor(pathname)['Content-Security-Policy'] ?? '')?.[1];

describe('headersFor', () => {
	it('lets other sites show the timeline that is made for it, at any base', () => {
		expect(ancestors('/arenden/ks-2022-1011/badda-in/')).toBe('*');
		expect(ancestors('/oppna-arenden/arenden/ks-2022-1011/badda-in/')).toBe('*');
		expect(ancestors('/arenden/ks-2022-1011/badda-in/index.html')).toBe('*');
	});

	it('lets them show nothing else', () => {
		for (const pathname of [
			'/',
			'/arenden/ks-2022-1011/',
			'/badda-in/',
			'/arenden/x/badda-in/y/',
			'/arenden/a/b/badda-in/',
		])
			expect(headersFor(pathname)).toBe(SECURITY_HEADERS);
	});

	it('lets the editing interface write styles and show chosen files, and run no script from elsewhere', () => {
		const csp = headersFor('/oppna-arenden/redigera/')['Content-Security-Policy'];
		expect(csp).toContain("script-src 'self';");
		expect(csp).toContain("style-src 'self' 'unsafe-inline';");
		expect(csp).toContain("connect-src 'self' blob: data:;");
		expect(headersFor('/redigera/konfiguration.json')).toBe(SECURITY_HEADERS);
		expect(headersFor('/redigera/program/redigera.js')).toBe(SECURITY_HEADERS);
	});

	it('lets it talk to the service that the municipality has named, and to no other', () => {
		const csp = headersFor('/redigera/', ['https://git.exempel.se'])['Content-Security-Policy'];
		expect(csp).toContain("connect-src 'self' blob: data: https://git.exempel.se;");
		expect(headersFor('/', ['https://git.exempel.se'])).toBe(SECURITY_HEADERS);
	});

	it('changes no other header', () => {
		const { 'Content-Security-Policy': csp, ...rest } = headersFor('/arenden/ks-2022-1011/badda-in/');
		expect(SECURITY_HEADERS).toMatchObject(rest);
		expect(csp?.replace('frame-ancestors *', "frame-ancestors 'none'")).toBe(
			SECURITY_HEADERS['Content-Security-Policy'],
		);
	});
});
