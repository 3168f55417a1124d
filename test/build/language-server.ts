import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

interface Message {
	id?: number;
	method?: string;
	params?: { items?: unknown[]; uri?: string; diagnostics?: { message: string }[] };
	result?: unknown;
}

interface Position {
	line: number;
	character: number;
}

/** Starts the Astro language server on a folder, as an editor does, and speaks its protocol. */
export async function startLanguageServer(root: string) {
	const bin = path.resolve('node_modules', '@astrojs', 'language-server', 'bin', 'nodeServer.js');
	const child = spawn(process.execPath, [bin, '--stdio'], { cwd: root, stdio: ['pipe', 'pipe', 'ignore'] });
	const waiting = new Map<number, (result: unknown) => void>();
	let diagnosed: ((messages: string[]) => void) | undefined;
	let id = 0;

	const send = (message: object): void => {
		const body = JSON.stringify({ jsonrpc: '2.0', ...message });
		child.stdin.write(`Content-Length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`);
	};
	const request = (method: string, params: object): Promise<unknown> =>
		new Promise((resolve) => {
			waiting.set(++id, resolve);
			send({ id, method, params });
		});
	const receive = (message: Message): void => {
		if (message.method === 'textDocument/publishDiagnostics')
			diagnosed?.(message.params?.diagnostics?.map((d) => d.message) ?? []);
		else if (message.id !== undefined && message.method)
			send({ id: message.id, result: message.params?.items?.map(() => null) ?? null });
		else if (message.id !== undefined) waiting.get(message.id)?.(message.result);
	};
	let buffer = Buffer.alloc(0);
	child.stdout.on('data', (chunk: Buffer) => {
		buffer = Buffer.concat([buffer, chunk]);
		for (;;) {
			const head = buffer.indexOf('\r\n\r\n');
			const length = Number(/Content-Length: (\d+)/.exec(buffer.subarray(0, Math.max(head, 0)).toString())?.[1]);
			if (head < 0 || buffer.length < head + 4 + length) return;
			receive(JSON.parse(buffer.subarray(head + 4, head + 4 + length).toString()) as Message);
			buffer = buffer.subarray(head + 4 + length);
		}
	});

	const rootUri = pathToFileURL(root).href;
	await request('initialize', {
		processId: process.pid,
		rootUri,
		workspaceFolders: [{ uri: rootUri, name: 'root' }],
		capabilities: {
			textDocument: { publishDiagnostics: {}, completion: {}, hover: {} },
			workspace: { configuration: true },
		},
		initializationOptions: {
			typescript: { tsdk: path.resolve('node_modules', 'typescript', 'lib') },
			contentIntellisense: true,
		},
	});
	send({ method: 'initialized', params: {} });

	return {
		/** Opens a text and gives what the server finds wrong with it. */
		open: (uri: string, text: string): Promise<string[]> =>
			new Promise((resolve) => {
				diagnosed = (messages) => {
					if (messages.length > 0) resolve(messages);
				};
				send({
					method: 'textDocument/didOpen',
					params: { textDocument: { uri, languageId: 'markdown', version: 1, text } },
				});
			}),
		completions: async (uri: string, position: Position): Promise<string[]> => {
			const result = (await request('textDocument/completion', { textDocument: { uri }, position })) as {
				items: { label: string }[];
			};
			return result.items.map(({ label }) => label);
		},
		hover: async (uri: string, position: Position): Promise<string> =>
			JSON.stringify(await request('textDocument/hover', { textDocument: { uri }, position })),
		close: (): void => {
			child.kill();
		},
	};
}
