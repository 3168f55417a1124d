import { rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { SECURITY_HEADERS } from '../../src/build/headers.ts';
import { serve } from '../../src/build/serve.ts';
import { tempFolder, writeFiles } from '../archive.ts';

async function served(base?: string) {
	const files = {
		'dist/index.html': '<h1>Start åäö</h1>',
		'dist/404.html': '<h1>Sidan finns inte</h1>',
		'dist/sok/index.html': 'sök',
		'dist/arenden/a/b.md': '# å',
		'dist/data/a.csv': 'å',
		'dist/data/a.json': '"å"',
		'dist/data/a.ndjson': '"å"',
		'dist/data/SHA256SUMS': 'x',
		'dist/kalender.ics': 'BEGIN:VCALENDAR',
		'dist/robots.txt': 'å',
		'dist/feed.xml': '<feed/>',
		'dist/_astro/a.css': 'a::before{content:"å"}',
		'dist/_astro/a.js': '"å"',
		'dist/b.pdf': 'x',
		'dist/b.svg': '<svg/>',
		'hemlig.txt': 'HEMLIGT',
		'dist-hemlig/hemlig.txt': 'HEMLIGT',
	};
	const dir = path.join(await writeFiles(files), 'dist');
	const server = await serve(dir, { port: 0, ...(base && { base }) });
	onTestFinished(() => server.close());
	return { ...server, dir };
}

/** Asks for exactly this path; `fetch` would tidy it first. */
function raw(
	url: string,
	target: string,
	method = 'GET',
): Promise<{ status: number; headers: Record<string, unknown>; body: string }> {
	const { port } = new URL(url);
	return new Promise((resolve, reject) => {
		const asked = request({ port, path: target, method, host: 'localhost' }, (response) => {
			let body = '';
			response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
			response.on('end', () => {
				resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
			});
		});
		asked.on('error', reject).end();
	});
}

describe('serve()', () => {
	it('serves pages as a static host does', async () => {
		const { url } = await served();
		expect(url).toMatch(/^http:\/\/localhost:\d+\/$/);
		expect(await (await fetch(url)).text()).toBe('<h1>Start åäö</h1>');
		expect(await (await fetch(`${url}sok/?q=å#x`)).text()).toBe('sök');
	});

	it('sends what has been compressed to those who take it', async () => {
		const { url, dir } = await served();
		await writeFile(path.join(dir, 'index.html.br'), brotliCompressSync('packad'));
		const answer = await fetch(url, { headers: { 'Accept-Encoding': 'br' } });
		expect(await answer.text()).toBe('packad');
		expect(answer.headers.get('content-type')).toMatch(/^text\/html; ?charset=utf-8$/);
		expect((await raw(url, '/')).body).toBe('<h1>Start åäö</h1>');
	});

	it('serves a site under its base, and nothing beside it', async () => {
		const { url } = await served('/oppna-arenden/');
		expect(url).toMatch(/\/oppna-arenden\/$/);
		expect((await fetch(`${url}sok/`)).status).toBe(200);
		for (const target of ['/', '/sok/', '/oppna-arenden', '/oppna-arendenx/', '//oppna-arenden/'])
			expect((await raw(url, target)).status).toBe(404);
	});

	it('answers with the page for what is not there', async () => {
		const { url } = await served();
		for (const target of [
			'/finns-inte/',
			'/arenden/',
			'/b.PDF',
			'/%',
			'/%zz',
			'/%00',
			'/a%0d%0ab',
			'/\u00e5'.normalize('NFD').replace(/[^ -~]/g, '%CC'),
		]) {
			const { status, headers, body } = await raw(url, target);
			expect([target, status, headers['content-type'], body]).toEqual([
				target,
				404,
				'text/html; charset=utf-8',
				'<h1>Sidan finns inte</h1>',
			]);
		}
	});

	it('answers though the site has no such page', async () => {
		const { url, dir } = await served();
		await rm(path.join(dir, '404.html'));
		expect(await raw(url, '/finns-inte/')).toMatchObject({ status: 404, body: 'Sidan finns inte.' });
	});

	it.each([
		...[
			'/../hemlig.txt',
			'/../dist-hemlig/hemlig.txt',
			'/%2e%2e/hemlig.txt',
			'/%2E%2E/dist-hemlig/hemlig.txt',
			'/..%2fhemlig.txt',
			'/sok/../../hemlig.txt',
		],
		...[
			'/..\\hemlig.txt',
			'/%5c..%5chemlig.txt',
			'//../hemlig.txt',
			'/./../hemlig.txt',
			'/sok/%2e%2e/%2e%2e/hemlig.txt',
			'/%252e%252e/hemlig.txt',
			'/....//hemlig.txt',
		],
	])('never serves what lies beside the site: %s', async (target) => {
		const { url } = await served();
		const { status, body } = await raw(url, target);
		expect(status).toBe(404);
		expect(body).not.toContain('HEMLIGT');
	});

	it('sends the security headers with every answer', async () => {
		const { url } = await served();
		for (const target of ['/', '/finns-inte/', '/b.pdf', '/feed.xml', '/data/a.json']) {
			const { headers } = await raw(url, target);
			for (const [name, value] of Object.entries(SECURITY_HEADERS))
				expect(headers[name.toLowerCase()], target).toBe(value);
		}
	});

	it('says what each file is, and that its text is UTF-8', async () => {
		const { url } = await served();
		const targets = [
			'/',
			'/sok',
			'/arenden/a/b.md',
			'/data/a.csv',
			'/data/a.json',
			'/data/a.ndjson',
			'/data/SHA256SUMS',
			'/kalender.ics',
			'/robots.txt',
			'/feed.xml',
			'/_astro/a.css',
			'/_astro/a.js',
			'/b.pdf',
			'/b.svg',
		];
		const types = await Promise.all(
			targets.map(async (target) => [target, (await raw(url, target)).headers['content-type']] as const),
		);
		expect(Object.fromEntries(types)).toMatchInlineSnapshot(`
			{
			  "/": "text/html;charset=utf-8",
			  "/_astro/a.css": "text/css; charset=utf-8",
			  "/_astro/a.js": "text/javascript; charset=utf-8",
			  "/arenden/a/b.md": "text/markdown; charset=utf-8",
			  "/b.pdf": "application/pdf",
			  "/b.svg": "image/svg+xml",
			  "/data/SHA256SUMS": "text/plain; charset=utf-8",
			  "/data/a.csv": "text/csv; charset=utf-8",
			  "/data/a.json": "application/json; charset=utf-8",
			  "/data/a.ndjson": "application/x-ndjson; charset=utf-8",
			  "/feed.xml": "application/xml; charset=utf-8",
			  "/kalender.ics": "text/calendar; charset=utf-8",
			  "/robots.txt": "text/plain; charset=utf-8",
			  "/sok": "text/html;charset=utf-8",
			}
		`);
	});

	it('gives its port back', async () => {
		const dir = await tempFolder();
		const first = await serve(dir, { port: 0 });
		const port = Number(new URL(first.url).port);
		await expect(serve(dir, { port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
		await first.close();
		await (await serve(dir, { port })).close();
	});
});

describe('SECURITY_HEADERS', () => {
	it('let no script, style or request in that is not the site’s own', () => {
		expect(SECURITY_HEADERS['Content-Security-Policy']?.split('; ')).toMatchInlineSnapshot(`
			[
			  "default-src 'none'",
			  "script-src 'self'",
			  "style-src 'self'",
			  "img-src 'self' data:",
			  "font-src 'self'",
			  "connect-src 'self'",
			  "base-uri 'none'",
			  "form-action 'self'",
			  "frame-ancestors 'none'",
			]
		`);
	});
});
