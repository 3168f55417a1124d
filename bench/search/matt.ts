import { readFileSync } from 'node:fs';
import process from 'node:process';

/**
 * Runs something, and tells how long it took and how much more memory this process and those that it has started came to
 * hold. Without /proc only this process is counted.
 */
export async function matt<T>(gor: () => Promise<T> | T): Promise<{ varde: T; ms: number; minne: number }> {
	const before = minneNu();
	let most = before;
	const timer = setInterval(() => {
		most = Math.max(most, minneNu());
	}, 100);
	const start = performance.now();
	const varde = await gor();
	const ms = performance.now() - start;
	clearInterval(timer);
	return { varde, ms, minne: Math.max(most, minneNu()) - before };
}

function minneNu(): number {
	return process.memoryUsage().rss + childrenOf(process.pid).reduce((sum, pid) => sum + rssOf(pid), 0);
}

/** Processes that one has started, and theirs; none where the system does not tell, or when they have ended meanwhile. */
function childrenOf(pid: number): number[] {
	const text = read(`/proc/${String(pid)}/task/${String(pid)}/children`);
	const own = text.split(' ').filter(Boolean).map(Number);
	return own.flatMap((child) => [child, ...childrenOf(child)]);
}

function rssOf(pid: number): number {
	return Number(/^VmRSS:\s+(\d+) kB/m.exec(read(`/proc/${String(pid)}/status`))?.[1] ?? 0) * 1024;
}

function read(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return '';
	}
}
