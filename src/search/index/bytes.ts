/** Bytes that grow at the end. */
export interface Bytes {
	readonly length: number;
	readonly push: (byte: number) => void;
	/** What has been pushed. */
	view(): Uint8Array;
}

export function createBytes(): Bytes {
	let buffer = new Uint8Array(8);
	let length = 0;
	return {
		get length() {
			return length;
		},
		push(byte) {
			if (length === buffer.length) {
				const grown = new Uint8Array(length * 2);
				grown.set(buffer);
				buffer = grown;
			}
			buffer[length++] = byte;
		},
		view: () => buffer.subarray(0, length),
	};
}
