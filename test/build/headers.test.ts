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

	it('changes no other header', () => {
		const { 'Content-Security-Policy': csp, ...rest } = headersFor('/arenden/ks-2022-1011/badda-in/');
		expect(SECURITY_HEADERS).toMatchObject(rest);
		expect(csp?.replace('frame-ancestors *', "frame-ancestors 'none'")).toBe(
			SECURITY_HEADERS['Content-Security-Policy'],
		);
	});
});
