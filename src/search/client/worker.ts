import { answer, type Answer, type Request } from './answer.ts';
import { medanOnskad } from './avbrott.ts';
import { hamtaFran } from './filer.ts';
import { oppnaMedAndra, type Indexplats, type Lasare } from './lasare.ts';
import { createForberedare } from './forbered.ts';

/** What the page sends to the worker: a search, or what has been written of one. */
export type ToWorker = { readonly id: number; readonly request: Request } | { readonly skrivet: string };

/** What the worker sends back: signs of life, then an answer or a failure. */
export type FromWorker =
	| { readonly progress: true }
	/** An answer; another follows where it has more hits on their way. */
	| { readonly id: number; readonly answer: Answer }
	| { readonly id: number; readonly failure: string }
	/** What every search needs does not come. */
	| { readonly failure: string };

/** The worker's own global, which the types of the browser's window do not describe. */
interface Scope {
	postMessage(message: FromWorker): void;
	addEventListener(type: 'message', listener: (event: MessageEvent<ToWorker>) => void): void;
}

const scope = globalThis as unknown as Scope;
const progress = (): void => {
	scope.postMessage({ progress: true });
};

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

const platsFor = (bas: string): Indexplats => ({
	bas,
	hamtaI: (mapp) => hamtaFran((url) => fetch(url), `${bas}/sokindex/${mapp}`, progress),
});

/** The search that the reader waits for. */
let latest = 0;
let opened: Promise<{ readonly lasare: Lasare; readonly forbered: (text: string) => Promise<void> }> | undefined;

scope.addEventListener('message', ({ data }) => {
	if ('skrivet' in data) void prepare(data.skrivet);
	else void reply(data.id, data.request);
});

async function open(): NonNullable<typeof opened> {
	const lasare = await oppnaMedAndra(platsFor(base), platsFor);
	return { lasare, forbered: createForberedare(lasare) };
}

async function prepare(skrivet: string): Promise<void> {
	try {
		const { forbered } = await (opened ??= open());
		// What does not come now is asked for again when it is needed.
		forbered(skrivet).catch(() => undefined);
	} catch (error) {
		scope.postMessage({ failure: reason(error) });
	}
}

async function reply(id: number, request: Request): Promise<void> {
	latest = id;
	try {
		const { lasare } = await (opened ??= open());
		const own = medanOnskad(lasare, () => id === latest);
		const found = await answer(own, request, (first) => {
			scope.postMessage({ id, answer: first });
		});
		scope.postMessage({ id, answer: found });
	} catch (error) {
		scope.postMessage({ id, failure: reason(error) });
	}
}

function reason(error: unknown): string {
	return error instanceof Error ? error.message : 'okänt fel';
}
