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

/**
 * What the editing interface needs besides: it writes its styles into the page, shows chosen files before they are saved,
 * and talks to the service where the repository lies. Scripts still come from the site alone.
 * @param tjanst origins of that service, none by default
 */
function redigeringsregler(tjanst: readonly string[]): Readonly<Record<string, string>> {
	const csp = (SECURITY_HEADERS['Content-Security-Policy'] ?? '')
		.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
		.replace("img-src 'self' data:", "img-src 'self' data: blob:")
		.replace("connect-src 'self'", ["connect-src 'self' blob: data:", ...tjanst].join(' '));
	return {
		...SECURITY_HEADERS,
		'Content-Security-Policy': csp,
		// Signing in opens a window of the service, which must be able to answer.
		...(tjanst.length > 0 && { 'Cross-Origin-Opener-Policy': 'same-origin-allow-popups' }),
	};
}

/**
 * The headers of one address: the page of the editing interface has its own, a page that is made to be shown inside
 * other sites may be, and no other.
 * @param tjanst origins that the editing interface may talk to
 */
export function headersFor(pathname: string, tjanst: readonly string[] = []): Readonly<Record<string, string>> {
	if (/\/redigera\/(?:index\.html)?$/.test(pathname)) return redigeringsregler(tjanst);
	if (!/\/arenden\/[a-z0-9-]+\/badda-in\/(?:index\.html)?$/.test(pathname)) return SECURITY_HEADERS;
	const csp = SECURITY_HEADERS['Content-Security-Policy'] ?? '';
	return {
		...SECURITY_HEADERS,
		'Content-Security-Policy': csp.replace("frame-ancestors 'none'", 'frame-ancestors *'),
	};
}
