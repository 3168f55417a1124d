import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** What running a command cost. */
export interface Cost {
	/** Seconds. */
	readonly wall: number;
	/** Processor seconds of the command and of all that it started. */
	readonly cpu: number;
	/** Most memory that it and all that it started held at one time, in MB (10^6 bytes): resident, shared pages counted once a process. */
	readonly memory: number;
	/** What had been printed when a line of output came, with the time until then. */
	readonly lines: readonly { readonly text: string; readonly wall: number; readonly cpu: number }[];
}

/**
 * Seconds before each run. Where a disk is ext4 without a journal, making a file looks at every one that was removed within
 * 35 seconds (`recently_deleted` in the kernel): after a large site has been replaced that takes ten times as long.
 */
const REST = 40;

/** Runs a command to its end, after a rest. Linux only: it reads /proc. */
export async function measure(
	command: string,
	args: readonly string[],
	options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Cost> {
	await setTimeout(REST * 1000);
	const started = performance.now();
	const cpuBefore = childrenCpu();
	const child = spawn(command, args, {
		...options,
		env: { ...process.env, ...options.env },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const lines: { text: string; wall: number; cpu: number }[] = [];
	let errors = '';
	child.stdout.on('data', (chunk: Buffer) => {
		const at = { wall: seconds(started), cpu: child.pid === undefined ? 0 : tree(child.pid).cpu };
		for (const text of chunk.toString('utf8').split('\n')) if (text !== '') lines.push({ text, ...at });
	});
	child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString('utf8')));
	let memory = 0;
	let code: number | null | undefined;
	const ended = new Promise<void>((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (status) => {
			code = status;
			resolve();
		});
	});
	while (code === undefined) {
		if (child.pid !== undefined) memory = Math.max(memory, tree(child.pid).memory);
		await Promise.race([ended, setTimeout(100)]);
	}
	if (code !== 0)
		throw new Error(
			`${command} ${args.join(' ')} slutade med ${String(code)}:\n${errors}\n${lines.map((l) => l.text).join('\n')}`,
		);
	return { wall: seconds(started), cpu: childrenCpu() - cpuBefore, memory: memory / 1e6, lines };
}

function seconds(since: number): number {
	return (performance.now() - since) / 1000;
}

/** Fields of /proc/<pid>/stat after the name, which may hold anything but ends with the last bracket. */
function stat(pid: number | 'self'): readonly string[] {
	try {
		return readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
			.replace(/^.*\)\s*/s, '')
			.split(' ');
	} catch {
		return [];
	}
}

const TICKS = 100;
const PAGE = 4096;

/** Processor seconds of all children that have ended, theirs included. */
function childrenCpu(): number {
	const fields = stat('self');
	return (Number(fields[13]) + Number(fields[14])) / TICKS;
}

/** What a process and all under it use now; processor time of those that have ended among them included. */
function tree(root: number): { cpu: number; memory: number } {
	const parents = new Map<number, number[]>();
	for (const name of readdirSync('/proc')) {
		if (!/^\d+$/.test(name)) continue;
		const parent = Number(stat(Number(name))[1]);
		parents.set(parent, [...(parents.get(parent) ?? []), Number(name)]);
	}
	let [cpu, memory] = [0, 0];
	const visit = (pid: number): void => {
		const fields = stat(pid);
		if (fields.length === 0) return;
		cpu += [11, 12, 13, 14].reduce((sum, i) => sum + Number(fields[i]), 0) / TICKS;
		memory += Number(fields[21]) * PAGE;
		for (const child of parents.get(pid) ?? []) visit(child);
	};
	visit(root);
	return { cpu, memory };
}
