/**
 * Headers that every host should send with the site.
 * GitHub Pages cannot set headers; README.md says what that means.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
	'Content-Security-Policy': [
		"default-src 'none'",
		"script-src 'self'",
		"style-src 'self'",
		"img-src 'self' data:",
		"font-src 'self'",
		"connect-src 'self'",
		"base-uri 'none'",
		"form-action 'self'",
		"frame-ancestors 'none'",
	].join('; '),
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
	'Referrer-Policy': 'no-referrer',
	'X-Content-Type-Options': 'nosniff',
};

/** The headers of one address: a page that is made to be shown inside other sites may be, and no other. */
export function headersFor(pathname: string): Readonly<Record<string, string>> {
	if (!/\/arenden\/[a-z0-9-]+\/badda-in\/(?:index\.html)?$/.test(pathname)) return SECURITY_HEADERS;
	const csp = SECURITY_HEADERS['Content-Security-Policy'] ?? '';
	return {
		...SECURITY_HEADERS,
		'Content-Security-Policy': csp.replace("frame-ancestors 'none'", 'frame-ancestors *'),
	};
}
