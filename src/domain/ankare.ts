/** Anchor of a remark on the page of its handling or ärende; `i` is its place among them, from 0. */
export function anmarkningsankare(i: number): string {
	return `anmarkning--${String(i + 1)}`;
}
