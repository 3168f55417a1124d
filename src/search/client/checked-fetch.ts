/** What {@link checkedFetch} tells while it works. */
export interface Watch {
	/** Something came over the network. */
	readonly progress: () => void;
	/** A file did not come, or came damaged. */
	readonly failure: (error: Error) => void;
}

type Fetch = (input: string) => Promise<Response>;

/** First bytes of every file of Pagefind's own, once unpacked. */
const SIGNATURE = 'pagefind_dcd';

/**
 * A `fetch` for Pagefind that tells of every file that is missing or damaged.
 *
 * Pagefind itself goes on without a file that it cannot read, and then finds nothing: a false "no hits". Here every
 * file is read to the end and unpacked by the browser, which checks its length and checksum.
 */
export function checkedFetch(fetch: Fetch, { progress, failure }: Watch): Fetch {
	return async (url) => {
		try {
			const response = await fetch(url);
			progress();
			if (!response.ok) throw new Error(`${url}: ${response.status}`);
			const bytes = new Uint8Array(await response.arrayBuffer());
			progress();
			const content = isGzip(bytes) ? await gunzip(bytes) : bytes;
			if (!isWhole(url, content)) throw new Error(`${url}: inte en fil ur sökindexet`);
			return new Response(content);
		} catch (cause) {
			const error = cause instanceof Error ? cause : new Error(String(cause));
			failure(error);
			throw error;
		}
	};
}

function isGzip(bytes: Uint8Array): boolean {
	return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
	const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** A host may answer a missing file with a page of its own and the status 200. */
function isWhole(url: string, content: Uint8Array): boolean {
	if (/\.json(?:\?|$)/.test(url)) return 'languages' in (JSON.parse(new TextDecoder().decode(content)) as object);
	return new TextDecoder().decode(content.subarray(0, SIGNATURE.length)) === SIGNATURE;
}
