/** Runs something, and tells how long it took and how much more memory the process came to hold. */
export async function matt<T>(gor: () => Promise<T> | T): Promise<{ varde: T; ms: number; minne: number }> {
	const before = process.memoryUsage().rss;
	let most = before;
	const timer = setInterval(() => {
		most = Math.max(most, process.memoryUsage().rss);
	}, 100);
	const start = performance.now();
	const varde = await gor();
	const ms = performance.now() - start;
	clearInterval(timer);
	return { varde, ms, minne: Math.max(most, process.memoryUsage().rss) - before };
}
