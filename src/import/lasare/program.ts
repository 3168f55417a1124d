import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { buffer, text } from 'node:stream/consumers';

/** What a program printed, and what it said beside that. */
interface Utskrift {
	readonly printed: Buffer;
	readonly said: string;
}

/**
 * Runs a program of the system, which reads and writes nothing but what it is given and what it prints.
 * @throws when there is no such program, or when it fails, with what it said
 */
export async function run(program: string, args: readonly string[], input?: Uint8Array): Promise<Utskrift> {
	// On single pages threads wait for each other longer than they work.
	const env = { PATH: process.env.PATH, OMP_THREAD_LIMIT: '1' };
	const child = spawn(program, args, { env, stdio: ['pipe', 'pipe', 'pipe'] });
	// A program that ends before it has read everything has said why.
	child.stdin.on('error', () => undefined);
	child.stdin.end(input);
	const [printed, said] = await Promise.all([buffer(child.stdout), text(child.stderr), once(child, 'close')]);
	if (child.exitCode !== 0) throw new Error(said);
	return { printed, said };
}

/** The first number of a program's version; `undefined` where there is no such program. */
export async function majorVersion(program: string, arg: string): Promise<number | undefined> {
	const found = await run(program, [arg]).catch(() => undefined);
	const number = found && /(\d+)\.\d/.exec(found.printed.toString('utf8') + found.said)?.[1];
	return number === undefined ? undefined : Number(number);
}
