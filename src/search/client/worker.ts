import { answer, type Answer, type Request } from './answer.ts';
import { hamtaFran } from './filer.ts';
import { oppnaMedAndra, type Indexplats, type Lasare } from './lasare.ts';

/** What the page sends to the worker. */
export interface ToWorker {
	readonly id: number;
	readonly request: Request;
}

/** What the worker sends back: signs of life, then an answer or a failure. */
export type FromWorker =
	| { readonly progress: true }
	/** An answer; another follows where it has more hits on their way. */
	| { readonly id: number; readonly answer: Answer }
	| { readonly id: number; readonly failure: string };

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

let lasare: Promise<Lasare> | undefined;

scope.addEventListener('message', ({ data: { id, request } }) => {
	reply(id, request).then(
		(found) => {
			scope.postMessage({ id, answer: found });
		},
		(error: unknown) => {
			scope.postMessage({ id, failure: error instanceof Error ? error.message : 'okänt fel' });
		},
	);
});

async function reply(id: number, request: Request): Promise<Answer> {
	lasare ??= oppnaMedAndra(platsFor(base), platsFor);
	return answer(await lasare, request, (first) => {
		scope.postMessage({ id, answer: first });
	});
}
