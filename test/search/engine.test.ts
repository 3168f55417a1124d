import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Answer } from '../../src/search/client/answer.ts';
import { createEngine, PATIENCE, type WorkerLike } from '../../src/search/client/engine.ts';
import { EMPTY_QUERY } from '../../src/search/client/query.ts';
import type { FromWorker, ToWorker } from '../../src/search/client/worker.ts';

const ANSWER = { total: 0, hits: [], counts: {} } as unknown as Answer;
const REQUEST = { query: EMPTY_QUERY, antal: 20, raknaFasetter: false };

class FakeWorker implements WorkerLike {
	sent: ToWorker[] = [];
	terminated = false;
	onmessage: WorkerLike['onmessage'] = null;
	onerror: WorkerLike['onerror'] = null;
	postMessage(message: ToWorker): void {
		this.sent.push(message);
	}
	terminate(): void {
		this.terminated = true;
	}
	say(data: FromWorker): void {
		this.onmessage?.({ data } as MessageEvent<FromWorker>);
	}
	break(): void {
		this.onerror?.({ preventDefault: () => undefined } as ErrorEvent);
	}
}

function setup() {
	const workers: FakeWorker[] = [];
	const heard: string[] = [];
	const engine = createEngine(() => {
		const worker = new FakeWorker();
		workers.push(worker);
		return worker;
	});
	const ask = (name = 'a'): void => {
		engine.ask(REQUEST, {
			answered: () => heard.push(`${name} answered`),
			failed: () => heard.push(`${name} failed`),
			stalled: () => heard.push(`${name} stalled`),
		});
	};
	return { engine, workers, heard, ask, last: () => workers.at(-1) ?? new FakeWorker() };
}

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

describe('the engine', () => {
	test('starts no worker before it is needed, and one for all searches', () => {
		const { workers, ask, engine } = setup();
		expect(workers).toHaveLength(0);
		engine.warm();
		ask();
		ask();
		expect(workers).toHaveLength(1);
	});

	test('passes on the answer to the last request only', () => {
		const { ask, last, heard } = setup();
		ask('a');
		ask('b');
		last().say({ id: 1, answer: ANSWER });
		last().say({ id: 2, answer: ANSWER });
		expect(heard).toEqual(['b answered']);
	});

	test('passes on the first hits, and then all of them', () => {
		const { ask, last, heard } = setup();
		ask('a');
		last().say({ id: 1, answer: { ...ANSWER, fler: true } });
		vi.advanceTimersByTime(PATIENCE - 1);
		last().say({ progress: true });
		last().say({ id: 1, answer: ANSWER });
		vi.advanceTimersByTime(2 * PATIENCE);
		expect(heard).toEqual(['a answered', 'a answered']);
	});

	test('says that it has failed, and starts afresh the next time', () => {
		const { ask, last, heard, workers } = setup();
		ask('a');
		last().say({ id: 1, failure: '404' });
		expect(heard).toEqual(['a failed']);
		expect(last().terminated).toBe(true);
		ask('b');
		expect(workers).toHaveLength(2);
	});

	test('says so when the worker itself breaks', () => {
		const { ask, last, heard } = setup();
		ask('a');
		last().break();
		expect(heard).toEqual(['a failed']);
	});

	test('says that nothing comes, after five seconds of silence', () => {
		const { ask, heard } = setup();
		ask('a');
		vi.advanceTimersByTime(PATIENCE - 1);
		expect(heard).toEqual([]);
		vi.advanceTimersByTime(1);
		expect(heard).toEqual(['a stalled']);
	});

	test('is patient as long as something comes', () => {
		const { ask, last, heard } = setup();
		ask('a');
		for (let i = 0; i < 5; i++) {
			vi.advanceTimersByTime(PATIENCE - 1);
			last().say({ progress: true });
		}
		last().say({ id: 1, answer: ANSWER });
		vi.advanceTimersByTime(2 * PATIENCE);
		expect(heard).toEqual(['a answered']);
	});

	test('passes on an answer that comes after the silence', () => {
		const { ask, last, heard } = setup();
		ask('a');
		vi.advanceTimersByTime(PATIENCE);
		last().say({ id: 1, answer: ANSWER });
		expect(heard).toEqual(['a stalled', 'a answered']);
	});

	test('does not put a new search behind a silent one', () => {
		const { ask, workers } = setup();
		ask('a');
		vi.advanceTimersByTime(PATIENCE);
		ask('b');
		expect(workers.map(({ terminated }) => terminated)).toEqual([true, false]);
	});

	test('tells the worker what has been written, and of nothing else before there is a search', () => {
		const { engine, last } = setup();
		engine.warm();
		engine.warm('hund');
		expect(last().sent).toEqual([{ skrivet: '' }, { skrivet: 'hund' }]);
	});

	test('leaves a search that is under way to tell of its own failure', () => {
		const { engine, ask, last, heard, workers } = setup();
		engine.warm('hund');
		ask('a');
		last().say({ failure: '404' });
		expect([heard, workers.length, last().terminated]).toEqual([[], 1, false]);
	});

	test('forgets a warming that failed', () => {
		const { engine, ask, last, heard, workers } = setup();
		engine.warm();
		last().say({ failure: '404' });
		ask('a');
		last().say({ id: 1, answer: ANSWER });
		expect(workers).toHaveLength(2);
		expect(heard).toEqual(['a answered']);
	});
});
