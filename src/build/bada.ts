/**
 * What both works give, when both have ended: whatever fails, nobody goes on writing into a folder that is to be removed.
 * @throws what the first threw, or else what the second did
 */
export async function bada<A, B>(one: A, other: B): Promise<[Awaited<A>, Awaited<B>]> {
	const [a, b] = await Promise.allSettled([one, other]);
	return [valueOf(a), valueOf(b)];
}

function valueOf<T>(settled: PromiseSettledResult<T>): T {
	if (settled.status === 'rejected') throw settled.reason;
	return settled.value;
}
