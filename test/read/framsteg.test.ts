import { describe, expect, it } from 'vitest';
import { framsteg } from '../../src/read/framsteg.ts';

function screen(isTTY: boolean, env: Record<string, string> = {}) {
	const written: string[] = [];
	let time = 0;
	const visar = framsteg({ isTTY, write: (text: string) => written.push(text) }, env, () => time);
	return { visar, written, wait: (ms: number) => (time += ms) };
}

describe('framsteg()', () => {
	it('counts on one line once something has taken two seconds, five times a second at most', () => {
		const { visar, written, wait } = screen(true);
		visar.borja('Läser');
		visar.sa(1, 500);
		wait(1999);
		visar.sa(2, 500);
		expect(written).toEqual([]);
		wait(1);
		visar.sa(3, 500);
		wait(100);
		visar.sa(4, 500);
		wait(100);
		visar.sa(500, 500);
		expect(written).toEqual(['\rLäser 3 av 500', '\rLäser 500 av 500']);
		visar.sluta();
		expect(written.at(-1)).toBe(`\r${' '.repeat('Läser 500 av 500'.length)}\r`);
	});

	it('begins to wait again with each thing', () => {
		const { visar, written, wait } = screen(true);
		visar.borja('Läser');
		wait(3000);
		visar.borja('Bygger');
		visar.sa(1, 2);
		expect(written).toEqual([]);
	});

	it.each([
		['where there is no terminal', false, {}],
		['in CI', true, { CI: 'true' }],
	])('writes nothing %s', (_, isTTY, env) => {
		const { visar, written, wait } = screen(isTTY, env);
		visar.borja('Läser');
		wait(5000);
		visar.sa(1, 2);
		visar.sluta();
		expect(written).toEqual([]);
	});
});
