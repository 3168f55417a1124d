import type { Answer, Request } from './answer.ts';
import type { FromWorker, ToWorker } from './worker.ts';

/** How long nothing may come over the network before the reader is told, in milliseconds. */
export const PATIENCE = 5000;

/** The part of a worker that we use; tests bring their own. */
export interface WorkerLike {
	postMessage(message: ToWorker): void;
	terminate(): void;
	onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
	onerror: ((event: ErrorEvent) => void) | null;
}

/** What becomes of a request; an answer may still come after `stalled`, and one with more hits after the first of them. */
export interface Listener {
	answered(answer: Answer): void;
	/** The search is broken, and says nothing of what there is to find. */
	failed(): void;
	/** Nothing has come for {@link PATIENCE}. */
	stalled(): void;
}

export interface Engine {
	/** Fetches what every search needs, and what has been written of one does, without asking anything. */
	warm(skrivet?: string): void;
	/** Asks; a request that is overtaken by another is never heard of again. */
	ask(request: Request, listener: Listener): void;
}

/** Runs searches in a worker, so that typing never waits, and notices when it breaks or falls silent. */
export function createEngine(createWorker: () => WorkerLike): Engine {
	let worker: WorkerLike | undefined;
	let current: { readonly id: number; readonly listener: Listener } | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let silent = false;
	let ids = 0;

	function ask(request: Request, listener: Listener): void {
		// A worker that waits for a file which never comes would make every later search wait for it too.
		if (silent) dispose();
		current = { id: ++ids, listener };
		listen();
		(worker ??= start()).postMessage({ id: ids, request });
	}

	function start(): WorkerLike {
		const started = createWorker();
		started.onmessage = ({ data }) => {
			if ('progress' in data) {
				if (current && !silent) listen();
			} else if ('id' in data && data.id === current?.id) {
				if ('answer' in data && data.answer.fler) current.listener.answered(data.answer);
				else settle(data);
			} else if (!('id' in data) && !current) {
				// Warming failed. The reader has asked nothing yet, and what is asked starts afresh.
				dispose();
			}
		};
		started.onerror = (event) => {
			event.preventDefault();
			if (current) settle({ failure: 'worker' });
			else dispose();
		};
		return started;
	}

	function settle(outcome: { readonly answer: Answer } | { readonly failure: string }): void {
		const listener = current?.listener;
		current = undefined;
		silent = false;
		clearTimeout(timer);
		if ('answer' in outcome) {
			listener?.answered(outcome.answer);
		} else {
			dispose();
			listener?.failed();
		}
	}

	function listen(): void {
		clearTimeout(timer);
		timer = setTimeout(() => {
			silent = true;
			current?.listener.stalled();
		}, PATIENCE);
	}

	function dispose(): void {
		worker?.terminate();
		worker = undefined;
		silent = false;
	}

	return {
		ask,
		warm(skrivet = '') {
			(worker ??= start()).postMessage({ skrivet });
		},
	};
}

/** The engine of the site: its worker is a file of its own, fetched when the first search is near. */
export function siteEngine(): Engine {
	return createEngine(() => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
}
