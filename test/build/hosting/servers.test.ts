import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer } from 'node:net';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { SECURITY_HEADERS } from '../../../src/build/headers.ts';
import { KONFIGURATIONER } from '../../../src/build/hosting/konfiguration.ts';
import { komprimera } from '../../../src/build/komprimera/komprimera.ts';
import { tempFolder } from '../../archive.ts';

const NGINX = program(process.env.NGINX ?? 'nginx', '-v');
const CADDY = program(process.env.CADDY ?? 'caddy', 'version');

const PAGE = `<!doctype html><title>Sida</title><p>${'Åtgärd. '.repeat(400)}</p>`;
const EMBED = 'arenden/ks-2022-1011/badda-in/index.html';

const VIDARE = {
	flyttar: new Map([
		['/arenden/gammal/', '/arenden/ny/'],
		['/arenden/gammal/feed.xml', '/arenden/ny/feed.xml'],
	]),
	gravar: [
		{ adress: '/arenden/borta/', mangd: 'arenden', datum: '2026-11-21', skal: 'Fel kommun.' },
		{ adress: '/arenden/ny/h1/', mangd: 'handlingar', datum: '2026-11-21', skal: 'Fel kommun.' },
	],
} as const;

/** The program, if it is installed. */
function program(name: string, argument: string): string | undefined {
	return spawnSync(name, [argument]).error ? undefined : name;
}

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, resolve));
	const address = server.address();
	await new Promise((resolve) => server.close(resolve));
	return typeof address === 'object' && address ? address.port : 0;
}

async function site(): Promise<string> {
	const dir = await tempFolder();
	const files = {
		'index.html': PAGE,
		'404.html': '<title>Finns inte</title>',
		'_astro/stil.abc.css': 'a{color:red}',
		'data/tabell.csv': 'å;ä;ö\n',
		[EMBED]: PAGE,
		'arenden/gammal/index.html': 'leder vidare',
		'arenden/ny/index.html': PAGE,
		'arenden/borta/index.html': '<title>Tillbakadragen</title>',
	};
	for (const [name, text] of Object.entries(files)) {
		await mkdir(path.dirname(path.join(dir, name)), { recursive: true });
		await writeFile(path.join(dir, name), text);
	}
	await komprimera(dir);
	return dir;
}

interface Answer {
	readonly status: number;
	readonly headers: Readonly<Record<string, string | string[] | undefined>>;
	readonly body: Buffer;
}

function ask(port: number, address: string, encoding = 'identity'): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const sent = request({ port, path: address, headers: { 'Accept-Encoding': encoding } }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () => {
				resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
			});
		});
		sent.on('error', reject);
		sent.end();
	});
}

async function untilUp(port: number, child: ChildProcess, said: () => string): Promise<void> {
	for (let i = 0; i < 100; i++) {
		if (child.exitCode !== null) throw new Error(said());
		const up = await ask(port, '/').then(
			() => true,
			() => false,
		);
		if (up) return;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	throw new Error(`The server did not answer: ${said()}`);
}

/** Starts a server with the configuration that is made for it; it ends with the test. */
async function start(name: 'nginx' | 'caddy', base: string): Promise<number> {
	const [root, dir, port] = [await site(), await tempFolder(), await freePort()];
	const config = path.join(dir, name === 'nginx' ? 'nginx.conf' : 'Caddyfile');
	const text = KONFIGURATIONER[name]({ root, base, port, vidare: VIDARE });
	const whole =
		name === 'caddy'
			? `{\n\tadmin off\n\tauto_https off\n}\n${text}`
			: `daemon off;\nmaster_process off;\npid ${dir}/pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((t) => `${t}_temp_path ${dir}/${t};`).join('\n')}\n${text}}\n`;
	await writeFile(config, whole);
	const args = name === 'nginx' ? ['-c', config, '-p', dir] : ['run', '--config', config, '--adapter', 'caddyfile'];
	const child = spawn((name === 'nginx' ? NGINX : CADDY) ?? '', args, { env: { ...process.env, HOME: dir } });
	let said = '';
	child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
	onTestFinished(() => {
		child.kill('SIGKILL');
	});
	await untilUp(port, child, () => said);
	return port;
}

for (const [name, found] of [
	['nginx', NGINX],
	['caddy', CADDY],
] as const)
	describe.skipIf(found === undefined)(`${name} with its configuration`, () => {
		it.each(['/', '/arkiv/'])('serves the site with its headers at %s', async (base) => {
			const port = await start(name, base);
			const start_ = await ask(port, base);
			expect(start_.status).toBe(200);
			expect(start_.body.toString('utf8')).toBe(PAGE);
			for (const [header, value] of Object.entries(SECURITY_HEADERS))
				expect(start_.headers[header.toLowerCase()], header).toBe(value);
			expect(start_.headers['cache-control']).toBe('no-cache');
			expect(start_.headers['content-type']).toMatch(/^text\/html; charset=utf-8$/i);

			const style = await ask(port, `${base}_astro/stil.abc.css`);
			expect(style.headers['cache-control']).toBe('public, max-age=31536000, immutable');
			expect(style.headers['content-security-policy']).toBe(SECURITY_HEADERS['Content-Security-Policy']);

			const embed = await ask(port, `${base}${EMBED.replace('index.html', '')}`);
			expect(embed.headers['content-security-policy']).toContain('frame-ancestors *');
			expect((await ask(port, `${base}data/tabell.csv`)).headers['content-type']).toBe('text/csv; charset=utf-8');

			const missing = await ask(port, `${base}finns-inte/`);
			expect([missing.status, missing.body.toString('utf8')]).toEqual([404, '<title>Finns inte</title>']);
			expect(missing.headers['content-security-policy']).toBe(SECURITY_HEADERS['Content-Security-Policy']);

			for (const [fran, till] of VIDARE.flyttar) {
				const moved = await ask(port, base + fran.slice(1));
				expect([moved.status, moved.headers.location]).toEqual([301, base + till.slice(1)]);
			}
			for (const address of ['arenden/borta/', 'arenden/borta/feed.xml', 'data/arenden/borta.json', 'arenden/ny/h1.md'])
				expect((await ask(port, base + address)).status, address).toBe(410);
			expect((await ask(port, `${base}arenden/borta/`)).body.toString('utf8')).toBe('<title>Tillbakadragen</title>');
			expect((await ask(port, `${base}arenden/borta/`)).headers['content-type']).toMatch(/^text\/html/);
			expect((await ask(port, `${base}arenden/ny/`)).status).toBe(200);

			const packed = await ask(port, base, 'gzip');
			expect(packed.headers['content-encoding']).toBe('gzip');
			expect(gunzipSync(packed.body).toString('utf8')).toBe(PAGE);
			expect(packed.body.length).toBeLessThan(PAGE.length / 10);
			if (name === 'caddy')
				expect((await ask(port, base, 'zstd, br')).headers['content-encoding']).toMatch(/^(?:br|zstd)$/);
		});
	});

describe('_redirects', () => {
	it('has a line for each address that leads on, one that goes before the page there on Netlify', () => {
		const plats = { root: '/srv', base: '/arkiv/', port: 80, vidare: VIDARE };
		expect(KONFIGURATIONER['cloudflare-redirects'](plats)).toContain(
			'\n/arkiv/arenden/gammal/ /arkiv/arenden/ny/ 301\n',
		);
		expect(KONFIGURATIONER['netlify-redirects'](plats)).toContain(
			'\n/arkiv/arenden/gammal/feed.xml /arkiv/arenden/ny/feed.xml 301!\n',
		);
	});

	it('of Netlify sends the page of what is withdrawn with 410, a handling before its ärende, and all that lay under', () => {
		const grav = { datum: '2026-01-02', skal: 'Personuppgifter.' };
		const gravar = [
			{ ...grav, adress: '/arenden/borta/', mangd: 'arenden' },
			{ ...grav, adress: '/arenden/borta/h1/', mangd: 'handlingar' },
			{ ...grav, adress: '/personer/borta/', mangd: 'personer' },
		] as const;
		const vidare = { flyttar: new Map(), gravar };
		const plats = { root: '/srv', base: '/arkiv/', port: 80, vidare };
		expect(KONFIGURATIONER['netlify-redirects'](plats)).toMatchInlineSnapshot(`
			"# Gjord av "npm run hosting". Ändra inte här, utan i tidigare i innehållet eller i manifestet.
			/arkiv/arenden/borta/h1/* /arkiv/arenden/borta/h1/index.html 410!
			/arkiv/arenden/borta/h1.md /arkiv/arenden/borta/h1/index.html 410!
			/arkiv/arenden/borta/* /arkiv/arenden/borta/index.html 410!
			/arkiv/data/arenden/borta.json /arkiv/arenden/borta/index.html 410!
			/arkiv/personer/borta/* /arkiv/personer/borta/index.html 410!
			"
		`);
		expect(KONFIGURATIONER['cloudflare-redirects'](plats)).not.toContain('410');
	});
});

describe('_headers', () => {
	it('of Cloudflare Pages takes away what an exception replaces', () => {
		const text = KONFIGURATIONER.cloudflare({ root: '/srv', base: '/arkiv/', port: 80 });
		expect(text).toContain('/arkiv/*\n  Content-Security-Policy: default-src');
		expect(text).toContain('/arkiv/_astro/*\n  ! Cache-Control\n  Cache-Control: public, max-age=31536000, immutable');
		expect(text).toMatch(
			/badda-in\/\*\n {2}! Content-Security-Policy\n {2}Content-Security-Policy: .*frame-ancestors \*/,
		);
	});

	it('of Netlify, where headers add up, gives every address each header once', () => {
		const text = KONFIGURATIONER.netlify({ root: '/srv', base: '/', port: 80 });
		expect(text).not.toContain('!');
		expect(text).not.toContain('badda-in');
		expect(text).not.toContain('no-cache');
		expect(text.match(/Content-Security-Policy/g)).toHaveLength(1);
		expect(text).toContain("frame-ancestors 'none'");
	});
});
