import { answer, type Answer, type Request } from './answer.ts';
import { checkedFetch } from './checked-fetch.ts';
import type { Pagefind, PagefindModule } from './pagefind.ts';

/** What the page sends to the worker. */
export interface ToWorker {
	readonly id: number;
	readonly request: Request;
}

/** What the worker sends back: signs of life, then an answer or a failure. */
export type FromWorker =
	| { readonly progress: true }
	| { readonly id: number; readonly answer: Answer }
	| { readonly id: number; readonly failure: string };

/** The worker's own global, which the types of the browser's window do not describe. */
interface Scope {
	fetch: (input: string) => Promise<Response>;
	postMessage(message: FromWorker): void;
	addEventListener(type: 'message', listener: (event: MessageEvent<ToWorker>) => void): void;
	addEventListener(type: 'unhandledrejection', listener: (event: Event) => void): void;
}

const scope = globalThis as unknown as Scope;
const basePath = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/`;
const progress = (): void => {
	scope.postMessage({ progress: true });
};

let damage: Error | undefined;
// Pagefind fetches through the global, and this worker fetches for nobody else.
scope.fetch = checkedFetch(scope.fetch.bind(globalThis), {
	progress,
	failure: (error) => {
		damage ??= error;
	},
});

// Pagefind starts without waiting for itself. When that fails, every search fails too, and the page is told by that.
scope.addEventListener('unhandledrejection', (event) => {
	event.preventDefault();
});

let pagefind: Promise<Pagefind> | undefined;

scope.addEventListener('message', ({ data: { id, request } }) => {
	reply(request).then(
		(found) => {
			// Pagefind may have got past a file that it could not read, and an answer made so is not to be trusted.
			scope.postMessage(damage ? { id, failure: damage.message } : { id, answer: found });
		},
		(error: unknown) => {
			scope.postMessage({ id, failure: (damage ?? error) instanceof Error ? String(damage ?? error) : 'okänt fel' });
		},
	);
});

async function reply(request: Request): Promise<Answer> {
	pagefind ??= load();
	return answer(await pagefind, request);
}

async function load(): Promise<Pagefind> {
	const url = new URL(`${basePath}pagefind.js`, location.origin).href;
	const module = (await import(/* @vite-ignore */ url)) as PagefindModule;
	progress();
	// Measured against the questions in test/search: long documents are not to be punished for their length.
	return module.createInstance({ basePath, ranking: { pageLength: 0.2, termFrequency: 0.5 } });
}
