import { createServer, type Server, type ServerResponse } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { headersFor } from './headers.ts';
import { readTjansteursprung } from './redigering/tjanst.ts';
import { TYPES } from './types.ts';

export interface Served {
	/** Address of the start page, with the base. */
	readonly url: string;
	close(): Promise<void>;
}

/**
 * Serves a built site as a static host would, with the security headers that the documentation asks for.
 * @param port 0 takes any free port
 * @param tjanst origins that the editing interface may talk to
 */
export async function serve(
	dir: string,
	{ port = 4321, base = '/', tjanst = [] }: { port?: number; base?: string; tjanst?: readonly string[] } = {},
): Promise<Served> {
	// What `npm run komprimera` has made is sent in the place of what it was made of.
	const files = sirv(dir, { dev: true, extensions: ['html'], dotfiles: false, brotli: true, gzip: true, setHeaders });
	const prefix = base.replace(/\/$/, '');
	const server = createServer((request, response) => {
		const [pathname = '/'] = (request.url ?? '/').split('?');
		for (const [name, value] of Object.entries(headersFor(pathname, tjanst))) response.setHeader(name, value);
		const notFound = (): void => {
			const page = path.join(dir, '404.html');
			response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
			response.end(existsSync(page) ? readFileSync(page) : 'Sidan finns inte.');
		};
		const url = request.url ?? '/';
		if (!url.startsWith(`${prefix}/`)) {
			notFound();
			return;
		}
		request.url = url.slice(prefix.length);
		files(request, response, notFound);
	});
	await listen(server, port);
	const address = server.address();
	const actual = typeof address === 'object' && address ? address.port : port;
	return {
		url: `http://localhost:${String(actual)}${prefix}/`,
		close: () =>
			new Promise((resolve, reject) => {
				server.closeAllConnections();
				server.close((error) => {
					if (error) reject(error);
					else resolve();
				});
			}),
	};
}

function setHeaders(response: ServerResponse, pathname: string): void {
	const type = TYPES.get(path.posix.extname(pathname) || path.posix.basename(pathname));
	if (type) response.setHeader('Content-Type', `${type}; charset=utf-8`);
}

function listen(server: Server, port: number): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, resolve);
	});
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const port = Number(process.env.PORT ?? 4321);
	try {
		const { url } = await serve(path.resolve(process.env.OUT_DIR ?? 'dist'), {
			port,
			base: `/${process.env.BASE ?? ''}/`.replace(/\/{2,}/g, '/'),
			tjanst: readTjansteursprung(path.resolve(process.env.CONTENT_DIR ?? 'content')),
		});
		process.stdout.write(`Webbplatsen visas på ${url} (avsluta med Ctrl+C)\n`);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
		process.stderr.write(`Port ${String(port)} används redan. Välj en annan med PORT, t.ex. PORT=4322 npm start.\n`);
		process.exitCode = 3;
	}
}
