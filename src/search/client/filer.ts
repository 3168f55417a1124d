/** Fetches and unpacks a file of the index. */
export type Hamta = (namn: string) => Promise<Uint8Array>;

type Fetch = (input: string) => Promise<Response>;

/**
 * Fetches files from a folder; tells of every sign of life, so that a slow network can be told from a silent one.
 * A host may answer a missing file with a page of its own and the status 200: what is not packed is no file of ours.
 */
export function hamtaFran(fetch: Fetch, folder: string, progress: () => void): Hamta {
	return async (namn) => {
		const url = `${folder}${namn}.sok`;
		const response = await fetch(url);
		progress();
		if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
		const packed = new Uint8Array(await response.arrayBuffer());
		progress();
		if (packed[0] !== 0x1f || packed[1] !== 0x8b) throw new Error(`${url}: inte en fil ur sökindexet`);
		// The browser checks the length and the checksum.
		const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
		return new Uint8Array(await new Response(stream).arrayBuffer());
	};
}
